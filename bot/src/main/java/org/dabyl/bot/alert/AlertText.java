package org.dabyl.bot.alert;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.bot.chat.Watch;
import org.dabyl.bot.chat.WatchWords;
import org.dabyl.bot.outbox.Brief;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.text.Phrasebook;
import org.dabyl.config.text.Tongue;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Gainsaid;
import org.dabyl.config.watch.MeasureNames;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Finding;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.incident.IncidentChange;
import org.dabyl.feeds.incident.PersonKey;
import org.dabyl.feeds.item.Item;

/// What an alert says: the measure with the article's own words, people, place, law and term as far as they are
/// known, the headline, the outlet, a link, and why the chat is told.
///
/// Nothing is said that the article does not say, besides what earlier items said of what it shows to be one
/// case, each with its own link. Minors and victims of sexual violence are named to nobody but
/// those who watch them. Everything from outside is cut on the model, before markup, so that a message always
/// fits. For any thread.
public final class AlertText {
    private static final int LONGEST_WATCH = 60;
    private static final int MOST_WATCHES = 4;
    private static final PersonKey NOBODY = PersonKey.of("");
    private final Phrasebook phrases;
    private final WatchWords watchWords;
    private final Account account;
    private final Deadlines deadlines;
    private final Source source;

    /// @param outletName what an outlet is called, by its id
    public AlertText(Phrasebook phrases, MeasureNames names, WatchWords watchWords, UnaryOperator<String> outletName) {
        this.phrases = phrases;
        this.watchWords = watchWords;
        this.account = new Account(phrases, new Measures(phrases, names), watchWords);
        this.deadlines = new Deadlines(phrases, watchWords::isAbroad);
        this.source = new Source(outletName);
    }

    /// @param known whether the chat was told of the incident before
    Told alert(Tongue tongue, Case met, Item item, boolean civic, Reason reason, boolean known) {
        return switch (met.change()) {
            case IncidentChange.Corrected corrected ->
                correction(tongue, met, wording(corrected), word(tongue, corrected.gainsaid()), item, reason);
            case IncidentChange.StillHeld held ->
                correction(
                        tongue,
                        met,
                        Phrase.ALERT_STILL_HELD,
                        deadlines.running(tongue, met, held, item.published()),
                        item,
                        reason);
            case IncidentChange.Opened _,
                    IncidentChange.Escalated _,
                    IncidentChange.Released _,
                    IncidentChange.Joined _,
                    IncidentChange.Widened _,
                    IncidentChange.Unchanged _ -> report(tongue, met, item, civic, reason, known);
        };
    }

    private static Phrase wording(IncidentChange.Corrected corrected) {
        Set<EventKind> kinds = corrected.events().stream().map(Event::kind).collect(Collectors.toSet());
        return switch (corrected.gainsaid()) {
            case NOT, REFUTED -> corrected(kinds);
            case DISPUTED -> Phrase.ALERT_DISPUTED;
            case MISTAKEN -> Phrase.ALERT_MISTAKEN;
        };
    }

    private static Phrase corrected(Set<EventKind> kinds) {
        if (kinds.equals(Set.of(EventKind.DETENTION))) {
            return Phrase.ALERT_NOT_DETAINED;
        }
        if (kinds.equals(Set.of(EventKind.SEARCH))) {
            return Phrase.ALERT_NOT_SEARCHED;
        }
        return kinds.equals(Set.of(EventKind.DISAPPEARANCE)) ? Phrase.ALERT_FOUND : Phrase.ALERT_CORRECTED;
    }

    private SafeHtml word(Tongue tongue, Gainsaid gainsaid) {
        return gainsaid == Gainsaid.DISPUTED
                ? SafeHtml.EMPTY.line().plus(phrases.say(tongue, Phrase.ALERT_DISPUTED_WORD))
                : SafeHtml.EMPTY;
    }

    /// What was told is denied, or over: the headline says in what words. That the authorities deny it is told as
    /// their word.
    private Told correction(Tongue tongue, Case met, Phrase wording, SafeHtml beneath, Item item, Reason reason) {
        List<Event> events = shown(met, met.change().events());
        boolean headless = met.mayNotBeQuoted(reason);
        String what = phrases.say(tongue, wording);
        SafeHtml text = SafeHtml.bold(what)
                .plus(account.people(tongue, events, reason, headless))
                .plus(source.of(item, headless))
                .line()
                .plus(beneath)
                .plus(why(tongue, met, reason, true));
        return new Told(Message.of(text), brief(tongue, source.line(item, what)));
    }

    /// Who it is of whom a chat was told as possibly one that it watches.
    Told name(Tongue tongue, Case met, Item item, Reason reason, Doubts.End end) {
        return switch (end) {
            case Doubts.End.Agrees agrees -> {
                SafeHtml why = why(tongue, met, reason, true);
                Told told = named(tongue, met, item, reason, Phrase.ALERT_FULL_NAME, agrees.name(), why);
                yield agrees.initial() ? told.silent() : told;
            }
            case Doubts.End.Differs differs ->
                named(
                                tongue,
                                met,
                                item,
                                reason,
                                Phrase.ALERT_OTHER_NAME,
                                differs.name(),
                                SafeHtml.EMPTY
                                        .line()
                                        .plus(phrases.say(
                                                tongue,
                                                Phrase.ALERT_OTHER_NAME_THAN,
                                                "name",
                                                Quoted.line(differs.watched(), LONGEST_WATCH))))
                        .silent();
        };
    }

    private Told named(
            Tongue tongue, Case met, Item item, Reason reason, Phrase phrase, String name, SafeHtml beneath) {
        String what = phrases.say(tongue, phrase, "name", Quoted.line(name, LONGEST_WATCH));
        SafeHtml text = SafeHtml.bold(what)
                .plus(source.of(item, met.mayNotBeQuoted(reason)))
                .line()
                .plus(beneath);
        return new Told(Message.of(text), brief(tongue, source.line(item, what)));
    }

    private Told report(Tongue tongue, Case met, Item item, boolean civic, Reason whole, boolean known) {
        List<Event> events = shown(met, told(met.change(), whole, known));
        boolean others = known && whole.isOfOthers(events) && whole.isOfOthers(met.news());
        Reason reason = others ? whole.ofOthers() : whole;
        boolean headless = met.mayNotBeQuoted(reason);
        SafeHtml opening = known ? opening(tongue, met.change()) : SafeHtml.EMPTY;
        List<SafeHtml> missed = missed(tongue, met, reason);
        SafeHtml rest = source.of(item, headless).plus(before(tongue, missed));
        rest = rest.plus(deadlines.of(tongue, met, events, reason, item.published()));
        rest = rest.line().plus(why(tongue, met, reason, known));
        if (!reason.mentioned().isEmpty()) {
            String names = joined(tongue, reason.mentioned());
            rest = rest.line().plus(phrases.say(tongue, Phrase.ALERT_ALSO_MENTIONED, "name", names));
        }
        rest = civic ? rest : rest.line().plus(phrases.say(tongue, Phrase.ALERT_NOT_CIVIC));
        SafeHtml wide = account.full(tongue, events, reason, headless, Account.Room.WIDE);
        boolean fits = opening.plus(wide).plus(rest).visibleLength() <= Message.LONGEST;
        SafeHtml what = fits ? wide : account.full(tongue, events, reason, headless, Account.Room.NARROW);
        SafeHtml text = opening.plus(what).plus(rest);
        SafeHtml line = source.line(item, account.brief(tongue, events, reason) + besides(tongue, reason));
        return new Told(Message.of(text), brief(tongue, joined(line, missed)));
    }

    /// What a chat that reads of it in one line alone must know as well: that a name is not sure, who else is named.
    private String besides(Tongue tongue, Reason reason) {
        List<String> possible = reason.onlyPossible();
        List<String> mentioned = reason.mentioned();
        String out = possible.isEmpty()
                ? ""
                : "; " + phrases.say(tongue, Phrase.BRIEF_POSSIBLE, "name", joined(tongue, possible));
        return mentioned.isEmpty()
                ? out
                : out + "; " + phrases.say(tongue, Phrase.BRIEF_MENTIONED, "name", joined(tongue, mentioned));
    }

    private SafeHtml opening(Tongue tongue, IncidentChange change) {
        return change instanceof IncidentChange.Joined
                ? SafeHtml.text(phrases.say(tongue, Phrase.ALERT_ONE_CASE)).line()
                : SafeHtml.text(phrases.say(tongue, Phrase.ALERT_NEWS) + ": ");
    }

    private static Brief brief(Tongue tongue, SafeHtml lines) {
        return new Brief(tongue.code(), lines);
    }

    /// What earlier items told of it, a line each, with the item: nothing of it stands in the one that is told now.
    private List<SafeHtml> missed(Tongue tongue, Case met, Reason reason) {
        return met.missed().stream()
                .map(missed -> source.lineBeneath(
                        missed.item(),
                        account.brief(
                                tongue, shown(met, List.of(missed.event())).getFirst(), reason)))
                .toList();
    }

    private SafeHtml before(Tongue tongue, List<SafeHtml> missed) {
        SafeHtml heading = SafeHtml.EMPTY.line().line().plus(phrases.say(tongue, Phrase.ALERT_BEFORE) + ":");
        return missed.isEmpty() ? SafeHtml.EMPTY : joined(heading, missed);
    }

    private static SafeHtml joined(SafeHtml first, List<SafeHtml> lines) {
        return lines.stream().reduce(first, (above, line) -> above.line().plus(line));
    }

    /// Who must not be named in one place is named in none: another item may not have said that it is a minor.
    private static List<Event> shown(Case met, List<Event> events) {
        if (!met.isShielded()) {
            return events;
        }
        Predicate<String> open = met.open();
        return events.stream()
                .flatMap(event ->
                        event.shielding(person -> !event.hides(person) && open.test(person.name())).apart().stream())
                .toList();
    }

    /// A watched name that stands in an article which tells of nothing that was done to its bearer.
    Told mention(Tongue tongue, Item item, Finding finding, String name, List<Watch> watches) {
        String what = phrases.say(tongue, Phrase.ALERT_MENTION, "name", Quoted.line(name, LONGEST_WATCH));
        SafeHtml text = SafeHtml.bold(what)
                .plus(source.of(item, namesShielded(finding, PersonKey.of(name))))
                .plus(whyNoHeadline(tongue, finding, PersonKey.of(name)))
                .line()
                .line()
                .plus(phrases.say(tongue, Phrase.ALERT_MENTION_HOW_OFF));
        if (!watches.stream().allMatch(Watch.Person.class::isInstance)) {
            text = text.line().plus(subscription(tongue, watches));
        }
        return new Told(new Message(text, List.of(), true), brief(tongue, source.line(item, what)));
    }

    /// Watched words in an article that tells of no current event.
    Told words(Tongue tongue, Item item, Finding finding, String phrase, Watch watch) {
        String what = phrases.say(tongue, Phrase.ALERT_WORDS, "words", Quoted.line(phrase, LONGEST_WATCH));
        SafeHtml text = SafeHtml.bold(what)
                .plus(source.of(item, namesShielded(finding, NOBODY)))
                .plus(whyNoHeadline(tongue, finding, NOBODY))
                .line()
                .line()
                .plus(subscription(tongue, List.of(watch)));
        return new Told(new Message(text, List.of(), true), brief(tongue, source.line(item, what)));
    }

    private SafeHtml whyNoHeadline(Tongue tongue, Finding finding, PersonKey watched) {
        return namesShielded(finding, watched)
                ? SafeHtml.EMPTY.line().plus(phrases.say(tongue, Phrase.ALERT_NO_HEADLINE))
                : SafeHtml.EMPTY;
    }

    private static boolean namesShielded(Finding finding, PersonKey watched) {
        Stream<Event> nameless =
                finding.events().stream().filter(event -> event.persons().isEmpty());
        Stream<Person> hidden = finding.events().stream()
                .flatMap(event -> event.persons().stream().filter(event::hides));
        return nameless.anyMatch(Event::shielded)
                || Stream.concat(hidden, finding.unnamed().stream())
                        .anyMatch(person -> !watched.agrees(PersonKey.of(person.name())));
    }

    /// Who was told already is told what is new and what was done to those who are newly named, others everything.
    private static List<Event> told(IncidentChange change, Reason reason, boolean known) {
        List<Event> told = change.events().stream()
                .filter(event -> change.news().contains(event) || reason.isNewlyNamedIn(event))
                .toList();
        return known && !told.isEmpty() ? told : change.events();
    }

    private SafeHtml why(Tongue tongue, Case met, Reason reason, boolean known) {
        if (reason.isNone()) {
            return SafeHtml.EMPTY.line().plus(phrases.say(tongue, Phrase.ALERT_FOLLOWS));
        }
        SafeHtml out = SafeHtml.EMPTY.line().plus(subscription(tongue, reason.watches()));
        List<String> added = met.isShielded()
                ? Stream.concat(reason.watchedAdded(), reason.added().stream().filter(met.open()))
                        .distinct()
                        .toList()
                : reason.added();
        if (known && !added.isEmpty()) {
            out = out.line().plus(phrases.say(tongue, Phrase.ALERT_ADDED, "name", joined(tongue, added)));
        }
        return names(tongue, reason.names(), out);
    }

    /// How the watched names agree, a line for each way: the sure ones first.
    private SafeHtml names(Tongue tongue, List<Reason.Name> all, SafeHtml above) {
        Map<Phrase, Set<String>> names = new EnumMap<>(Phrase.class);
        Set<String> fathers = new TreeSet<>();
        for (Reason.Name name : all) {
            if (name.agrees() instanceof Agreement.OfAllButFather(String said)) {
                fathers.add(Quoted.line(said, LONGEST_WATCH));
            }
            names.computeIfAbsent(agreement(name), _ -> new LinkedHashSet<>()).add(name.name());
        }
        SafeHtml out = above;
        for (Map.Entry<Phrase, Set<String>> one : names.entrySet()) {
            String joined = joined(tongue, List.copyOf(one.getValue()));
            String line = one.getKey() == Phrase.ALERT_POSSIBLE_FATHER
                    ? phrases.say(tongue, one.getKey(), "name", joined, "father", String.join(", ", fathers))
                    : phrases.say(tongue, one.getKey(), "name", joined);
            out = out.line().plus(line);
        }
        return out;
    }

    private static Phrase agreement(Reason.Name name) {
        if (name.confidence() == Confidence.CERTAIN) {
            return name.agrees() instanceof Agreement.OfInitial ? Phrase.ALERT_SAME_INITIAL : Phrase.ALERT_SAME_NAME;
        }
        return switch (name.agrees()) {
            case Agreement.OfInitial _, Agreement.OfName _ -> Phrase.ALERT_POSSIBLE;
            case Agreement.OfGivenName _ -> Phrase.ALERT_POSSIBLE_GIVEN;
            case Agreement.OfAllButFather _ -> Phrase.ALERT_POSSIBLE_FATHER;
        };
    }

    private String joined(Tongue tongue, List<String> names) {
        String some = names.stream()
                .limit(MOST_WATCHES)
                .map(name -> Quoted.line(name, LONGEST_WATCH))
                .collect(Collectors.joining("; "));
        int more = names.size() - MOST_WATCHES;
        return more > 0 ? some + " " + phrases.say(tongue, Phrase.AND_MORE, "count", more) : some;
    }

    private SafeHtml subscription(Tongue tongue, List<Watch> watches) {
        List<String> names = watches.stream()
                .distinct()
                .map(watch -> watchWords.of(watch, tongue))
                .toList();
        return SafeHtml.text(phrases.say(tongue, Phrase.ALERT_SUBSCRIPTION, "what", joined(tongue, names)));
    }
}

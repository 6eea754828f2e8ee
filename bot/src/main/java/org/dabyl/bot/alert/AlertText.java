package org.dabyl.bot.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import org.dabyl.config.watch.MeasureNames;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Finding;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.incident.Incident.Missed;
import org.dabyl.feeds.incident.IncidentChange;
import org.dabyl.feeds.item.Item;

/// What an alert says: the measure with the article's own words, people, place, law and term as far as they are
/// known, the headline, the outlet, a link, and why the chat is told.
///
/// Nothing is said that the article does not say, besides what earlier items said of what it shows to be one
/// case, each with its own link. Minors and victims of sexual violence are named to nobody but
/// those who watch them. Everything from outside is cut on the model, before markup, so that a message always
/// fits. For any thread.
public final class AlertText {
    private static final int LONGEST_MEASURE = 90;
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_WATCH = 60;
    private static final int MOST_PEOPLE = 12;
    private static final int MOST_IN_LINE = 2;
    private static final int MOST_EVENTS = 5;
    private static final int MOST_WATCHES = 4;
    private static final int MOST_PLACES = 4;
    private static final int MOST_LAWS = 6;
    private final Phrasebook phrases;
    private final WatchWords watchWords;
    private final Measures measures;
    private final Source source;

    /// @param outletName what an outlet is called, by its id
    public AlertText(Phrasebook phrases, MeasureNames names, WatchWords watchWords, UnaryOperator<String> outletName) {
        this.phrases = phrases;
        this.watchWords = watchWords;
        this.measures = new Measures(phrases, names);
        this.source = new Source(outletName);
    }

    /// @param known whether the chat was told of the incident before
    Told alert(Tongue tongue, Case met, Item item, boolean civic, Reason reason, boolean known) {
        return met.change() instanceof IncidentChange.Corrected
                ? correction(tongue, met, item, reason, known)
                : report(tongue, met, item, civic, reason, known);
    }

    /// What was told is denied, or over: the headline says which, and in what words.
    private Told correction(Tongue tongue, Case met, Item item, Reason reason, boolean known) {
        List<Event> events = shown(met, met.change().events());
        String what = phrases.say(tongue, Phrase.ALERT_CORRECTED);
        SafeHtml text = SafeHtml.bold(what)
                .plus(people(tongue, events, reason))
                .plus(source.of(item, met.isShielded()))
                .line()
                .plus(why(tongue, met, reason, known));
        return new Told(Message.of(text), brief(tongue, source.line(item, what)));
    }

    private Told report(Tongue tongue, Case met, Item item, boolean civic, Reason reason, boolean known) {
        List<Event> events = shown(met, told(met.change(), reason, known));
        SafeHtml text = known ? opening(tongue, met.change()) : SafeHtml.EMPTY;
        text = text.plus(measures(tongue, events, reason))
                .plus(people(tongue, events, reason))
                .plus(placeAndLaw(tongue, events))
                .plus(source.of(item, !reason.isPersonal() && met.isShielded()));
        List<SafeHtml> missed = missed(tongue, met, reason);
        text = text.plus(before(tongue, missed));
        text = text.plus(clocks(tongue, met, events, item.published())).line().plus(why(tongue, met, reason, known));
        if (!reason.mentioned().isEmpty()) {
            String names = joined(tongue, reason.mentioned());
            text = text.line().plus(phrases.say(tongue, Phrase.ALERT_ALSO_MENTIONED, "name", names));
        }
        text = civic ? text : text.line().plus(phrases.say(tongue, Phrase.ALERT_NOT_CIVIC));
        SafeHtml line = source.line(item, summary(tongue, events, reason) + besides(tongue, reason));
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
                        summary(tongue, shown(met, List.of(missed.event())).getFirst(), reason)))
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
        return met.isShielded() ? events.stream().map(Event::shielding).toList() : events;
    }

    /// The deadlines of what it tells, and of what was missed as far as they run still.
    private SafeHtml clocks(Tongue tongue, Case met, List<Event> events, Instant now) {
        boolean heardBefore = met.change() instanceof IncidentChange.Joined;
        List<Event> missed = met.missed().stream().map(Missed::event).toList();
        if (Measures.free(met.change().events()) || heardBefore && Measures.free(missed)) {
            return SafeHtml.EMPTY;
        }
        return Stream.of(events, Measures.running(met.missed(), now))
                .map(some -> measures.clock(tongue, some))
                .filter(clock -> !clock.isEmpty())
                .distinct()
                .map(clock -> SafeHtml.EMPTY.line().plus(clock))
                .reduce((one, other) -> one.plus(other))
                .map(clocks -> SafeHtml.EMPTY.line().plus(clocks))
                .orElse(SafeHtml.EMPTY);
    }

    /// A watched name that stands in an article which tells of nothing that was done to its bearer.
    Told mention(Tongue tongue, Item item, Finding finding, String name, List<Watch> watches) {
        String what = phrases.say(tongue, Phrase.ALERT_MENTION, "name", Quoted.line(name, LONGEST_WATCH));
        SafeHtml text = SafeHtml.bold(what)
                .plus(source.of(item, namesShielded(finding)))
                .plus(whyNoHeadline(tongue, finding))
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
                .plus(source.of(item, namesShielded(finding)))
                .plus(whyNoHeadline(tongue, finding))
                .line()
                .line()
                .plus(subscription(tongue, List.of(watch)));
        return new Told(new Message(text, List.of(), true), brief(tongue, source.line(item, what)));
    }

    private SafeHtml whyNoHeadline(Tongue tongue, Finding finding) {
        return namesShielded(finding)
                ? SafeHtml.EMPTY.line().plus(phrases.say(tongue, Phrase.ALERT_NO_HEADLINE))
                : SafeHtml.EMPTY;
    }

    private static boolean namesShielded(Finding finding) {
        return finding.events().stream().anyMatch(Event::shielded);
    }

    /// Who was told already is told what is new and what was done to those who are newly named, others everything.
    private static List<Event> told(IncidentChange change, Reason reason, boolean known) {
        List<Event> news = switch (change) {
            case IncidentChange.Escalated escalated -> escalated.news();
            case IncidentChange.Released released -> released.news();
            case IncidentChange.Opened _,
                    IncidentChange.Joined _,
                    IncidentChange.Corrected _,
                    IncidentChange.Widened _,
                    IncidentChange.Unchanged _ -> List.<Event>of();
        };
        List<Event> told = change.events().stream()
                .filter(event -> news.contains(event) || reason.isNewlyNamedIn(event))
                .toList();
        return known && !told.isEmpty() ? told : change.events();
    }

    /// The article's words may hold the name, so they are left out with it.
    private SafeHtml measures(Tongue tongue, List<Event> events, Reason reason) {
        List<SafeHtml> lines = new ArrayList<>();
        for (Event event : events) {
            boolean quoted = !event.shielded() || !event.persons().isEmpty() && !hides(event, reason);
            String words = quoted ? Quoted.line(event.measure(), LONGEST_MEASURE) : "";
            SafeHtml name = measures.of(tongue, event);
            SafeHtml line =
                    words.isEmpty() ? name : name.plus(": " + phrases.say(tongue, Phrase.QUOTED, "words", words));
            boolean again = lines.stream().anyMatch(said -> said.html().startsWith(name.html()));
            if (!again && lines.size() < MOST_EVENTS) {
                lines.add(line);
            }
        }
        return lines.stream().reduce((one, next) -> one.line().plus(next)).orElse(SafeHtml.EMPTY);
    }

    private SafeHtml people(Tongue tongue, List<Event> events, Reason reason) {
        boolean shielded = events.stream().anyMatch(event -> hides(event, reason));
        List<String> names = names(events, reason);
        SafeHtml out = SafeHtml.EMPTY;
        if (!names.isEmpty()) {
            out = out.line().plus(phrases.say(tongue, Phrase.ALERT_WHO, "people", listed(tongue, names, MOST_PEOPLE)));
        }
        if (shielded) {
            return out.line().plus(phrases.say(tongue, Phrase.ALERT_SHIELDED));
        }
        return names.isEmpty() ? out.line().plus(phrases.say(tongue, Phrase.ALERT_ANONYMOUS)) : out;
    }

    /// Whether somebody to whom it was done is not named to this chat.
    private static boolean hides(Event event, Reason reason) {
        return event.shielded() && named(event, reason).size() < event.persons().size();
    }

    /// Whom the chat watches first, then who is newly named.
    private static List<String> names(List<Event> events, Reason reason) {
        return events.stream()
                .flatMap(event -> named(event, reason).stream())
                .sorted(Comparator.<String, Boolean>comparing(
                                name -> !reason.people().contains(name))
                        .thenComparing(name -> !reason.newcomers().contains(name)))
                .map(name -> Quoted.line(name, LONGEST_NAME))
                .distinct()
                .toList();
    }

    private static List<String> named(Event event, Reason reason) {
        return event.persons().stream()
                .map(Person::name)
                .filter(name -> !event.shielded() || reason.people().contains(name))
                .toList();
    }

    private String listed(Tongue tongue, List<String> names, int most) {
        String all = String.join(", ", names.subList(0, Math.min(most, names.size())));
        int more = names.size() - most;
        return more > 0 ? all + " " + phrases.say(tongue, Phrase.AND_MORE, "count", more) : all;
    }

    private SafeHtml placeAndLaw(Tongue tongue, List<Event> events) {
        SafeHtml out = SafeHtml.EMPTY;
        String places = places(tongue, events);
        if (!places.isEmpty()) {
            out = out.line().plus(phrases.say(tongue, Phrase.ALERT_WHERE, "place", places));
        }
        String law = events.stream()
                .flatMap(event -> event.law().stream())
                .distinct()
                .limit(MOST_LAWS)
                .map(ref -> Quoted.line(measures.law(tongue, ref), LONGEST_NAME))
                .collect(Collectors.joining("; "));
        return law.isEmpty() ? out : out.line().plus(phrases.say(tongue, Phrase.ALERT_LAW, "law", law));
    }

    private String places(Tongue tongue, List<Event> events) {
        return events.stream()
                .map(event -> Quoted.line(watchWords.place(event.place(), tongue), LONGEST_NAME))
                .filter(place -> !place.isEmpty())
                .distinct()
                .limit(MOST_PLACES)
                .collect(Collectors.joining(", "));
    }

    /// One measure, with its term.
    private String summary(Tongue tongue, Event event, Reason reason) {
        return summary(tongue, List.of(event), measures.inOneLine(tongue, event), reason);
    }

    private String summary(Tongue tongue, List<Event> events, Reason reason) {
        String what = events.stream()
                .map(event -> measures.inOneLine(tongue, event))
                .distinct()
                .limit(2)
                .collect(Collectors.joining("; "));
        return summary(tongue, events, what, reason);
    }

    private String summary(Tongue tongue, List<Event> events, String what, Reason reason) {
        List<String> names = names(events, reason);
        String who = names.isEmpty() ? "" : ": " + listed(tongue, names, MOST_IN_LINE);
        String where = places(tongue, events);
        return what + who + (where.isEmpty() ? "" : " (" + where + ")");
    }

    private SafeHtml why(Tongue tongue, Case met, Reason reason, boolean known) {
        if (reason.isNone()) {
            return SafeHtml.EMPTY.line().plus(phrases.say(tongue, Phrase.ALERT_FOLLOWS));
        }
        SafeHtml out = SafeHtml.EMPTY.line().plus(subscription(tongue, reason.watches()));
        List<String> added = met.isShielded() ? reason.watchedAdded().toList() : reason.added();
        if (known && !added.isEmpty()) {
            out = out.line().plus(phrases.say(tongue, Phrase.ALERT_ADDED, "name", joined(tongue, added)));
        }
        for (Confidence confidence : Confidence.values()) {
            List<String> names = reason.names().stream()
                    .filter(name -> name.confidence() == confidence)
                    .map(Reason.Name::name)
                    .distinct()
                    .toList();
            if (!names.isEmpty()) {
                Phrase phrase = confidence == Confidence.CERTAIN ? Phrase.ALERT_SAME_NAME : Phrase.ALERT_POSSIBLE;
                out = out.line().plus(phrases.say(tongue, phrase, "name", joined(tongue, names)));
            }
        }
        return out;
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

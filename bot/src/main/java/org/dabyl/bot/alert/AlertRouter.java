package org.dabyl.bot.alert;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dabyl.bot.chat.Watch;
import org.dabyl.bot.chat.WatchBook;
import org.dabyl.bot.chat.WatchBook.Follower;
import org.dabyl.bot.chat.Words;
import org.dabyl.bot.outbox.Draft;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.bot.outbox.Urgency;
import org.dabyl.config.text.Tongue;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Verdict;
import org.dabyl.feeds.incident.Incident;
import org.dabyl.feeds.incident.IncidentChange;
import org.dabyl.feeds.incident.Parts;
import org.dabyl.feeds.incident.PersonKey;
import org.dabyl.feeds.item.Item;
import org.dabyl.feeds.item.StoredItem;
import org.jdbi.v3.core.Handle;

/// Decides which chats an item concerns, and puts what they are owed into the outbox.
///
/// One change of an incident is one message in a chat, however many of its subscriptions match, and what one item tells
/// a chat for the first time is one message, however many incidents it is of. Who was told of
/// an incident is told how it goes on, without a sound where it follows people of it alone and others are named; who
/// matches and was never told is told at the next report. A watched
/// person who is only mentioned in a civic article makes one silent message, or a line of the alert that the
/// article makes anyway. What is written to paused chats the outbox keeps back, and it counts as told.
/// Works in the judge's transaction; for any thread.
public final class AlertRouter {
    private final WatchBook book;
    private final Outbox outbox;
    private final Matching matching;
    private final Doubts doubts;
    private final AlertText text;
    private final InstantSource clock;

    public AlertRouter(WatchBook book, Outbox outbox, Matching matching, AlertText text, InstantSource clock) {
        this.book = book;
        this.outbox = outbox;
        this.matching = matching;
        this.doubts = new Doubts(outbox, book, matching);
        this.text = text;
        this.clock = clock;
    }

    /// What makes two chats' messages the same one.
    ///
    /// @param known whether the chat was told of it before: who was told of it all is not one who was told of none
    private record Wording(Tongue tongue, Reason reason, Parts told, boolean known) {}

    /// What is routed.
    ///
    /// @param wordFollowers the chats that watch for words which stand in it
    private record Article(Handle handle, StoredItem item, boolean civic, Words words, Set<String> wordFollowers) {}

    /// Writes what an item's changes and mentions owe to chats.
    public void route(Handle handle, StoredItem item, Verdict verdict, List<IncidentChange> changes) {
        boolean civic = verdict.finding().civic();
        if (changes.isEmpty() && !civic) {
            return;
        }
        Words words = Words.of(Classifier.textOf(item.item()).text());
        Set<String> wordFollowers = civic ? book.followersOfWords(words) : Set.of();
        Article article = new Article(handle, item, civic, words, wordFollowers);
        List<Case> cases =
                Case.of(verdict, changes).stream().map(matching::withGivenNames).toList();
        Mentions mentions = civic ? Mentions.of(item, verdict, cases, book) : Mentions.none();
        Sweep sweep = new Sweep();
        for (Case met : cases) {
            joinThreads(handle, met);
            put(article, route(article, met, outbox.toldChats(handle, met.thread()), mentions, sweep));
        }
        if (civic) {
            sweep.several().forEach(firsts -> together(article, firsts));
        }
        put(article, mentions(article, verdict, mentions));
        if (civic && cases.isEmpty()) {
            put(article, phrases(article, verdict));
        }
    }

    /// Of several towns or people in one item a chat is told in one message.
    private void together(Article article, List<Sweep.First> firsts) {
        Tongue tongue = firsts.getFirst().follower().chat().tongue();
        Told told = text.alert(tongue, Sweep.met(firsts), article.item.item(), true, Sweep.reason(firsts), false);
        List<Draft> drafts = firsts.stream().map(Sweep.First::draft).toList();
        outbox.tellTogether(article.handle, drafts, told.message(), clock.instant());
    }

    /// Where the item shows that two incidents are one: who was told of the one has not heard of the other.
    private void joinThreads(Handle handle, Case met) {
        Incident whole = met.change().incident();
        Set<Long> joined = whole.joined();
        if (!joined.isEmpty()) {
            outbox.joinThreads(handle, met.thread(), whole.partsOf(whole.id()), met.thread());
            joined.forEach(gone -> outbox.joinThreads(handle, Case.thread(gone), whole.partsOf(gone), met.thread()));
        }
    }

    private List<Draft> route(Article article, Case whole, Map<String, Parts> told, Mentions mentions, Sweep sweep) {
        Map<Parts, Case> views = new HashMap<>();
        Map<Wording, Told> worded = new HashMap<>();
        Set<WatchedName> people =
                told.isEmpty() ? Set.of() : matching.namesOf(whole.change().incident());
        List<Draft> out = new ArrayList<>();
        for (Follower follower : candidates(article, whole, told.keySet())) {
            Parts heard = told.getOrDefault(follower.hash(), Parts.all());
            Case met = views.computeIfAbsent(heard, whole::toWhoKnows);
            boolean known = told.containsKey(follower.hash());
            Reason reason = matching.reason(follower, met, article.civic, article.words);
            boolean follows = !known
                    || !reason.isNone()
                    || matching.followsStill(follower, met.change().incident(), people);
            if (follows && concerns(met.change(), reason, known)) {
                reason = reason.besides(mentions.takeFor(follower));
                Wording wording = new Wording(follower.chat().tongue(), reason, heard, known);
                Told message = worded.computeIfAbsent(
                        wording,
                        same -> text.alert(
                                same.tongue(), met, article.item.item(), article.civic, same.reason(), known));
                if (known && !matching.concerns(follower, met, reason)) {
                    message = message.silent();
                }
                note(article, follower, met, reason, mentions);
                Urgency urgency = reason.isPersonal() ? Urgency.PERSON : Urgency.TOPIC;
                String cause = article.civic
                        ? cause(met, reason, known)
                        : OrdinaryCause.of(met, reason, article.item.item(), told(article, follower));
                String thread = known && met.pointsAtName(reason) ? Outbox.apartFrom(met.thread()) : met.thread();
                Draft draft = draft(article, follower, cause, thread, urgency, message)
                        .toWhoKnows(heard);
                out.add(draft);
                if (!known) {
                    sweep.add(new Sweep.First(follower, met, reason, draft));
                }
            } else if (known) {
                out.addAll(named(article, follower, met, reason, people, heard));
            }
        }
        return out;
    }

    /// What ends a chat's doubt about a name.
    private List<Draft> named(
            Article article, Follower follower, Case met, Reason reason, Set<WatchedName> people, Parts heard) {
        return doubts.end(article.handle, follower, met, reason, people).stream()
                .map(end -> {
                    Told message = text.name(follower.chat().tongue(), met, article.item.item(), reason, end);
                    Urgency urgency = message.message().silent() ? Urgency.MENTION : Urgency.PERSON;
                    return draft(article, follower, end.cause(), met.thread(), urgency, message)
                            .toWhoKnows(heard);
                })
                .toList();
    }

    /// Who reads of a mention in an alert is not told of it besides, also where the item is judged again.
    private void note(Article article, Follower follower, Case met, Reason reason, Mentions mentions) {
        long chat = follower.chat().id();
        doubts.note(article.handle, follower, met, reason, clock.instant());
        reason.mentioned().forEach(name -> outbox.note(article.handle, chat, mentions.cause(name), clock.instant()));
    }

    /// Who may be concerned: few more than those who are, whatever the others watch.
    private List<Follower> candidates(Article article, Case met, Set<String> told) {
        Set<String> hashes =
                book.watchersOf(met.subjects().stream().map(Case.Subject::name).toList());
        hashes.addAll(told);
        hashes.addAll(article.wordFollowers);
        if (article.civic) {
            List<Event> events = met.change().events();
            hashes.addAll(book.followersOfKinds(
                    watch -> matching.meets(watch, events, met.change().incident())));
        }
        return active(hashes);
    }

    private List<Follower> active(Set<String> hashes) {
        return hashes.stream()
                .map(book::findByHash)
                .flatMap(Optional::stream)
                .filter(Follower::isOwed)
                .toList();
    }

    private static boolean concerns(IncidentChange change, Reason reason, boolean told) {
        return switch (change) {
            case IncidentChange.Opened _ -> !reason.isNone();
            case IncidentChange.Escalated _, IncidentChange.Released _, IncidentChange.Joined _ ->
                told || !reason.isNone();
            case IncidentChange.Corrected _, IncidentChange.StillHeld _ -> told;
            case IncidentChange.Widened _ ->
                !told && !reason.isNone() || !reason.added().isEmpty();
            case IncidentChange.Unchanged _ -> !told && !reason.isNone();
        };
    }

    private Predicate<String> told(Article article, Follower follower) {
        return cause -> outbox.holds(article.handle, follower.chat().id(), cause);
    }

    /// A chat that was told already is told of a watched person who is named only now, at the same revision.
    private static String cause(Case met, Reason reason, boolean told) {
        String change = met.thread() + " revision " + met.change().incident().revision();
        if (met.change() instanceof IncidentChange.Corrected corrected) {
            String how = switch (corrected.gainsaid()) {
                case NOT, REFUTED -> " corrected";
                case DISPUTED -> " disputed";
                case MISTAKEN -> " mistaken in " + people(corrected);
            };
            return change + how; // by one outlet or five
        }
        if (met.change() instanceof IncidentChange.StillHeld held) {
            return change + " held still " + people(held);
        }
        return told && met.change() instanceof IncidentChange.Widened ? change + " with " + reason.added() : change;
    }

    /// Of whom it is told, in whatever spelling.
    private static List<String> people(IncidentChange change) {
        return change.events().stream()
                .flatMap(event -> event.names().stream())
                .map(name -> PersonKey.of(name).index())
                .distinct()
                .sorted()
                .toList();
    }

    /// Certain mentions of people to whom nothing current was done here, for who is not told of them in an alert.
    private List<Draft> mentions(Article article, Verdict verdict, Mentions mentions) {
        List<Draft> out = new ArrayList<>();
        for (Mentions.Mention mention : mentions.untold()) {
            out.add(mention(article, verdict, mention.name(), mentions, mention.follower()));
        }
        return out;
    }

    private Draft mention(Article article, Verdict verdict, WatchedName name, Mentions mentions, Follower follower) {
        List<Watch> watches = follower.subscribed().watches().stream()
                .filter(watch -> book.names(watch).contains(name))
                .toList();
        Told message =
                text.mention(follower.chat().tongue(), article.item.item(), verdict.finding(), name.name(), watches);
        return draft(article, follower, mentions.cause(name.name()), "", Urgency.MENTION, message);
    }

    /// Watched words in a civic article that tells of no current event: as quiet as a mention.
    private List<Draft> phrases(Article article, Verdict verdict) {
        Item item = article.item.item();
        List<Draft> out = new ArrayList<>();
        for (Follower follower : active(article.wordFollowers)) {
            for (Watch watch : follower.subscribed().watches()) {
                if (watch instanceof Watch.Phrase(String phrase)
                        && follower.chat().mentions()
                        && article.words.hold(phrase)) {
                    Told message = text.words(follower.chat().tongue(), item, verdict.finding(), phrase, watch);
                    String cause = "item " + article.item.id() + " has " + phrase;
                    out.add(draft(article, follower, cause, "", Urgency.MENTION, message));
                }
            }
        }
        return out;
    }

    private Draft draft(Article article, Follower follower, String cause, String thread, Urgency urgency, Told told) {
        Draft draft = new Draft(follower.chat().id(), cause, thread, urgency, told.message(), clock.instant());
        return draft.tellingOf(article.item.item().published(), told.brief());
    }

    private void put(Article article, List<Draft> drafts) {
        outbox.putAll(article.handle, drafts, clock.instant());
    }
}

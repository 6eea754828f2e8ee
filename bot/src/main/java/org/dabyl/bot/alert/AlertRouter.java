package org.dabyl.bot.alert;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.bot.chat.Watch;
import org.dabyl.bot.chat.WatchBook;
import org.dabyl.bot.chat.WatchBook.Follower;
import org.dabyl.bot.outbox.Draft;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.bot.outbox.Urgency;
import org.dabyl.config.text.Tongue;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.Verdict;
import org.dabyl.feeds.classify.Verdict.Watched;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.incident.IncidentChange;
import org.dabyl.feeds.item.StoredItem;
import org.jdbi.v3.core.Handle;

/// Decides which chats an item concerns, and puts what they are owed into the outbox.
///
/// One change of an incident is one message in a chat, however many of its subscriptions match. Who was
/// told of an
/// incident is told how it goes on; who matches and was never told is told at the next report. A watched
/// person who is
/// only mentioned in a civic article makes one silent message. Paused chats are written nothing. Works in
/// the judge's
/// transaction; for any thread.
public final class AlertRouter {
    private final WatchBook book;
    private final Outbox outbox;
    private final Matching matching;
    private final AlertText text;
    private final InstantSource clock;

    public AlertRouter(WatchBook book, Outbox outbox, Matching matching, AlertText text, InstantSource clock) {
        this.book = book;
        this.outbox = outbox;
        this.matching = matching;
        this.text = text;
        this.clock = clock;
    }

    /// What makes two chats' messages the same one.
    private record Wording(Tongue tongue, Reason reason, boolean told) {}

    /// Writes what an item's changes and mentions owe to chats.
    public void route(Handle handle, StoredItem item, Verdict verdict, List<IncidentChange> changes) {
        boolean civic = verdict.finding().civic();
        if (changes.isEmpty() && !civic) {
            return;
        }
        List<Case> cases = Case.of(verdict, changes);
        Matching.Words words = Matching.Words.of(Classifier.textOf(item.item()).text());
        for (Case met : cases) {
            route(handle, item, met, civic, words);
        }
        if (civic) {
            mentions(handle, item, verdict, cases);
        }
        if (civic && cases.isEmpty()) {
            phrases(handle, item, verdict, words);
        }
    }

    private void route(Handle handle, StoredItem item, Case met, boolean civic, Matching.Words words) {
        Set<String> told = outbox.toldChats(handle, met.thread());
        Map<Wording, Told> worded = new HashMap<>();
        Set<WatchedName> people =
                told.isEmpty() ? Set.of() : matching.namesOf(met.change().incident());
        for (Follower follower : candidates(met, civic, told)) {
            Reason reason = matching.reason(follower, met, civic, words);
            boolean known = told.contains(follower.hash());
            if (known
                    && reason.isNone()
                    && !matching.followsStill(follower, met.change().incident(), people)) {
                continue;
            }
            if (concerns(met.change(), reason, known)) {
                Wording wording = new Wording(follower.chat().tongue(), reason, known);
                Told message = worded.computeIfAbsent(
                        wording, same -> text.alert(same.tongue(), met, item.item(), civic, reason, known));
                Urgency urgency = reason.isPersonal() ? Urgency.PERSON : Urgency.TOPIC;
                put(handle, follower, item, cause(met, reason, known), met.thread(), urgency, message);
            }
        }
    }

    private List<Follower> candidates(Case met, boolean civic, Set<String> told) {
        Map<String, Follower> out = new LinkedHashMap<>();
        Set<String> hashes =
                book.watchersOf(met.subjects().stream().map(Case.Subject::name).toList());
        hashes.addAll(told);
        hashes.forEach(hash -> book.findByHash(hash).ifPresent(follower -> out.put(hash, follower)));
        if (civic) {
            book.followersOfTopics().forEach(follower -> out.put(follower.hash(), follower));
        }
        return out.values().stream().filter(Follower::isActive).toList();
    }

    private static boolean concerns(IncidentChange change, Reason reason, boolean told) {
        return switch (change) {
            case IncidentChange.Opened _ -> !reason.isNone();
            case IncidentChange.Escalated _, IncidentChange.Released _ -> told || !reason.isNone();
            case IncidentChange.Widened _ ->
                !told && !reason.isNone() || !reason.added().isEmpty();
            case IncidentChange.Unchanged _ -> !told && !reason.isNone();
        };
    }

    /// A chat that was told already is told of a watched person who is named only now, at the same
    /// revision.
    private static String cause(Case met, Reason reason, boolean told) {
        String change = met.thread() + " revision " + met.change().incident().revision();
        return told && met.change() instanceof IncidentChange.Widened ? change + " with " + reason.added() : change;
    }

    /// A certain mention of somebody to whom nothing current was done here.
    private void mentions(Handle handle, StoredItem item, Verdict verdict, List<Case> cases) {
        Map<String, Watched> mere = verdict.watched().stream()
                .filter(watched -> !watched.subject() && watched.match().confidence() == Confidence.CERTAIN)
                .collect(Collectors.toMap(
                        watched -> watched.match().name().name(), watched -> watched, (one, _) -> one));
        if (mere.isEmpty()) {
            return;
        }
        String story = cases.isEmpty() ? "item " + item.id() : cases.getFirst().thread();
        Set<String> told = cases.stream()
                .flatMap(met -> outbox.toldChats(handle, met.thread()).stream())
                .collect(Collectors.toSet());
        for (Watched watched : mere.values()) {
            WatchedName name = watched.match().name();
            for (String hash : book.watchersOf(List.of(name))) {
                book.findByHash(hash)
                        .filter(follower -> wantsMentions(follower) && !told.contains(hash))
                        .ifPresent(follower -> mention(handle, item, verdict, name, story, follower));
            }
        }
    }

    private void mention(
            Handle handle, StoredItem item, Verdict verdict, WatchedName name, String story, Follower follower) {
        List<Watch> watches = follower.subscribed().watches().stream()
                .filter(watch -> book.names(watch).contains(name))
                .toList();
        Told message = text.mention(follower.chat().tongue(), item.item(), verdict.finding(), name.name(), watches);
        put(handle, follower, item, "mention of " + name.name() + " in " + story, "", Urgency.MENTION, message);
    }

    /// Watched words in a civic article that tells of no current event: as quiet as a mention.
    private void phrases(Handle handle, StoredItem item, Verdict verdict, Matching.Words words) {
        for (Follower follower : book.followersOfTopics()) {
            for (Watch watch : follower.topics()) {
                if (watch instanceof Watch.Phrase(String phrase) && wantsMentions(follower) && words.hold(phrase)) {
                    Told message = text.words(follower.chat().tongue(), item.item(), verdict.finding(), phrase, watch);
                    put(handle, follower, item, "item " + item.id() + " has " + phrase, "", Urgency.MENTION, message);
                }
            }
        }
    }

    private static boolean wantsMentions(Follower follower) {
        return follower.isActive() && follower.chat().mentions();
    }

    private void put(
            Handle handle,
            Follower follower,
            StoredItem item,
            String cause,
            String thread,
            Urgency urgency,
            Told told) {
        Instant now = clock.instant();
        Draft draft = new Draft(follower.chat().id(), cause, thread, urgency, told.message(), now);
        outbox.put(handle, draft.tellingOf(item.item().published(), told.brief()), now);
    }
}

package org.dabyl.bot.outbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dabyl.bot.telegram.SafeHtml;
import org.jdbi.v3.core.Handle;

/// Alerts to chats that asked for silence: kept back, sealed as all that is owed, until the chat asks what it missed.
///
/// What is kept back counts as told, so that a story goes on in the pause as it would have gone on in the chat; all of
/// it is shown when the pause ends, and later messages reply to that. What does not fit is forgotten, so that the next
/// report of it is told. For any thread: each method works in the caller's transaction, which has noted the pause or
/// its end before.
public final class HeldStore {
    /// Some four messages. What concerns a watched person is shown beyond that.
    private static final int MOST = 100;

    private final DeliveryLog log;

    HeldStore(DeliveryLog log) {
        this.log = log;
    }

    /// What stands above the lines of what was missed.
    public interface Heading {
        /// @param alerts how many came
        /// @param left how many of them are not shown
        SafeHtml of(int alerts, int left);
    }

    /// Keeps back what waits for a chat, and what waits in a summary. A call under way comes to its end.
    public void hold(Handle handle, long chat) {
        String hash = log.chatHash(chat);
        handle.execute("""
                DELETE FROM delivery WHERE state = 'waiting' AND id IN
                    (SELECT summary FROM delivery WHERE chat_hash = ? AND state = 'summed up')""", hash);
        handle.execute(
                "UPDATE delivery SET state = 'held', summary = 0 WHERE chat_hash = ? AND state = 'summed up'", hash);
        handle.execute(
                "UPDATE delivery SET state = 'held' WHERE chat_hash = ? AND state = 'waiting' AND happened > 0", hash);
    }

    /// Puts in, as the answer to a chat, a line of each alert that was kept back; says how many there were.
    public int tell(Handle handle, long chat, Heading heading, Instant now) {
        String hash = log.chatHash(chat);
        handle.execute("""
                UPDATE delivery SET state = 'gone', reason = 'erased'
                WHERE chat_hash = ? AND state = 'held' AND length(sealed) = 0""", hash);
        List<Delivery> held = log.open(handle.createQuery(
                        DeliveryLog.ROW + "WHERE chat_hash = :chat AND state = 'held' ORDER BY happened DESC")
                .bind("chat", hash));
        if (held.isEmpty()) {
            return 0;
        }
        List<Delivery> shown = mostUrgent(held);
        held.stream()
                .filter(delivery -> !shown.contains(delivery))
                .forEach(delivery -> handle.execute("DELETE FROM delivery WHERE id = ?", delivery.id()));
        SafeHtml above = heading.of(held.size(), held.size() - shown.size());
        CatchUp.parts(shown, above, false).forEach(part -> log.put(handle, part, Urgency.ANSWER.rank(), now));
        return held.size();
    }

    /// All that concerns watched people, and of the rest the newest.
    private static List<Delivery> mostUrgent(List<Delivery> newestFirst) {
        Stream<Delivery> sorted = newestFirst.stream().sorted(Comparator.comparingInt(Delivery::urgency));
        long people = newestFirst.stream()
                .filter(delivery -> delivery.urgency() <= Urgency.PERSON.rank())
                .count();
        return sorted.limit(Math.max(MOST, people)).toList();
    }

    /// Lets go what is kept back for chats that are not silent any more, and keeps back what waits for one that is: a
    /// group moved into another, or a node wrote an alert while the pause began or ended. Says how much is let go.
    int heed(Handle handle) {
        handle.execute("""
                UPDATE delivery SET state = 'held' WHERE state = 'waiting' AND happened > 0
                    AND EXISTS (SELECT 1 FROM subscriber s
                        WHERE s.chat_hash = delivery.chat_hash AND s.state = 'PAUSED')""");
        return handle.createUpdate("""
                        UPDATE delivery SET state = 'waiting', due = 0, node = ''
                        WHERE state = 'held' AND EXISTS (SELECT 1 FROM subscriber s
                            WHERE s.chat_hash = delivery.chat_hash AND s.state = 'ACTIVE')""").execute();
    }
}

package org.dabyl.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SendResult;
import org.dabyl.config.seal.Seal;
import org.dabyl.feeds.incident.Parts;
import org.jdbi.v3.core.Handle;

/// Keeps what is owed to chats until Telegram has it, and from a paused chat until it asks for it.
///
/// A delivery is written in the transaction that causes it and only marked when Telegram has answered: who dies
/// between sends that one again. The same cause in the same chat is one delivery, however often it is put. Chat
/// ids and texts are sealed; chats are found by keyed hash. For any thread: each method works in the caller's
/// transaction.
public final class Outbox {
    private static final String SEALED = DeliveryLog.SEALED;
    private final Seal seal;
    private final CatchUp catchUp;
    private final DeliveryLog log;
    private final HeldStore held;

    public Outbox(Seal seal) {
        this(seal, CatchUp.NEVER);
    }

    public Outbox(Seal seal, CatchUp catchUp) {
        this.seal = seal;
        this.catchUp = catchUp;
        this.log = new DeliveryLog(seal, catchUp);
        this.held = new HeldStore(log);
    }

    /// The hash under which a chat stands in every table.
    public String chatHash(long chat) {
        return log.chatHash(chat);
    }

    /// The thread of all that is told of an incident.
    public static String threadOf(long incident) {
        return "incident " + incident;
    }

    /// What is kept back from chats that are paused.
    public HeldStore held() {
        return held;
    }

    /// Puts a message in; nothing happens where the chat was owed or sent the same cause before.
    public boolean put(Handle handle, Draft draft, Instant now) {
        return log.put(handle, draft, now);
    }

    /// The thread of what must not point at the messages of another: who is told without a name is not shown whom a
    /// message named when nobody had said that it must not.
    public static String apartFrom(String thread) {
        return thread + " unnamed";
    }

    /// Puts many messages in, each as [#put] does.
    public void putAll(Handle handle, List<Draft> drafts, Instant now) {
        log.putAll(handle, drafts, now);
    }

    /// Tells a chat in one message what these, just put in, tell of apart: all of them wait for it, and what
    /// comes later of any replies to it. Nothing happens where one of them is kept back, late or was put in
    /// before.
    public void tellTogether(Handle handle, List<Draft> drafts, Message message, Instant now) {
        log.tellTogether(handle, drafts, message, now);
    }

    /// Whether the chat was told, or is owed, a message of that cause.
    public boolean holds(Handle handle, long chat, String cause) {
        return log.holds(handle, chat, cause);
    }

    /// Says that a chat is told of a cause in another message, so that it gets none of its own.
    public void note(Handle handle, long chat, String cause, Instant now) {
        log.note(handle, chat, cause, now);
    }

    /// The hashes of the chats that were told, or are owed, anything of the thread, and of which parts of what it is
    /// about.
    public Map<String, Parts> toldChats(Handle handle, String thread) {
        Map<String, Parts> told = new HashMap<>();
        handle.createQuery("SELECT DISTINCT chat_hash, parts FROM delivery WHERE thread = :thread AND state <> 'gone'")
                .bind("thread", thread)
                .map((row, _) -> Map.entry(row.getString(1), Parts.read(row.getString(2))))
                .forEach(row -> told.merge(row.getKey(), row.getValue(), Parts::both));
        return told;
    }

    /// The threads of which a chat was told, or is owed, anything.
    public Set<String> toldThreads(Handle handle, long chat) {
        return handle.createQuery("""
                        SELECT DISTINCT thread FROM delivery
                        WHERE chat_hash = :chat AND thread <> '' AND state <> 'gone'""")
                .bind("chat", chatHash(chat))
                .mapTo(String.class)
                .set();
    }

    /// What waits to be sent, from the row after `above`, the most urgent first.
    List<Waiting> waiting(Handle handle, long above, int most) {
        return handle.createQuery("""
                        SELECT id, chat_hash, thread, urgency, due, attempts FROM delivery
                        WHERE state = 'waiting' AND id > :above ORDER BY urgency, id LIMIT :most""")
                .bind("above", above)
                .bind("most", most)
                .map((row, _) -> Waiting.of(row))
                .list();
    }

    /// Opens a row that still waits; empty where it was taken back or sent, or its chat paused, meanwhile.
    Optional<Delivery> find(Handle handle, long id) {
        return log.open(handle.createQuery(DeliveryLog.ROW + """
                         WHERE id = :id AND state = 'waiting' AND NOT (happened > 0 AND EXISTS (SELECT 1 FROM subscriber s
                            WHERE s.chat_hash = delivery.chat_hash AND s.state = 'PAUSED'))""").bind("id", id)).stream()
                .findFirst();
    }

    /// Whether the row tells of what happened too long ago for a message of its own.
    boolean isLate(Delivery delivery, Instant now) {
        return delivery.tellsOfWhatWasBefore(now.minus(catchUp.after()))
                && !delivery.brief().line().isEmpty();
    }

    /// Gathers all late alerts to a chat into one summary that waits instead of them; false where there is only one.
    boolean gather(Handle handle, Delivery one, Instant now) {
        List<Delivery> late = log
                .open(handle.createQuery(
                                DeliveryLog.ROW + "WHERE chat_hash = :chat AND state = 'waiting' AND happened > 0")
                        .bind("chat", one.chatHash()))
                .stream()
                .filter(delivery -> isLate(delivery, now))
                .toList();
        if (late.size() < 2) {
            return false;
        }
        for (CatchUp.Part part : catchUp.summary(late)) {
            log.put(handle, part, part.told().getFirst().urgency(), now);
        }
        return true;
    }

    /// Makes what a thread was told part of another, or keeps it there: who was told of the one was told of the other,
    /// and is answered there, but heard no more than these parts of it.
    public void joinThreads(Handle handle, String former, Parts parts, String stays) {
        handle.createUpdate("""
                        UPDATE delivery SET thread = :stays, parts = CASE parts WHEN '' THEN :parts ELSE parts END
                        WHERE thread = :former""")
                .bind("stays", stays)
                .bind("parts", parts.written())
                .bind("former", former)
                .execute();
    }

    /// The first message of a thread in a chat, for later ones to reply to.
    OptionalLong firstMessage(Handle handle, Delivery delivery) {
        if (delivery.thread().isEmpty()) {
            return OptionalLong.empty();
        }
        return handle.createQuery("""
                        SELECT message_id FROM delivery
                        WHERE thread = :thread AND chat_hash = :chat AND state = 'sent' ORDER BY id LIMIT 1""")
                .bind("thread", delivery.thread())
                .bind("chat", delivery.chatHash())
                .mapTo(Long.class)
                .findOne()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /// Records what came back. A row that is to be tried again stays and gets a later `due`; one whose chat was paused
    /// meanwhile is settled, too.
    ///
    /// @return whether the row still waited
    boolean record(Handle handle, long id, SendResult result, Instant now, Duration pause) {
        return switch (result) {
            case SendResult.Sent sent -> settle(handle, id, "sent", sent.messageId(), "", now);
            case SendResult.Refused refused -> settle(handle, id, "refused", 0, refused.reason(), now);
            case SendResult.ChatGone gone -> settle(handle, id, "gone", 0, gone.reason(), now);
            case SendResult.RetryAfter _ -> postpone(handle, id, now.plus(pause), "429");
            case SendResult.Unreachable unreachable -> postpone(handle, id, now.plus(pause), unreachable.reason());
            case SendResult.ChatMoved _ -> postpone(handle, id, now, "moved");
        };
    }

    private static boolean settle(Handle handle, long id, String state, long message, String reason, Instant now) {
        handle.execute(
                "UPDATE delivery SET state = ?, message_id = ?, sent = ? WHERE summary = ? AND state = 'summed up'",
                state,
                message,
                now.toEpochMilli(),
                id);
        return handle.createUpdate("""
                        UPDATE delivery SET state = :state, message_id = :message, reason = :reason, sent = :now,
                            attempts = attempts + 1 WHERE id = :id AND state IN ('waiting', 'held')""")
                        .bind("state", state)
                        .bind("message", message)
                        .bind("reason", reason)
                        .bind("now", now.toEpochMilli())
                        .bind("id", id)
                        .execute()
                == 1;
    }

    private static boolean postpone(Handle handle, long id, Instant due, String reason) {
        return handle.createUpdate("""
                        UPDATE delivery SET due = :due, reason = :reason, attempts = attempts + 1
                        WHERE id = :id AND state = 'waiting'""")
                        .bind("due", due.toEpochMilli())
                        .bind("reason", reason)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /// Whether the row is there and says that it was sent as this message.
    boolean standsAs(Handle handle, long id, long message) {
        return handle.createQuery("SELECT COUNT(*) FROM delivery WHERE id = :id AND message_id = :message")
                        .bind("id", id)
                        .bind("message", message)
                        .mapTo(Long.class)
                        .one()
                == 1;
    }

    /// Gives what waits for a chat to its new id, sealed anew.
    void move(Handle handle, long from, long to) {
        handle.createQuery("SELECT id, sealed FROM delivery WHERE chat_hash = :chat")
                .bind("chat", chatHash(from))
                .map((row, _) -> Map.entry(row.getLong(1), row.getBytes(2)))
                .list()
                .forEach(row -> handle.createUpdate(
                                "UPDATE delivery SET chat_hash = :chat, sealed = :sealed WHERE id = :id")
                        .bind("chat", chatHash(to))
                        .bind("sealed", moved(row.getValue(), to))
                        .bind("id", row.getKey())
                        .execute());
    }

    private byte[] moved(byte[] sealed, long to) {
        if (sealed.length == 0) {
            return sealed; // blanked
        }
        String text = seal.open(sealed, SEALED);
        return seal.seal(SealedMessage.write(to, SealedMessage.message(text), SealedMessage.brief(text)), SEALED);
    }

    /// Gives up what waited at `began` for a chat that was gone then; what came later may be for a chat
    /// that is back.
    void abandon(Handle handle, String chatHash, String reason, Instant began) {
        handle.createUpdate("""
                        UPDATE delivery SET state = 'gone', reason = :reason
                        WHERE chat_hash = :chat AND state IN ('waiting', 'held', 'summed up') AND created <= :began""")
                .bind("reason", reason)
                .bind("began", began.toEpochMilli())
                .bind("chat", chatHash)
                .execute();
    }

    /// Forgets a chat: deletes its rows, sent and unsent, and returns the ids of the messages that stand in it.
    public List<Long> forget(Handle handle, long chat) {
        List<Long> messages = handle.createQuery(
                        "SELECT message_id FROM delivery WHERE chat_hash = :chat AND message_id > 0 ORDER BY id")
                .bind("chat", chatHash(chat))
                .mapTo(Long.class)
                .list();
        handle.createUpdate("DELETE FROM delivery WHERE chat_hash = :chat")
                .bind("chat", chatHash(chat))
                .execute();
        return messages;
    }

    /// How much waits at each urgency.
    public List<QueueLength> lengths(Handle handle) {
        return handle.createQuery("""
                        SELECT urgency, COUNT(*), MIN(created) FROM delivery WHERE state = 'waiting'
                        GROUP BY urgency ORDER BY urgency""")
                .map((row, _) -> new QueueLength(
                        Urgency.ofRank(row.getInt(1)), row.getInt(2), Instant.ofEpochMilli(row.getLong(3))))
                .list();
    }

    /// Deletes what was settled: rows of no thread before `answers`, others, and what a paused chat never asked for,
    /// before `threads`.
    public int deleteSettled(Handle handle, Instant answers, Instant threads) {
        return handle.createUpdate("""
                        DELETE FROM delivery WHERE state NOT IN ('waiting', 'summed up')
                            AND (created < :threads OR thread = '' AND state <> 'held' AND created < :answers)""")
                .bind("answers", answers.toEpochMilli())
                .bind("threads", threads.toEpochMilli())
                .execute();
    }

    /// Empties what was sent on a thread: the row stays, so that nobody is told twice.
    public int blank(Handle handle, String thread) {
        return handle.createUpdate(
                        "UPDATE delivery SET sealed = :nothing WHERE thread IN (:thread, :apart) AND state <> 'waiting'")
                .bind("nothing", new byte[0])
                .bind("thread", thread)
                .bind("apart", apartFrom(thread))
                .execute();
    }
}

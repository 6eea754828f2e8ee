package org.dabyl.bot.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.dabyl.bot.telegram.Message;
import org.dabyl.config.seal.Seal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/// How a message is written into the outbox, and read again: sealed, under a keyed hash of its chat and cause.
///
/// Many are written as batches, since one article may concern thousands of chats in one transaction. Whether a chat
/// is paused is asked in the same statement, because what stands in memory may be a moment old. For any thread.
final class DeliveryLog {
    static final String SEALED = "delivery";
    private static final int AT_ONCE = 500;
    private static final String PUT = """
            INSERT INTO delivery (delivery_key, chat_hash, sealed, thread, parts, urgency, state, due, created, happened)
            VALUES (:key, :chat, :sealed, :thread, :parts, :urgency,
                CASE WHEN :happened > 0 AND EXISTS (SELECT 1 FROM subscriber s
                    WHERE s.chat_hash = :chat AND s.state = 'PAUSED') THEN 'held' ELSE 'waiting' END,
                :due, :now, :happened)
            ON CONFLICT (delivery_key) DO NOTHING""";
    /// What [#open] reads.
    static final String ROW = "SELECT id, chat_hash, thread, urgency, happened, sealed FROM delivery ";
    private final Seal seal;
    private final CatchUp catchUp;

    DeliveryLog(Seal seal, CatchUp catchUp) {
        this.seal = seal;
        this.catchUp = catchUp;
    }

    String chatHash(long chat) {
        return seal.hash(Long.toString(chat), "chat");
    }

    boolean put(Handle handle, Draft draft, Instant now) {
        return bound(handle.createUpdate(PUT), draft, now).execute() == 1;
    }

    boolean holds(Handle handle, long chat, String cause) {
        return handle.createQuery("SELECT COUNT(*) FROM delivery WHERE delivery_key = :key")
                        .bind("key", key(chat, cause))
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    void putAll(Handle handle, List<Draft> drafts, Instant now) {
        for (int from = 0; from < drafts.size(); from += AT_ONCE) {
            PreparedBatch batch = handle.prepareBatch(PUT);
            drafts.subList(from, Math.min(from + AT_ONCE, drafts.size()))
                    .forEach(draft -> bound(batch, draft, now).add());
            batch.execute();
        }
    }

    /// Notes a cause as one of which the chat is told in another message.
    void note(Handle handle, long chat, String cause, Instant now) {
        handle.createUpdate("""
                        INSERT INTO delivery (delivery_key, chat_hash, sealed, thread, urgency, state, due, created)
                        VALUES (:key, :chat, :nothing, '', :urgency, 'sent', 0, :now)
                        ON CONFLICT (delivery_key) DO NOTHING""")
                .bind("key", key(chat, cause))
                .bind("chat", chatHash(chat))
                .bind("nothing", new byte[0])
                .bind("urgency", Urgency.MENTION.rank())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    private String key(long chat, String cause) {
        return seal.hash(chat + " " + cause, SEALED);
    }

    /// Writes the summary of alerts that are told in it, each as a row that is settled with it.
    void put(Handle handle, CatchUp.Part part, int urgency, Instant now) {
        Delivery first = part.told().getFirst();
        long summary = handle.createQuery("""
                        INSERT INTO delivery (delivery_key, chat_hash, sealed, thread, urgency, state, due, created)
                        VALUES (:key, :chat, :sealed, '', :urgency, 'waiting', 0, :now) RETURNING id""")
                .bind("key", seal.hash("summary " + first.id(), SEALED))
                .bind("chat", first.chatHash())
                .bind("sealed", seal.seal(SealedMessage.write(first.chat(), part.message(), Brief.NONE), SEALED))
                .bind("urgency", urgency)
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .one();
        for (Delivery told : part.told()) {
            handle.execute("UPDATE delivery SET state = 'summed up', summary = ? WHERE id = ?", summary, told.id());
        }
    }

    /// Puts one message in the place of several that wait to be sent now.
    void tellTogether(Handle handle, List<Draft> drafts, Message message, Instant now) {
        List<Delivery> waiting = drafts.stream()
                .flatMap(draft ->
                        open(handle.createQuery(ROW + "WHERE delivery_key = :key AND state = 'waiting' AND due = 0")
                                        .bind("key", key(draft.chat(), draft.cause())))
                                .stream())
                .toList();
        if (waiting.size() == drafts.size()) {
            int urgency = waiting.stream().mapToInt(Delivery::urgency).min().orElseThrow();
            put(handle, new CatchUp.Part(message, waiting), urgency, now);
        }
    }

    /// The rows that a query of [#ROW] finds.
    List<Delivery> open(Query query) {
        return query.map((row, _) -> opened(row)).list();
    }

    private Delivery opened(ResultSet row) throws SQLException {
        String text = seal.open(row.getBytes(6), SEALED);
        return new Delivery(
                row.getLong(1),
                SealedMessage.chat(text),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                Instant.ofEpochMilli(row.getLong(5)),
                SealedMessage.message(text),
                SealedMessage.brief(text));
    }

    private <S extends SqlStatement<S>> S bound(S statement, Draft draft, Instant now) {
        String message = SealedMessage.write(draft.chat(), draft.message(), draft.brief());
        return statement
                .bind("key", key(draft.chat(), draft.cause()))
                .bind("chat", chatHash(draft.chat()))
                .bind("sealed", seal.seal(message, SEALED))
                .bind("thread", draft.thread())
                .bind("parts", draft.parts().written())
                .bind("urgency", draft.urgency().rank())
                .bind("due", due(draft, now))
                .bind("happened", draft.happened().toEpochMilli())
                .bind("now", now.toEpochMilli());
    }

    /// What is due at once is due since ever, so that a clock that is set back does not hold it up.
    private long due(Draft draft, Instant now) {
        boolean alert = draft.happened().isAfter(Instant.EPOCH);
        Instant due = alert && draft.happened().isBefore(now.minus(catchUp.after()))
                ? now.plus(CatchUp.GATHERING)
                : draft.due();
        return due.isAfter(now) ? due.toEpochMilli() : 0;
    }
}

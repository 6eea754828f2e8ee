package org.dabyl.bot.outbox;

import java.time.Instant;
import java.util.List;
import org.dabyl.config.seal.Seal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/// How a message is written into the outbox: sealed, under a keyed hash of its chat and cause.
///
/// Many are written as batches, since one article may concern thousands of chats in one transaction. For
/// any thread.
final class DeliveryLog {
    static final String SEALED = "delivery";
    private static final int AT_ONCE = 500;
    private static final String PUT = """
            INSERT INTO delivery (delivery_key, chat_hash, sealed, thread, parts, urgency, state, due, created, happened)
            VALUES (:key, :chat, :sealed, :thread, :parts, :urgency, 'waiting', :due, :now, :happened)
            ON CONFLICT (delivery_key) DO NOTHING""";
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

    private String key(long chat, String cause) {
        return seal.hash(chat + " " + cause, SEALED);
    }

    void putAll(Handle handle, List<Draft> drafts, Instant now) {
        for (int from = 0; from < drafts.size(); from += AT_ONCE) {
            PreparedBatch batch = handle.prepareBatch(PUT);
            drafts.subList(from, Math.min(from + AT_ONCE, drafts.size()))
                    .forEach(draft -> bound(batch, draft, now).add());
            batch.execute();
        }
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

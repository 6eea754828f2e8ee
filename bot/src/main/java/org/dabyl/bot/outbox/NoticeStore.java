package org.dabyl.bot.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.seal.Seal;
import org.jdbi.v3.core.Handle;

/// Adds lines to a notice that waits, so that an operator whose network was down for a night, and with it every
/// outlet, is sent one message and not a hundred.
///
/// Only a notice that is not due yet is touched: no courier can be sending it. Works in the caller's
/// transaction; for any thread.
public final class NoticeStore {
    private static final String SEALED = "delivery";
    private final Seal seal;

    public NoticeStore(Seal seal) {
        this.seal = seal;
    }

    /// Adds a line to the notice that waits for a chat; false where none does, or it is full.
    public boolean extend(Handle handle, long chat, SafeHtml line, Instant now) {
        Optional<Map.Entry<Long, String>> waiting = handle.createQuery("""
                        SELECT id, sealed FROM delivery
                        WHERE chat_hash = :chat AND state = 'waiting' AND urgency = :urgency AND thread = ''
                            AND due > :now ORDER BY id DESC LIMIT 1""")
                .bind("chat", seal.hash(Long.toString(chat), "chat"))
                .bind("urgency", Urgency.DIGEST.rank())
                .bind("now", now.toEpochMilli())
                .map((row, _) -> Map.entry(row.getLong(1), seal.open(row.getBytes(2), SEALED)))
                .findOne();
        return waiting.isPresent()
                && extend(
                        handle,
                        waiting.get().getKey(),
                        chat,
                        SealedMessage.message(waiting.get().getValue()),
                        line);
    }

    private boolean extend(Handle handle, long id, long chat, Message message, SafeHtml line) {
        if (message.text().html().endsWith(line.html())) {
            return true; // told already
        }
        SafeHtml text = SafeHtml.EMPTY.plus(message.text()).line().plus(line);
        if (text.visibleLength() > Message.LONGEST) {
            return false;
        }
        Message longer = new Message(text, message.rows(), message.silent());
        return handle.createUpdate("UPDATE delivery SET sealed = :sealed WHERE id = :id AND state = 'waiting'")
                        .bind("sealed", seal.seal(SealedMessage.write(chat, longer, Brief.NONE), SEALED))
                        .bind("id", id)
                        .execute()
                == 1;
    }
}

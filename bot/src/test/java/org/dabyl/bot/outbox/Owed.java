package org.dabyl.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SendResult;
import org.dabyl.config.db.Database;

/// What the outbox owes, read and marked as sent: a courier without a thread, for tests.
public final class Owed {
    private static final int ALL = 1_000_000;
    private final Database database;
    private final Outbox outbox;

    public Owed(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /// A message as it would have gone out.
    ///
    /// @param reply whether the chat has an earlier message of the same incident
    /// @param brief the same in one line, for a summary
    public record Sent(long chat, long number, Urgency urgency, boolean reply, Message message, Brief brief) {
        /// As a reader sees it, without the tags.
        public String text() {
            return message.text()
                    .html()
                    .replaceAll("<[^>]*>", "")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&");
        }
    }

    /// Takes everything that waits, in the order in which it was put in; each is sent.
    public List<Sent> takeAll() {
        return database.write(handle -> outbox.waiting(handle, 0, ALL).stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .map(waiting -> {
                    Delivery row = outbox.find(handle, waiting.id()).orElseThrow();
                    boolean reply = outbox.firstMessage(handle, row).isPresent();
                    outbox.record(handle, row.id(), new SendResult.Sent(row.id()), Instant.EPOCH, Duration.ZERO);
                    Urgency urgency = Urgency.ofRank(row.urgency());
                    return new Sent(row.chat(), row.id(), urgency, reply, row.message(), row.brief());
                })
                .toList());
    }
}

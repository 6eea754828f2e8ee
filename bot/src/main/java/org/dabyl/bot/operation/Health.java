package org.dabyl.bot.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.dabyl.bot.outbox.QueueLength;
import org.dabyl.bot.outbox.Urgency;

/// Whether the program does its work: the database answers, and nothing urgent has waited for long.
///
/// @param well what a monitor needs to know
/// @param reason why not; empty where all is well
public record Health(boolean well, String reason) {
    /// Telegram's own `retry_after` may take this long; more means that nothing gets out.
    private static final Duration TOO_LONG = Duration.ofMinutes(10);

    /// Looks at the queue, which asks the database.
    static Health look(Supplier<List<QueueLength>> queue, Instant now) {
        try {
            return queue.get().stream()
                    .filter(row -> row.urgency() == Urgency.ANSWER || row.urgency() == Urgency.PERSON)
                    .filter(row -> row.oldest().isBefore(now.minus(TOO_LONG)))
                    .findFirst()
                    .map(row -> new Health(false, "messages have waited since " + row.oldest()))
                    .orElse(new Health(true, ""));
        } catch (RuntimeException e) {
            return new Health(
                    false, "the database does not answer: " + e.getClass().getSimpleName());
        }
    }
}

package org.dabyl.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import org.dabyl.bot.telegram.Message;

/// A row of the outbox, opened: what is sent to whom.
///
/// @param urgency its rank
/// @param happened when what it tells of was published; the epoch where it is no alert
record Delivery(
        long id,
        long chat,
        String chatHash,
        String thread,
        int urgency,
        Instant happened,
        Message message,
        Brief brief) {
    /// Whether it tells of what was published before `instant`.
    boolean tellsOfWhatWasBefore(Instant instant) {
        return happened.isAfter(Instant.EPOCH) && happened.isBefore(instant);
    }

    /// How long ago what it tells of was published; zero where it is no alert.
    Duration age(Instant now) {
        return happened.isAfter(Instant.EPOCH) ? Duration.between(happened, now) : Duration.ZERO;
    }
}

package org.dabyl.bot.outbox;

import java.time.Duration;
import org.dabyl.bot.telegram.SendResult;

/// Counts what Telegram answers, and how long alerts took. Called by many threads; must not block.
public interface Tally {
    /// Counts nothing.
    Tally NONE = (_, _, _) -> {};

    /// @param sincePublished how long ago the item of an alert was published; zero where the message is no alert
    void answered(SendResult result, Urgency urgency, Duration sincePublished);
}

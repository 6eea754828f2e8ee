package org.dabyl.bot.telegram;

import java.time.Duration;

/// The pause before each next try of what did not succeed: twice the last one, up to the longest. For one thread.
public final class GrowingPause {
    private final Duration longest;
    private Duration next;

    public GrowingPause(Duration first, Duration longest) {
        this.next = first;
        this.longest = longest;
    }

    /// How long [#sleep] will take.
    Duration next() {
        return next;
    }

    /// Waits, and longer the next time.
    public void sleep() throws InterruptedException {
        Thread.sleep(next);
        Duration twice = next.multipliedBy(2);
        next = twice.compareTo(longest) < 0 ? twice : longest;
    }
}

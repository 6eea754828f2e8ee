package org.dabyl.feeds.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// The time of one call, which counts from its beginning to its end, whatever it is spent on.
///
/// At most half of it goes into waiting for other calls of ours, so that a server always has the other half to
/// answer in: who does not answer in that is slow by itself. For one thread.
final class CallTime {
    private final long end;
    private long patience;

    CallTime(Duration whole) {
        this.end = System.nanoTime() + whole.toNanos();
        this.patience = whole.toNanos() / 2;
    }

    /// Thrown where others of our calls took what this one waited for.
    static final class Crowded extends IOException {
        private static final long serialVersionUID = 1;

        Crowded(String reason) {
            super(reason);
        }
    }

    /// What is left, at least a moment: nothing would mean no limit at all.
    Duration left() {
        return Duration.ofNanos(Math.max(TimeUnit.MILLISECONDS.toNanos(1), end - System.nanoTime()));
    }

    /// Waits for a permit that others of our calls may have.
    ///
    /// @param otherwise what is to be said where it does not come in time
    void await(Semaphore permit, String otherwise) throws Crowded, InterruptedException {
        long start = System.nanoTime();
        boolean taken = permit.tryAcquire(Math.min(patience, left().toNanos()), TimeUnit.NANOSECONDS);
        patience -= System.nanoTime() - start;
        if (!taken) {
            throw new Crowded(otherwise);
        }
    }
}

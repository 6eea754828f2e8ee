package org.dabyl.bot.outbox;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Keeps what several threads share: it is looked at and changed in here alone, and each change wakes those who
/// wait for one.
///
/// Changes are counted, so that nobody who looked before one sleeps through it. A wait that is interrupted ends,
/// with the thread's mark set again. For any thread.
public final class Guard {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long changes;

    /// How many changes there were; to be asked before one looks, and given to [#awaitChange] after.
    public long changes() {
        return look(() -> changes);
    }

    /// Makes a change and wakes who waits, also where it fails halfway.
    public void change(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            changes++;
            changed.signalAll();
            lock.unlock();
        }
    }

    /// What is seen of the shared state. What this alters wakes nobody.
    public <T> T look(Supplier<T> look) {
        lock.lock();
        try {
            return look.get();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until there was a change after the first `seen` ones, for a while at most.
    public void awaitChange(long seen, Duration most) {
        await(() -> changes > seen, most);
    }

    /// Waits until it holds, for a while at most.
    public void await(BooleanSupplier holds, Duration most) {
        lock.lock();
        try {
            long left = most.toNanos();
            while (!holds.getAsBoolean() && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}

package org.dabyl.bot.app;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A thread that works while there is work, and sleeps until somebody wakes it or a while has passed.
///
/// A bug in the work is logged and ends nothing. [#wake] may be called from any thread and is never lost.
final class Wakeful implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Wakeful.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final Duration STOP = Duration.ofSeconds(3);
    private final String name;
    private final BooleanSupplier work;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean woken = true;
    private boolean closing;
    private boolean ended;

    /// @param work does one piece and says whether there was any
    Wakeful(String name, BooleanSupplier work) {
        this.name = name;
        this.work = work;
    }

    void start() {
        Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    void wake() {
        lock.lock();
        try {
            woken = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Lets the piece under way end, for 3 s at most.
    @Override
    public void close() {
        lock.lock();
        try {
            closing = true;
            changed.signalAll();
            long left = STOP.toNanos();
            while (!ended && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        while (awaitWork()) {
            try {
                while (!isClosing() && work.getAsBoolean()) {
                    // one piece after another
                }
            } catch (RuntimeException e) {
                LOG.error("{}: {} ; goes on", name, e.toString(), e);
            }
        }
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean awaitWork() {
        lock.lock();
        try {
            long left = LOOK_AGAIN.toNanos();
            while (!woken && !closing && left > 0) {
                left = changed.awaitNanos(left);
            }
            woken = false;
            return !closing;
        } catch (InterruptedException e) {
            return false;
        } finally {
            lock.unlock();
        }
    }

    private boolean isClosing() {
        lock.lock();
        try {
            return closing;
        } finally {
            lock.unlock();
        }
    }
}

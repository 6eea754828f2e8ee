package org.dabyl.bot.app;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.dabyl.bot.outbox.Guard;
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
    private final Guard guard = new Guard();
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
        guard.change(() -> woken = true);
    }

    /// Lets the piece under way end, for 3 s at most.
    @Override
    public void close() {
        guard.change(() -> closing = true);
        guard.await(() -> ended, STOP);
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
        guard.change(() -> ended = true);
    }

    private boolean awaitWork() {
        guard.await(() -> woken || closing, LOOK_AGAIN);
        return guard.look(() -> {
            woken = false;
            return !closing && !Thread.currentThread().isInterrupted();
        });
    }

    private boolean isClosing() {
        return guard.look(() -> closing);
    }
}

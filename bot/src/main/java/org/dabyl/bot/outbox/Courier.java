package org.dabyl.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.dabyl.bot.telegram.MessageSender;
import org.dabyl.bot.telegram.SendResult;
import org.dabyl.config.db.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what waits in the outbox: the most urgent first, at Telegram's pace, each until there is a definite answer.
///
/// One thread decides what goes next, a few virtual threads have a call under way. The database holds the truth: what
/// is
/// queued here is read from it, and a row leaves it only with an answer, so a kill at any moment repeats at most the
/// calls
/// under way. [#wake] may be called from any thread, after a commit that put something in.
public final class Courier implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    private static final Duration LAST_CALLS = Duration.ofSeconds(4);
    private final Database database;
    private final Outbox outbox;
    private final MessageSender sender;
    private final Pace pace;
    private final ChatFate fate;
    private final InstantSource clock;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final SendQueue queue = new SendQueue();
    private final Setback setback = new Setback();
    private boolean stale = true;
    private boolean closing;
    private int underWay;

    private volatile long lastRow;

    private long allReadAt;
    private long lastReadTook;

    public Courier(
            Database database, Outbox outbox, MessageSender sender, Pace pace, ChatFate fate, InstantSource clock) {
        this.database = database;
        this.outbox = outbox;
        this.sender = sender;
        this.pace = pace;
        this.fate = fate;
        this.clock = clock;
    }

    public void start() {
        Thread.ofPlatform().name("courier").daemon().start(this::run);
    }

    /// Says that the outbox has something new.
    public void wake() {
        lock.lock();
        try {
            stale = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Stops taking new rows and lets the calls under way finish, for 4 s at most.
    @Override
    public void close() {
        lock.lock();
        try {
            closing = true;
            changed.signalAll();
            long left = LAST_CALLS.toNanos();
            while (underWay > 0 && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        while (!isClosing()) {
            try {
                refill();
                Optional<Waiting> next = takeOrWait();
                if (next.isPresent()) {
                    dispatch(next.get());
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("courier: {} ; goes on", e.toString(), e);
                pauseAfterBug();
            }
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

    /// Reads what is new; everything, now and then, because another node may have put it in or given it up.
    private void refill() {
        long now = clock.millis();
        boolean all = now - allReadAt > LOOK_AGAIN.toMillis() && now - allReadAt > 10L * lastReadTook;
        if (!all && !isStale()) {
            return;
        }
        for (Waiting row : database.read(handle -> outbox.waiting(handle, all ? 0 : lastRow))) {
            lastRow = Math.max(lastRow, row.id());
            lock.lock();
            try {
                queue.add(row);
            } finally {
                lock.unlock();
            }
        }
        if (all) {
            allReadAt = clock.millis();
            lastReadTook = allReadAt - now;
        }
    }

    private boolean isStale() {
        lock.lock();
        try {
            boolean was = stale;
            stale = false;
            return was;
        } finally {
            lock.unlock();
        }
    }

    /// The next row that may go, or empty after waiting for something to change.
    @SuppressWarnings("WaitNotInLoop") // the caller is the loop, and a spurious wake only makes it look once more
    private Optional<Waiting> takeOrWait() throws InterruptedException {
        lock.lock();
        try {
            if (stale || closing) {
                return Optional.empty();
            }
            boolean free = underWay < setback.mostAtOnce();
            long now = clock.millis();
            Optional<Waiting> row = free ? queue.take(now) : Optional.empty();
            if (row.isPresent()) {
                underWay++;
            } else {
                long wait = free ? queue.nextAt() - now : LOOK_AGAIN.toMillis();
                changed.awaitNanos(Duration.ofMillis(Math.clamp(wait, 1, LOOK_AGAIN.toMillis()))
                        .toNanos());
            }
            return row;
        } finally {
            lock.unlock();
        }
    }

    private void dispatch(Waiting row) throws InterruptedException {
        Optional<Delivery> delivery = database.read(handle -> outbox.find(handle, row.id()));
        if (delivery.isEmpty()) {
            settle(() -> queue.done(row));
            return;
        }
        Duration wait = pace.waitFor(delivery.get().chat());
        if (wait.isPositive()) {
            settle(() -> {
                queue.hold(row.chatHash(), clock.millis() + wait.toMillis() + 1);
                queue.putBack(row);
            });
            return;
        }
        for (Duration all = pace.waitForAll(); all.isPositive(); all = pace.waitForAll()) {
            Thread.sleep(all);
        }
        Thread.ofVirtual().name("send-" + row.id()).start(() -> send(row, delivery.get()));
    }

    private void send(Waiting row, Delivery delivery) {
        try {
            OptionalLong first = database.read(handle -> outbox.firstMessage(handle, delivery));
            SendResult result = sender.send(delivery.chat(), delivery.message(), first);
            Duration pause = pauseAfter(row, result);
            record(delivery, result, pause);
            settle(() -> queueAfter(row, result, pause));
        } catch (RuntimeException e) {
            LOG.error("delivery {}: {} ; tried again in a minute", row.id(), e.toString(), e);
            settle(() -> queue.again(row, clock.millis() + Duration.ofMinutes(1).toMillis()));
        }
    }

    private static Duration pauseAfter(Waiting row, SendResult result) {
        return switch (result) {
            case SendResult.RetryAfter retry -> retry.pause();
            case SendResult.Unreachable _ -> Setback.rowPause(row.attempts());
            case SendResult.Sent _, SendResult.ChatGone _, SendResult.ChatMoved _, SendResult.Refused _ ->
                Duration.ZERO;
        };
    }

    private void record(Delivery delivery, SendResult result, Duration pause) {
        Instant now = clock.instant();
        database.<Void, RuntimeException>write(handle -> {
            outbox.record(handle, delivery.id(), result, now, pause);
            if (result instanceof SendResult.ChatGone gone) {
                outbox.abandon(handle, delivery.chatHash(), gone.reason());
                fate.gone(handle, delivery.chatHash(), gone.reason());
            }
            if (result instanceof SendResult.ChatMoved moved) {
                outbox.move(handle, delivery.chat(), moved.chat());
                fate.moved(handle, delivery.chat(), moved.chat());
            }
            return null;
        });
        log(delivery, result);
    }

    private void queueAfter(Waiting row, SendResult result, Duration pause) {
        long now = clock.millis();
        switch (result) {
            case SendResult.Sent _, SendResult.Refused _ -> {
                setback.answered();
                queue.done(row);
            }
            case SendResult.ChatGone _, SendResult.ChatMoved _ -> {
                setback.answered();
                queue.done(row);
                queue.drop(row.chatHash());
                stale = true;
                lastRow = 0; // what waited for the old id waits for the new one
            }
            case SendResult.RetryAfter _ -> {
                queue.hold(row.chatHash(), now + pause.toMillis());
                if (setback.limited(row.chatHash(), now, pause)) {
                    queue.holdAll(now + pause.toMillis());
                }
                queue.again(row, now + pause.toMillis());
            }
            case SendResult.Unreachable _ -> {
                queue.holdAll(now + setback.unanswered().toMillis());
                queue.again(row, now + pause.toMillis());
            }
        }
    }

    private void settle(Runnable change) {
        lock.lock();
        try {
            underWay--;
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static void pauseAfterBug() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void log(Delivery delivery, SendResult result) {
        switch (result) {
            case SendResult.Sent _ -> LOG.debug("delivery {} sent", delivery.id());
            case SendResult.Refused refused -> LOG.warn("delivery {} refused: {}", delivery.id(), refused.reason());
            case SendResult.ChatGone gone ->
                LOG.info("delivery {}: the chat is gone: {}", delivery.id(), gone.reason());
            case SendResult.ChatMoved _ -> LOG.info("delivery {}: the group moved", delivery.id());
            case SendResult.RetryAfter retry -> LOG.info("delivery {}: told to wait {}", delivery.id(), retry.pause());
            case SendResult.Unreachable out -> LOG.info("delivery {}: no answer ({})", delivery.id(), out.reason());
        }
    }
}

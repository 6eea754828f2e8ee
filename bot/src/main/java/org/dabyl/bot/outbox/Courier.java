package org.dabyl.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.dabyl.bot.telegram.MessageSender;
import org.dabyl.bot.telegram.SendResult;
import org.dabyl.config.db.Database;
import org.dabyl.config.seal.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what waits in the outbox: the most urgent first, at Telegram's pace, each until there is a definite
/// answer.
///
/// One thread decides what goes next, a few virtual threads have a call under way each. The database holds the
/// truth: what is queued here is read from it, and a row leaves it only with an answer, so that a kill at any
/// moment repeats at most the calls under way, one a chat. [#wake] may be called from any thread, after a
/// commit that put something in.
public final class Courier implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final long LONGEST_WAIT = 2_000;
    private static final Duration LAST_CALLS = Duration.ofSeconds(4);
    private static final Duration AFTER_A_BUG = Duration.ofMinutes(1);
    private static final long CLOCK_WENT_BACK = 2_000;
    private final Claims claims;
    private final Ledger ledger;
    private final MessageSender sender;
    private final Pace pace;
    private final InstantSource clock;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Turnstile turnstile = new Turnstile();
    private boolean stale = true;
    private boolean reread = true;
    private boolean closing;

    // The courier's thread alone touches these.
    private long allReadAt;
    private long allReadTook;
    private long latest;

    public Courier(
            Database database, Outbox outbox, MessageSender sender, Pace pace, ChatFate fate, InstantSource clock) {
        this(database, outbox, sender, pace, fate, Tally.NONE, clock);
    }

    public Courier(
            Database database,
            Outbox outbox,
            MessageSender sender,
            Pace pace,
            ChatFate fate,
            Tally tally,
            InstantSource clock) {
        this(
                Claims.in(database, outbox),
                new Ledger(database, outbox, sender, fate, tally, clock),
                sender,
                pace,
                clock);
    }

    Courier(Claims claims, Ledger ledger, MessageSender sender, Pace pace, InstantSource clock) {
        this.claims = claims;
        this.ledger = ledger;
        this.sender = sender;
        this.pace = pace;
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
            while (turnstile.underWay() > 0 && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        claims.release();
    }

    private void run() {
        while (!isClosing()) {
            try {
                lookAtTheClock();
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

    /// A clock that is set back must not make anybody wait until it is where it was.
    private void lookAtTheClock() {
        long now = clock.millis();
        if (now + CLOCK_WENT_BACK < latest) {
            long back = latest - now;
            locked(() -> turnstile.clockWentBack(back));
            allReadAt = 0;
        }
        latest = now;
    }

    private enum Look {
        NOWHERE,
        AT_NEW_ROWS,
        AT_ALL
    }

    /// Reads what is new; everything now and then, for what nobody told of, spending a tenth of the time at most.
    private void refill() {
        long now = clock.millis();
        boolean due = now - allReadAt >= Math.max(claims.lookAgainMillis(), 10 * allReadTook);
        Look look = takeNotice(due);
        if (look == Look.NOWHERE) {
            return;
        }
        try {
            List<Waiting> rows = claims.fresh(look == Look.AT_ALL, this::ready);
            locked(() -> turnstile.add(rows, now));
        } catch (RuntimeException e) {
            locked(() -> reread = true);
            throw e;
        }
        if (look == Look.AT_ALL) {
            allReadAt = now;
            allReadTook = clock.millis() - now;
        }
    }

    private int ready() {
        lock.lock();
        try {
            return turnstile.ready(clock.millis());
        } finally {
            lock.unlock();
        }
    }

    private Look takeNotice(boolean due) {
        lock.lock();
        try {
            Look look = reread || due ? Look.AT_ALL : stale ? Look.AT_NEW_ROWS : Look.NOWHERE;
            stale = false;
            reread = false;
            return look;
        } finally {
            lock.unlock();
        }
    }

    /// The next row that may go, or empty after waiting for something to change.
    @SuppressWarnings("WaitNotInLoop") // the caller is the loop, and a spurious wake only makes it look once more
    private Optional<Waiting> takeOrWait() throws InterruptedException {
        lock.lock();
        try {
            long now = clock.millis();
            Optional<Waiting> row = closing ? Optional.empty() : turnstile.take(now);
            if (row.isEmpty() && !stale && !reread && !closing) {
                long most = Math.min(LONGEST_WAIT, claims.lookAgainMillis());
                changed.awaitNanos(Duration.ofMillis(Math.clamp(turnstile.nextAt() - now, 1, most))
                        .toNanos());
            }
            return row;
        } finally {
            lock.unlock();
        }
    }

    /// Starts the call; what goes wrong before it leaves the row for later, and its chat free.
    private void dispatch(Waiting row) throws InterruptedException {
        try {
            Optional<Delivery> delivery = open(row);
            if (delivery.isEmpty()) {
                settle(() -> turnstile.leave(row));
            } else if (ledger.sumsUp(delivery.get())) {
                settle(() -> {
                    turnstile.leave(row);
                    stale = true;
                });
            } else if (mayGo(row, delivery.get())) {
                Thread.ofVirtual().name("send-" + row.id()).start(() -> send(row, delivery.get()));
            }
        } catch (RuntimeException e) {
            later(row, e);
        }
    }

    private Optional<Delivery> open(Waiting row) {
        try {
            return claims.open(row.id()).filter(delivery -> isStillIn(row, delivery));
        } catch (Seal.WrongKeyException e) {
            ledger.refuse(row.id(), e.toString());
            return Optional.empty();
        }
    }

    /// A group may have moved since the row was read; then it comes again under its new chat.
    private boolean isStillIn(Waiting row, Delivery delivery) {
        boolean same = row.chatHash().equals(delivery.chatHash());
        if (!same) {
            locked(() -> reread = true);
        }
        return same;
    }

    private boolean mayGo(Waiting row, Delivery delivery) throws InterruptedException {
        Duration wait = pace.waitFor(delivery.chat());
        if (wait.isPositive()) {
            settle(() -> turnstile.notYet(row, clock.millis() + wait.toMillis() + 1));
            return false;
        }
        for (Duration all = pace.waitForAll(); all.isPositive(); all = pace.waitForAll()) {
            Thread.sleep(all);
        }
        return true;
    }

    private void send(Waiting row, Delivery delivery) {
        try {
            OptionalLong first = ledger.firstMessage(delivery);
            Instant began = clock.instant();
            SendResult result = sender.send(delivery.chat(), delivery.message(), first);
            Duration pause = Turnstile.pauseAfter(row, result);
            ledger.record(delivery, result, began, pause, this::isClosing);
            settle(() -> {
                turnstile.answered(row, result, clock.millis(), pause);
                reread |= Turnstile.changesTheChat(result);
            });
        } catch (RuntimeException e) {
            later(row, e);
        }
    }

    private void later(Waiting row, RuntimeException e) {
        LOG.error("delivery {}: {} ; tried again in a minute", row.id(), e.toString(), e);
        settle(() -> turnstile.later(row, clock.millis() + AFTER_A_BUG.toMillis()));
    }

    private void settle(Runnable change) {
        locked(() -> {
            change.run();
            changed.signalAll();
        });
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
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
}

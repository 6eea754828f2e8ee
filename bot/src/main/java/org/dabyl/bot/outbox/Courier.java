package org.dabyl.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dabyl.bot.telegram.MessageSender;
import org.dabyl.bot.telegram.SendResult;
import org.dabyl.config.db.Database;
import org.dabyl.config.seal.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what waits in the outbox: the most urgent first, at Telegram's pace, each until there is a definite answer.
///
/// One thread decides what goes next, a few virtual threads have a call under way each. The database holds the
/// truth: what is queued here is read from it, and a row leaves it only with an answer, so that a kill at any
/// moment repeats at most the calls under way, one a chat. [#wake] may be called from any thread, after a
/// commit that put something in.
public final class Courier implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final long LONGEST_WAIT = 2_000;
    private static final long HEED_EVERY = 60_000;
    private static final Duration LAST_CALLS = Duration.ofSeconds(3);
    private static final Duration AFTER_A_BUG = Duration.ofMinutes(1);

    /// What is open is not kept open for longer: its lease or its chat's subscription may end.
    private static final Duration LONGEST_STAND = Duration.ofMillis(500);

    private static final long CLOCK_WENT_BACK = 2_000;
    private final Claims claims;
    private final Ledger ledger;
    private final MessageSender sender;
    private final Pace pace;
    private final InstantSource clock;

    // What the threads share; looked at and changed under the guard alone.
    private final Guard guard = new Guard();
    private final Turnstile turnstile = new Turnstile();
    private boolean stale = true;
    private boolean reread = true;
    private boolean closing;

    // The courier's thread alone touches these.
    private long allReadAt;
    private long allReadTook;
    private long heededAt;
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
        guard.change(() -> stale = true);
    }

    /// Stops taking new rows and lets the calls under way finish, for 3 s at most.
    @Override
    public void close() {
        guard.change(() -> closing = true);
        guard.await(() -> turnstile.underWay() == 0, LAST_CALLS);
        claims.release();
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                long seen = guard.changes(); // before the look at closing, so that no wait sleeps through it
                if (isClosing()) {
                    return;
                }
                lookAtTheClock();
                refill();
                Optional<Waiting> next = take();
                if (next.isPresent()) {
                    dispatch(next.get());
                } else {
                    waitForChange(seen);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.error("courier: {} ; goes on", e.toString(), e);
                pauseAfterBug();
            }
        }
    }

    private boolean isClosing() {
        return guard.look(() -> closing);
    }

    /// A clock that is set back must not make anybody wait until it is where it was.
    private void lookAtTheClock() {
        long now = clock.millis();
        if (now + CLOCK_WENT_BACK < latest) {
            long back = latest - now;
            guard.change(() -> turnstile.clockWentBack(back));
            allReadAt = 0;
            heededAt = 0;
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
            if (now - heededAt >= HEED_EVERY) {
                ledger.heedPauses();
                heededAt = now;
            }
            List<Waiting> rows = claims.fresh(look == Look.AT_ALL, this::ready);
            guard.change(() -> turnstile.add(rows, now));
        } catch (RuntimeException e) {
            guard.change(() -> reread = true);
            throw e;
        }
        if (look == Look.AT_ALL) {
            allReadAt = now;
            allReadTook = clock.millis() - now;
        }
    }

    private int ready() {
        return guard.look(() -> turnstile.ready(clock.millis()));
    }

    private Look takeNotice(boolean due) {
        return guard.look(() -> {
            Look look = reread || due ? Look.AT_ALL : stale ? Look.AT_NEW_ROWS : Look.NOWHERE;
            stale = false;
            reread = false;
            return look;
        });
    }

    private Optional<Waiting> take() {
        return guard.look(() -> closing ? Optional.empty() : turnstile.take(clock.millis()));
    }

    private void waitForChange(long seen) {
        long most = Math.min(LONGEST_WAIT, claims.lookAgainMillis());
        long left = guard.look(() -> turnstile.nextAt()) - clock.millis();
        guard.awaitChange(seen, Duration.ofMillis(Math.clamp(left, 1, most)));
    }

    /// Starts the call; what goes wrong before it leaves the row for later, and its chat free.
    private void dispatch(Waiting row) throws InterruptedException {
        try {
            Optional<Delivery> delivery = open(row);
            if (delivery.isEmpty()) {
                guard.change(() -> turnstile.leave(row));
            } else if (ledger.sumsUp(delivery.get())) {
                guard.change(() -> {
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
            guard.change(() -> reread = true);
        }
        return same;
    }

    private boolean mayGo(Waiting row, Delivery delivery) throws InterruptedException {
        Duration wait = pace.waitFor(delivery.chat());
        if (wait.isPositive()) {
            guard.change(() -> turnstile.notYet(row, clock.millis() + wait.toMillis() + 1));
            return false;
        }
        for (Duration all = pace.waitForAll(); all.isPositive(); all = pace.waitForAll()) {
            if (all.compareTo(LONGEST_STAND) > 0) {
                long until = clock.millis() + all.toMillis();
                guard.change(() -> turnstile.nobodyYet(row, until));
                return false;
            }
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
            long now = clock.millis();
            guard.change(() -> turnstile.heed(row, result, now, pause));
            if (result instanceof SendResult.RetryAfter && claims.limited(row.chatHash(), pause)) {
                pace.holdAll(pause);
            }
            ledger.record(delivery, result, began, pause, this::isClosing);
            guard.change(() -> {
                turnstile.answered(row, result, Math.min(now, clock.millis()), pause); // the clock may be set back
                reread |= Turnstile.changesTheChat(result);
            });
        } catch (RuntimeException e) {
            later(row, e);
        }
    }

    private void later(Waiting row, RuntimeException e) {
        LOG.error("delivery {}: {} ; tried again in a minute", row.id(), e.toString(), e);
        guard.change(() -> turnstile.later(row, clock.millis() + AFTER_A_BUG.toMillis()));
    }

    private static void pauseAfterBug() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

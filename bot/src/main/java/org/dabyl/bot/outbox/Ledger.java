package org.dabyl.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.dabyl.bot.telegram.MessageSender;
import org.dabyl.bot.telegram.SendResult;
import org.dabyl.config.db.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes down what Telegram answered, and what follows from it for the chat, in one transaction.
///
/// An answer is known only to the process that got it: it is recorded however long the database is out of
/// reach, before anything else goes to the chat; otherwise the chat would get the same message again and again.
/// For any thread.
final class Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    private final Database database;
    private final Outbox outbox;
    private final MessageSender sender;
    private final ChatFate fate;
    private final Tally tally;
    private final InstantSource clock;

    Ledger(Database database, Outbox outbox, MessageSender sender, ChatFate fate, Tally tally, InstantSource clock) {
        this.tally = tally;
        this.database = database;
        this.outbox = outbox;
        this.sender = sender;
        this.fate = fate;
        this.clock = clock;
    }

    /// The message that this one replies to.
    OptionalLong firstMessage(Delivery delivery) {
        return database.read(handle -> outbox.firstMessage(handle, delivery));
    }

    /// Where an alert comes too late for a message of its own, and is not the only one: puts a summary in its place.
    boolean sumsUp(Delivery delivery) {
        Instant now = clock.instant();
        return outbox.isLate(delivery, now) && database.write(handle -> outbox.gather(handle, delivery, now));
    }

    /// Keeps back what is for paused chats, and lets go what is for chats that are paused no more.
    void heedPauses() {
        int released = database.<Integer, RuntimeException>write(outbox.held()::heed);
        if (released > 0) {
            LOG.info("{} deliveries were kept back for chats that are not paused, and go out", released);
        }
    }

    /// Gives up a row that cannot even be opened.
    void refuse(long id, String reason) {
        LOG.error("delivery {} is given up: {}", id, reason);
        database.<Boolean, RuntimeException>write(
                handle -> outbox.record(handle, id, new SendResult.Refused(reason), clock.instant(), Duration.ZERO));
    }

    /// Records an answer, trying until it is recorded or the program stops.
    ///
    /// @param began when the call began: what was put in later is not concerned by a chat that was gone then
    void record(Delivery delivery, SendResult result, Instant began, Duration pause, BooleanSupplier stopping) {
        log(delivery, result);
        tally.answered(result, Urgency.ofRank(delivery.urgency()), delivery.age(clock.instant()));
        for (int attempt = 0; ; attempt++) {
            try {
                record(delivery, result, began, pause);
                return;
            } catch (RuntimeException e) {
                LOG.error("the answer to delivery {} is not recorded yet: {}", delivery.id(), e.toString());
                if (stopping.getAsBoolean() || !paused(Setback.rowPause(attempt))) {
                    throw e;
                }
            }
        }
    }

    private void record(Delivery delivery, SendResult result, Instant began, Duration pause) {
        Instant now = clock.instant();
        boolean owed = database.write(handle -> {
            boolean waited = outbox.record(handle, delivery.id(), result, now, pause);
            if (result instanceof SendResult.ChatGone gone) {
                outbox.abandon(handle, delivery.chatHash(), gone.reason(), began);
                fate.gone(handle, delivery.chatHash(), gone.reason());
            }
            if (result instanceof SendResult.ChatMoved moved) {
                outbox.move(handle, delivery.chat(), moved.chat());
                fate.moved(handle, delivery.chat(), moved.chat());
            }
            return waited
                    || !(result instanceof SendResult.Sent sent)
                    || outbox.standsAs(handle, delivery.id(), sent.messageId());
        });
        if (!owed && result instanceof SendResult.Sent sent) {
            // The chat was forgotten, or served by another node, while the message was under way.
            sender.delete(delivery.chat(), List.of(sent.messageId()));
        }
    }

    private static boolean paused(Duration length) {
        try {
            Thread.sleep(length);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
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

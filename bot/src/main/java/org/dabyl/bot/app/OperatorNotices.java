package org.dabyl.bot.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.dabyl.bot.outbox.Draft;
import org.dabyl.bot.outbox.NoticeStore;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.bot.outbox.Urgency;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Tongue;
import org.dabyl.feeds.poll.HealthChange;
import org.jdbi.v3.core.Handle;

/// Tells every operator that an outlet fell silent, was blocked, is well again: once each, in the
/// operator's language.
///
/// A notice waits a little for others, as outlets tend to fail together, and while Telegram is out of reach all
/// that come are one message. Written in the transaction that stores the poll which found it out. For any
/// thread.
final class OperatorNotices {
    private static final Duration GATHERING = Duration.ofSeconds(5);
    private final Outbox outbox;
    private final NoticeStore store;
    private final Set<Long> operators;
    private final LongFunction<Tongue> tongueOf;
    private final OutletWords words;
    private final InstantSource clock;

    OperatorNotices(
            Outbox outbox,
            NoticeStore store,
            Set<Long> operators,
            LongFunction<Tongue> tongueOf,
            OutletWords words,
            InstantSource clock) {
        this.outbox = outbox;
        this.store = store;
        this.operators = Set.copyOf(operators);
        this.tongueOf = tongueOf;
        this.words = words;
        this.clock = clock;
    }

    void tell(Handle handle, List<HealthChange> changes) {
        Instant now = clock.instant();
        for (HealthChange change : changes) {
            String cause = "outlet " + change.outlet() + " " + change.to() + " since " + change.since();
            for (long operator : operators) {
                SafeHtml text = SafeHtml.text(words.change(tongueOf.apply(operator), change));
                if (!store.extend(handle, operator, text, now)) {
                    Message message = new Message(text, List.of(), true);
                    outbox.put(
                            handle, new Draft(operator, cause, "", Urgency.DIGEST, message, now.plus(GATHERING)), now);
                }
            }
        }
    }
}

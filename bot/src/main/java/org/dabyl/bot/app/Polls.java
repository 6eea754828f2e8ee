package org.dabyl.bot.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import org.dabyl.config.db.Database;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.feeds.item.ItemLog;
import org.dabyl.feeds.item.OutletState;
import org.dabyl.feeds.poll.Cursor;
import org.dabyl.feeds.poll.CursorText;
import org.dabyl.feeds.poll.FeedPoller;
import org.dabyl.feeds.poll.PollPlan;
import org.dabyl.feeds.poll.PollResult;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The first step: asks an outlet, stores what is new and where to go on from in one transaction, wakes the judge.
///
/// For any thread, one poll an outlet at a time.
final class Polls {
    private static final Logger LOG = LoggerFactory.getLogger(Polls.class);
    private final Database database;
    private final ItemLog items;
    private final FeedPoller poller;
    private final Heard heard;
    private final Runnable judgeWake;
    private final InstantSource clock;

    /// Hears in the poll's transaction what came of it.
    interface Heard {
        void in(Handle handle, Outlet outlet, PollResult result, int fresh);
    }

    Polls(Database database, ItemLog items, FeedPoller poller, Heard heard, Runnable judgeWake, InstantSource clock) {
        this.database = database;
        this.items = items;
        this.poller = poller;
        this.heard = heard;
        this.judgeWake = judgeWake;
        this.clock = clock;
    }

    /// Polls once and says when next.
    Instant poll(Outlet outlet) {
        OutletState state = database.read(handle -> items.oneState(handle, outlet.id()));
        PollResult result = poller.poll(outlet, cursor(state));
        Instant now = clock.instant();
        Instant next =
                PollPlan.next(outlet, result, now, ThreadLocalRandom.current().nextDouble());
        int fresh = database.write(handle -> {
            int some =
                    items.store(handle, outlet.id(), result.sightings(), CursorText.write(result.cursor()), next, now);
            heard.in(handle, outlet, result, some);
            return some;
        });
        log(outlet, result, fresh);
        if (fresh > 0) {
            judgeWake.run();
        }
        return next;
    }

    static Cursor cursor(OutletState state) {
        return state.cursor().isEmpty() ? Cursor.added(state.added()) : CursorText.read(state.cursor());
    }

    private static void log(Outlet outlet, PollResult result, int fresh) {
        for (PollResult.Report report : result.reports()) {
            if (!report.outcome().isGood()) {
                LOG.info(
                        "{}: {} at {} {}",
                        outlet.id(),
                        report.outcome().state(),
                        report.asked(),
                        report.outcome().detail());
            }
        }
        if (fresh > 0) {
            LOG.info("{}: {} new", outlet.id(), fresh);
        }
    }
}

package org.dabyl.bot.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.dabyl.bot.operation.Retention;
import org.dabyl.config.db.Database;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.feeds.item.ItemLog;

/// What the program does by the clock: a poll an outlet, and housekeeping. For one thread, until it is started.
final class Timetable {
    private static final Duration UPDATES_KEPT = Duration.ofDays(2);
    private static final Duration FIRST_TIDY = Duration.ofMinutes(2);
    private final UpdateLog updates = new UpdateLog();
    private final Database database;
    private final InstantSource clock;
    private final Schedule schedule;

    Timetable(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        this.schedule = new Schedule(database, clock);
    }

    /// Polls each outlet at the time that its last poll set; a new one at once.
    void poll(List<Outlet> outlets, ItemLog items, Polls polls) {
        Instant now = clock.instant();
        List<Instant> next = database.read(handle -> outlets.stream()
                .map(outlet -> items.oneState(handle, outlet.id()).nextPoll())
                .toList());
        for (int i = 0; i < outlets.size(); i++) {
            Outlet outlet = outlets.get(i);
            Instant first = next.get(i).isAfter(now) ? next.get(i) : now;
            schedule.add("poll " + outlet.id(), first, () -> polls.poll(outlet));
        }
    }

    /// Deletes what has been kept long enough, soon after the start and then as often as it says.
    void tidy(Retention retention) {
        schedule.add("retention", clock.instant().plus(FIRST_TIDY), () -> {
            database.<Void, RuntimeException>write(handle -> {
                updates.deleteBefore(handle, clock.instant().minus(UPDATES_KEPT));
                return null;
            });
            return retention.tidy();
        });
    }

    /// Sets it going; closing it ends it.
    Schedule start() {
        schedule.start();
        return schedule;
    }
}

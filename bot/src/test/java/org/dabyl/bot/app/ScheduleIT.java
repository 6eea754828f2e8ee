package org.dabyl.bot.app;

import static org.dabyl.bot.outbox.Eventually.await;
import static org.dabyl.bot.outbox.Eventually.pause;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.dabyl.config.db.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleIT {
    private final InstantSource clock = InstantSource.system();
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    @TempDir
    Path dir;

    @Test
    void workRunsWhenItSaidAndNeverTwiceAtATime() {
        try (Database database = Database.open("jdbc:sqlite:" + dir.resolve("test.db"));
                Schedule schedule = new Schedule(database, clock)) {
            schedule.add("poll o1", clock.instant(), this::work);
            schedule.start();
            await(() -> runs.get() >= 5);
            assertEquals(1, mostAtOnce.get());
        }
    }

    @Test
    void aBugIsSurvived() {
        try (Database database = Database.open("jdbc:sqlite:" + dir.resolve("test.db"));
                Schedule schedule = new Schedule(database, clock)) {
            schedule.add("poll o1", clock.instant(), () -> {
                throw new IllegalStateException("a bug");
            });
            schedule.add("poll o2", clock.instant(), this::work);
            schedule.start();
            await(() -> runs.get() >= 3);
        }
    }

    @Test
    @SuppressWarnings("try") // closing twice is what a node that stops early amounts to
    void nodesShareTheWorkAndWhoStopsLeavesItToTheOthers() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Database database = Database.open(postgres.getJdbcUrl("postgres", "postgres"));
                Schedule one = new Schedule(database, clock);
                Schedule two = new Schedule(database, clock)) {
            one.add("poll o1", clock.instant(), this::work);
            two.add("poll o1", clock.instant(), this::work);
            one.start();
            two.start();
            await(() -> runs.get() >= 5);
            one.close();
            int before = runs.get();
            await(() -> runs.get() >= before + 5);
            assertEquals(1, mostAtOnce.get(), "one node at a time runs a piece of work");
        }
    }

    private Instant work() {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        runs.incrementAndGet();
        pause(20);
        atOnce.decrementAndGet();
        return clock.instant().plusMillis(100);
    }
}

package org.dabyl.bot.app;

import static org.dabyl.bot.outbox.Eventually.await;
import static org.dabyl.bot.outbox.Eventually.pause;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
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

    @Test
    void whatFellDueWhileTheMachineSleptIsDoneAtOnceAndOnce() {
        try (Database database = Database.open("jdbc:sqlite:" + dir.resolve("test.db"))) {
            sleepFor(Duration.ofHours(8), database);
        }
    }

    @Test
    void onPostgresToo() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Database database = Database.open(postgres.getJdbcUrl("postgres", "postgres"))) {
            sleepFor(Duration.ofHours(8), database);
        }
    }

    /// The clock goes slow by so much, and jumps to the right time once the work has set its next one by it.
    private void sleepFor(Duration slept, Database database) {
        AtomicReference<Duration> behind = new AtomicReference<>(slept);
        InstantSource jumping = () -> clock.instant().minus(behind.get());
        List<Instant> polls = new CopyOnWriteArrayList<>();
        try (Schedule schedule = new Schedule(database, jumping)) {
            schedule.add("poll o1", clock.instant(), () -> {
                polls.add(clock.instant());
                Instant next = jumping.instant().plus(Duration.ofMinutes(3));
                behind.set(Duration.ZERO);
                return next;
            });
            schedule.add("poll o2", clock.instant(), this::work);
            schedule.start();
            await(() -> polls.size() >= 2);
            int others = runs.get();
            await(() -> runs.get() >= others + 5);
        }
        Duration took = Duration.between(polls.get(0), polls.get(1));
        assertTrue(took.compareTo(Duration.ofSeconds(6)) < 0, took.toString());
        assertEquals(2, polls.size(), "what was missed is not made up for");
    }

    private Instant work() {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        runs.incrementAndGet();
        pause(20);
        atOnce.decrementAndGet();
        return clock.instant().plusMillis(100);
    }
}

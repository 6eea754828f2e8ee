package org.dabyl.bot.app;

import static org.dabyl.bot.outbox.Eventually.await;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class WakefulTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-18T06:00:00Z"));
    private final InstantSource clock = now::get;

    @Test
    void whatFellDueWhileTheMachineSleptIsDoneThoughNobodyCalls() {
        Instant due = clock.instant().plus(Duration.ofHours(8));
        AtomicInteger looks = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        try (Wakeful worker = new Wakeful("test", () -> {
            boolean any = done.get() == 0 && !due.isAfter(clock.instant());
            done.addAndGet(any ? 1 : 0);
            looks.incrementAndGet();
            return any;
        })) {
            worker.start();
            await(() -> looks.get() > 0);
            now.set(due);
            await(() -> done.get() == 1);
        }
    }
}

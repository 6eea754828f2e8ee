package org.dabyl.bot.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class GuardTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private final Guard guard = new Guard();
    private int shared;

    @Test
    void aChangeAfterTheLookIsNotSleptThrough() {
        long seen = guard.changes();
        guard.change(() -> shared++);
        guard.awaitChange(seen, LONG);
        assertEquals(1, guard.look(() -> shared));
    }

    @Test
    void aChangeWakesWhoWaitsForIt() throws InterruptedException {
        Thread waiting = Thread.ofVirtual().start(() -> guard.await(() -> shared == 2, LONG));
        guard.change(() -> shared = 1);
        guard.change(() -> shared = 2);
        waiting.join();
        assertEquals(2, guard.look(() -> shared));
    }

    @Test
    void whatALookAltersIsNoChange() {
        long seen = guard.changes();
        guard.look(() -> shared = 7);
        assertEquals(seen, guard.changes());
    }

    @Test
    void aWaitEndsWhenItsTimeIsOver() {
        guard.await(() -> false, Duration.ofMillis(1));
        assertEquals(0, guard.changes());
    }

    @Test
    void aChangeThatFailsLeavesTheGuardFree() throws InterruptedException {
        assertThrows(
                IllegalStateException.class,
                () -> guard.change(() -> {
                    throw new IllegalStateException("a bug");
                }));
        Thread other = Thread.ofVirtual().start(() -> guard.change(() -> shared = 3));
        other.join();
        assertEquals(3, guard.look(() -> shared));
    }

    @Test
    void anInterruptedWaitEndsAndKeepsTheMark() throws InterruptedException {
        AtomicBoolean marked = new AtomicBoolean();
        CountDownLatch started = new CountDownLatch(1);
        Thread waiting = Thread.ofPlatform().start(() -> {
            started.countDown();
            guard.await(() -> false, LONG);
            marked.set(Thread.currentThread().isInterrupted());
        });
        started.await();
        waiting.interrupt();
        waiting.join();
        assertTrue(marked.get());
        assertFalse(waiting.isAlive());
    }
}

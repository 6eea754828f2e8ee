package org.dabyl.bot.outbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for what other threads bring about: until it is there, and no longer than 30 s.
public final class Eventually {
    private static final Duration MOST = Duration.ofSeconds(30);

    private Eventually() {}

    public static void await(BooleanSupplier reached) {
        long end = System.nanoTime() + MOST.toNanos();
        while (!reached.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "not reached in " + MOST);
            pause(10);
        }
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.dabyl.bot.outbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Waits for what other threads bring about: until it is there, and no longer than told, or 30 s.
public final class Eventually {
    private static final Duration MOST = Duration.ofSeconds(30);

    private Eventually() {}

    public static void await(BooleanSupplier reached) {
        await(MOST, reached, () -> "not reached in " + MOST);
    }

    /// @param missing what to say where it does not come
    public static void await(Duration most, BooleanSupplier reached, Supplier<String> missing) {
        long end = System.nanoTime() + most.toNanos();
        while (!reached.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, missing);
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

package org.dabyl.bot.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopIT {
    @TempDir
    Path dir;

    @Test
    void itEndsWithinFiveSecondsThoughAnOutletAndTelegramHang() throws Exception {
        try (LoopbackSite site = LoopbackSite.open()) {
            WholeProgram bot = new WholeProgram(dir, List.of(site.outlet()), Map.of("DABYL_NETWORK", "any"));
            site.awaitPolls(1);
            site.answer(
                    "/feed",
                    () -> new MockResponse.Builder()
                            .headersDelay(25, TimeUnit.SECONDS)
                            .build());
            site.awaitPolls(1);
            bot.hangAnswering(1, "/list");
            long began = System.nanoTime();
            bot.close();
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            assertTrue(took.compareTo(Duration.ofSeconds(5)) < 0, took.toString());
        }
    }
}

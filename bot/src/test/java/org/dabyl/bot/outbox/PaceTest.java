package org.dabyl.bot.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final Pace pace = Pace.alone();

    @Test
    void aPrivateChatGetsAShortBurstThenOneASecond() {
        assertEquals(3, permits(7));
        Duration wait = pace.waitFor(7);
        assertTrue(wait.toMillis() > 500 && wait.toMillis() <= 1000, wait.toString());
    }

    @Test
    void aGroupGetsFewerThanTwentyAMinute() {
        assertEquals(6, permits(-7));
        Duration wait = pace.waitFor(-7);
        assertTrue(wait.toMillis() > 2000 && wait.toMillis() < 4000, wait.toString());
    }

    @Test
    void oneChatsPermitsAreNoneOfAnothers() {
        permits(7);
        assertEquals(Duration.ZERO, pace.waitFor(8));
    }

    @Test
    void allTogetherStayUnderThirtyASecond() {
        long wait = 0;
        while (wait == 0) {
            wait = pace.waitForAll().toNanos();
        }
        assertTrue(wait <= 1_000_000_000L / 28, "more than 28 a second: " + wait);
    }

    private int permits(long chat) {
        int permits = 0;
        while (pace.waitFor(chat).isZero()) {
            permits++;
        }
        return permits;
    }
}

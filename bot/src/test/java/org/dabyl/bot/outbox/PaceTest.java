package org.dabyl.bot.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicLong;
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
    void aGroupGetsAShortBurstThenOneInFourSeconds() {
        assertEquals(4, permits(-7));
        Duration wait = pace.waitFor(-7);
        assertTrue(wait.toMillis() > 3000 && wait.toMillis() <= 4000, wait.toString());
    }

    @Test
    void aGroupGetsFewerThanTwentyInAnyMinute() {
        AtomicLong now = new AtomicLong();
        Pace sped = Pace.alone(new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return now.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        });
        Deque<Long> lastMinute = new ArrayDeque<>();
        int all = 0;
        for (long second = 0; second < 600; second++) {
            now.set(Duration.ofSeconds(second).toNanos());
            while (!lastMinute.isEmpty() && lastMinute.getFirst() <= second - 60) {
                lastMinute.removeFirst();
            }
            while (sped.waitFor(-7).isZero()) {
                lastMinute.addLast(second);
                all++;
            }
            assertTrue(lastMinute.size() < 20, lastMinute.size() + " in the minute before second " + second);
        }
        assertTrue(all >= 150, "it should not be slower than it must: " + all + " in ten minutes");
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

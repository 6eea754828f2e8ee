package org.dabyl.bot.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SetbackTest {
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private final Setback setback = new Setback();

    @Test
    void oneChatThatIsToldToWaitStopsNobodyElse() {
        assertFalse(setback.limited("a", 0, TEN_SECONDS));
        assertFalse(setback.limited("a", 5_000, TEN_SECONDS));
    }

    @Test
    void aSecondChatThatIsToldToWaitMeanwhileStopsAll() {
        setback.limited("a", 0, TEN_SECONDS);
        assertTrue(setback.limited("b", 9_999, TEN_SECONDS));
    }

    @Test
    void aSecondChatThatIsToldToWaitLaterStopsNobodyElse() {
        setback.limited("a", 0, TEN_SECONDS);
        assertFalse(setback.limited("b", 10_000, TEN_SECONDS));
    }

    @Test
    void whileInDoubtOneCallAtATimeFindsOut() {
        setback.limited("a", 0, TEN_SECONDS);
        assertEquals(1, setback.mostAtOnce());
        setback.answered();
        assertTrue(setback.mostAtOnce() > 8);
        setback.unanswered();
        assertEquals(1, setback.mostAtOnce());
    }

    @Test
    void everybodyWaitsLongerTheLongerTelegramIsOutOfReach() {
        assertEquals(Duration.ZERO, setback.unanswered());
        assertEquals(Duration.ZERO, setback.unanswered());
        Duration before = Duration.ZERO;
        for (int i = 0; i < 4; i++) {
            Duration pause = setback.unanswered();
            assertTrue(pause.compareTo(before) > 0, pause + " after " + before);
            before = pause;
        }
        for (int i = 0; i < 100; i++) {
            assertTrue(setback.unanswered().compareTo(Duration.ofSeconds(15)) <= 0);
        }
        setback.answered();
        assertEquals(Duration.ZERO, setback.unanswered());
    }

    @Test
    void aRowsPausesGrowToAMinuteAndNeverEnd() {
        assertTrue(Setback.rowPause(0).compareTo(Duration.ofSeconds(1)) >= 0);
        assertTrue(Setback.rowPause(0).compareTo(Setback.rowPause(2)) < 0);
        assertTrue(Setback.rowPause(1_000_000).compareTo(Duration.ofSeconds(75)) <= 0);
    }
}

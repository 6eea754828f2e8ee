package org.dabyl.bot.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.dabyl.bot.telegram.SendResult;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    private static final long NOW = 1_000_000;
    private static final SendResult SENT = new SendResult.Sent(17);
    private final Turnstile turnstile = new Turnstile();

    TurnstileTest() {
        turnstile.add(LongStream.rangeClosed(1, 5).mapToObj(TurnstileTest::row).toList(), NOW);
    }

    private static Waiting row(long id) {
        return new Waiting(id, "chat " + id, "", 1, 0, 0);
    }

    private Waiting take() {
        return turnstile.take(NOW).orElseThrow();
    }

    private void heed(Waiting row, SendResult result, Duration pause) {
        turnstile.heed(row, result, NOW, pause);
    }

    private void toldToWait(Waiting row, Duration pause) {
        heed(row, new SendResult.RetryAfter(pause), pause);
    }

    @Test
    void nobodyGoesFromTheMomentASecondChatIsToldToWait() {
        List<Waiting> underWay = List.of(take(), take());
        underWay.forEach(row -> toldToWait(row, Duration.ofSeconds(2)));
        assertEquals(Optional.empty(), turnstile.take(NOW), "though neither answer is written down yet");
        Waiting first = underWay.getFirst();
        turnstile.answered(first, new SendResult.RetryAfter(Duration.ofSeconds(2)), NOW, Duration.ofSeconds(2));
        turnstile.answered(underWay.getLast(), SENT, NOW, Duration.ZERO);
        assertEquals(Optional.empty(), turnstile.take(NOW + 1_999));
        assertTrue(turnstile.take(NOW + 2_000).isPresent());
    }

    @Test
    void afterOneChatWasToldToWaitOneCallAtATimeFindsOutHowItIs() {
        Waiting told = take();
        toldToWait(told, Duration.ofSeconds(2));
        turnstile.answered(told, new SendResult.RetryAfter(Duration.ofSeconds(2)), NOW, Duration.ofSeconds(2));
        Waiting next = take();
        assertEquals(Optional.empty(), turnstile.take(NOW));
        heed(next, SENT, Duration.ZERO);
        turnstile.answered(next, SENT, NOW, Duration.ZERO);
        assertEquals(List.of(3L, 4L, 5L), List.of(take().id(), take().id(), take().id()));
    }

    @Test
    void aRowThatWaitsForItsAnswerToBeWrittenIsStillUnderWay() {
        Waiting row = take();
        heed(row, SENT, Duration.ZERO);
        assertEquals(1, turnstile.underWay());
        turnstile.answered(row, SENT, NOW, Duration.ZERO);
        assertEquals(0, turnstile.underWay());
    }
}

package org.dabyl.bot.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SendQueueTest {
    private static final long NOW = 1_000_000;
    private final SendQueue queue = new SendQueue();

    @Test
    void theMostUrgentGoesFirstThenTheOldest() {
        add(1, "a", "", 2, 0);
        add(2, "b", "", 1, 0);
        add(3, "c", "", 1, 0);
        add(4, "d", "", 0, 0);
        assertEquals(List.of(4L, 2L, 3L, 1L), takeAll());
    }

    @Test
    void aChatHasOneMessageUnderWay() {
        add(1, "a", "", 1, 0);
        add(2, "a", "", 1, 0);
        add(3, "b", "", 2, 0);
        Waiting first = take();
        assertEquals(3, take().id());
        assertEquals(Optional.empty(), queue.take(NOW));
        queue.done(first);
        assertEquals(2, take().id());
    }

    @Test
    void aThreadKeepsItsOrderWhateverIsUrgent() {
        add(1, "a", "incident 7", 2, 0);
        add(2, "a", "incident 7", 1, 0);
        assertEquals(List.of(1L, 2L), takeAll());
    }

    @Test
    void theFirstMessageOfAThreadIsAsUrgentAsTheNamedAlertThatWaitsForIt() {
        add(1, "a", "", 2, 0);
        add(2, "b", "incident 7", 2, 0);
        add(3, "b", "incident 7", 1, 0);
        assertEquals(List.of(2L, 3L, 1L), takeAll());
    }

    @Test
    void aReplyWaitsForItsFirstMessageButNothingElseOfTheChatDoes() {
        add(1, "a", "incident 7", 1, NOW + 500);
        add(2, "a", "incident 7", 1, 0);
        add(3, "a", "", 4, 0);
        assertEquals(List.of(3L), takeAll());
        assertEquals(1, queue.take(NOW + 500).orElseThrow().id());
    }

    @Test
    void aHeldChatHoldsUpNobodyElse() {
        add(1, "a", "", 0, 0);
        add(2, "b", "", 4, 0);
        queue.hold("a", NOW + 10);
        assertEquals(List.of(2L), takeAll());
        assertEquals(NOW + 10, queue.nextAt());
        assertEquals(1, queue.take(NOW + 10).orElseThrow().id());
    }

    @Test
    void whenAllAreHeldNothingGoesAndTheEndOfTheHoldIsKnown() {
        add(1, "a", "", 0, 0);
        queue.holdAll(NOW + 10);
        assertEquals(Optional.empty(), queue.take(NOW + 9));
        assertEquals(NOW + 10, queue.nextAt());
    }

    @Test
    void aRowIsQueuedOnceHoweverOftenItIsRead() {
        add(1, "a", "", 1, 0);
        add(1, "a", "", 1, 0);
        Waiting row = take();
        add(1, "a", "", 1, 0);
        assertEquals(Optional.empty(), queue.take(NOW));
        queue.done(row);
        assertEquals(0, queue.size());
        assertEquals(Optional.empty(), queue.take(NOW));
    }

    @Test
    void aRowThatIsTriedAgainComesWhenItIsDueWithOneAttemptMore() {
        add(1, "a", "", 1, 0);
        queue.again(take(), NOW + 100);
        assertEquals(Optional.empty(), queue.take(NOW + 99));
        assertEquals(1, queue.take(NOW + 100).orElseThrow().attempts());
    }

    @Test
    void aClockThatIsSetBackMakesNobodyWait() {
        add(1, "a", "", 1, 0);
        queue.again(take(), NOW + 100);
        queue.hold("a", NOW + 100);
        queue.holdAll(NOW + 100);
        queue.clockWentBack(3_600_000);
        assertTrue(queue.take(NOW + 100 - 3_600_000).isPresent());
    }

    @Test
    void takingFromTwentyThousandWaitingChatsCostsNextToNothing() {
        for (int i = 0; i < 20_000; i++) {
            add(i, "chat" + i, "incident 1", 2, 0);
        }
        for (int i = 0; i < 500; i++) {
            queue.hold("chat" + i, NOW + 1000);
        }
        long began = System.nanoTime();
        for (int i = 500; i < 20_000; i++) {
            assertEquals(i, take().id());
        }
        double each = (System.nanoTime() - began) / 19_500.0;
        assertTrue(each < 200_000, each + " ns for each row");
    }

    private void add(long id, String chat, String thread, int urgency, long due) {
        queue.add(new Waiting(id, chat, thread, urgency, due, 0));
    }

    private Waiting take() {
        return queue.take(NOW).orElseThrow();
    }

    private List<Long> takeAll() {
        List<Long> ids = new ArrayList<>();
        for (var row = queue.take(NOW); row.isPresent(); row = queue.take(NOW)) {
            ids.add(row.get().id());
            queue.done(row.get());
        }
        return ids;
    }
}

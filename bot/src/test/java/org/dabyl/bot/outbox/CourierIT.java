package org.dabyl.bot.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.dabyl.bot.outbox.Eventually.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/// In which order the courier sends, and what it does with rows that are not to go.
class CourierIT extends WithACourier {
    @Test
    void whatWaitsIsSentOnceAndRecorded() {
        put(1, "", Urgency.TOPIC, "a");
        put(2, "", Urgency.TOPIC, "b");
        start();
        await(() -> states("sent") == 2);
        assertEquals(List.of("a"), telegram.texts(1));
        assertEquals(List.of("b"), telegram.texts(2));
    }

    @Test
    void theMostUrgentGoesFirst() {
        put(1, "", Urgency.DIGEST, "digest");
        put(2, "", Urgency.MENTION, "mention");
        put(3, "", Urgency.TOPIC, "topic");
        put(4, "", Urgency.PERSON, "person");
        put(5, "", Urgency.ANSWER, "answer");
        List<Long> begun = new CopyOnWriteArrayList<>();
        courier(noting(begun)).start();
        await(() -> states("sent") == 5);
        assertEquals(List.of(5L, 4L, 3L, 2L, 1L), begun);
    }

    @Test
    void aBroadcastDoesNotDelayANamedAlert() {
        for (int chat = 1; chat <= 300; chat++) {
            put(chat, "", Urgency.TOPIC, "broadcast");
        }
        List<Long> begun = new CopyOnWriteArrayList<>();
        Courier courier = courier(noting(begun));
        courier.start();
        await(() -> telegram.taken().size() >= 20);
        put(9_000, "", Urgency.PERSON, "named");
        int before = begun.size();
        courier.wake();
        await(() -> telegram.texts(9_000).size() == 1);
        int place = begun.indexOf(301L);
        assertTrue(place - before <= 5, (place - before) + " messages went before it");
    }

    /// The claims of a process that is alone, which note each delivery that a call is begun for. Several calls are
    /// under way at once, so that the order in which they arrive says less.
    private Claims noting(List<Long> begun) {
        Claims claims = Claims.in(database, outbox);
        Claims noting = mock(Claims.class, delegatesTo(claims));
        when(noting.open(anyLong())).thenAnswer(call -> {
            begun.add(call.getArgument(0));
            return claims.open(call.getArgument(0));
        });
        return noting;
    }

    @Test
    void laterMessagesOfAThreadReplyToItsFirst() {
        put(1, "incident 7", Urgency.TOPIC, "opened");
        put(1, "incident 7", Urgency.PERSON, "arrested");
        put(1, "incident 8", Urgency.TOPIC, "other");
        start();
        await(() -> states("sent") == 3);
        long first = reply("opened").id();
        assertEquals(0, reply("opened").replyTo());
        assertEquals(first, reply("arrested").replyTo());
        assertEquals(0, reply("other").replyTo());
    }

    @Test
    void aChatHasOneMessageUnderWay() {
        for (int i = 0; i < 3; i++) {
            put(1, "", Urgency.TOPIC, "a");
            put(2, "", Urgency.TOPIC, "a");
        }
        start();
        await(() -> states("sent") == 6);
        assertFalse(telegram.sawTwoAtOnceInOneChat());
    }

    @Test
    void aRowThatDoesNotOpenIsGivenUpAndStopsNoOther() {
        put(1, "", Urgency.TOPIC, "a");
        put(1, "", Urgency.TOPIC, "b");
        database.write(
                handle -> handle.execute("UPDATE delivery SET sealed = ? WHERE id = 1", "not sealed".getBytes(UTF_8)));
        start();
        await(() -> states("refused") == 1 && states("sent") == 1);
        assertEquals(List.of("b"), telegram.texts(1));
    }

    @Test
    void whatIsNotDueWaits() {
        database.write(handle -> outbox.put(
                handle,
                new Draft(
                        1,
                        "later",
                        "",
                        Urgency.ANSWER,
                        message("later"),
                        clock.instant().plusSeconds(2)),
                clock.instant()));
        put(2, "", Urgency.DIGEST, "now");
        start();
        await(() -> states("sent") == 2);
        assertEquals(List.of(2L, 1L), telegram.chats());
    }

    @Test
    void theSameCauseIsOneDeliveryInAChat() {
        Instant now = clock.instant();
        Draft draft = new Draft(1, "incident 7 revision 1", "", Urgency.TOPIC, message("a"), now);
        boolean first = database.write(handle -> outbox.put(handle, draft, now));
        boolean second = database.write(handle -> outbox.put(handle, draft, now));
        assertTrue(first);
        assertFalse(second);
    }

    @Test
    void putsThatNeverStopDoNotKeepTheCourierFromSending() {
        Courier courier = start();
        for (int chat = 1; chat <= 40; chat++) {
            put(chat, "", Urgency.TOPIC, "a");
            courier.wake();
        }
        await(() -> {
            courier.wake();
            return states("sent") == 40;
        });
    }
}

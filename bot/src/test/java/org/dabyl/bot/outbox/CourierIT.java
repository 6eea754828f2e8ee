package org.dabyl.bot.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.dabyl.bot.outbox.Eventually.await;
import static org.dabyl.bot.outbox.Eventually.pause;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import okhttp3.OkHttpClient;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.MessageSender;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.bot.telegram.SendResult;
import org.dabyl.config.seal.Seal;
import org.dabyl.config.seal.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The courier on a real database against a server that answers as Telegram does when it does not simply take a
/// message.
class CourierIT extends OnADatabase {
    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(1);
    private final InstantSource clock = InstantSource.system();
    private final Seal seal = Seal.of(new Secret("a key that only this test knows"));
    private final Outbox outbox = new Outbox(seal);
    private final FakeTelegram telegram = new FakeTelegram(new OkHttpClient.Builder()
            .retryOnConnectionFailure(false)
            .callTimeout(CALL_TIMEOUT)
            .build());
    private final NotedFate fate = new NotedFate();

    private final List<Courier> couriers = new ArrayList<>();
    private int puts;

    @AfterEach
    void close() {
        couriers.forEach(Courier::close);
        telegram.close();
    }

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
        start();
        await(() -> states("sent") == 5);
        assertEquals(Set.of(5L, 4L), Set.copyOf(telegram.chats().subList(0, 2)), "two may be under way at once");
        assertEquals(List.of(3L, 2L, 1L), telegram.chats().subList(2, 5));
    }

    @Test
    void aBroadcastDoesNotDelayANamedAlert() {
        for (int chat = 1; chat <= 300; chat++) {
            put(chat, "", Urgency.TOPIC, "broadcast");
        }
        Courier courier = start();
        await(() -> telegram.taken().size() >= 20);
        put(9_000, "", Urgency.PERSON, "named");
        int before = telegram.taken().size();
        courier.wake();
        await(() -> telegram.texts(9_000).size() == 1);
        int place = telegram.chats().indexOf(9_000L);
        assertTrue(place - before <= 5, (place - before) + " messages went before it");
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
    void aReplyWaitsUntilItsFirstMessageHasAnAnswer() {
        telegram.next(1, FakeTelegram.BAD_GATEWAY);
        put(1, "incident 7", Urgency.TOPIC, "opened");
        put(1, "incident 7", Urgency.PERSON, "arrested");
        start();
        await(() -> states("sent") == 2);
        assertEquals(List.of("opened", "arrested"), telegram.texts(1));
        assertEquals(reply("opened").id(), reply("arrested").replyTo());
    }

    @Test
    void oneChatThatIsToldToWaitWaitsAndTheOthersDoNot() {
        telegram.next(1, FakeTelegram.retryAfter(2));
        put(1, "", Urgency.PERSON, "late");
        put(1, "", Urgency.TOPIC, "later");
        for (int chat = 2; chat <= 20; chat++) {
            put(chat, "", Urgency.TOPIC, "broadcast");
        }
        start();
        await(() -> states("sent") == 19);
        assertEquals(List.of(1L), telegram.refused());
        assertFalse(telegram.chats().contains(1L));
        await(() -> states("sent") == 21);
        assertEquals(List.of("late", "later"), telegram.texts(1));
        assertEquals(List.of(1L), telegram.refused(), "nothing was sent while it was to wait");
    }

    @Test
    void whenASecondChatIsToldToWaitAllDo() {
        telegram.next(1, FakeTelegram.retryAfter(2));
        telegram.next(2, FakeTelegram.retryAfter(2));
        for (int chat = 1; chat <= 20; chat++) {
            put(chat, "", Urgency.TOPIC, "broadcast");
        }
        start();
        await(() -> telegram.refused().size() == 2);
        int soFar = telegram.taken().size();
        pause(1_200);
        assertTrue(telegram.taken().size() <= soFar + 1, "one may have been under way");
        await(() -> states("sent") == 20);
        assertEquals(2, telegram.refused().size());
    }

    @Test
    void aChatThatBlockedTheBotIsSuspendedAndWhatItWasOwedIsGivenUp() {
        telegram.next(1, FakeTelegram.error(403, "Forbidden: bot was blocked by the user", ""));
        put(1, "", Urgency.TOPIC, "a");
        put(1, "", Urgency.TOPIC, "b");
        put(2, "", Urgency.TOPIC, "c");
        start();
        await(() -> states("sent") == 1 && states("gone") == 2);
        assertEquals(List.of(outbox.chatHash(1)), fate.gone);
        assertEquals(List.of(), telegram.texts(1));
    }

    @Test
    void aGroupThatMovedGetsEverythingUnderItsNewId() {
        telegram.next(-1, FakeTelegram.movedTo(-1001));
        put(-1, "incident 7", Urgency.TOPIC, "a");
        put(-1, "incident 7", Urgency.TOPIC, "b");
        put(2, "", Urgency.TOPIC, "c");
        start();
        await(() -> states("sent") == 3);
        assertEquals(List.of("a", "b"), telegram.texts(-1001));
        assertEquals(List.of("-1 to -1001"), fate.moved);
    }

    @Test
    void aMessageThatTelegramRefusesIsRecordedWithItsReasonAndStopsNoOther() {
        telegram.next(1, FakeTelegram.error(400, "Bad Request: can't parse entities", ""));
        put(1, "", Urgency.TOPIC, "a");
        put(1, "", Urgency.TOPIC, "b");
        start();
        await(() -> states("sent") == 1 && states("refused") == 1);
        assertEquals(List.of("b"), telegram.texts(1));
        String reason =
                database.read(handle -> handle.createQuery("SELECT reason FROM delivery WHERE state = 'refused'")
                        .mapTo(String.class)
                        .one());
        assertTrue(reason.contains("can't parse entities"), reason);
    }

    @Test
    void aCallWithoutADefiniteAnswerIsMadeAgainUntilThereIsOne() {
        telegram.next(1, FakeTelegram.BAD_GATEWAY, FakeTelegram.CUT);
        telegram.next(2, FakeTelegram.HTML);
        telegram.next(3, FakeTelegram.HUNG);
        for (int chat = 1; chat <= 4; chat++) {
            put(chat, "", Urgency.TOPIC, "a");
        }
        start();
        await(() -> states("sent") == 4);
        assertEquals(8, telegram.calls(), "the client repeats nothing by itself");
    }

    @Test
    void anAnswerThatSpeaksOfTheTokenOrTheServerLosesNothing() {
        telegram.next(1, FakeTelegram.error(401, "Unauthorized", ""), FakeTelegram.error(404, "Not Found", ""));
        put(1, "", Urgency.TOPIC, "a");
        start();
        await(() -> states("sent") == 1);
    }

    @Test
    void whoDiesBetweenSendingAndRecordingRepeatsOneMessageAChatAtMost() {
        for (int chat = 1; chat <= 3; chat++) {
            for (int i = 0; i < 3; i++) {
                put(chat, "", Urgency.TOPIC, "message " + i);
            }
        }
        MessageSender real = telegram.sender();
        Courier dying = courier(sender((chat, message, replyTo) -> {
            SendResult lost = real.send(chat, message, replyTo);
            pause(Duration.ofDays(1).toMillis()); // as good as dead: the answer is never recorded
            return lost;
        }));
        dying.start();
        await(() -> telegram.taken().size() >= 3);
        dying.close();
        start();
        await(() -> states("sent") == 9);
        for (long chat = 1; chat <= 3; chat++) {
            assertEquals(4, telegram.texts(chat).size(), telegram.texts(chat).toString());
        }
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
    void aMessageThatWasUnderWayWhenItsChatWasForgottenIsTakenBack() {
        put(1, "", Urgency.TOPIC, "a");
        MessageSender real = telegram.sender();
        courier(sender((chat, message, replyTo) -> {
                    database.write(handle -> outbox.forget(handle, chat));
                    return real.send(chat, message, replyTo);
                }))
                .start();
        await(() -> telegram.deleted().size() == 1);
        assertEquals(List.of(telegram.taken().getFirst().id()), telegram.deleted());
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
        puts++;
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

    private Courier start() {
        Courier courier = courier(telegram.sender());
        courier.start();
        return courier;
    }

    private Courier courier(MessageSender sender) {
        Courier courier = new Courier(database, outbox, sender, Pace.alone(), fate, clock);
        couriers.add(courier);
        return courier;
    }

    private interface Sending {
        SendResult send(long chat, Message message, OptionalLong replyTo);
    }

    /// A sender that sends in another way and takes back in the usual one.
    private MessageSender sender(Sending sending) {
        return new MessageSender() {
            @Override
            public SendResult send(long chat, Message message, OptionalLong replyTo) {
                return sending.send(chat, message, replyTo);
            }

            @Override
            public void delete(long chat, List<Long> messages) {
                telegram.sender().delete(chat, messages);
            }
        };
    }

    private void put(long chat, String thread, Urgency urgency, String text) {
        puts++;
        Instant now = clock.instant();
        database.write(handle ->
                outbox.put(handle, new Draft(chat, "cause " + puts, thread, urgency, message(text), now), now));
    }

    private static Message message(String text) {
        return Message.of(SafeHtml.text(text));
    }

    private FakeTelegram.Taken reply(String text) {
        return telegram.taken().stream()
                .filter(taken -> taken.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private long states(String state) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM delivery WHERE state = :state")
                .bind("state", state)
                .mapTo(Long.class)
                .one());
    }
}

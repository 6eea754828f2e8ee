package org.dabyl.bot.outbox;

import static org.dabyl.bot.outbox.Eventually.await;
import static org.dabyl.bot.outbox.Eventually.pause;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.dabyl.bot.telegram.MessageSender;
import org.dabyl.bot.telegram.SendResult;
import org.junit.jupiter.api.Test;

/// What the courier does when Telegram does not simply take a message.
class CourierAnswersIT extends WithACourier {
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
        pause(500); // calls that began before the second answer come to their end
        int soFar = telegram.taken().size();
        pause(1_200);
        assertEquals(soFar, telegram.taken().size(), "nothing was sent while all were to wait");
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
}

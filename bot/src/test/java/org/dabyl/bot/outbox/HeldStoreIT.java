package org.dabyl.bot.outbox;

import static org.dabyl.bot.outbox.Eventually.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.bot.telegram.SendResult;
import org.dabyl.config.seal.Seal;
import org.dabyl.config.seal.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is kept back from a paused chat: none of it goes out, none of it is lost.
class HeldStoreIT extends OnADatabase {
    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private final Outbox outbox = new Outbox(
            Seal.of(new Secret("a key that only this test knows")),
            new CatchUp(Duration.ofHours(12), (_, alerts) -> SafeHtml.text(alerts + " late")));
    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> replies = Collections.synchronizedList(new ArrayList<>());
    private final List<Courier> couriers = new ArrayList<>();

    @AfterEach
    void close() {
        couriers.forEach(Courier::close);
    }

    @Test
    void anAlertToAPausedChatWaitsForItAndCountsAsToldAndAnAnswerGoesOut() {
        chat(1, "PAUSED");
        chat(2, "ACTIVE");
        put(1, 1, Urgency.PERSON, Duration.ZERO);
        put(2, 1, Urgency.PERSON, Duration.ZERO);
        database.write(handle ->
                outbox.put(handle, new Draft(1, "update 1", "", Urgency.ANSWER, message("answer"), NOW), NOW));
        assertEquals(1, states("held"));
        assertEquals(2, waiting());
        assertEquals(
                2,
                database.read(handle -> outbox.toldChats(handle, "incident 1")).size());
    }

    @Test
    void whatWaitsWhenAChatPausesIsKeptBackAlsoFromASummary() {
        chat(1, "ACTIVE");
        put(1, 1, Urgency.TOPIC, DAY);
        put(1, 2, Urgency.TOPIC, DAY);
        put(1, 3, Urgency.TOPIC, Duration.ZERO);
        long first =
                database.read(handle -> outbox.waiting(handle, 0, 9)).getFirst().id();
        database.write(
                handle -> outbox.gather(handle, outbox.find(handle, first).orElseThrow(), NOW));
        assertEquals(2, waiting(), "a summary and an alert");
        pause(1);
        assertEquals(0, waiting());
        assertEquals(3, tell(1));
        start();
        await(() -> sent.size() == 1);
        assertEquals(
                List.of("3 alerts, 0 left", "line 1", "line 2", "line 3"),
                sent.getFirst().lines().sorted().toList());
    }

    @Test
    void whatIsNewLaterRepliesToWhatWasShown() {
        chat(1, "PAUSED");
        put(1, 1, Urgency.TOPIC, Duration.ZERO);
        chat(1, "ACTIVE");
        tell(1);
        start();
        await(() -> states("sent") == 2);
        put(1, "revision 2", "incident 1", Urgency.TOPIC, Duration.ZERO, "news");
        couriers.getFirst().wake();
        await(() -> sent.size() == 2);
        assertEquals(List.of(0L, 1L), replies);
    }

    @Test
    void aCallThatWasUnderWayWhenTheChatPausedIsNotShownAgain() {
        chat(1, "ACTIVE");
        put(1, 1, Urgency.TOPIC, Duration.ZERO);
        long row =
                database.read(handle -> outbox.waiting(handle, 0, 9)).getFirst().id();
        pause(1);
        assertTrue(database.<Boolean, RuntimeException>write(
                handle -> outbox.record(handle, row, new SendResult.Sent(77), NOW, Duration.ZERO)));
        assertEquals(0, tell(1));
    }

    @Test
    void afterALongPauseThePeopleComeFirstAndWhatDoesNotFitWasNotTold() {
        chat(1, "PAUSED");
        for (int i = 1; i <= 130; i++) {
            put(1, i, i <= 5 ? Urgency.PERSON : Urgency.TOPIC, Duration.ofHours(200 - i));
        }
        assertEquals(130, tell(1));
        assertEquals(0, states("held"));
        start();
        await(() -> waiting() == 0);
        String all = String.join("\n", sent);
        assertTrue(all.startsWith("130 alerts, 30 left\nline 5\nline 4\nline 3\nline 2\nline 1\nline 130\n"), all);
        assertFalse(all.contains("line 35\n"));
        assertTrue(toldOf("incident 36") && !toldOf("incident 35") && toldOf("incident 5"));
    }

    @Test
    void aGroupThatMovesIntoOneThatIsNotPausedIsSentWhatWasKeptBack() {
        chat(1, "PAUSED");
        put(1, 1, Urgency.TOPIC, Duration.ZERO);
        put(1, 2, Urgency.TOPIC, Duration.ZERO);
        chat(2, "PAUSED");
        put(2, 3, Urgency.TOPIC, Duration.ZERO);
        start();
        Eventually.pause(200);
        assertEquals(List.of(), sent);
        close();
        chat(5, "ACTIVE");
        database.<Void, RuntimeException>write(handle -> {
            outbox.move(handle, 1, 5);
            return null;
        });
        start();
        await(() -> sent.size() == 2);
        assertEquals(1, states("held"));
    }

    /// Another node wrote it while the pause began.
    @Test
    void whatWaitsForAPausedChatIsNotSent() {
        chat(1, "ACTIVE");
        put(1, 1, Urgency.TOPIC, Duration.ZERO);
        long row =
                database.read(handle -> outbox.waiting(handle, 0, 9)).getFirst().id();
        chat(1, "PAUSED");
        assertTrue(database.read(handle -> outbox.find(handle, row)).isEmpty());
        start();
        await(() -> states("held") == 1);
        assertEquals(1, tell(1));
    }

    @Test
    void aChatThatIsGoneOrForgottenLeavesNothingBehind() {
        chat(1, "PAUSED");
        chat(2, "PAUSED");
        put(1, 1, Urgency.TOPIC, Duration.ZERO);
        put(2, 1, Urgency.TOPIC, Duration.ZERO);
        database.<Void, RuntimeException>write(handle -> {
            outbox.abandon(handle, outbox.chatHash(1), "blocked", NOW);
            outbox.forget(handle, 2);
            return null;
        });
        assertFalse(toldOf("incident 1"));
        assertEquals(0, states("held"));
    }

    @Test
    void whatWasErasedInAPauseIsNotShown() {
        chat(1, "PAUSED");
        put(1, 1, Urgency.TOPIC, Duration.ZERO);
        put(1, 2, Urgency.TOPIC, Duration.ZERO);
        database.write(handle -> outbox.blank(handle, "incident 1"));
        assertEquals(1, tell(1));
        start();
        await(() -> sent.size() == 1);
        assertEquals(List.of("1 alerts, 0 left\nline 2"), sent);
    }

    @Test
    void whatIsKeptBackOutlivesAnswersButNotThreads() {
        chat(1, "PAUSED");
        put(1, "a mention", "", Urgency.MENTION, Duration.ZERO, "line");
        Instant later = NOW.plus(Duration.ofDays(30));
        database.write(handle -> outbox.deleteSettled(handle, later, NOW.minus(DAY)));
        assertEquals(1, states("held"));
        database.write(handle -> outbox.deleteSettled(handle, later, later));
        assertEquals(0, states("held"));
    }

    @Test
    void aNotedCauseMakesNoMessage() {
        database.<Void, RuntimeException>write(handle -> {
            outbox.note(handle, 1, "mention", NOW);
            outbox.note(handle, 1, "mention", NOW);
            return null;
        });
        put(1, "mention", "", Urgency.MENTION, Duration.ZERO, "line");
        put(2, "mention", "", Urgency.MENTION, Duration.ZERO, "line");
        assertEquals(1, waiting());
    }

    /// As [org.dabyl.bot.chat.ChatStore] writes it; what is sealed is no matter here.
    private void chat(long chat, String state) {
        database.<Integer, RuntimeException>write(
                handle -> handle.execute("""
                INSERT INTO subscriber (chat_hash, sealed, state) VALUES (?, ?, ?)
                ON CONFLICT (chat_hash) DO UPDATE SET state = excluded.state""", outbox.chatHash(chat), new byte[0], state));
    }

    private void pause(long chat) {
        chat(chat, "PAUSED");
        database.<Void, RuntimeException>write(handle -> {
            outbox.held().hold(handle, chat);
            return null;
        });
    }

    private int tell(long chat) {
        chat(chat, "ACTIVE");
        return database.<Integer, RuntimeException>write(handle -> outbox.held()
                .tell(handle, chat, (alerts, left) -> SafeHtml.text(alerts + " alerts, " + left + " left"), NOW));
    }

    private void put(long chat, int number, Urgency urgency, Duration ago) {
        put(chat, "cause " + number, "incident " + number, urgency, ago, "line " + number);
    }

    private void put(long chat, String cause, String thread, Urgency urgency, Duration ago, String line) {
        Draft draft = new Draft(chat, cause, thread, urgency, message("message of " + line), NOW)
                .tellingOf(NOW.minus(ago), new Brief("ru", SafeHtml.text(line)));
        database.write(handle -> outbox.put(handle, draft, NOW));
    }

    private static Message message(String text) {
        return Message.of(SafeHtml.text(text));
    }

    private void start() {
        ScriptedSender sender = new ScriptedSender(this::send);
        Instant now = NOW.plus(CatchUp.GATHERING);
        Courier courier = new Courier(database, outbox, sender, Pace.alone(), ScriptedSender.NO_FATE, () -> now);
        couriers.add(courier);
        courier.start();
    }

    private SendResult send(long chat, Message message, OptionalLong replyTo) {
        sent.add(message.text().html());
        replies.add(replyTo.orElse(0));
        return new SendResult.Sent(sent.size());
    }

    private boolean toldOf(String thread) {
        return !database.read(handle -> outbox.toldChats(handle, thread)).isEmpty();
    }

    private int waiting() {
        return database.read(handle -> outbox.waiting(handle, 0, 1_000)).size();
    }

    private long states(String state) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM delivery WHERE state = :state")
                .bind("state", state)
                .mapTo(Long.class)
                .one());
    }
}

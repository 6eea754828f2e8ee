package org.dabyl.bot.outbox;

import static org.dabyl.bot.outbox.Eventually.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// After an outage: what is older than twelve hours comes as one summary a chat.
class CatchUpIT extends OnADatabase {
    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private final Outbox outbox = new Outbox(
            Seal.of(new Secret("a key that only this test knows")),
            new CatchUp(
                    Duration.ofHours(12), (language, alerts) -> SafeHtml.text(alerts + " late alerts in " + language)));

    /// What was sent, and as a reply to what.
    private record Sent(long chat, String text, long replyTo) {}

    private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());

    private Instant now = NOW;
    private Courier courier;

    @BeforeEach
    void open() {
        ScriptedSender sender = new ScriptedSender(this::send);
        courier = new Courier(database, outbox, sender, Pace.alone(), ScriptedSender.NO_FATE, () -> now);
    }

    @AfterEach
    void close() {
        courier.close();
    }

    @Test
    void lateAlertsComeAsOneSummaryTheMostUrgentFirst() {
        put(1, 1, Urgency.TOPIC, DAY);
        put(1, 2, Urgency.PERSON, DAY);
        put(1, 3, Urgency.TOPIC, DAY.multipliedBy(2));
        put(1, 4, Urgency.PERSON, Duration.ofHours(1));
        put(2, 5, Urgency.TOPIC, DAY);
        now = NOW.plus(CatchUp.GATHERING);
        courier.start();
        await(() -> sent.size() == 3);
        assertEquals(List.of("message 4", "3 late alerts in ru\nline 2\nline 3\nline 1"), texts(1));
        assertEquals(List.of("message 5"), texts(2), "one alone keeps its own message");
    }

    @Test
    void lateAlertsWaitAMomentForMoreOfTheirKind() {
        put(1, 1, Urgency.TOPIC, DAY);
        put(2, 2, Urgency.TOPIC, Duration.ZERO);
        courier.start();
        await(() -> sent.size() == 1);
        assertEquals(List.of("message 2"), texts(2));
        assertEquals(List.of(), texts(1));
    }

    @Test
    void whatBecameLateWhileTelegramWasOutOfReachIsSummedUpToo() {
        put(1, 1, Urgency.TOPIC, Duration.ZERO);
        put(1, 2, Urgency.TOPIC, Duration.ZERO);
        now = NOW.plus(DAY);
        courier.start();
        await(() -> sent.size() == 1);
        assertEquals(List.of("2 late alerts in ru\nline 1\nline 2"), texts(1));
    }

    @Test
    void whatIsNewInASummedUpIncidentRepliesToTheSummary() {
        put(1, 1, Urgency.TOPIC, DAY);
        put(1, 2, Urgency.TOPIC, DAY);
        now = NOW.plus(CatchUp.GATHERING);
        courier.start();
        await(() -> states("sent") == 3);
        database.write(handle ->
                outbox.put(handle, new Draft(1, "news", "incident 2", Urgency.TOPIC, message("news"), now), now));
        courier.wake();
        await(() -> sent.size() == 2);
        assertEquals(1, sent.get(1).replyTo());
        assertEquals(
                1,
                database.read(handle -> outbox.toldChats(handle, "incident 1")).size());
    }

    @Test
    void aLateAlertOfWhatProvedToBeOneCaseKeepsAllItsLines() {
        put(1, 1, Urgency.TOPIC, DAY, "line 1\n• told before\n• and this");
        put(1, 2, Urgency.TOPIC, DAY);
        now = NOW.plus(CatchUp.GATHERING);
        courier.start();
        await(() -> sent.size() == 1);
        assertEquals(List.of("2 late alerts in ru\nline 1\n• told before\n• and this\nline 2"), texts(1));
    }

    @Test
    void aSummaryThatDoesNotFitOneMessageGoesOnInAnother() {
        for (int i = 1; i <= 60; i++) {
            put(1, i, Urgency.TOPIC, DAY, "line " + i + " " + "о".repeat(80));
        }
        now = NOW.plus(CatchUp.GATHERING);
        courier.start();
        await(() -> states("sent") >= 60 + 2);
        String all = String.join("\n", texts(1));
        for (int i = 1; i <= 60; i++) {
            assertTrue(all.contains("line " + i + " "), "line " + i);
        }
        assertEquals(2, sent.size());
    }

    private SendResult send(long chat, Message message, OptionalLong replyTo) {
        sent.add(new Sent(chat, message.text().html(), replyTo.orElse(0)));
        return new SendResult.Sent(sent.size());
    }

    private List<String> texts(long chat) {
        return sent.stream().filter(s -> s.chat() == chat).map(Sent::text).toList();
    }

    private void put(long chat, int number, Urgency urgency, Duration ago) {
        put(chat, number, urgency, ago, "line " + number);
    }

    private void put(long chat, int number, Urgency urgency, Duration ago, String line) {
        Draft draft = new Draft(
                        chat, "cause " + number, "incident " + number, urgency, message("message " + number), now)
                .tellingOf(now.minus(ago), new Brief("ru", SafeHtml.text(line)));
        database.write(handle -> outbox.put(handle, draft, now));
    }

    private static Message message(String text) {
        return Message.of(SafeHtml.text(text));
    }

    private long states(String state) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM delivery WHERE state = :state")
                .bind("state", state)
                .mapTo(Long.class)
                .one());
    }
}

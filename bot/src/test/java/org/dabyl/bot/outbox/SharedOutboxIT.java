package org.dabyl.bot.outbox;

import static org.dabyl.bot.outbox.Eventually.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.bot.telegram.SendResult;
import org.dabyl.config.db.Database;
import org.dabyl.config.seal.Seal;
import org.dabyl.config.seal.Secret;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Several nodes with one PostgreSQL: who may send what.
class SharedOutboxIT {
    private static final Duration TOLD = Duration.ofSeconds(3);
    private static EmbeddedPostgres postgres;
    private static Database database;
    private final Outbox outbox = new Outbox(Seal.of(new Secret("a key that only this test knows")));
    private SharedOutbox one;
    private SharedOutbox two;
    private int puts;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
        database = Database.open(postgres.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        database.close();
        postgres.close();
    }

    @BeforeEach
    void twoNodes() {
        one = new SharedOutbox(database, outbox, "one");
        two = new SharedOutbox(database, outbox, "two");
    }

    @BeforeEach
    void empty() {
        execute("DELETE FROM delivery");
        execute("DELETE FROM told_to_wait");
        execute("DELETE FROM pace");
    }

    @Test
    void noRowIsClaimedByTwoNodes() {
        for (int chat = 1; chat <= 300; chat++) {
            put(chat, "", Urgency.TOPIC);
        }
        List<Waiting> mine = one.fresh(true, () -> 0);
        List<Waiting> theirs = two.fresh(true, () -> 0);
        assertEquals(100, mine.size());
        assertEquals(100, theirs.size());
        Set<Waiting> both = new HashSet<>(mine);
        both.retainAll(theirs);
        assertEquals(Set.of(), both);
    }

    @Test
    void aNodeThatHasEnoughLeavesTheRestToOthersButTakesWhatIsUrgent() {
        for (int chat = 1; chat <= 50; chat++) {
            put(chat, "", Urgency.TOPIC);
        }
        put(99, "", Urgency.PERSON);
        assertEquals(List.of(1), urgencies(one.fresh(true, () -> 100)));
    }

    @Test
    void aChatIsServedByOneNodeAtATime() {
        put(1, "", Urgency.TOPIC);
        put(1, "", Urgency.PERSON);
        assertEquals(1, one.fresh(true, () -> 0).size());
        assertEquals(List.of(), two.fresh(true, () -> 0));
        put(1, "", Urgency.ANSWER);
        assertEquals(List.of(), two.fresh(true, () -> 0));
        assertEquals(List.of(0, 1), urgencies(one.fresh(true, () -> 0)));
    }

    @Test
    void aChatThatMustWaitDoesNotFillTheWindow() {
        for (int i = 0; i < 500; i++) {
            put(1, "", Urgency.TOPIC);
        }
        put(2, "", Urgency.TOPIC);
        assertEquals(2, one.fresh(true, () -> 0).size());
    }

    @Test
    void whatComesBeforeAnUrgentRowInItsThreadIsClaimedWithIt() {
        put(1, "incident 7", Urgency.TOPIC);
        put(1, "incident 7", Urgency.PERSON);
        assertEquals(List.of(1, 2), urgencies(one.fresh(true, () -> 0)));
    }

    @Test
    void whatAKilledNodeHadClaimedIsFreeWhenItsLeaseIsOver() {
        put(1, "", Urgency.TOPIC);
        long row = one.fresh(true, () -> 0).getFirst().id();
        assertTrue(one.open(row).isPresent());
        assertEquals(List.of(), two.fresh(true, () -> 0));
        execute("UPDATE delivery SET lease = lease - " + SharedOutbox.LEASE_MILLIS);
        assertTrue(one.open(row).isEmpty(), "who was asleep must not send what others may have sent");
        assertEquals(row, two.fresh(true, () -> 0).getFirst().id());
        assertTrue(one.open(row).isEmpty());
        assertTrue(two.open(row).isPresent());
        assertEquals(List.of(), one.fresh(true, () -> 0));
    }

    @Test
    void aNodeThatStopsGivesBackWhatItDidNotSend() {
        put(1, "", Urgency.TOPIC);
        one.fresh(true, () -> 0);
        one.release();
        assertEquals(1, two.fresh(true, () -> 0).size());
    }

    @Test
    @Timeout(60)
    void theLimitIsOneForAllNodes() throws InterruptedException {
        Pace here = Pace.of(database, outbox);
        Pace there = Pace.of(database, outbox);
        long began = System.nanoTime();
        for (int permits = 0; permits < 60; Thread.sleep(1)) {
            permits += here.waitForAll().isZero() ? 1 : 0;
            permits += there.waitForAll().isZero() ? 1 : 0;
        }
        long took = Duration.ofNanos(System.nanoTime() - began).toMillis();
        assertTrue(took >= 1_900, "60 went in " + took + " ms"); // two at once, then 29 a second
    }

    @Test
    void aSecondChatThatIsToldToWaitIsOneAtWhicheverNodeTheFirstWas() {
        assertFalse(one.limited("a", Duration.ofMinutes(1)));
        assertFalse(one.limited("a", Duration.ofMinutes(1)));
        assertTrue(two.limited("b", Duration.ofMinutes(1)));
        execute("UPDATE told_to_wait SET until = 0");
        assertFalse(two.limited("b", Duration.ofMinutes(1)), "meanwhile the first has waited");
    }

    @Test
    void aChatThatWasToldToWaitIsClaimedByNobodyBefore() {
        put(1, "", Urgency.PERSON);
        one.limited(outbox.chatHash(1), Duration.ofMinutes(1));
        assertEquals(List.of(), two.fresh(true, () -> 0));
        execute("UPDATE told_to_wait SET until = 0");
        assertEquals(1, two.fresh(true, () -> 0).size());
    }

    @Test
    void whoMakesEverybodyWaitMakesEveryNodeWaitAndTwiceIsNotTwiceAsLong() {
        Pace here = Pace.of(database, outbox);
        Pace there = Pace.of(database, outbox);
        here.holdAll(Duration.ofMinutes(1));
        there.holdAll(Duration.ofMinutes(1));
        Duration wait = there.waitForAll();
        assertTrue(wait.toSeconds() > 50 && wait.toSeconds() <= 60, wait.toString());
    }

    @Test
    void whenASecondChatIsToldToWaitByAnotherNodeAllDo() throws InterruptedException {
        put(2, "", Urgency.TOPIC);
        two.fresh(true, () -> 0); // so that each node has a chat that will be told to wait
        put(1, "", Urgency.TOPIC);
        Map<Long, Instant> answered = new ConcurrentHashMap<>();
        Courier here = courierWithLimits(one, answered);
        Courier there = courierWithLimits(two, answered);
        here.start();
        await(() -> answered.containsKey(1L));
        there.start();
        await(() -> answered.containsKey(2L));
        for (int chat = 3; chat <= 10; chat++) {
            put(chat, "", Urgency.TOPIC);
        }
        await(() -> answered.size() == 10);
        here.close();
        there.close();
        Instant over = answered.getOrDefault(2L, Instant.MIN).plus(TOLD).minusMillis(500); // what the database takes
        assertEquals(
                List.of(),
                answered.entrySet().stream()
                        .filter(call -> call.getKey() > 2 && call.getValue().isBefore(over))
                        .toList());
    }

    /// Whose chats 1 and 2 are told to wait at their first message; when each chat had its first answer.
    private Courier courierWithLimits(Claims claims, Map<Long, Instant> answered) {
        return courier(
                claims,
                new ScriptedSender((chat, _, _) -> answered.putIfAbsent(chat, Instant.now()) == null && chat < 3
                        ? new SendResult.RetryAfter(TOLD)
                        : new SendResult.Sent(1)));
    }

    @Test
    void twoNodesSendEveryRowOnce() throws InterruptedException {
        Set<String> sent = ConcurrentHashMap.newKeySet();
        Set<String> twice = ConcurrentHashMap.newKeySet();
        for (int chat = 1; chat <= 40; chat++) {
            put(chat, "", Urgency.TOPIC);
        }
        Courier here = courier(one, sent, twice);
        Courier there = courier(two, sent, twice);
        here.start();
        there.start();
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (sent.size() < 40 && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        here.close();
        there.close();
        assertEquals(40, sent.size());
        assertEquals(Set.of(), twice);
    }

    private Courier courier(Claims claims, Set<String> sent, Set<String> twice) {
        ScriptedSender sender = new ScriptedSender((chat, message, _) -> {
            String what = chat + " " + message.text();
            if (!sent.add(what)) {
                twice.add(what);
            }
            return new SendResult.Sent(1);
        });
        return courier(claims, sender);
    }

    private Courier courier(Claims claims, ScriptedSender sender) {
        var clock = java.time.InstantSource.system();
        Ledger ledger = new Ledger(database, outbox, sender, ScriptedSender.NO_FATE, Tally.NONE, clock);
        return new Courier(claims, ledger, sender, Pace.of(database, outbox), clock);
    }

    private static List<Integer> urgencies(List<Waiting> rows) {
        return rows.stream().map(Waiting::urgency).toList();
    }

    private void put(long chat, String thread, Urgency urgency) {
        puts++;
        Message message = Message.of(SafeHtml.text("message " + puts));
        Instant now = Instant.now();
        database.write(
                handle -> outbox.put(handle, new Draft(chat, "cause " + puts, thread, urgency, message, now), now));
    }

    private static void execute(String sql) {
        database.<Integer, RuntimeException>write(handle -> handle.execute(sql));
    }
}

package org.dabyl.feeds.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dabyl.config.db.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemLogIT {
    private static final Instant NOW = Instant.parse("2026-03-18T06:00:00Z");
    private final ItemLog log = new ItemLog();

    @TempDir
    Path dir;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open("jdbc:sqlite:" + dir.resolve("test.db"));
        database.write(handle -> {
            log.register(handle, List.of("o1"), NOW);
            return null;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasPublishedBeforeTheOutletWasAddedIsNeverJudged() {
        store(NOW.plusSeconds(60), dated("a", "A", NOW.minusSeconds(1)), dated("b", "B", NOW.plusSeconds(1)));
        assertEquals(List.of("b"), waiting());
    }

    @Test
    void undatedEntriesOfTheFirstGoodPollCountAsBefore() {
        store(NOW, undated("a", "A"));
        store(NOW.plusSeconds(60), undated("a", "A"), undated("b", "B"));
        assertEquals(List.of("b"), waiting());
    }

    @Test
    void registeringAgainDoesNotMakeAnOutletNew() {
        database.write(handle -> {
            log.register(handle, List.of("o1"), NOW.plusSeconds(900));
            return null;
        });
        store(NOW.plusSeconds(900), dated("a", "A", NOW.plusSeconds(60)));
        assertEquals(List.of("a"), waiting());
    }

    @Test
    void anItemShownAgainIsNotJudgedAgainButAnEditedOneIs() {
        store(NOW, dated("a", "A", NOW.plusSeconds(1)));
        judgeAll();
        store(NOW.plusSeconds(60), dated("a", "A", NOW.plusSeconds(1)));
        assertEquals(List.of(), waiting());
        store(NOW.plusSeconds(120), dated("a", "A, now with a name", NOW.plusSeconds(1)));
        assertEquals(List.of("a"), waiting());
    }

    @Test
    void anOldItemStaysOldThroughEdits() {
        store(NOW, dated("a", "A", NOW.minusSeconds(60)));
        store(NOW, dated("a", "A edited", NOW.minusSeconds(60)));
        assertEquals(List.of(), waiting());
    }

    @Test
    void anItemEditedWhileItIsJudgedWaitsAgain() {
        store(NOW, dated("a", "A", NOW.plusSeconds(1)));
        StoredItem taken = take();
        store(NOW, dated("a", "A edited", NOW.plusSeconds(1)));
        assertFalse(database.<Boolean, RuntimeException>write(handle -> log.judged(handle, taken, true)));
        assertEquals(List.of("a"), waiting());
    }

    @Test
    void anItemIsJudgedOnce() {
        store(NOW, dated("a", "A", NOW.plusSeconds(1)));
        StoredItem taken = take();
        assertTrue(database.<Boolean, RuntimeException>write(handle -> log.judged(handle, taken, true)));
        assertFalse(database.<Boolean, RuntimeException>write(handle -> log.judged(handle, taken, true)));
    }

    @Test
    void aPoisonedItemWaitsLongerEachTimeAndIsGivenUpWithoutHoldingUpOthers() {
        store(NOW, dated("poison", "P", NOW.plusSeconds(1)), dated("b", "B", NOW.plusSeconds(2)));
        Instant at = NOW;
        for (int attempt = 0; attempt < 5; attempt++) {
            Instant when = at;
            StoredItem poison =
                    database.read(handle -> log.waiting(handle, when, 10)).getFirst();
            assertEquals("poison", poison.item().key());
            database.write(handle -> {
                log.failed(handle, poison, when);
                return null;
            });
            assertEquals(List.of("b"), waiting(when));
            at = at.plus(Duration.ofHours(1));
        }
        assertEquals(List.of("b"), waiting(at));
    }

    private void store(Instant now, Item... items) {
        database.write(handle -> log.store(
                handle, log.oneState(handle, "o1"), List.of(items), "cursor", true, now.plusSeconds(60), now));
    }

    private List<String> waiting() {
        return waiting(NOW.plus(Duration.ofDays(1)));
    }

    private List<String> waiting(Instant at) {
        return database.read(handle -> log.waiting(handle, at, 10)).stream()
                .map(stored -> stored.item().key())
                .toList();
    }

    private StoredItem take() {
        return database.read(handle -> log.waiting(handle, NOW, 1)).getFirst();
    }

    private void judgeAll() {
        database.write(handle -> {
            log.waiting(handle, NOW, 10).forEach(stored -> log.judged(handle, stored, true));
            return null;
        });
    }

    private static Item dated(String key, String title, Instant published) {
        return new Item(key, "o1", "https://o1.example/" + key, title, "", "", published, true);
    }

    private static Item undated(String key, String title) {
        return new Item(key, "o1", "https://o1.example/" + key, title, "", "", NOW, false);
    }
}

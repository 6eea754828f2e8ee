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
        store(old("a", "A"), fresh("b", "B"));
        assertEquals(List.of("B"), waiting());
    }

    @Test
    void whatIsKnownByOneOfItsKeysIsKnown() {
        store(new Sighting(item("A"), List.of("link:a"), "A", false));
        store(new Sighting(item("A"), List.of("guid:a", "link:a"), "A", false));
        store(new Sighting(item("A"), List.of("guid:a"), "A", false));
        assertEquals(List.of("A"), waiting());
    }

    @Test
    void sameKeyInAnotherOutletIsAnotherItem() {
        store(fresh("a", "A"));
        Item other = new Item("a", "o2", "", "A", "", "", NOW, true);
        store(new Sighting(other, List.of("a"), "A", false));
        assertEquals(List.of("A", "A"), waiting());
    }

    @Test
    void registeringAgainDoesNotMakeAnOutletNew() {
        database.write(handle -> {
            log.register(handle, List.of("o1"), NOW.plusSeconds(900));
            return null;
        });
        assertEquals(NOW, database.read(handle -> log.oneState(handle, "o1")).added());
    }

    @Test
    void anItemShownAgainIsNotJudgedAgainButAnEditedOneIs() {
        store(fresh("a", "A"));
        judgeAll();
        store(fresh("a", "A"));
        assertEquals(List.of(), waiting());
        store(fresh("a", "A, now with a name"));
        assertEquals(List.of("A, now with a name"), waiting());
    }

    @Test
    void theSameHeadlineInAListWithoutTextsIsNoEdit() {
        Item told = new Item("", "o1", "https://o1.example/A", "A", "All about it.", "", NOW, true);
        store(fresh("a", "A"));
        judgeAll();
        store(new Sighting(told, List.of("a"), "told", false));
        assertEquals("All about it.", take().item().summary());
        judgeAll();
        store(fresh("a", "A"));
        assertEquals(List.of(), waiting());
    }

    @Test
    void anOldItemStaysOldThroughEdits() {
        store(old("a", "A"));
        store(old("a", "A edited"));
        assertEquals(List.of(), waiting());
    }

    @Test
    void anItemEditedWhileItIsJudgedWaitsAgain() {
        store(fresh("a", "A"));
        StoredItem taken = take();
        store(fresh("a", "A edited"));
        assertFalse(database.<Boolean, RuntimeException>write(handle -> log.judged(handle, taken, true)));
        assertEquals(List.of("A edited"), waiting());
    }

    @Test
    void anItemIsJudgedOnce() {
        store(fresh("a", "A"));
        StoredItem taken = take();
        assertTrue(database.<Boolean, RuntimeException>write(handle -> log.judged(handle, taken, true)));
        assertFalse(database.<Boolean, RuntimeException>write(handle -> log.judged(handle, taken, true)));
    }

    @Test
    void aPoisonedItemWaitsLongerEachTimeAndIsGivenUpWithoutHoldingUpOthers() {
        store(fresh("poison", "P"), fresh("b", "B"));
        Instant at = NOW;
        for (int attempt = 0; attempt < 5; attempt++) {
            Instant when = at;
            StoredItem poison =
                    database.read(handle -> log.waiting(handle, when, 10)).getFirst();
            assertEquals("P", poison.item().title());
            database.write(handle -> {
                log.failed(handle, poison, when);
                return null;
            });
            assertEquals(List.of("B"), waiting(when));
            at = at.plus(Duration.ofHours(1));
        }
        assertEquals(List.of("B"), waiting(at));
    }

    private void store(Sighting... sightings) {
        database.write(handle -> log.store(handle, "o1", List.of(sightings), "cursor", NOW.plusSeconds(60), NOW));
    }

    private List<String> waiting() {
        return waiting(NOW.plus(Duration.ofDays(1)));
    }

    private List<String> waiting(Instant at) {
        return database.read(handle -> log.waiting(handle, at, 10)).stream()
                .map(stored -> stored.item().title())
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

    private static Sighting fresh(String key, String title) {
        return new Sighting(item(title), List.of(key), title, false);
    }

    private static Sighting old(String key, String title) {
        return new Sighting(item(title), List.of(key), title, true);
    }

    private static Item item(String title) {
        return new Item("", "o1", "https://o1.example/" + title, title, "", "", NOW, true);
    }
}

package org.dabyl.feeds.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.dabyl.config.db.Database;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.text.Span;
import org.dabyl.feeds.item.Item;
import org.dabyl.feeds.item.ItemLog;
import org.dabyl.feeds.item.Sighting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentLogIT {
    private static final Instant DAY = Instant.parse("2026-03-18T06:00:00Z");

    @TempDir
    Path dir;

    private Database database;
    private int items;

    @BeforeEach
    void open() {
        database = Database.open("jdbc:sqlite:" + dir.resolve("test.db"));
        database.write(handle -> {
            new ItemLog().register(handle, List.of("o1"), DAY.minus(Duration.ofDays(400)));
            return null;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void sameStoryInTwoOutletsOpensOneIncident() {
        var first = file(DAY, event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        var second = file(DAY.plusSeconds(600), event(EventKind.DETENTION, "", "Marat Abdirasilov"));
        assertInstanceOf(IncidentChange.Opened.class, first);
        assertInstanceOf(IncidentChange.Unchanged.class, second);
        assertEquals(first.incident().id(), second.incident().id());
    }

    @Test
    void aNewMeasureToTheSamePersonEscalates() {
        var first = file(DAY, event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        var arrest = event(EventKind.ADMINISTRATIVE_ARREST, "Алматы", Term.days(15), "Марат Абдирасилов");
        var second = assertInstanceOf(IncidentChange.Escalated.class, file(DAY.plusSeconds(3600), arrest));
        assertEquals(first.incident().id(), second.incident().id());
        assertEquals(List.of(arrest), second.news());
        assertEquals(2, second.incident().revision());
    }

    @Test
    void aTermThatWasMissingIsNews() {
        file(DAY, event(EventKind.ADMINISTRATIVE_ARREST, "", "Марат Абдирасилов"));
        var second = file(DAY, event(EventKind.ADMINISTRATIVE_ARREST, "", Term.days(15), "Марат Абдирасилов"));
        assertInstanceOf(IncidentChange.Escalated.class, second);
    }

    @Test
    void aReleaseIsToldAsOne() {
        file(DAY, event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        var second = file(DAY.plusSeconds(7200), event(EventKind.RELEASE, "Алматы", "Марат Абдирасилов"));
        assertInstanceOf(IncidentChange.Released.class, second);
    }

    @Test
    void disjointPeopleAreSeparateIncidents() {
        var first = file(DAY, event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        var second = file(DAY, event(EventKind.DETENTION, "Алматы", "Асет Омирхожин"));
        assertInstanceOf(IncidentChange.Opened.class, second);
        assertNotEquals(first.incident().id(), second.incident().id());
    }

    @Test
    void anItemThatNamesBothWidensTheIncident() {
        var first = file(DAY, event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        var both = assertInstanceOf(
                IncidentChange.Widened.class,
                file(DAY, event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов", "Асет Омирхожин")));
        assertEquals(first.incident().id(), both.incident().id());
        assertEquals(List.of("Асет Омирхожин"), both.added());
    }

    @Test
    void theSamePersonMonthsLaterIsAnotherIncident() {
        var first = file(DAY, event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        var later = file(DAY.plus(Duration.ofDays(90)), event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        assertInstanceOf(IncidentChange.Opened.class, later);
        assertNotEquals(first.incident().id(), later.incident().id());
    }

    @Test
    void reportsThatNameNobodyJoinByKindPlaceAndDay() {
        var first = file(DAY, event(EventKind.DETENTION, "Алматы"));
        var same = file(DAY.plusSeconds(7200), event(EventKind.DETENTION, "Алматы"));
        var elsewhere = file(DAY, event(EventKind.DETENTION, "Астана"));
        var nextWeek = file(DAY.plus(Duration.ofDays(7)), event(EventKind.DETENTION, "Алматы"));
        assertEquals(first.incident().id(), same.incident().id());
        assertInstanceOf(IncidentChange.Opened.class, elsewhere);
        assertInstanceOf(IncidentChange.Opened.class, nextWeek);
    }

    @Test
    void aReleaseThatNamesNobodyJoinsTheArrestOfThatTermInThatPlace() {
        var arrest = file(DAY, event(EventKind.ADMINISTRATIVE_ARREST, "Жанаозен", Term.days(7), "Марат Абдирасилов"));
        Instant end = DAY.plus(Duration.ofDays(7));
        var release = file(
                end,
                event(EventKind.RELEASE, "Жанаозен"),
                event(EventKind.ADMINISTRATIVE_ARREST, "Жанаозен", Term.days(7)));
        var ofAnother = file(
                end.plus(Duration.ofDays(3)),
                event(EventKind.RELEASE, "Жанаозен"),
                event(EventKind.ADMINISTRATIVE_ARREST, "Жанаозен", Term.days(20)));
        assertEquals(arrest.incident().id(), release.incident().id());
        assertInstanceOf(IncidentChange.Opened.class, ofAnother);
    }

    @Test
    void aNameThatBecomesKnownIsNews() {
        var first = file(DAY, event(EventKind.DETENTION, "Алматы"));
        var named = file(DAY.plusSeconds(7200), event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        assertInstanceOf(IncidentChange.Escalated.class, named);
        assertEquals(first.incident().id(), named.incident().id());
    }

    @Test
    void bookAndLogDecideAlike() {
        List<Event> timeline = List.of(
                event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"),
                event(EventKind.DETENTION, "Алматы", "Асет Омирхожин"),
                event(EventKind.ADMINISTRATIVE_ARREST, "", Term.days(15), "М. Абдирасилов"),
                event(EventKind.DETENTION, "Астана"),
                event(EventKind.RELEASE, "", "Aset Omirkhozhin"));
        IncidentBook book = new IncidentBook();
        for (Event event : timeline) {
            assertEquals(
                    "i-" + file(DAY, event).incident().id(),
                    book.file(List.of(event), DAY).orElseThrow());
        }
    }

    @Test
    void anItemThatIsJudgedAgainChangesNothing() {
        var first = file(DAY, event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        var again = fileAgain(event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        assertInstanceOf(IncidentChange.Unchanged.class, again);
        assertEquals(first.incident().id(), again.incident().id());
        assertEquals(1, told(), "its event stands once");
    }

    @Test
    void whatOnlyTheWholeTextSaysIsNewsOfTheSameIncident() {
        var teaser = file(DAY, event(EventKind.DETENTION, ""));
        Event detention = event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов");
        Event arrest = event(EventKind.ADMINISTRATIVE_ARREST, "Алматы", Term.days(15), "Марат Абдирасилов");
        var whole = assertInstanceOf(IncidentChange.Escalated.class, fileAgain(detention, arrest));
        assertEquals(teaser.incident().id(), whole.incident().id());
        assertEquals(2, told(), "the nameless detention is not told beside the named one");
    }

    @Test
    void anEntryThatChangesToAndFroIsNewsOnce() {
        Event detention = event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов");
        Event arrest = event(EventKind.ADMINISTRATIVE_ARREST, "Алматы", Term.days(15), "Марат Абдирасилов");
        file(DAY, detention);
        assertInstanceOf(IncidentChange.Escalated.class, fileAgain(detention, arrest));
        assertInstanceOf(IncidentChange.Unchanged.class, fileAgain(detention));
        assertInstanceOf(IncidentChange.Unchanged.class, fileAgain(detention, arrest));
        assertEquals(2, told());
    }

    @Test
    void whatAnItemSaysNoMoreIsNotShownToWhoLooksBack() {
        file(DAY, event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        database.<Void, RuntimeException>write(handle -> {
            new IncidentLog().retract(handle, items);
            return null;
        });
        assertEquals(0, told());
    }

    @Test
    void anotherPlaceInTheWholeTextIsAnotherIncident() {
        var teaser = file(DAY, event(EventKind.SEARCH, "Алматы"));
        var whole = fileAgain(event(EventKind.DETENTION, "Астана", "Марат Абдирасилов"));
        assertNotEquals(teaser.incident().id(), whole.incident().id());
    }

    private int told() {
        return database.read(handle -> new IncidentLog().since(handle, Instant.EPOCH))
                .size();
    }

    /// Judges the last item once more; items are numbered from 1.
    private IncidentChange fileAgain(Event... events) {
        return database.write(handle -> new IncidentLog()
                .file(handle, items, DAY, Arrays.asList(events))
                .getFirst());
    }

    private IncidentChange file(Instant published, Event... events) {
        return database.write(handle -> {
            ItemLog log = new ItemLog();
            Item item = new Item("k" + items++, "o1", "", "title", "", "", published, true);
            log.store(
                    handle,
                    "o1",
                    List.of(new Sighting(item, List.of(item.key()), "", false)),
                    "",
                    published,
                    published);
            long id = log.waiting(handle, published, 1000).getLast().id();
            return new IncidentLog()
                    .file(handle, id, published, Arrays.asList(events))
                    .getFirst();
        });
    }

    private static Event event(EventKind kind, String place, String... people) {
        return event(kind, place, Term.NONE, people);
    }

    private static Event event(EventKind kind, String place, Term term, String... people) {
        List<Person> persons = Arrays.stream(people)
                .map(name -> new Person(name, List.of(new Span(0, 1))))
                .toList();
        return new Event(kind, true, persons, false, place, List.of(), term, "words", new Span(0, 1), List.of());
    }
}

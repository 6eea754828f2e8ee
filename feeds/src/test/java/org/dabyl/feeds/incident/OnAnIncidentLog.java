package org.dabyl.feeds.incident;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.db.Database;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Kazakhstan;
import org.dabyl.config.watch.MeasureNames;
import org.dabyl.config.watch.Places;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Clues;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Finding;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.Walk;
import org.dabyl.feeds.classify.When;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Span;
import org.dabyl.feeds.item.Item;
import org.dabyl.feeds.item.ItemLog;
import org.dabyl.feeds.item.Sighting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// An incident log on a database of its own, and what the tests of it file there.
abstract class OnAnIncidentLog {
    static final Places PLACES = Places.read(ConfigFiles.builtIn(), new Problems());
    static final MeasureNames MEASURES = MeasureNames.read(ConfigFiles.builtIn(), new Problems());
    static final Instant DAY = Instant.parse("2026-03-18T06:00:00Z");

    @TempDir
    Path dir;

    Database database;
    int items;

    @BeforeEach
    void open() throws SQLException {
        database = Database.open(database());
        database.write(handle -> {
            new ItemLog().register(handle, List.of("o1"), DAY.minus(Duration.ofDays(400)));
            return null;
        });
    }

    /// Makes the database that the log is kept in.
    String database() throws SQLException {
        return "jdbc:sqlite:" + dir.resolve("test.db");
    }

    @AfterEach
    void close() {
        database.close();
    }

    static Report naming(String name, Event... events) {
        Finding finding = new Finding(
                Language.RU,
                true,
                Arrays.asList(events),
                List.of(),
                new Clues(Set.of(name), Set.of(), Set.of()),
                List.of());
        return Report.of(finding, DAY);
    }

    /// One whose headline has the word, of which nothing in the article says what it names.
    static Report headed(String word, Event event) {
        return new Report(DAY, List.of(event), List.of(), Set.of(), Set.of(word), Set.of(), Set.of());
    }

    static Report speakingOf(Walk walk, Event event) {
        return new Report(DAY, List.of(event), List.of(), Set.of(), Set.of(), Set.of(walk), Set.of());
    }

    /// One that looks back at what was done before.
    static Report after(Event before, Event... now) {
        return new Report(DAY, Arrays.asList(now), List.of(before), Set.of(), Set.of(), Set.of(), Set.of());
    }

    int told() {
        return database.read(handle -> new IncidentLog(PLACES, MEASURES).since(handle, Instant.EPOCH))
                .size();
    }

    /// Judges the last item once more; items are numbered from 1.
    IncidentChange fileAgain(Event... events) {
        return fileAgain(items, events);
    }

    IncidentChange fileAgain(long item, Event... events) {
        return database.write(handle -> new IncidentLog(PLACES, MEASURES)
                .file(handle, item, Report.of(Arrays.asList(events), DAY))
                .getFirst());
    }

    IncidentChange file(Instant published, Event... events) {
        return fileReport(Report.of(Arrays.asList(events), published), published);
    }

    IncidentChange fileReport(Report told, Instant published) {
        Report report = new Report(
                published,
                told.current(),
                told.earlier(),
                told.names(),
                told.unknown(),
                told.walks(),
                told.sexes(),
                told.mentioned(),
                told.gainsaid(),
                "");
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
            long id = handle.createQuery("SELECT max(id) FROM item")
                    .mapTo(Long.class)
                    .one();
            return new IncidentLog(PLACES, MEASURES).file(handle, id, report).getFirst();
        });
    }

    static Event event(EventKind kind, String place, String... people) {
        return event(kind, place, Term.NONE, people);
    }

    static Event event(EventKind kind, String place, Term term, String... people) {
        List<Person> persons = Arrays.stream(people)
                .map(name -> new Person(name, List.of(new Span(0, 1))))
                .toList();
        return new Event(
                kind, true, persons, false, place, List.of(), term, When.UNSAID, "words", new Span(0, 1), List.of());
    }

    /// The same, of which the article says the day.
    static Event on(Instant day, Event event) {
        return at(new When(Optional.of(day.atOffset(Kazakhstan.TIME).toLocalDate()), false), event);
    }

    static Event at(When when, Event event) {
        return new Event(
                event.kind(),
                event.current(),
                event.persons(),
                event.shielded(),
                event.place(),
                event.law(),
                event.term(),
                when,
                event.measure(),
                event.evidence(),
                event.rules());
    }
}

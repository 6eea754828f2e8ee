package org.dabyl.feeds.incident;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Walk;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How long an item takes to be filed where two years have left fifty thousand incidents: others wait meanwhile. And
/// how long the book takes for ten thousand items of one run.
@Tag("soak")
class FilingSoak extends OnAnIncidentLog {
    private static final int INCIDENTS = 50_000;
    private static final int FILED = 200;
    private static final int NAMES = 3;
    private static final int IN_BOOK = 10_000;
    private static final long MOST_MILLIS = 200;
    private static final long MOST_SECONDS = 120;
    private static final Duration YEARS = Duration.ofDays(730);
    private static final List<EventKind> KINDS = List.of(
            EventKind.DETENTION,
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.FINE,
            EventKind.SEARCH,
            EventKind.PRETRIAL_ARREST,
            EventKind.TRIAL);
    private static final String[] SYLLABLES = {"бай", "жан", "кул", "мар", "сер", "тай", "нур", "дос", "кен", "ал"};
    private static final List<String> TOWNS = List.of(
            "Алматы", "Астана", "Шымкент", "Тараз", "Актобе", "Уральск", "Атырау", "Актау", "Костанай", "Павлодар");
    private final Random random = new Random(7);

    private String person() {
        return "Марат " + syllables() + "ов";
    }

    private String syllables() {
        StringBuilder out = new StringBuilder("К");
        for (int i = 0; i < 4; i++) {
            out.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return out.toString();
    }

    /// What an article names besides people and places.
    private Set<String> names() {
        return Stream.generate(() -> PersonKey.of(syllables()).words().getFirst())
                .limit(NAMES)
                .collect(Collectors.toSet());
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static void insert(Handle handle, String sql, List<Object[]> rows) {
        PreparedBatch batch = handle.prepareBatch(sql);
        rows.forEach(row -> batch.add(row));
        batch.execute();
    }

    private void fill(Handle handle) {
        List<Object[]> incidents = new ArrayList<>();
        List<Object[]> people = new ArrayList<>();
        List<Object[]> names = new ArrayList<>();
        List<Object[]> mentions = new ArrayList<>();
        List<Object[]> events = new ArrayList<>();
        for (int id = 1; id <= INCIDENTS; id++) {
            long at = DAY.minus(YEARS.multipliedBy(INCIDENTS - id).dividedBy(INCIDENTS))
                    .toEpochMilli();
            String name = random.nextInt(3) == 0 ? "" : person();
            String walk = random.nextInt(3) == 0 ? any(List.of(Walk.values())).name() : "";
            incidents.add(new Object[] {at, at, walk});
            if (!name.isEmpty()) {
                people.add(new Object[] {id, PersonKey.of(name).index(), name});
            } else {
                String mentioned = person();
                mentions.add(new Object[] {id, PersonKey.of(mentioned).index(), mentioned});
            }
            for (String called : names()) {
                names.add(new Object[] {id, IncidentStore.nameKey(called), called});
            }
            for (int i = 0; i < 3; i++) {
                events.add(new Object[] {id, 0, any(KINDS).id(), name, any(TOWNS), at});
            }
        }
        insert(
                handle,
                "INSERT INTO incident (revision, opened, latest, place, walks) VALUES (1, ?, ?, '', ?)",
                incidents);
        insert(handle, "INSERT INTO incident_person (incident, person_key, name) VALUES (?, ?, ?)", people);
        insert(handle, "INSERT INTO incident_mention (incident, person_key, name) VALUES (?, ?, ?)", mentions);
        insert(handle, "INSERT INTO incident_name (incident, name_key, name) VALUES (?, ?, ?)", names);
        insert(
                handle,
                "INSERT INTO incident_event (incident, item, kind, people, place, law, term, measure, shielded,"
                        + " published) VALUES (?, ?, ?, ?, ?, '', '', '', 0, ?)",
                events);
    }

    private Report report(boolean named, boolean walk) {
        String[] people = named ? new String[] {person()} : new String[0];
        Event event = event(any(KINDS), any(TOWNS), people);
        return new Report(
                DAY,
                List.of(event),
                List.of(),
                names(),
                Set.of(),
                walk ? Set.of(any(Arrays.asList(Walk.values()))) : Set.of(),
                Set.of());
    }

    @Test
    void anItemIsFiledAmongFiftyThousandIncidents() {
        database.write(handle -> {
            fill(handle);
            return null;
        });
        for (boolean named : new boolean[] {true, false}) {
            for (boolean walk : new boolean[] {false, true}) {
                long[] took = new long[FILED];
                for (int i = 0; i < FILED; i++) {
                    Report report = report(named, walk);
                    long began = System.nanoTime();
                    fileReport(report, DAY);
                    took[i] = System.nanoTime() - began;
                }
                Arrays.sort(took);
                System.out.printf(
                        Locale.ROOT,
                        "filed %s %s: median %.1f ms, 95 %% %.1f ms%n",
                        named ? "named" : "nameless",
                        walk ? "of a walk of life" : "of none",
                        took[FILED / 2] / 1e6,
                        took[FILED * 95 / 100] / 1e6);
                assertTrue(took[FILED / 2] < Duration.ofMillis(MOST_MILLIS).toNanos());
            }
        }
    }

    @Test
    void tenThousandItemsInTheBook() {
        IncidentBook book = new IncidentBook(PLACES);
        long began = System.nanoTime();
        for (int i = 1; i <= IN_BOOK; i++) {
            Report report = report(random.nextInt(3) > 0, random.nextInt(3) == 0);
            Instant at = DAY.plus(Duration.ofDays(182).multipliedBy(i).dividedBy(IN_BOOK));
            book.file(new Report(at, report.current(), List.of(), report.names(), Set.of(), report.walks(), Set.of()));
            if (i % 2500 == 0) {
                System.out.printf(Locale.ROOT, "book %d items: %.1f s%n", i, (System.nanoTime() - began) / 1e9);
            }
        }
        assertTrue(System.nanoTime() - began < Duration.ofSeconds(MOST_SECONDS).toNanos());
    }
}

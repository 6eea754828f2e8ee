package org.dabyl.feeds.incident;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.feeds.classify.Finding;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.incident.KnownIncident.Shielding;
import org.jdbi.v3.core.Handle;

/// Who must not be named because any report that is kept said so, in whatever incident and script: who was a minor in
/// March is one in May, when an outlet leaves the age out.
///
/// Within an incident a surname is enough; elsewhere it must be the whole name. A report may leave it in doubt whom it
/// means, and so hide people whom everybody knows: who was named openly in several incidents is named in the next
/// one. Immutable.
public final class UnnamedStore {
    /// Who was named openly in so many incidents is known to everybody.
    private static final int KNOWN_OPENLY = 3;

    private final List<Named> hidden;
    private final List<Named> open;

    /// Somebody to whom something was done in an incident.
    private record Named(long incident, PersonKey key) {
        static Stream<Named> of(long incident, String people) {
            return people.lines().map(name -> new Named(incident, PersonKey.of(name)));
        }
    }

    private UnnamedStore(List<Named> hidden, List<Named> open) {
        this.hidden = List.copyOf(hidden);
        this.open = List.copyOf(open);
    }

    /// What an item tells, with those hidden whom earlier reports say not to name.
    public static Finding in(Handle handle, Finding finding) {
        Set<String> names = Stream.concat(
                        finding.persons().stream(),
                        finding.events().stream().flatMap(event -> event.persons().stream()))
                .map(Person::name)
                .collect(Collectors.toSet());
        UnnamedStore unnamed = among(handle, names);
        return unnamed.hidden.isEmpty() ? finding : finding.hiding(person -> unnamed.hides(person.name()));
    }

    /// Keeps whom an item says not to name, whether or not it tells any news: what was told of them openly is
    /// hidden from now on, for who looks back as well.
    public static void note(Handle handle, Finding finding) {
        finding.events().stream()
                .flatMap(event -> event.persons().stream().filter(event::hides))
                .map(person -> PersonKey.of(person.name()))
                .filter(PersonKey::isFull)
                .distinct()
                .forEach(key -> hide(handle, key));
    }

    /// A measure that was told openly of several people, one of whom has the name.
    private record Row(long number, long incident, long latest, List<String> people) {
        boolean names(PersonKey key) {
            return people.stream().map(PersonKey::of).anyMatch(key::agrees);
        }

        boolean namesInFull(PersonKey key) {
            return people.stream().map(PersonKey::of).anyMatch(other -> other.isFull() && key.agrees(other));
        }
    }

    /// In all incidents of the name; where they are many, whom everybody knows is hidden in the latest alone.
    private static void hide(Handle handle, PersonKey key) {
        List<Row> rows = openRows(handle, key);
        Set<Long> theirs = rows.stream()
                .filter(row -> row.namesInFull(key))
                .map(Row::incident)
                .collect(Collectors.toSet());
        long latest = rows.stream()
                .filter(row -> theirs.contains(row.incident()))
                .max(Comparator.comparingLong(Row::latest))
                .map(Row::incident)
                .orElse(0L);
        rows.stream()
                .filter(row -> row.names(key) && theirs.contains(row.incident()))
                .filter(row -> theirs.size() < KNOWN_OPENLY || row.incident() == latest)
                .forEach(row -> hide(handle, row, key));
    }

    private static List<Row> openRows(Handle handle, PersonKey key) {
        return handle.createQuery("""
                        SELECT DISTINCT e.id, e.incident, i.latest, e.people
                        FROM incident_person p JOIN incident i ON i.id = p.incident
                            JOIN incident_event e ON e.incident = i.id
                        WHERE p.person_key IN (<keys>) AND e.shielded = 0 AND e.people <> ''""")
                .bindList("keys", key.indexes())
                .map((row, _) -> new Row(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getString(4).lines().toList()))
                .list();
    }

    /// The others of the measure stay named, in a row of their own.
    private static void hide(Handle handle, Row row, PersonKey key) {
        Map<Boolean, String> people = row.people().stream()
                .collect(Collectors.partitioningBy(name -> key.agrees(PersonKey.of(name)), Collectors.joining("\n")));
        String others = people.getOrDefault(false, "");
        if (!others.isEmpty()) {
            handle.createUpdate("""
                            INSERT INTO incident_event (incident, item, kind, people, place, law, term, measure, shielded,
                                published, retracted, parts, telling, heads)
                            SELECT incident, item, kind, :others, place, law, term, measure, shielded,
                                published, retracted, parts, telling, heads
                            FROM incident_event WHERE id = :id""")
                    .bind("others", others)
                    .bind("id", row.number())
                    .execute();
        }
        handle.createUpdate("UPDATE incident_event SET people = :people, shielded = :shielded WHERE id = :id")
                .bind("people", people.getOrDefault(true, ""))
                .bind("shielded", Shielding.TOO_LATE.number())
                .bind("id", row.number())
                .execute();
    }

    private static boolean isAmong(List<Named> some, PersonKey key) {
        return some.stream().anyMatch(named -> named.key().agrees(key));
    }

    /// What is known of those of these names that have a given name.
    private static UnnamedStore among(Handle handle, Collection<String> names) {
        List<PersonKey> keys =
                names.stream().map(PersonKey::of).filter(PersonKey::isFull).toList();
        List<Named> hidden = ofPeople(handle, keys, Shielding.OPEN);
        List<PersonKey> doubted =
                keys.stream().filter(key -> isAmong(hidden, key)).toList();
        return new UnnamedStore(hidden, ofPeople(handle, doubted, Shielding.SHIELDED));
    }

    /// @param other who is told of so is left out
    private static List<Named> ofPeople(Handle handle, List<PersonKey> keys, Shielding other) {
        Set<String> indexes =
                keys.stream().flatMap(key -> key.indexes().stream()).collect(Collectors.toSet());
        return IncidentStore.inChunks(
                        indexes,
                        some -> handle.createQuery("""
                                SELECT DISTINCT e.incident, e.people
                                FROM incident_person p JOIN incident_event e ON e.incident = p.incident
                                WHERE p.person_key IN (<keys>) AND e.shielded <> :other AND e.people <> ''""")
                                .bindList("keys", some)
                                .bind("other", other.number())
                                .map((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
                                .list())
                .flatMap(row -> Named.of(row.getKey(), row.getValue()))
                .filter(named -> named.key().isFull())
                .toList();
    }

    private boolean hides(String name) {
        PersonKey key = PersonKey.of(name);
        return key.isFull()
                && isAmong(hidden, key)
                && open.stream()
                                .filter(named -> named.key().agrees(key))
                                .map(Named::incident)
                                .distinct()
                                .count()
                        < KNOWN_OPENLY;
    }
}

package org.dabyl.feeds.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LawRef;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.incident.KnownIncident.KnownEvent;
import org.dabyl.feeds.incident.KnownIncident.Named;
import org.jdbi.v3.core.Handle;

/// Files items into incidents and says what each item changed.
///
/// Works in the caller's transaction, so that an item's incidents and the alerts they cause are stored together
/// or not at all. An item that is judged again, because it was edited or its whole text has come, stays in the
/// incidents that it was filed into, and only what it did not say before is news. For any thread; two items are
/// never filed at the same time on SQLite, and on PostgreSQL the caller sees to it. Long because the SQL of all
/// four tables of incidents stands here.
public final class IncidentLog {
    /// Files the current events of an item. Each incident that they touch gives one change, the main one
    /// first.
    public List<IncidentChange> file(Handle handle, long item, Instant published, List<Event> current) {
        retract(handle, item);
        List<IncidentChange> changes = new ArrayList<>();
        for (List<Event> group : Grouping.cases(current)) {
            changes.add(fileCase(handle, item, published, group));
        }
        return changes;
    }

    /// Takes back what an item told, so that nobody who looks back is shown it: it tells something else now, or
    /// nothing. That it was told stays known, so that an entry that changes to and fro is not news each time.
    public void retract(Handle handle, long item) {
        handle.execute("UPDATE incident_event SET retracted = 1 WHERE item = ? AND retracted = 0", item);
    }

    /// A measure as it was told of, for looking back.
    ///
    /// @param shielded whether those to whom it was done must not be named
    public record Told(long item, EventKind kind, String place, boolean shielded) {}

    /// The measures of items that were published since then.
    public List<Told> since(Handle handle, Instant since) {
        return handle.createQuery("SELECT item, kind, place, shielded FROM incident_event"
                        + " WHERE published >= :since AND retracted = 0")
                .bind("since", since.toEpochMilli())
                .map((row, _) -> new Told(
                        row.getLong(1),
                        EventKind.findById(row.getString(2)).orElseThrow(),
                        row.getString(3),
                        row.getInt(4) == 1))
                .list();
    }

    private IncidentChange fileCase(Handle handle, long item, Instant published, List<Event> group) {
        Set<Long> own = ofItem(handle, item);
        var match = Grouping.match(group, published, candidates(handle, group, published, own), own);
        if (match.isEmpty()) {
            KnownIncident opened = KnownIncident.opened(insert(handle, published, group), published)
                    .with(group, published, true);
            store(handle, item, opened, List.of(), group, published);
            return new IncidentChange.Opened(opened.toIncident(), group);
        }
        KnownIncident before = match.get();
        List<Event> news = Grouping.news(group, before);
        List<String> added = before.unknown(group);
        KnownIncident after = before.with(group, published, !news.isEmpty());
        store(handle, item, after, before.people(), group, published);
        return change(after.toIncident(), group, news, added);
    }

    private static IncidentChange change(Incident incident, List<Event> events, List<Event> news, List<String> added) {
        if (news.stream().anyMatch(event -> event.kind() == EventKind.RELEASE)) {
            return new IncidentChange.Released(incident, events, news);
        }
        if (!news.isEmpty()) {
            return new IncidentChange.Escalated(incident, events, news);
        }
        return added.isEmpty()
                ? new IncidentChange.Unchanged(incident, events)
                : new IncidentChange.Widened(incident, events, added);
    }

    /// The incidents that an item was filed into before.
    private static Set<Long> ofItem(Handle handle, long item) {
        return handle.createQuery("SELECT incident FROM incident_item WHERE item = :item")
                .bind("item", item)
                .mapTo(Long.class)
                .set();
    }

    private static List<KnownIncident> candidates(Handle handle, List<Event> group, Instant published, Set<Long> own) {
        Set<Long> ids = new LinkedHashSet<>(own);
        for (Event event : group) {
            for (Person person : event.persons()) {
                ids.addAll(byPerson(handle, PersonKey.of(person.name()).index(), published));
            }
            if (!event.place().isEmpty()) {
                ids.addAll(byPlace(handle, event, published));
            }
        }
        return ids.stream().map(id -> load(handle, id)).toList();
    }

    private static List<Long> byPerson(Handle handle, String index, Instant published) {
        return handle.createQuery("""
                        SELECT i.id FROM incident i JOIN incident_person p ON p.incident = i.id
                        WHERE p.person_key = :key AND i.latest > :since""")
                .bind("key", index)
                .bind("since", published.minus(Grouping.FOLLOWS).toEpochMilli())
                .mapTo(Long.class)
                .list();
    }

    private static List<Long> byPlace(Handle handle, Event event, Instant published) {
        return handle.createQuery("""
                        SELECT DISTINCT incident FROM incident_event
                        WHERE kind = :kind AND place = :place AND published > :since""")
                .bind("kind", event.kind().id())
                .bind("place", event.place())
                .bind("since", published.minus(Grouping.TOGETHER).toEpochMilli())
                .mapTo(Long.class)
                .list();
    }

    private static KnownIncident load(Handle handle, long id) {
        List<Named> people = handle.createQuery("SELECT name FROM incident_person WHERE incident = :id ORDER BY name")
                .bind("id", id)
                .map((row, _) -> Named.of(row.getString(1)))
                .list();
        List<KnownEvent> events = handle.createQuery(
                        "SELECT kind, people, place, term, published FROM incident_event WHERE incident = :id ORDER BY id")
                .bind("id", id)
                .map((row, _) -> new KnownEvent(
                        EventKind.findById(row.getString(1)).orElseThrow(),
                        row.getString(2).lines().map(PersonKey::of).toList(),
                        row.getString(3),
                        new Term(row.getString(4)),
                        Instant.ofEpochMilli(row.getLong(5))))
                .list();
        return handle.createQuery("SELECT revision, opened, latest FROM incident WHERE id = :id")
                .bind("id", id)
                .map((row, _) -> new KnownIncident(
                        id,
                        row.getInt(1),
                        Instant.ofEpochMilli(row.getLong(2)),
                        Instant.ofEpochMilli(row.getLong(3)),
                        people,
                        events))
                .one();
    }

    private static long insert(Handle handle, Instant published, List<Event> group) {
        return handle.createQuery("""
                        INSERT INTO incident (revision, opened, latest, place) VALUES (0, :at, :at, :place) RETURNING id""")
                .bind("at", published.toEpochMilli())
                .bind("place", group.getFirst().place())
                .mapTo(Long.class)
                .one();
    }

    private static void store(
            Handle handle, long item, KnownIncident after, List<Named> before, List<Event> group, Instant published) {
        handle.createUpdate(
                        "UPDATE incident SET revision = :revision, opened = :opened, latest = :latest WHERE id = :id")
                .bind("revision", after.revision())
                .bind("opened", after.opened().toEpochMilli())
                .bind("latest", after.latest().toEpochMilli())
                .bind("id", after.id())
                .execute();
        after.people().stream()
                .filter(named -> !before.contains(named))
                .forEach(named -> insertPerson(handle, after, named));
        group.forEach(event -> putEvent(handle, after.id(), item, event, published));
        handle.createUpdate(
                        "INSERT INTO incident_item (incident, item) VALUES (:incident, :item) ON CONFLICT DO NOTHING")
                .bind("incident", after.id())
                .bind("item", item)
                .execute();
    }

    private static void insertPerson(Handle handle, KnownIncident incident, Named named) {
        handle.createUpdate("""
                        INSERT INTO incident_person (incident, person_key, name) VALUES (:incident, :key, :name)
                        ON CONFLICT DO NOTHING""")
                .bind("incident", incident.id())
                .bind("key", named.key().index())
                .bind("name", named.name())
                .execute();
    }

    /// An event that the item told before is told still.
    private static void putEvent(Handle handle, long incident, long item, Event event, Instant published) {
        boolean known = handle.createUpdate("""
                        UPDATE incident_event SET retracted = 0
                        WHERE item = :item AND incident = :incident AND kind = :kind AND people = :people
                            AND place = :place AND law = :law AND term = :term AND measure = :measure""")
                        .bind("item", item)
                        .bind("incident", incident)
                        .bindMap(columns(event))
                        .execute()
                > 0;
        if (!known) {
            handle.createUpdate("""
                            INSERT INTO incident_event
                                (incident, item, kind, people, place, law, term, measure, shielded, published)
                            VALUES (:incident, :item, :kind, :people, :place, :law, :term, :measure, :shielded, :published)""")
                    .bind("incident", incident)
                    .bind("item", item)
                    .bindMap(columns(event))
                    .bind("shielded", event.shielded() ? 1 : 0)
                    .bind("published", published.toEpochMilli())
                    .execute();
        }
    }

    private static Map<String, String> columns(Event event) {
        return Map.of(
                "kind", event.kind().id(),
                "people", event.persons().stream().map(Person::name).collect(Collectors.joining("\n")),
                "place", event.place(),
                "law", event.law().stream().map(LawRef::toString).collect(Collectors.joining("; ")),
                "term", event.term().iso(),
                "measure", event.measure());
    }

    /// Deletes the incidents whose latest report was published before `before`.
    public int deleteBefore(Handle handle, Instant before) {
        return handle.createUpdate("DELETE FROM incident WHERE latest < :before")
                .bind("before", before.toEpochMilli())
                .execute();
    }

    /// Takes a person out: incidents that were about nobody else are deleted, in others the name is.
    ///
    /// @return the ids of the incidents that named the person
    public List<Long> erase(Handle handle, PersonKey person) {
        List<Map.Entry<Long, String>> named = handle.createQuery(
                        "SELECT incident, name FROM incident_person WHERE person_key = :key")
                .bind("key", person.index())
                .map((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
                .filter(row -> isErasedAs(PersonKey.of(row.getValue()), person))
                .list();
        named.forEach(row -> erase(handle, row.getKey(), row.getValue()));
        return named.stream().map(Map.Entry::getKey).distinct().toList();
    }

    /// A pseudonym or a bare surname must not take everybody with it whose surname it is.
    private static boolean isErasedAs(PersonKey named, PersonKey person) {
        return named.agrees(person)
                && (person.words().size() > 1 || named.words().size() == 1);
    }

    private static void erase(Handle handle, long incident, String name) {
        handle.execute("DELETE FROM incident_person WHERE incident = ? AND name = ?", incident, name);
        handle.createQuery("SELECT id, people FROM incident_event WHERE incident = :incident")
                .bind("incident", incident)
                .map((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
                .list()
                .forEach(event -> handle.execute(
                        "UPDATE incident_event SET people = ? WHERE id = ?",
                        event.getValue()
                                .lines()
                                .filter(line -> !line.equals(name))
                                .collect(Collectors.joining("\n")),
                        event.getKey()));
        handle.execute(
                "DELETE FROM incident WHERE id = ? AND NOT EXISTS (SELECT 1 FROM incident_person WHERE incident = ?)",
                incident,
                incident);
    }
}

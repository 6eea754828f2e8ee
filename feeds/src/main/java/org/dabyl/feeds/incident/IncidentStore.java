package org.dabyl.feeds.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Event;
import org.jdbi.v3.core.Handle;

/// The incidents in the database that a report may belong to, by people, place and name: those that [Membership] would
/// put it into, and some more. Only a name with another consonant, or with its words turned round, is not looked up.
/// Immutable; for any thread.
final class IncidentStore {
    private static final int AT_ONCE = 500;
    private static final Set<EventKind> BEFORE_OUTCOMES =
            EnumSet.of(EventKind.DETENTION, EventKind.SEARCH, EventKind.ADMINISTRATIVE_ARREST);

    private final Membership membership;

    IncidentStore(Membership membership) {
        this.membership = membership;
    }

    /// The incidents that an item was filed into before.
    static Set<Long> ofItem(Handle handle, long item) {
        return handle.createQuery("SELECT incident FROM incident_item WHERE item = :item")
                .bind("item", item)
                .mapTo(Long.class)
                .set();
    }

    /// @param own the incidents that the item was filed into before
    List<KnownIncident> of(Handle handle, Report report, Set<Long> own) {
        Instant published = report.published();
        Set<Long> ids = new LinkedHashSet<>(own);
        ids.addAll(byPeople(handle, namedIn(report), published));
        ids.addAll(byGivenName(handle, report));
        ids.addAll(byMention(handle, report));
        ids.addAll(byWalk(handle, report));
        Instant since = published.minus(mayFollow(report) ? Course.FOLLOWS : Course.TOGETHER);
        kindsByPlace(report).forEach((place, kinds) -> ids.addAll(byPlace(handle, kinds, place, since)));
        ids.addAll(byNames(handle, report.names(), published));
        ids.addAll(byPeople(handle, report.names(), published));
        return load(handle, ids);
    }

    /// The incidents of a month that one of the names stands in; where one is common, as many as tell that.
    private static List<Long> byNames(Handle handle, Set<String> names, Instant published) {
        Set<String> keys = names.stream().map(IncidentStore::nameKey).collect(Collectors.toSet());
        Map<String, List<Map.Entry<Long, String>>> rows = inChunks(
                        keys,
                        some -> handle.createQuery("""
                                SELECT i.id, n.name FROM incident i JOIN incident_name n ON n.incident = i.id
                                WHERE n.name_key IN (<keys>) AND i.latest > :since ORDER BY i.id DESC""")
                                .bindList("keys", some)
                                .bind("since", published.minus(Course.TOGETHER).toEpochMilli())
                                .map((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
                                .list())
                .collect(Collectors.groupingBy(row -> nameKey(row.getValue())));
        return names.stream()
                .flatMap(name -> rows.getOrDefault(nameKey(name), List.of()).stream()
                        .filter(row -> SharedName.isOneName(name, row.getValue()))
                        .map(Map.Entry::getKey)
                        .distinct()
                        .limit(SharedName.RARE + 1L))
                .toList();
    }

    /// Names are looked up by what no case ending changes.
    static String nameKey(String name) {
        return name.substring(0, Report.SHORTEST);
    }

    /// Those whom it names, and where it names nobody the words of its headline that may be somebody's.
    private static Set<String> namedIn(Report report) {
        Set<String> named = new HashSet<>();
        Stream.of(report.current(), report.earlier(), report.gainsaid())
                .flatMap(List::stream)
                .flatMap(event -> event.persons().stream())
                .forEach(person -> named.add(person.name()));
        if (Membership.namesNobody(report.current())) {
            named.addAll(report.unknown());
            named.addAll(report.mentioned());
        }
        return named;
    }

    private static List<Long> byPeople(Handle handle, Set<String> names, Instant published) {
        Set<String> keys = names.stream()
                .map(PersonKey::of)
                .flatMap(key -> Stream.concat(Stream.of(key), key.withoutCase()))
                .flatMap(key -> key.indexes().stream())
                .collect(Collectors.toSet());
        return inChunks(
                        keys,
                        some -> handle.createQuery("""
                                SELECT i.id FROM incident i JOIN incident_person p ON p.incident = i.id
                                WHERE p.person_key IN (<keys>) AND i.latest > :since""")
                                .bindList("keys", some)
                                .bind("since", published.minus(Course.TAKEN_UP).toEpochMilli())
                                .mapTo(Long.class)
                                .list())
                .toList();
    }

    /// Those of the last days that have somebody of a given name by which alone the report calls somebody.
    private static List<Long> byGivenName(Handle handle, Report report) {
        List<PersonKey> alone = Membership.people(report.current()).stream()
                .filter(key -> key.words().size() == 1)
                .toList();
        if (alone.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("""
                        SELECT i.id, p.name FROM incident i JOIN incident_person p ON p.incident = i.id
                        WHERE i.latest > :since""")
                .bind("since", report.published().minus(GivenAlone.time(report)).toEpochMilli() - 1)
                .map((row, _) -> Map.entry(row.getLong(1), PersonKey.of(row.getString(2))))
                .filter(row -> alone.stream().anyMatch(key -> key.isGivenNameOf(row.getValue())))
                .map(Map.Entry::getKey)
                .list();
    }

    /// Those whose nameless items mention somebody who may be one of the report's people.
    private static List<Long> byMention(Handle handle, Report report) {
        Set<String> keys = report.current().stream()
                .flatMap(event -> event.persons().stream())
                .flatMap(person -> PersonKey.of(person.name()).indexes().stream())
                .collect(Collectors.toSet());
        return inChunks(
                        keys,
                        some -> handle.createQuery("""
                                SELECT i.id FROM incident i JOIN incident_mention m ON m.incident = i.id
                                WHERE m.person_key IN (<keys>) AND i.latest > :since""")
                                .bindList("keys", some)
                                .bind(
                                        "since",
                                        report.published().minus(Course.FOLLOWS).toEpochMilli() - 1)
                                .mapTo(Long.class)
                                .list())
                .toList();
    }

    /// Those of its walk of life, wherever they are: where one of the two says no place, [Likeness] may tie them.
    private static List<Long> byWalk(Handle handle, Report report) {
        if (report.walks().isEmpty()) {
            return List.of();
        }
        Duration time = Membership.namesNobody(report.current()) ? Course.TOGETHER : SharedName.NAMED;
        return handle.createQuery("SELECT id, walks FROM incident WHERE latest > :since AND walks <> ''")
                .bind("since", report.published().minus(time).toEpochMilli() - 1)
                .map((row, _) -> Map.entry(row.getLong(1), KnownIncidentStore.walks(row.getString(2))))
                .filter(row -> !Collections.disjoint(row.getValue(), report.walks()))
                .map(Map.Entry::getKey)
                .list();
    }

    /// Of which measures others in the same place are looked for: where a court's are told, of detentions too, and
    /// where a release is, of the arrest that ends; of whatever kind where the report speaks of a walk of life.
    private static Map<String, Set<EventKind>> kindsByPlace(Report report) {
        Set<EventKind> more = report.walks().isEmpty()
                ? Membership.tellsOutcome(report) ? BEFORE_OUTCOMES : Set.of()
                : EnumSet.allOf(EventKind.class);
        Map<String, Set<EventKind>> kinds = new TreeMap<>();
        for (Event event : report.current()) {
            if (!event.place().isEmpty()) {
                Set<EventKind> there = kinds.computeIfAbsent(event.place(), _ -> EnumSet.of(event.kind()));
                there.add(event.kind());
                there.addAll(more);
            }
        }
        return kinds;
    }

    /// Only what nobody is named in, of a walk of life, is looked for among what happened in its place months ago.
    private static boolean mayFollow(Report report) {
        return Membership.namesNobody(report.current()) && !report.walks().isEmpty();
    }

    /// Those with such a measure and something there, or where one place lies in the other, which only the gazetteer
    /// knows.
    private List<Long> byPlace(Handle handle, Set<EventKind> kinds, String place, Instant since) {
        Map<String, Boolean> places = new HashMap<>(); // each of which many rows have
        return handle.createQuery("""
                        SELECT DISTINCT i.id, e.place FROM incident i JOIN incident_event e ON e.incident = i.id
                        WHERE i.latest > :since AND e.place <> '' AND EXISTS
                            (SELECT 1 FROM incident_event k WHERE k.incident = i.id AND k.kind IN (<kinds>))""")
                .bindList("kinds", kinds.stream().map(EventKind::id).toList())
                .bind("since", since.toEpochMilli() - 1)
                .map((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
                .filter(row -> places.computeIfAbsent(row.getValue(), other -> isThere(place, other, kinds)))
                .map(Map.Entry::getKey)
                .list();
    }

    private boolean isThere(String place, String other, Set<EventKind> kinds) {
        return membership.isOnePlace(place, other)
                || kinds.contains(EventKind.APPEAL) && membership.isOneRegion(place, other);
    }

    private static List<KnownIncident> load(Handle handle, Set<Long> ids) {
        Map<Long, KnownIncident> loaded = inChunks(ids, some -> KnownIncidentStore.of(handle, some))
                .collect(Collectors.toMap(KnownIncident::id, known -> known));
        return ids.stream().flatMap(id -> Stream.ofNullable(loaded.get(id))).toList();
    }

    /// A database takes no more than so many values in one question, and an article may have any number of names.
    static <K, R> Stream<R> inChunks(Collection<K> keys, Function<List<K>, List<R>> ask) {
        return keys.stream().gather(Gatherers.windowFixed(AT_ONCE)).flatMap(some -> ask.apply(some).stream());
    }
}

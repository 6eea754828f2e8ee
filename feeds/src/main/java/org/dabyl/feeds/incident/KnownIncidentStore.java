package org.dabyl.feeds.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Sex;
import org.dabyl.feeds.classify.Walk;
import org.dabyl.feeds.classify.When.Telling;
import org.dabyl.feeds.incident.KnownIncident.KnownEvent;
import org.dabyl.feeds.incident.KnownIncident.Named;
import org.dabyl.feeds.incident.KnownIncident.Shielding;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// Incidents as the database has them, many with as many queries as one takes. No state.
final class KnownIncidentStore {
    private KnownIncidentStore() {}

    /// A value of one of the incidents.
    private record Of<T>(long incident, T value) {}

    /// Those of these that there are.
    static List<KnownIncident> of(Handle handle, List<Long> ids) {
        Map<Long, List<Named>> people = byIncident(
                handle,
                ids,
                "SELECT incident, name FROM incident_person WHERE incident IN (<ids>) ORDER BY name",
                (row, _) -> Named.of(row.getString(2)));
        Map<Long, List<String>> names = byIncident(
                handle,
                ids,
                "SELECT incident, name FROM incident_name WHERE incident IN (<ids>)",
                (row, _) -> row.getString(2));
        Map<Long, List<String>> mentioned = byIncident(
                handle,
                ids,
                "SELECT incident, name FROM incident_mention WHERE incident IN (<ids>)",
                (row, _) -> row.getString(2));
        Map<Long, List<KnownEvent>> events = byIncident(handle, ids, """
                        SELECT e.incident, e.kind, e.people, e.place, e.term, e.published, e.parts, e.shielded, e.law,
                            e.measure, e.telling, e.heads, COALESCE(i.outlet, '')
                        FROM incident_event e LEFT JOIN item i ON i.id = e.item
                        WHERE e.incident IN (<ids>) ORDER BY e.id""", (row, _) -> event(row));
        return handle.createQuery("SELECT id, revision, opened, latest, walks, sexes FROM incident WHERE id IN (<ids>)")
                .bindList("ids", ids)
                .map((row, _) -> new KnownIncident(
                        row.getLong(1),
                        row.getInt(2),
                        Instant.ofEpochMilli(row.getLong(3)),
                        Instant.ofEpochMilli(row.getLong(4)),
                        people.getOrDefault(row.getLong(1), List.of()),
                        new HashSet<>(names.getOrDefault(row.getLong(1), List.of())),
                        walks(row.getString(5)),
                        sexes(row.getString(6)),
                        new HashSet<>(mentioned.getOrDefault(row.getLong(1), List.of())),
                        events.getOrDefault(row.getLong(1), List.of())))
                .list();
    }

    private static <T> Map<Long, List<T>> byIncident(Handle handle, List<Long> ids, String query, RowMapper<T> value) {
        return handle.createQuery(query)
                .bindList("ids", ids)
                .map((row, context) -> new Of<>(row.getLong(1), value.map(row, context)))
                .collect(Collectors.groupingBy(
                        Of::incident, HashMap::new, Collectors.mapping(Of::value, Collectors.toList())));
    }

    private static KnownEvent event(ResultSet row) throws SQLException {
        return new KnownEvent(
                EventKind.findById(row.getString(2)).orElseThrow(),
                row.getString(3).lines().map(PersonKey::of).toList(),
                Shielding.of(row.getInt(8)),
                row.getString(4),
                Arrays.stream(row.getString(9).split("; "))
                        .filter(law -> !law.isEmpty())
                        .collect(Collectors.toSet()),
                new Term(row.getString(5)),
                row.getString(10),
                Instant.ofEpochMilli(row.getLong(6)),
                telling(row.getString(11)),
                row.getInt(12),
                row.getString(13),
                Parts.read(row.getString(7)));
    }

    private static Telling telling(String written) {
        return written.isEmpty() ? Telling.NEWS : Telling.valueOf(written.toUpperCase(Locale.ROOT));
    }

    /// As a row has it.
    static String written(Telling telling) {
        return telling == Telling.NEWS ? "" : telling.name().toLowerCase(Locale.ROOT);
    }

    static Set<Walk> walks(String written) {
        return written.isEmpty()
                ? Set.of()
                : Arrays.stream(written.split(" ")).map(Walk::valueOf).collect(Collectors.toSet());
    }

    private static Set<Sex> sexes(String written) {
        return written.isEmpty()
                ? Set.of()
                : Arrays.stream(written.split(" ")).map(Sex::valueOf).collect(Collectors.toSet());
    }

    /// As a row has them.
    static String written(Set<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }
}

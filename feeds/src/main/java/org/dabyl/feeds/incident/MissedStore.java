package org.dabyl.feeds.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.When;
import org.dabyl.feeds.classify.text.Span;
import org.dabyl.feeds.incident.Incident.Missed;
import org.dabyl.feeds.item.Item;
import org.jdbi.v3.core.Handle;

/// What, when two incidents become one, the followers of one of them missed of the other, with the items that told of
/// it; from now on they count as told. An assembly, and what is older than [Course#TOGETHER], was taken back, or stands
/// in no item any more, waits until somebody reports it again. No state.
final class MissedStore {
    /// So many are told at once: an alert holds no more besides its own.
    private static final int MOST = 4;

    private MissedStore() {}

    /// A measure that was told to the followers of some parts, and where.
    private record Row(long number, Parts parts, Missed missed) {
        /// As it may be told by now.
        Row shieldedBy(KnownIncident whole) {
            return new Row(number, parts, new Missed(whole.shielding(missed.event()), missed.item()));
        }

        Report report() {
            return Report.of(List.of(missed.event()), missed.item().published());
        }
    }

    /// What is new to the followers of each part, in the order of the items.
    ///
    /// @param whole both together, with the report that shows that they are one
    static Map<Long, List<Missed>> of(Handle handle, KnownIncident whole, Instant published, News news) {
        List<Row> rows = rows(handle, whole.id(), published.minus(Course.TOGETHER)).stream()
                .map(row -> row.shieldedBy(whole))
                .toList();
        Map<Long, List<Missed>> missed = new HashMap<>();
        Map<Row, Set<Long>> told = new LinkedHashMap<>();
        for (long part : whole.parts()) {
            List<Row> untold = newTo(whole.asToldTo(part), part, rows, news);
            untold.forEach(
                    row -> told.computeIfAbsent(row, _ -> new HashSet<>()).add(part));
            missed.put(part, untold.stream().map(Row::missed).toList());
        }
        told.forEach((row, parts) -> handle.execute(
                "UPDATE incident_event SET parts = ? WHERE id = ?",
                row.parts().and(parts).written(),
                row.number()));
        return missed;
    }

    /// The newest of them: what an older report says less of is not told besides.
    private static List<Row> newTo(KnownIncident known, long part, List<Row> rows, News news) {
        KnownIncident heard = known;
        List<Row> untold = new ArrayList<>();
        for (Row row : rows.reversed()) {
            if (untold.size() < MOST
                    && !row.parts().has(part)
                    && !news.of(row.report(), heard).isEmpty()) {
                heard = heard.with(row.report(), false);
                untold.addFirst(row);
            }
        }
        return untold;
    }

    private static List<Row> rows(Handle handle, long incident, Instant since) {
        return handle.createQuery("""
                        SELECT e.id, e.parts, e.kind, e.people, e.place, e.term, e.measure, e.shielded,
                            i.outlet, i.link, i.title, i.published, i.dated
                        FROM incident_event e JOIN item i ON i.id = e.item
                        WHERE e.incident = :incident AND e.retracted = 0 AND e.parts <> '' AND e.published > :since
                            AND e.kind <> :assembly
                            AND (i.link <> '' OR i.title <> '')
                        ORDER BY e.published, e.id""")
                .bind("incident", incident)
                .bind("assembly", EventKind.ASSEMBLY.id())
                .bind("since", since.toEpochMilli())
                .map((row, _) -> new Row(row.getLong(1), Parts.read(row.getString(2)), missed(row)))
                .list();
    }

    private static Missed missed(ResultSet row) throws SQLException {
        Event event = new Event(
                EventKind.findById(row.getString(3)).orElseThrow(),
                true,
                row.getString(4)
                        .lines()
                        .map(name -> new Person(name, List.of()))
                        .collect(Collectors.toList()),
                row.getInt(8) > 0,
                row.getString(5),
                List.of(),
                new Term(row.getString(6)),
                When.UNSAID,
                row.getString(7),
                new Span(0, 0),
                List.of());
        Item item = new Item(
                "",
                row.getString(9),
                row.getString(10),
                row.getString(11),
                "",
                "",
                Instant.ofEpochMilli(row.getLong(12)),
                row.getInt(13) == 1);
        return new Missed(event, item);
    }
}

package org.dabyl.feeds.incident;

import java.util.List;
import org.dabyl.feeds.incident.KnownIncident.Named;
import org.jdbi.v3.core.Handle;

/// Makes one incident of two in the database: all that was told of the later becomes part of the earlier, whose number
/// stays. No state.
final class JoinStore {
    private JoinStore() {}

    /// Makes one of them, with what each was told with; the number of the earlier one stays.
    static KnownIncident join(Handle handle, KnownIncident one, KnownIncident other) {
        boolean inOrder = one.id() < other.id();
        KnownIncident first = inOrder ? one : other;
        KnownIncident later = inOrder ? other : one;
        KnownIncident whole = first.joined(later);
        takeEvents(handle, whole, first);
        takeEvents(handle, whole, later);
        takeTheRest(handle, whole, later.id());
        return whole;
    }

    private static void takeEvents(Handle handle, KnownIncident whole, KnownIncident of) {
        handle.createUpdate("""
                        UPDATE incident_event SET incident = :stays, parts = CASE parts WHEN '' THEN :parts ELSE parts END
                        WHERE incident = :of""")
                .bind("stays", whole.id())
                .bind("parts", Parts.of(of.parts()).written())
                .bind("of", of.id())
                .execute();
    }

    private static void takeTheRest(Handle handle, KnownIncident whole, long gone) {
        long stays = whole.id();
        for (String told : List.of(
                "INSERT INTO incident_item (incident, item) SELECT :stays, item FROM incident_item"
                        + " WHERE incident = :gone ON CONFLICT DO NOTHING",
                "INSERT INTO incident_name (incident, name_key, name) SELECT :stays, name_key, name FROM incident_name"
                        + " WHERE incident = :gone ON CONFLICT DO NOTHING")) {
            handle.createUpdate(told).bind("stays", stays).bind("gone", gone).execute();
        }
        handle.execute("DELETE FROM incident_person WHERE incident = ?", stays);
        handle.execute("DELETE FROM incident_mention WHERE incident = ?", stays);
        handle.execute("DELETE FROM incident WHERE id = ?", gone);
        for (Named named : whole.people()) {
            IncidentLog.insertPerson(handle, whole, named);
        }
        whole.mentioned().forEach(name -> IncidentLog.insertMention(handle, stays, name));
    }
}

package org.dabyl.feeds.incident;

import java.util.List;
import org.dabyl.feeds.incident.KnownIncident.Named;
import org.jdbi.v3.core.Handle;

/// Makes one incident of two in the database: all that was told of the later becomes part of the earlier, whose number
/// stays. No state.
final class JoinStore {
    private JoinStore() {}

    /// @param whole both together, under the number that stays
    /// @param gone the number that goes
    static void join(Handle handle, KnownIncident whole, long gone) {
        long stays = whole.id();
        handle.execute("UPDATE incident_event SET incident = ? WHERE incident = ?", stays, gone);
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

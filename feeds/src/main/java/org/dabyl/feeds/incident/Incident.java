package org.dabyl.feeds.incident;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;

/// Something that happened to people: opened by the first item that reports it, widened by others, escalated by
/// a new measure.
///
/// @param id stays the same, unless the incident is found to be part of an earlier one
/// @param revision counts what is worth telling: 1 when opened, one more with each measure, term or release
/// that is new
/// @param opened when the item that opened it was published
/// @param people to whom it happened, in the nominative; empty while nobody is named
/// @param deeds what was done so far, and where
/// @param joined the numbers of incidents that the item showed to be part of this one: from now on they are nobody's
public record Incident(long id, int revision, Instant opened, List<String> people, Set<Deed> deeds, Set<Long> joined) {
    /// A kind of measure, and where it was done; the place is blank where none was said.
    public record Deed(EventKind kind, String place) {}

    public Incident {
        deeds = Set.copyOf(deeds);
        people = List.copyOf(people);
        joined = Set.copyOf(joined);
    }

    /// The same, having become one with another.
    Incident with(long other) {
        return new Incident(id, revision, opened, people, deeds, Set.of(other));
    }
}

package org.dabyl.feeds.incident;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;

/// Something that happened to people: opened by the first item that reports it, widened by others, escalated by
/// a new measure.
///
/// @param id stays the same for good
/// @param revision counts what is worth telling: 1 when opened, one more with each measure, term or release
/// that is new
/// @param opened when the item that opened it was published
/// @param people to whom it happened, in the nominative; empty while nobody is named
/// @param deeds what was done so far, and where
public record Incident(long id, int revision, Instant opened, List<String> people, Set<Deed> deeds) {
    /// A kind of measure, and where it was done; the place is blank where none was said.
    public record Deed(EventKind kind, String place) {}

    public Incident {
        deeds = Set.copyOf(deeds);
        people = List.copyOf(people);
    }
}

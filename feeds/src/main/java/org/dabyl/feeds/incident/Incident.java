package org.dabyl.feeds.incident;

import java.time.Instant;
import java.util.List;

/// Something that happened to people: opened by the first item that reports it, widened by others, escalated by a new
/// measure.
///
/// @param id stays the same for good
/// @param revision counts what is worth telling: 1 when opened, one more with each measure, term or release that is new
/// @param opened when the item that opened it was published
/// @param people to whom it happened, in the nominative; empty while nobody is named
public record Incident(long id, int revision, Instant opened, List<String> people) {
    public Incident {
        people = List.copyOf(people);
    }
}

package org.dabyl.feeds.incident;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Event;

/// Something that happened to people: opened by the first item that reports it, widened by others, escalated by
/// a new measure.
///
/// @param id stays the same, unless the incident is found to be part of an earlier one
/// @param revision counts what is worth telling: 1 when opened, one more with each measure, term or release
/// that is new
/// @param opened when the item that opened it was published
/// @param people to whom it happened, in the nominative; empty while nobody is named
/// @param deeds what was done so far, and where
/// @param parts what the item showed to be one: the two incidents that there were until then; else none
public record Incident(long id, int revision, Instant opened, List<String> people, Set<Deed> deeds, Set<Part> parts) {
    /// A kind of measure, and where it was done; the place is blank where none was said.
    public record Deed(EventKind kind, String place) {}

    /// One of two incidents that are one from now on, and what of the item is new to who was told of this one alone.
    ///
    /// @param id its number until now
    /// @param news the events that are new
    /// @param added whom it did not name
    public record Part(long id, List<Event> news, List<String> added) {
        public Part {
            news = List.copyOf(news);
            added = List.copyOf(added);
        }
    }

    public Incident {
        deeds = Set.copyOf(deeds);
        people = List.copyOf(people);
        parts = Set.copyOf(parts);
    }

    /// The numbers that are nobody's from now on.
    public Set<Long> joined() {
        return parts.stream().map(Part::id).filter(part -> part != id).collect(Collectors.toSet());
    }

    /// The same, having become one of these.
    Incident of(Part one, Part other) {
        return new Incident(id, revision, opened, people, deeds, Set.of(one, other));
    }
}

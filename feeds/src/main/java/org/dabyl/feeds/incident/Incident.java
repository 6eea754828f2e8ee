package org.dabyl.feeds.incident;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.item.Item;

/// Something that happened to people: opened by the first item that reports it, widened by others, escalated by
/// a new measure.
///
/// @param id stays the same, unless the incident is found to be part of an earlier one
/// @param revision counts what is worth telling: 1 when opened, one more with each measure, term or release
/// that is new
/// @param opened when the item that opened it was published
/// @param people to whom it happened, in the nominative; empty while nobody is named
/// @param deeds what was done so far, and where
/// @param parts where reports showed several incidents to be one: what it was made of; else none
/// @param named whom reports named openly, perhaps before others told that they must not be named
public record Incident(
        long id,
        int revision,
        Instant opened,
        List<String> people,
        Set<Deed> deeds,
        Set<Part> parts,
        Set<PersonKey> named) {
    /// A kind of measure, and where it was done; the place is blank where none was said.
    public record Deed(EventKind kind, String place) {}

    /// One of the incidents that are one by now, and what of the item is new to who was told of this one alone.
    ///
    /// @param id its number when it was one by itself
    /// @param formerly the number of the incident that it was part of until the item came; its own or another's
    /// @param news the events that are new
    /// @param added whom it did not name
    /// @param missed what was told of the others before, where the item showed that it is one with them
    public record Part(long id, long formerly, List<Event> news, List<String> added, List<Missed> missed) {
        public Part {
            news = List.copyOf(news);
            added = List.copyOf(added);
            missed = List.copyOf(missed);
        }
    }

    /// A measure that an earlier item told of, and not everybody heard of.
    ///
    /// @param item the one that told of it, as it stands now
    public record Missed(Event event, Item item) {}

    public Incident {
        deeds = Set.copyOf(deeds);
        people = List.copyOf(people);
        parts = Set.copyOf(parts);
        named = Set.copyOf(named);
    }

    /// One of whose people nobody was told a name.
    public Incident(long id, int revision, Instant opened, List<String> people, Set<Deed> deeds, Set<Part> parts) {
        this(id, revision, opened, people, deeds, parts, Set.of());
    }

    /// Whether it knows nobody else whom a name may mean that was spelt otherwise; a surname alone may mean many.
    public boolean isUnlikeOthers(String name) {
        PersonKey key = PersonKey.of(name);
        return key.isFull()
                && people.stream().map(PersonKey::of).filter(key::resembles).count() <= 1;
    }

    /// The numbers that are nobody's from now on.
    public Set<Long> joined() {
        return parts.stream().map(Part::formerly).filter(former -> former != id).collect(Collectors.toSet());
    }

    /// The numbers of those parts that an incident was made of, which has become part of this one or is this one.
    public Parts partsOf(long former) {
        return Parts.of(parts.stream()
                .filter(part -> part.formerly() == former)
                .map(Part::id)
                .collect(Collectors.toSet()));
    }

    /// What was missed of it by who was told of these parts alone.
    public List<Missed> missed(Parts told) {
        List<Part> known = told(told);
        return known.isEmpty()
                ? List.of()
                : known.getFirst().missed().stream()
                        .filter(one ->
                                known.stream().allMatch(part -> part.missed().contains(one)))
                        .toList();
    }

    /// Those of its parts that are among these; none where all are.
    List<Part> told(Parts told) {
        return parts.stream().filter(part -> told.numbers().contains(part.id())).toList();
    }
}

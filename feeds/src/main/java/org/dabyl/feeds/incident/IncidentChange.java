package org.dabyl.feeds.incident;

import java.time.Instant;
import java.util.List;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Gainsaid;
import org.dabyl.feeds.classify.Event;

/// What an item did to an incident; the closed list of reasons to tell a chat, or not to.
///
/// `events` are those current events of the item that belong to the incident.
public sealed interface IncidentChange {
    Incident incident();

    List<Event> events();

    /// Those of the events that are new.
    default List<Event> news() {
        return List.of();
    }

    /// Whom it is the first to name.
    default List<String> added() {
        return List.of();
    }

    /// What an item did to an incident that was known.
    static IncidentChange of(Incident incident, List<Event> events, List<Event> news, List<String> added) {
        if (news.stream().anyMatch(event -> event.kind() == EventKind.RELEASE)) {
            return new Released(incident, events, news, added);
        }
        if (!news.isEmpty()) {
            return new Escalated(incident, events, news, added);
        }
        return added.isEmpty() ? new Unchanged(incident, events) : new Widened(incident, events, added);
    }

    /// What it is to who was told of some parts of the incident only: what one of them had is no news any more, what
    /// only the others had is. An item without news is told where it shows that what an earlier one told is of this
    /// incident.
    default IncidentChange toWhoKnows(Parts told) {
        List<Incident.Part> known = incident().told(told);
        if (known.isEmpty()) {
            return this;
        }
        List<Event> news = events().stream()
                .filter(event -> known.stream().allMatch(part -> part.news().contains(event)))
                .toList();
        List<String> added = known.getFirst().added().stream()
                .filter(name -> known.stream().allMatch(part -> part.added().contains(name)))
                .toList();
        return news.isEmpty() && !incident().missed(told).isEmpty()
                ? new Joined(incident(), events())
                : of(incident(), events(), news, added);
    }

    /// The first report.
    record Opened(Incident incident, List<Event> events) implements IncidentChange {}

    /// A new measure or term for people of the incident; `news` are the events that are new.
    record Escalated(Incident incident, List<Event> events, List<Event> news, List<String> added)
            implements IncidentChange {}

    /// Somebody of the incident is free, or the case was dropped; `news` may hold other measures besides.
    record Released(Incident incident, List<Event> events, List<Event> news, List<String> added)
            implements IncidentChange {}

    /// What was reported is denied, was done to another, or is over without a release: `events` are those that
    /// the item denies. Nothing is news, and only who was told is told.
    record Corrected(Incident incident, List<Event> events) implements IncidentChange {
        /// What the item says of them.
        public Gainsaid gainsaid() {
            return events.stream().map(Event::gainsaid).reduce(Gainsaid.REFUTED, Gainsaid::or);
        }

        /// Whichever part it was told with.
        @Override
        public IncidentChange toWhoKnows(Parts told) {
            return this;
        }
    }

    /// Who was told as free is held still: `events` are what the item says so by, a release that it denies or where
    /// somebody is. Only who was told is told.
    ///
    /// @param before what was told of them, the deadlines of which run on
    record StillHeld(Incident incident, List<Event> events, List<Measure> before) implements IncidentChange {
        /// A measure that was told, and when.
        public record Measure(EventKind kind, Instant told) {}

        public StillHeld {
            before = List.copyOf(before);
        }

        /// Whichever part it was told with.
        @Override
        public IncidentChange toWhoKnows(Parts told) {
            return this;
        }
    }

    /// Nothing in it is new to who was told of some parts only, but it shows that what earlier items told is of this
    /// incident, and they have missed that.
    record Joined(Incident incident, List<Event> events) implements IncidentChange {}

    /// More people than were known; the measures are the known ones. Who watches one of them is told, and who follows
    /// the measure if the incident knew nobody of a like name.
    record Widened(Incident incident, List<Event> events, List<String> added) implements IncidentChange {}

    /// The same again. Only a chat that matches and was never told of the incident is told.
    record Unchanged(Incident incident, List<Event> events) implements IncidentChange {}
}

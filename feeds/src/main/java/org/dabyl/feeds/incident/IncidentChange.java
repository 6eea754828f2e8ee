package org.dabyl.feeds.incident;

import java.util.List;
import org.dabyl.feeds.classify.Event;

/// What an item did to an incident; the closed list of reasons to tell a chat, or not to.
///
/// `events` are those current events of the item that belong to the incident.
public sealed interface IncidentChange {
    Incident incident();

    List<Event> events();

    /// The first report.
    record Opened(Incident incident, List<Event> events) implements IncidentChange {}

    /// A new measure or term for people of the incident; `news` are the events that are new.
    record Escalated(Incident incident, List<Event> events, List<Event> news) implements IncidentChange {}

    /// Somebody of the incident is free, or the case was dropped; `news` may hold other measures besides.
    record Released(Incident incident, List<Event> events, List<Event> news) implements IncidentChange {}

    /// More people than were known; the measures are the known ones. Who watches one of them is told, others
    /// are not.
    record Widened(Incident incident, List<Event> events, List<String> added) implements IncidentChange {}

    /// The same again. Only a chat that matches and was never told of the incident is told.
    record Unchanged(Incident incident, List<Event> events) implements IncidentChange {}
}

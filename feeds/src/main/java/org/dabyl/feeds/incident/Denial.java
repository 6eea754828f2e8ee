package org.dabyl.feeds.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Gainsaid;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.incident.IncidentChange.StillHeld;
import org.dabyl.feeds.incident.KnownIncident.KnownEvent;

/// What tells the followers of an incident that it is not so, or is over: «информация о задержании не подтвердилась»,
/// "police deny detaining him", "the missing activist has been found", «задержан не он, а другой».
///
/// Only of what is reported on the first hearsay, and only where the item begins with it and tells nothing else: a
/// denied charge corrects no report. That it was somebody else is told whatever the item tells of that one. Which words
/// take a report back, the lexicons say (`gainsaid`). That whoever was told as free is held still («не отпустили»,
/// "remains in custody") is told whatever else the item tells: it may be what became of others. Stateless.
final class Denial {
    private static final Set<EventKind> KINDS =
            EnumSet.of(EventKind.DETENTION, EventKind.SEARCH, EventKind.DISAPPEARANCE);

    private static final Duration SOON = Duration.ofDays(30);

    /// Where somebody is who was not let go.
    private static final Set<EventKind> HELD =
            EnumSet.of(EventKind.DETENTION, EventKind.ADMINISTRATIVE_ARREST, EventKind.PRETRIAL_ARREST);

    /// So long after a report of a release another says that there was none; later it is another story.
    private static final Duration AFTER_RELEASE = Duration.ofDays(2);

    /// An outlet that has not heard of the release tells so long still that somebody is held.
    private static final Duration UNHEARD = Duration.ofMinutes(45);

    private Denial() {}

    /// The measures that a report denies of people whom it names.
    static List<Event> of(Report report) {
        return report.gainsaid().stream()
                .filter(event -> !event.persons().isEmpty())
                .filter(event -> event.gainsaid() == Gainsaid.MISTAKEN
                        || KINDS.contains(event.kind()) && report.current().isEmpty())
                .toList();
    }

    /// What says of people whom a report names that they were not let go, or are held still: releases that it
    /// takes back, and where it says that they are.
    static List<Event> ofReleases(Report report) {
        return Stream.of(report.gainsaid(), report.current(), report.earlier())
                .flatMap(List::stream)
                .distinct()
                .filter(event -> !event.persons().isEmpty() && saysHeld(event, report))
                .toList();
    }

    /// Whether it tells of nobody but people who were told of as free hours ago.
    static boolean areStillHeld(Event event, Report report, KnownIncident known) {
        return stillHeld(event, report, known)
                .filter(held -> held.persons().size() == event.persons().size())
                .isPresent();
    }

    /// The event, of those of whom the incident's followers were told hours ago that they are free, and of no
    /// measure of a court since.
    static Optional<Event> stillHeld(Event event, Report report, KnownIncident known) {
        List<Person> theirs = event.persons().stream()
                .filter(person -> isStillHeld(event.of(List.of(person)), report, known))
                .toList();
        return theirs.isEmpty() ? Optional.empty() : Optional.of(event.of(theirs));
    }

    private static boolean isStillHeld(Event event, Report report, KnownIncident known) {
        if (!saysHeld(event, report)) {
            return false;
        }
        boolean denies = report.gainsaid().stream().anyMatch(Denial::isRelease);
        Instant now = report.published();
        Optional<Instant> free = told(event, known, other -> isRelease(other.kind()))
                .filter(at -> at.plus(denies ? Duration.ZERO : UNHEARD).isBefore(now)
                        && Membership.isWithin(AFTER_RELEASE, at, now))
                .max(Instant::compareTo);
        return free.isPresent()
                && told(event, known, other -> HELD.contains(other.kind()) && other.kind() != EventKind.DETENTION)
                        .noneMatch(at -> at.isAfter(free.get()) && at.isBefore(now));
    }

    /// A release that the report takes back, or where it says that somebody is still; where it does not say whose
    /// release it takes back, that of those who are held.
    private static boolean saysHeld(Event event, Report report) {
        boolean unnamed = report.gainsaid().stream()
                .anyMatch(denied -> isRelease(denied) && denied.persons().isEmpty());
        return isRelease(event)
                ? event.gainsaid() != Gainsaid.NOT
                : HELD.contains(event.kind()) && (unnamed || event.when().still());
    }

    /// What was told of these people before: that they are not free, the deadlines of it run on.
    static List<StillHeld.Measure> before(List<Event> events, Report report, KnownIncident known) {
        return known.events().stream()
                .filter(other -> other.published().isBefore(report.published()))
                .filter(other -> events.stream().anyMatch(event -> News.sharePeople(event, other, known)))
                .map(other -> new StillHeld.Measure(other.kind(), other.published()))
                .toList();
    }

    private static Stream<Instant> told(Event event, KnownIncident known, Predicate<KnownEvent> wanted) {
        return known.events().stream()
                .filter(other -> wanted.test(other) && News.sharePeople(event, other, known))
                .map(KnownEvent::published);
    }

    private static boolean isRelease(Event event) {
        return isRelease(event.kind());
    }

    private static boolean isRelease(EventKind kind) {
        return kind == EventKind.RELEASE;
    }

    /// Whether the incident's followers were told that it was done, not long ago.
    static boolean concerns(Event denied, Report report, KnownIncident known) {
        return known.events().stream()
                .anyMatch(told -> told.kind() == denied.kind()
                        && told.published().isBefore(report.published())
                        && Membership.isWithin(SOON, told.published(), report.published())
                        && News.sharePeople(denied, told, known)
                        && !wasFoundHeld(denied, told.published(), report, known));
    }

    /// Whether those who were missing were told of as held since: then nobody takes them for missing, and
    /// «нашлась» would read as if they were free.
    private static boolean wasFoundHeld(Event denied, Instant missing, Report report, KnownIncident known) {
        return denied.kind() == EventKind.DISAPPEARANCE
                && told(denied, known, other -> HELD.contains(other.kind()))
                        .anyMatch(at -> !at.isBefore(missing) && at.isBefore(report.published()));
    }
}

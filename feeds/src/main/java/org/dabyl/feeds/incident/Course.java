package org.dabyl.feeds.incident;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.incident.KnownIncident.KnownEvent;

/// What becomes of a measure, and how long after it that is told: its appeal, its end, the next step of a criminal
/// process. No clock; nothing is kept.
final class Course {
    /// How long after its latest report a new measure to the same person belongs to the same incident.
    static final Duration TOGETHER = Duration.ofDays(30);

    /// How long after its latest report a consequence still belongs to it.
    static final Duration FOLLOWS = Duration.ofDays(75);

    /// How long, if the report says itself what it follows from.
    static final Duration TAKEN_UP = Duration.ofDays(200);

    private static final Set<EventKind> CONSEQUENCES = EnumSet.of(
            EventKind.RELEASE, EventKind.APPEAL, EventKind.SENTENCE, EventKind.TRIAL, EventKind.HUNGER_STRIKE);

    /// What tells that a criminal process has begun.
    static final Set<EventKind> PROCESS = EnumSet.of(
            EventKind.CRIMINAL_CASE,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.EXTRADITION,
            EventKind.TRIAL,
            EventKind.SENTENCE);

    /// What happens to somebody in the course of one; a new detention or search begins something new.
    static final Set<EventKind> STEPS = EnumSet.of(
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.EXTRADITION,
            EventKind.TRIAL,
            EventKind.SENTENCE,
            EventKind.APPEAL,
            EventKind.RELEASE,
            EventKind.HUNGER_STRIKE,
            EventKind.ILL_TREATMENT,
            EventKind.TRAVEL_BAN);

    /// Of which an appeal may come as late as of a verdict.
    static final Set<EventKind> PENALTIES = EnumSet.of(EventKind.FINE, EventKind.ADMINISTRATIVE_ARREST);

    private Course() {}

    /// Whether a consequence is told.
    static boolean hasConsequence(Report report) {
        return report.current().stream().anyMatch(event -> CONSEQUENCES.contains(event.kind()));
    }

    /// Whether a report about the same person comes in time to belong to the incident.
    static boolean isInTime(Report report, KnownIncident known) {
        return Membership.isWithin(patience(report, known), report.published(), known.latest())
                || takesUp(report, known);
    }

    private static Duration patience(Report report, KnownIncident known) {
        boolean process = known.events().stream().anyMatch(event -> PROCESS.contains(event.kind()));
        return process && tellsSteps(report) || hasConsequence(report) ? FOLLOWS : TOGETHER;
    }

    private static boolean tellsSteps(Report report) {
        return report.current().stream().allMatch(event -> STEPS.contains(event.kind()));
    }

    /// «The verdict on the blogger, who has been in custody since November»: a step, told with a measure of the process
    /// that the incident is about. Of a fine or some days of arrest only the appeal: a release may be from others.
    private static boolean takesUp(Report report, KnownIncident known) {
        boolean appeal = report.current().stream().anyMatch(event -> event.kind() == EventKind.APPEAL);
        return tellsSteps(report)
                && Membership.isWithin(TAKEN_UP, report.published(), known.latest())
                && report.earlier().stream()
                        .filter(event -> PROCESS.contains(event.kind()) || appeal && PENALTIES.contains(event.kind()))
                        .anyMatch(event -> known.events().stream().anyMatch(other -> isSame(event, other)));
    }

    /// The same measure of no other term, to one whose whole name is said.
    private static boolean isSame(Event event, KnownEvent other) {
        return Membership.mayBeOfOneTerm(event, other)
                && isOfOne(Membership.people(event).filter(key -> key.words().size() > 1), event, other);
    }

    /// Whether an item without news comes in time to look back at the incident: later if it says what was done.
    static boolean maySayAgain(Report report, KnownIncident known) {
        return Membership.isWithin(TOGETHER, report.published(), known.latest())
                || Membership.isWithin(FOLLOWS, report.published(), known.latest())
                        && report.earlier().stream()
                                .anyMatch(event -> known.events().stream()
                                        .anyMatch(other -> isOfOne(Membership.people(event), event, other)));
    }

    /// Whether both are of one kind, and somebody of these is one of the other's.
    private static boolean isOfOne(Stream<PersonKey> keys, Event event, KnownEvent other) {
        return event.kind() == other.kind()
                && keys.anyMatch(key -> other.persons().stream().anyMatch(key::agrees));
    }
}

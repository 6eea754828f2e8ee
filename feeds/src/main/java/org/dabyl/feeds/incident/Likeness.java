package org.dabyl.feeds.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.When.Telling;
import org.dabyl.feeds.incident.KnownIncident.KnownEvent;

/// What ties a report to an incident only where no other incident is as like it: a court's measure after a nameless
/// detention, a walk of life, a strike or a search whose place is not said. What ties it whatever else happened, says
/// [Membership]. Immutable; for any thread.
final class Likeness {
    /// How long after its latest report one joins an incident by walk of life and place.
    private static final Duration OF_ONE_WALK = Duration.ofDays(5);

    /// A reporter comes to the gate a day early, or writes of it two days later.
    private static final Duration ABOUT = Duration.ofDays(2);

    private final Membership membership;

    Likeness(Membership membership) {
        this.membership = membership;
    }

    /// Those incidents that are the only ones to which something ties the report.
    Set<KnownIncident> only(Report report, List<KnownIncident> candidates) {
        Stream<BiPredicate<Report, KnownIncident>> ties = Stream.of(
                this::wasHeardOf,
                this::freesCrowd,
                this::freesAll,
                this::isOfTheRegionsCourt,
                this::isOfOneWalk,
                Likeness::isNamedElsewhere,
                this::isNextStep,
                this::isWhenItsTermEnds,
                this::followsStrike,
                Likeness::isSameStrike);
        return ties.map(tie -> candidates.stream()
                        .filter(known -> tie.test(report, known))
                        .toList())
                .filter(tied -> tied.size() == 1)
                .map(List::getFirst)
                .collect(Collectors.toSet());
    }

    /// «A blogger was taken away», and two days later the court names him: what nobody was named in has its outcome in
    /// the same place, or where one of the two says none, of the same walk of life.
    boolean wasHeardOf(Report report, KnownIncident known) {
        return known.people().isEmpty()
                && Membership.mayBeOne(report, known)
                && Membership.isWithin(Membership.TO_COURT, report.published(), known.latest())
                && Membership.tellsOutcome(report)
                && report.current().stream()
                        .anyMatch(event -> known.events().stream()
                                .anyMatch(other -> Membership.TAKEN.contains(other.kind())
                                        && !other.published().isAfter(report.published())
                                        && (membership.isOnePlace(event.place(), other.place())
                                                || isOfOneWalkSomewhere(report, known))));
    }

    /// «Всех задержанных отпустили», after «задержали пятерых»: though one of them was named since.
    private boolean freesCrowd(Report report, KnownIncident known) {
        return freesAll(report, known)
                && known.events().stream()
                        .anyMatch(other -> other.kind() == EventKind.DETENTION
                                && other.persons().isEmpty());
    }

    /// The same where everybody was named.
    private boolean freesAll(Report report, KnownIncident known) {
        return report.current().stream()
                        .anyMatch(event -> event.kind() == EventKind.RELEASE
                                && event.persons().isEmpty()
                                && event.when().telling() == Telling.OF_OTHERS)
                && report.walks().isEmpty()
                && Membership.namesNobody(report.current())
                && wereTakenThere(report, known);
    }

    /// Whether the incident's people were taken in a place of the report within a day and a half before it.
    boolean wereTakenThere(Report report, KnownIncident known) {
        return known.events().stream()
                .filter(other -> other.kind() == EventKind.DETENTION
                        && !other.published().isAfter(report.published())
                        && Membership.isWithin(Membership.SAME_DAY, other.published(), report.published()))
                .anyMatch(other -> report.current().stream()
                        .anyMatch(event -> membership.isOnePlace(event.place(), known.placeOf(other))));
    }

    /// «The pastor was fined», days after the raid on his church: what else is told of the same walk of life in the
    /// same place. But a new detention or search begins something new, unless it ends that day's picket.
    private boolean isOfOneWalk(Report report, KnownIncident known) {
        return Membership.isNameless(report.current(), known)
                && (!Membership.beginsAnew(report) || isPicketOfThatDay(report, known))
                && Membership.isWithin(OF_ONE_WALK, report.published(), known.latest())
                && Membership.speakOfOneWalk(report, known)
                && report.current().stream()
                        .anyMatch(event -> known.events().stream()
                                .anyMatch(other -> membership.isOnePlace(event.place(), other.place())));
    }

    /// «A pensioner stood at the palace with a placard», and then «pensioner Seilkhan was detained there».
    private static boolean isPicketOfThatDay(Report report, KnownIncident known) {
        return Membership.isWithin(Membership.SAME_DAY, report.published(), known.opened())
                && known.events().stream().allMatch(other -> other.kind() == EventKind.ASSEMBLY);
    }

    /// Whether both are of one walk of life, and one of the two does not say where.
    private static boolean isOfOneWalkSomewhere(Report report, KnownIncident known) {
        return Membership.speakOfOneWalk(report, known)
                && (saysNoPlace(report)
                        || known.events().stream()
                                .allMatch(other -> other.place().isEmpty()));
    }

    private static boolean saysNoPlace(Report report) {
        return report.current().stream().allMatch(event -> event.place().isEmpty());
    }

    /// «Blogger Kozhagulov's home is searched»: a report without a place, on the day of a blogger's search in some
    /// town; or the town of that blogger, of whom only the search was told.
    private static boolean isNamedElsewhere(Report report, KnownIncident known) {
        return known.people().isEmpty()
                && !Membership.namesNobody(report.current())
                && isOfOneWalkSomewhere(report, known)
                && Membership.isWithin(Membership.SAME_DAY, report.published(), known.opened())
                && report.current().stream()
                        .anyMatch(event -> known.events().stream().anyMatch(other -> event.kind() == other.kind()));
    }

    /// «Oil workers of Zhetibay got ten days», and «a court in Aktau gave oil workers ten days»: the court sits in the
    /// region's capital, and reports say where it was or where its people are from.
    private boolean isOfTheRegionsCourt(Report report, KnownIncident known) {
        return Membership.isNameless(report.current(), known)
                && Membership.speakOfOneWalk(report, known)
                && report.current().stream()
                        .filter(event -> Course.PENALTIES.contains(event.kind()) || Course.STEPS.contains(event.kind()))
                        .anyMatch(event -> known.events().stream().anyMatch(other -> isRuling(event, other, report)));
    }

    private boolean isRuling(Event event, KnownEvent other, Report report) {
        return event.kind() == other.kind()
                && !event.term().isNone()
                && event.term().equals(other.term())
                && Membership.isWithin(Membership.SAME_DAY, other.published(), report.published())
                && membership.isOneRegion(event.place(), other.place());
    }

    /// «House arrest of Almaty feminist extended», «the prosecutor asks six years for the journalist»: what nobody is
    /// named in is the next step of what was told of one of that walk of life there; where no place is said,
    /// it comes sooner.
    private boolean isNextStep(Report report, KnownIncident known) {
        return !report.current().isEmpty()
                && Membership.namesNobody(report.current())
                && Membership.speakOfOneWalk(report, known)
                && Membership.isWithin(Course.FOLLOWS, report.published(), known.latest())
                && report.current().stream()
                        .allMatch(event -> Course.STEPS.contains(event.kind()) || event.kind() == EventKind.FINE)
                && report.current().stream()
                        .anyMatch(event -> known.events().stream()
                                .anyMatch(other -> follows(event.kind(), other)
                                        && (membership.isOnePlace(event.place(), other.place())
                                                || saysNoPlace(report) && comesSoon(report, known)
                                                || event.kind() == EventKind.APPEAL
                                                        && membership.isOneRegion(event.place(), other.place()))));
    }

    private static boolean comesSoon(Report report, KnownIncident known) {
        boolean fine = report.current().stream().anyMatch(event -> event.kind() == EventKind.FINE);
        return Membership.isWithin(fine ? OF_ONE_WALK : Course.TOGETHER, report.published(), known.latest());
    }

    /// «The teacher left the detention centre», when the days are over that a teacher got: one of the two names nobody.
    private boolean isWhenItsTermEnds(Report report, KnownIncident known) {
        return Membership.mayBeOne(report, known)
                && report.current().stream()
                        .filter(event -> event.kind() == EventKind.RELEASE)
                        .anyMatch(event -> known.events().stream()
                                .anyMatch(other -> endsAbout(report.published(), other)
                                        && (membership.isOnePlace(event.place(), known.placeOf(other))
                                                || isOfOneWalkSomewhere(report, known))));
    }

    private static boolean endsAbout(Instant then, KnownEvent arrest) {
        OptionalInt days =
                arrest.kind() == EventKind.ADMINISTRATIVE_ARREST ? arrest.term().daysAlone() : OptionalInt.empty();
        return days.isPresent()
                && Membership.isWithin(ABOUT, then, arrest.published().plus(Duration.ofDays(days.getAsInt())));
    }

    /// An appeal is heard in the region's capital; a fine may come weeks after the detention.
    private static boolean follows(EventKind step, KnownEvent other) {
        return switch (step) {
            case APPEAL, RELEASE -> Course.PROCESS.contains(other.kind()) || Course.PENALTIES.contains(other.kind());
            case EXTRADITION -> Course.PROCESS.contains(other.kind()) || other.kind() == EventKind.DETENTION;
            case FINE -> Membership.TAKEN.contains(other.kind());
            case SENTENCE -> other.kind() == EventKind.TRIAL || other.kind() == EventKind.PRETRIAL_ARREST;
            default -> step == other.kind();
        };
    }

    /// «The organiser of the miners' strike was called to the police»: what is told with a strike, days after one of
    /// which nobody was named.
    private boolean followsStrike(Report report, KnownIncident known) {
        return known.people().isEmpty()
                && !Membership.beginsAnew(report)
                && Membership.speakOfOneWalk(report, known)
                && Membership.isWithin(SharedName.NAMED, report.published(), known.latest())
                && report.current().stream().allMatch(event -> membership.mayBeThere(event.place(), known))
                && Stream.concat(report.current().stream(), report.earlier().stream())
                        .filter(event -> Membership.LASTING.contains(event.kind()))
                        .anyMatch(event -> known.events().stream().anyMatch(other -> event.kind() == other.kind()));
    }

    /// «Miners do not come up from the shaft», says one, «a strike in the region», another: of one walk of life, and
    /// one of the two does not say where.
    private static boolean isSameStrike(Report report, KnownIncident known) {
        return isOfOneWalkSomewhere(report, known)
                && Membership.isNameless(report.current(), known)
                && Membership.isWithin(Membership.NEXT_DAYS, report.published(), known.opened())
                && report.current().stream()
                        .filter(event -> Membership.LASTING.contains(event.kind()))
                        .anyMatch(event -> known.events().stream().anyMatch(other -> event.kind() == other.kind()));
    }
}

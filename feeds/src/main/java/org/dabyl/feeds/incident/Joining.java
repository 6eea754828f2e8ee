package org.dabyl.feeds.incident;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.incident.KnownIncident.KnownEvent;

/// Whether a report shows that its incident and another are one happening: the first reports named nobody and those
/// that named somebody did not say enough, or each named others. Nothing joins two of which one report more than one
/// other could be meant. Immutable; for any thread.
final class Joining {
    /// So far apart two incidents with people may have begun, and be one.
    private static final Duration BEGUN_TOGETHER = Duration.ofDays(7);

    private final Membership membership;
    private final Likeness likeness;

    Joining(Membership membership, Likeness likeness) {
        this.membership = membership;
        this.likeness = likeness;
    }

    /// The other incident that is the same happening, if there is one and no more.
    ///
    /// @param after the incident that the report was put into, with the report
    Optional<KnownIncident> other(Report report, KnownIncident after, List<KnownIncident> candidates) {
        Set<String> telling = SharedName.telling(report, candidates);
        List<KnownIncident> before =
                candidates.stream().filter(known -> known.id() == after.id()).toList();
        List<KnownIncident> others = candidates.stream()
                .filter(known -> known.id() != after.id())
                .filter(known -> isItsNamelessBeginning(report, after, known)
                        || isNamedLikeIt(report, telling, after, known)
                        || before.stream().anyMatch(own -> isItsOutcome(report, own, known))
                        || before.stream().anyMatch(own -> isToldWith(report, own, known)))
                .toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }

    /// «A green was taken away in Oskemen», «Ledovskikh was taken away», and now «green Ledovskikh was in Oskemen».
    private boolean isItsNamelessBeginning(Report report, KnownIncident after, KnownIncident known) {
        return known.people().isEmpty()
                && !Membership.namesNobody(report.current())
                && Membership.speakOfOneWalk(report, known)
                && report.current().stream()
                        .anyMatch(event -> known.events().stream()
                                .anyMatch(other -> membership.isOnePlace(event.place(), other.place())))
                && after.events().stream().allMatch(event -> membership.mayBeThere(event.place(), known))
                && after.events().stream()
                        .anyMatch(event -> known.events().stream().anyMatch(other -> isOfOneDay(event, other)));
    }

    /// «The workers of Ozen Burgy are on strike», «driller Sagitzhan was called in», and now «Sagitzhan of Ozen Burgy
    /// was fined».
    private boolean isNamedLikeIt(Report report, Set<String> telling, KnownIncident after, KnownIncident known) {
        return known.people().isEmpty()
                && !Membership.namesNobody(report.current())
                && membership.names().ties(report, telling, known)
                && after.events().stream().allMatch(event -> membership.mayBeThere(event.place(), known));
    }

    /// «An observer was taken away in Ridder», «Prokopchuk got three days», and now «Prokopchuk was jailed in Ridder».
    ///
    /// @param own the report's incident as it was before: where it was told already, the taking is its own
    private boolean isItsOutcome(Report report, KnownIncident own, KnownIncident known) {
        return !Membership.namesNobody(report.current())
                && !known.opened().isAfter(own.opened())
                && own.events().stream()
                        .allMatch(event -> event.place().isEmpty() && !Membership.TAKEN.contains(event.kind()))
                && likeness.wasHeardOf(report, known);
    }

    private boolean isOfOneDay(KnownEvent event, KnownEvent other) {
        Duration within = Membership.LASTING.contains(event.kind()) ? Membership.NEXT_DAYS : Membership.SAME_DAY;
        return event.kind() == other.kind()
                && membership.isOnePlace(event.place(), other.place())
                && Membership.isWithin(within, event.published(), other.published());
    }

    /// «A and B were fined», after one outlet told of A's detention and another of B's.
    ///
    /// @param own the report's incident as it was before: whom the report added to it, it does not have from others
    private static boolean isToldWith(Report report, KnownIncident own, KnownIncident known) {
        return Membership.isWithin(BEGUN_TOGETHER, own.opened(), known.opened())
                && Membership.isWithin(Course.TOGETHER, report.published(), known.latest())
                && report.current().stream()
                        .map(Event::persons)
                        .anyMatch(people -> isOfOneAlone(people, known, own) && isOfOneAlone(people, own, known));
    }

    /// «Akhmetov» alone may be whichever Akhmetov, and shows nothing.
    private static boolean isOfOneAlone(Collection<Person> people, KnownIncident one, KnownIncident other) {
        return people.stream().anyMatch(person -> holds(one, person) && !holds(other, person));
    }

    private static boolean holds(KnownIncident known, Person person) {
        return known.holds(PersonKey.of(person.name()));
    }
}

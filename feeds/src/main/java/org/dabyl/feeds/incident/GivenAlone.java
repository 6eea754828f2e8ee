package org.dabyl.feeds.incident;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which incident a report means that calls somebody by the given name alone: «Асию отпустили, Жанар ещё в полиции».
///
/// Given names are many people's, so it is the only incident of the last days that has somebody of that name, in no
/// other place; where there are two, it is neither. What follows from a measure, as a release does, comes later.
/// Immutable; for any thread.
final class GivenAlone {
    /// How long after its latest report an incident's people are still called so.
    private static final Duration DAYS = Duration.ofDays(3);

    private final Membership membership;

    GivenAlone(Membership membership) {
        this.membership = membership;
    }

    /// Since when incidents may be meant.
    static Duration time(Report report) {
        return Course.hasConsequence(report) ? Course.TOGETHER : DAYS;
    }

    /// Those of the report's people who may be somebody of the incident: none by a given name that others have too.
    List<PersonKey> people(Report report, List<PersonKey> people, KnownIncident known, List<KnownIncident> candidates) {
        return people.stream()
                .filter(key -> !isGivenAlone(key, known) || isOnlyOne(key, report, known, candidates))
                .toList();
    }

    private boolean isOnlyOne(PersonKey key, Report report, KnownIncident known, List<KnownIncident> candidates) {
        Set<Long> meant = candidates.stream()
                .filter(other -> other.holds(key) && mayBe(report, other))
                .map(KnownIncident::id)
                .collect(Collectors.toSet());
        return meant.equals(Set.of(known.id()));
    }

    private boolean mayBe(Report report, KnownIncident known) {
        return Membership.isWithin(time(report), report.published(), known.latest())
                && report.current().stream().allMatch(event -> membership.mayBeThere(event.place(), known));
    }

    /// Whether it agrees with nobody of the incident but by the given name of one who is named in full.
    private static boolean isGivenAlone(PersonKey key, KnownIncident known) {
        List<PersonKey> agreeing = known.people().stream()
                .map(KnownIncident.Named::key)
                .filter(key::agrees)
                .toList();
        return !agreeing.isEmpty() && agreeing.stream().allMatch(key::isGivenNameOf);
    }
}

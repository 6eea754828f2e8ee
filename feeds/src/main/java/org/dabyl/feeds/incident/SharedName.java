package org.dabyl.feeds.incident;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.incident.KnownIncident.KnownEvent;

/// Whether a report and an incident have the name of a site, a company or a movement in common, where one of the two
/// names nobody. Immutable; for any thread.
final class SharedName {
    /// How long after its latest report one joins an incident by such a name.
    static final Duration NAMED = Duration.ofDays(10);

    /// In so many incidents of a month a name may stand that tells one from another.
    static final int RARE = 2;

    private static final int ENDING = 4;

    private final Membership membership;

    SharedName(Membership membership) {
        this.membership = membership;
    }

    /// Those of the report's names that tell one happening from another: a ministry's stands in many.
    static Set<String> telling(Report report, List<KnownIncident> candidates) {
        return report.names().stream()
                .filter(name -> candidates.stream()
                                .filter(known ->
                                        Membership.isWithin(Course.TOGETHER, report.published(), known.latest()))
                                .filter(known -> bears(known, name))
                                .count()
                        <= RARE)
                .collect(Collectors.toSet());
    }

    /// Also a surname that the article was not seen to be one in: «активист Пристайко».
    static boolean bears(KnownIncident known, String name) {
        return known.names().stream().anyMatch(other -> isOneName(name, other)) || known.holds(PersonKey.of(name));
    }

    /// «Асар» and «Асардағы», «Арбата» and «Арбате»: a case ending is no other name.
    static boolean isOneName(String a, String b) {
        boolean longer = Math.abs(a.length() - b.length()) <= ENDING && (a.startsWith(b) || b.startsWith(a));
        return longer || Math.min(a.length(), b.length()) > ENDING && bare(a).equals(bare(b));
    }

    private static String bare(String name) {
        int last = name.length() - 1;
        return "аеиоу".indexOf(name.charAt(last)) < 0 ? name : name.substring(0, last);
    }

    /// A blocked site, a company on strike: of a happening without people its name is told. But a movement's people
    /// are detained again and again: only what is told on one day is one sweep, and only if one of the two says no
    /// place.
    boolean ties(Report report, Set<String> telling, KnownIncident known) {
        return Membership.isNameless(report.current(), known)
                && (!Membership.beginsAnew(report) || isOneSweep(report, known))
                && Membership.isWithin(NAMED, report.published(), known.latest())
                && telling.stream().anyMatch(name -> bears(known, name))
                && report.current().stream()
                        .anyMatch(event -> known.events().stream().anyMatch(other -> mayBeOnePlace(event, other)));
    }

    private static boolean isOneSweep(Report report, KnownIncident known) {
        return Membership.isWithin(Membership.SAME_DAY, report.published(), known.opened())
                && report.current().stream()
                        .filter(event -> Membership.TAKEN.contains(event.kind()))
                        .anyMatch(event -> known.events().stream()
                                .anyMatch(other -> event.kind() == other.kind()
                                        && event.place().isEmpty()
                                                != other.place().isEmpty()));
    }

    private boolean mayBeOnePlace(Event event, KnownEvent other) {
        return membership.isOnePlace(event.place(), other.place())
                || event.place().isEmpty()
                || other.place().isEmpty()
                || event.kind() == EventKind.BLOCKING
                || other.kind() == EventKind.BLOCKING;
    }
}

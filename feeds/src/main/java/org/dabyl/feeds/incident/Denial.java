package org.dabyl.feeds.incident;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Event;

/// What tells the followers of an incident that it is not so, or is over: «информация о задержании не подтвердилась»,
/// "the missing activist has been found".
///
/// Only of what is reported on the first hearsay, and only where the item begins with it and tells nothing else: a
/// denied charge corrects no report. The rules of the lexicons that speak against a measure say which they are.
/// Stateless.
final class Denial {
    private static final Set<EventKind> KINDS = EnumSet.of(EventKind.DETENTION, EventKind.DISAPPEARANCE);
    private static final Set<String> MOODS = Set.of(
            "-ru-mood-refuted",
            "-ru-mood-found",
            "-ru-mood-found-here",
            "-kk-mood-denied",
            "-kk-mood-found",
            "-en-mood-denied",
            "-en-mood-found");
    /// The Russian words of denial are also those of who denies a charge, and of rumours: both must speak against it.
    private static final Set<String> TOGETHER = Set.of("-ru-mood-denied", "-ru-mood-not-done");

    private static final Duration SOON = Duration.ofDays(30);

    private Denial() {}

    /// The measures that a report without news denies of people whom it names.
    static List<Event> of(Report report) {
        return report.current().isEmpty()
                ? report.earlier().stream()
                        .filter(event ->
                                KINDS.contains(event.kind()) && !event.persons().isEmpty())
                        .filter(Denial::isWhatTheItemIsAbout)
                        .filter(event -> event.rules().stream().anyMatch(MOODS::contains)
                                || event.rules().containsAll(TOGETHER))
                        .toList()
                : List.of();
    }

    /// Further down it may be background.
    private static boolean isWhatTheItemIsAbout(Event event) {
        return event.evidence().start() == 0;
    }

    /// Whether the incident's followers were told that it was done, not long ago.
    static boolean concerns(Event denied, Report report, KnownIncident known) {
        return known.events().stream()
                .anyMatch(told -> told.kind() == denied.kind()
                        && told.published().isBefore(report.published())
                        && Membership.isWithin(SOON, told.published(), report.published())
                        && News.sharePeople(denied, told, known));
    }
}

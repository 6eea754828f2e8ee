package org.dabyl.feeds.incident;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Gainsaid;
import org.dabyl.feeds.classify.Event;

/// What tells the followers of an incident that it is not so, or is over: «информация о задержании не подтвердилась»,
/// "police deny detaining him", "the missing activist has been found", «задержан не он, а другой».
///
/// Only of what is reported on the first hearsay, and only where the item begins with it and tells nothing else: a
/// denied charge corrects no report. That it was somebody else is told whatever the item tells of that one. Which words
/// take a report back, the lexicons say (`gainsaid`). Stateless.
final class Denial {
    private static final Set<EventKind> KINDS =
            EnumSet.of(EventKind.DETENTION, EventKind.SEARCH, EventKind.DISAPPEARANCE);

    private static final Duration SOON = Duration.ofDays(30);

    private Denial() {}

    /// The measures that a report denies of people whom it names.
    static List<Event> of(Report report) {
        return report.gainsaid().stream()
                .filter(event -> !event.persons().isEmpty())
                .filter(event -> event.gainsaid() == Gainsaid.MISTAKEN
                        || KINDS.contains(event.kind()) && report.current().isEmpty())
                .toList();
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

package org.dabyl.feeds.incident;

import java.time.Instant;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.When.Telling;
import org.dabyl.feeds.incident.KnownIncident.KnownEvent;

/// Whether a headline says of a day's detentions that they are many more by now: «число задержанных выросло до
/// 80», where «пятерых» was told. Totals grow with each report and differ with each outlet; twice as many is
/// news. Stateless.
final class Growth {
    /// A number in words, or none at all, is taken for no more than these.
    private static final int FEW = 5;

    private Growth() {}

    static boolean isTold(Event event, Instant published, KnownIncident known) {
        return event.kind() == EventKind.DETENTION
                && event.persons().isEmpty()
                && event.when().telling() == Telling.NEWS
                && known.events().stream().anyMatch(other -> isOfThatDay(other, published))
                && event.when().heads() >= 2 * toldOf(published, known);
    }

    /// What the first report said, and those since that were told because of it; a total between them was told to
    /// nobody.
    private static int toldOf(Instant published, KnownIncident known) {
        Instant first = known.events().stream()
                .filter(other -> isOfThatDay(other, published))
                .map(KnownEvent::published)
                .min(Instant::compareTo)
                .orElse(published);
        return known.events().stream()
                .filter(other -> isOfThatDay(other, published))
                .filter(other ->
                        other.telling() == Telling.GROWN || other.published().equals(first))
                .mapToInt(other -> Math.max(other.heads(), other.persons().size()))
                .reduce(FEW, Math::max);
    }

    private static boolean isOfThatDay(KnownEvent other, Instant published) {
        return other.kind() == EventKind.DETENTION
                && Membership.isWithin(Membership.SAME_DAY, other.published(), published);
    }
}

package org.dabyl.feeds.poll;

import java.time.Duration;
import java.time.Instant;
import org.dabyl.config.outlet.Outlet;

/// Says when an outlet is to be asked next.
///
/// Pure: it depends on the outlet, on what is remembered of it, and on a number drawn for the jitter.
public final class PollPlan {
    private static final Duration LONGEST_BACKOFF = Duration.ofMinutes(15);
    private static final Duration SHORTEST_BACKOFF = Duration.ofSeconds(2);
    private static final int MOST_DOUBLINGS = 12;

    private PollPlan() {}

    /// The time of the next poll.
    ///
    /// @param draw between 0 and 1
    public static Instant next(Outlet outlet, Cursor cursor, Instant now, double draw) {
        Duration every = outlet.fixed() ? outlet.pollEvery() : scaled(outlet.pollEvery(), 0.9 + 0.2 * draw);
        Instant due = now.plus(clamped(every));
        Instant allowed = outlet.listings().stream()
                .map(listing -> cursor.listing(listing.address().toString()).notBefore())
                .min(Instant::compareTo)
                .orElse(due);
        return allowed.isAfter(due) ? allowed : due;
    }

    /// How long to leave an address alone that failed so often in a row.
    static Duration backoff(Duration every, int failures) {
        Duration first = every.compareTo(SHORTEST_BACKOFF) < 0 ? SHORTEST_BACKOFF : every;
        Duration grown = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration most = first.compareTo(LONGEST_BACKOFF) > 0 ? first : LONGEST_BACKOFF;
        return grown.compareTo(most) > 0 ? most : grown;
    }

    private static Duration scaled(Duration span, double by) {
        return Duration.ofMillis(Math.round(span.toMillis() * by));
    }

    private static Duration clamped(Duration span) {
        return span.compareTo(Outlet.SHORTEST) < 0
                ? Outlet.SHORTEST
                : span.compareTo(Outlet.LONGEST) > 0 ? Outlet.LONGEST : span;
    }
}

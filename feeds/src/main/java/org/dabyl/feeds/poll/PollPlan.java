package org.dabyl.feeds.poll;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.dabyl.config.outlet.Listing;
import org.dabyl.config.outlet.Outlet;

/// Says when an outlet is to be asked next.
///
/// By `poll-every`, spread a little so that outlets do not all come at once; twice as often for a while after
/// it has published, less often in its own quiet hours and the longer it has published nothing, unless the
/// interval is fixed. What a server said and the pause after failures stand above that. Never sooner than in
/// [Outlet#SHORTEST], never later than in [Outlet#LONGEST].
///
/// Pure: it counts in wall time alone, so that after the machine has slept everything is due at once.
public final class PollPlan {
    private static final Duration LONGEST_BACKOFF = Duration.ofMinutes(15);
    private static final Duration SHORTEST_BACKOFF = Duration.ofSeconds(2);
    private static final Duration FIRST_BACKOFF = Duration.ofSeconds(20);
    private static final Duration LONGEST_STRETCH = Duration.ofMinutes(20);
    private static final Duration AFTER_NEWS = Duration.ofMinutes(20);
    private static final double SPREAD = 0.2;
    private static final int MOST_DOUBLINGS = 12;

    private PollPlan() {}

    /// The time of the next poll, after one that brought this: soon, where an address's turn did not come.
    ///
    /// @param draw between 0 and 1, drawn anew each time
    public static Instant next(Outlet outlet, PollResult result, Instant now, double draw) {
        Instant due = next(outlet, result.cursor(), now, draw);
        Instant soon = now.plus(scaled(soon(outlet), 0.5 + draw));
        boolean crowded = result.reports().stream().anyMatch(PollResult.Report::isCrowded);
        return crowded && soon.isBefore(due) ? soon : due;
    }

    private static Duration soon(Outlet outlet) {
        return backoff(outlet.pollEvery(), 1);
    }

    /// For how long an address is left alone while another on its host is asked whose turn did not come: at
    /// least until that has been asked.
    static Duration outOfTheWay(Outlet outlet) {
        Duration asked = soon(outlet).multipliedBy(2);
        return asked.compareTo(outlet.pollEvery()) > 0 ? asked : outlet.pollEvery();
    }

    /// @param draw between 0 and 1, drawn anew each time
    static Instant next(Outlet outlet, Cursor cursor, Instant now, double draw) {
        Duration every = outlet.pollEvery();
        Duration span = outlet.fixed()
                ? every
                : scaled(every, pace(every, cursor.rhythm(), now) * (1 - SPREAD / 2 + SPREAD * draw));
        Instant due = now.plus(clamped(span));
        Instant allowed = allowed(outlet, cursor);
        Instant again = again(outlet, cursor, now);
        if (!allowed.isAfter(due) && !again.isBefore(due)) {
            return due;
        }
        Duration wait = Duration.between(now, allowed.isAfter(due) ? allowed : again);
        return now.plus(clamped(scaled(wait, 1 + SPREAD / 2 * draw).plusMillis(1)));
    }

    /// When the first of the outlet's addresses may be asked.
    private static Instant allowed(Outlet outlet, Cursor cursor) {
        boolean failing = outlet.listings().stream()
                .anyMatch(
                        listing -> cursor.listing(listing.address().toString()).failures() > 0);
        Stream<URI> addresses = Stream.concat(
                outlet.listings().stream().map(Listing::address), failing ? outlet.mirrors().stream() : Stream.empty());
        return addresses
                .map(address -> cursor.listing(address.toString()).notBefore())
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /// When the first address that failed may be asked again. The first failure may be chance, and those of the
    /// own network's end with it: the outlet's usual interval is not waited for. It is where a server asked to
    /// wait, which may ask for a second each time.
    private static Instant again(Outlet outlet, Cursor cursor, Instant now) {
        return outlet.listings().stream()
                .map(listing -> cursor.listing(listing.address().toString()))
                .filter(state -> state.failures() > 0 && state.last() != HealthState.ASKED_TO_WAIT)
                .map(ListingState::notBefore)
                .filter(now::isBefore)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    private static double pace(Duration every, Rhythm rhythm, Instant now) {
        if (rhythm.newest().equals(Instant.EPOCH)) {
            return 1;
        }
        Duration since = Duration.between(rhythm.newest(), now);
        if (since.compareTo(AFTER_NEWS) < 0) {
            return 0.5;
        }
        double stretch = rhythm.isQuietHour(now) ? 3 : 1;
        stretch *= since.toHours() < 12 ? 1 : since.toDays() < 2 ? 1.5 : since.toDays() < 7 ? 2 : 4;
        double most = Math.max(1, (double) LONGEST_STRETCH.toMillis() / every.toMillis());
        return Math.min(stretch, most);
    }

    /// How long to leave an address alone that failed so often in a row. The first time may be chance.
    static Duration backoff(Duration every, int failures) {
        Duration base = every.compareTo(SHORTEST_BACKOFF) < 0 ? SHORTEST_BACKOFF : every;
        if (failures <= 1) {
            return base.compareTo(FIRST_BACKOFF) > 0 ? FIRST_BACKOFF : base;
        }
        Duration grown = base.multipliedBy(1L << Math.min(failures - 2, MOST_DOUBLINGS));
        Duration most = base.compareTo(LONGEST_BACKOFF) > 0 ? base : LONGEST_BACKOFF;
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

package org.dabyl.feeds.poll;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dabyl.config.outlet.Listing;
import org.dabyl.config.outlet.Outlet;

/// Judges an outlet's health by what is remembered of it.
///
/// A failure counts when it has happened [#FAILURES] times in a row: with the growing pauses between, that is a
/// time that grows with the outlet's own interval. Silence counts by the outlet's own rhythm. A state is told
/// when it begins and when it is over, each once: what was told is part of the cursor. Pure.
public final class OutletHealth {
    private static final int FAILURES = 3;
    private static final Duration OTHER_TROUBLE = Duration.ofHours(1);
    private static final Duration EMPTY = Duration.ofMinutes(30);

    private OutletHealth() {}

    record Judgement(Health health, Optional<HealthChange> change) {}

    /// The outlet as it is now, for whoever asks.
    public static OutletStatus status(Outlet outlet, Cursor cursor, Instant now) {
        Health health = judge(outlet, cursor, now).health();
        return new OutletStatus(
                outlet.id(),
                outlet.name(),
                health.state(),
                health.since(),
                cursor.lastGood(),
                cursor.rhythm().newest(),
                health.detail());
    }

    static Judgement judge(Outlet outlet, Cursor cursor, Instant now) {
        Health before = cursor.health();
        Found found = find(outlet, cursor, now);
        if (!found.settled()) {
            return new Judgement(
                    new Health(before.state(), before.since(), found.detail(), before.told()), Optional.empty());
        }
        Instant since = found.state() == before.state() ? before.since() : now;
        boolean lasts = !since.plus(patience(before.told(), found.state())).isAfter(now);
        Health health = new Health(found.state(), since, found.detail(), lasts ? found.state() : before.told());
        return new Judgement(
                health,
                lasts && isNews(before.told(), found.state())
                        ? Optional.of(
                                new HealthChange(outlet.id(), before.told(), found.state(), since, found.detail()))
                        : Optional.empty());
    }

    /// How long a state must last before it is told. A server that refuses now and hangs then is one trouble,
    /// not many; an empty list may be a moment's.
    private static Duration patience(HealthState told, HealthState state) {
        if (state.isGood()) {
            return Duration.ZERO;
        }
        if (!told.isGood()) {
            return OTHER_TROUBLE;
        }
        return state == HealthState.EMPTY ? EMPTY : Duration.ZERO;
    }

    /// That an outlet moved is said; that it is where it is said to be is not.
    private static boolean isNews(HealthState told, HealthState state) {
        boolean fine = told.isGood() && state.isGood() && state != HealthState.MOVED;
        return state != told && !fine;
    }

    /// @param settled whether it has lasted long enough to be called so
    private record Found(HealthState state, String detail, boolean settled) {}

    private static Found find(Outlet outlet, Cursor cursor, Instant now) {
        List<ListingState> listings = outlet.listings().stream()
                .map(Listing::address)
                .map(URI::toString)
                .map(cursor::listing)
                .toList();
        if (listings.stream().anyMatch(state -> state.failures() == 0 && state.wasHeard())) {
            return heard(listings, cursor, now);
        }
        boolean settled = listings.stream().allMatch(state -> state.failures() >= FAILURES);
        boolean byMirror = outlet.mirrors().stream()
                .map(mirror -> cursor.listing(mirror.toString()))
                .anyMatch(state -> state.wasHeard() && state.failures() == 0);
        ListingState first = listings.getFirst();
        if (byMirror) {
            return new Found(HealthState.BLOCKED, "heard through a mirror; itself: " + said(first), settled);
        }
        return new Found(first.last(), first.detail(), settled);
    }

    private static Found heard(List<ListingState> listings, Cursor cursor, Instant now) {
        Optional<ListingState> moved =
                listings.stream().filter(state -> !state.movedTo().isEmpty()).findFirst();
        if (listings.stream().allMatch(state -> state.last() == HealthState.EMPTY)) {
            return new Found(HealthState.EMPTY, "", true);
        }
        if (cursor.rhythm().isSilent(now)) {
            return new Found(
                    HealthState.SILENT, "nothing since " + cursor.rhythm().newest(), true);
        }
        if (moved.isPresent()) {
            return new Found(HealthState.MOVED, moved.get().movedTo(), true);
        }
        String rest = listings.stream()
                .filter(state -> state.failures() >= FAILURES)
                .findFirst()
                .map(state -> "one of its addresses: " + said(state))
                .orElse("");
        return new Found(HealthState.OK, rest, true);
    }

    private static String said(ListingState state) {
        String words = state.last().words();
        return state.detail().isEmpty() ? words : words + " (" + state.detail() + ")";
    }
}

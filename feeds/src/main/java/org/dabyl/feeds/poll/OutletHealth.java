package org.dabyl.feeds.poll;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dabyl.config.outlet.Listing;
import org.dabyl.config.outlet.Outlet;

/// Judges an outlet's health by what is remembered of it.
///
/// A failure counts when it has happened [#FAILURES] times in a row: with the growing pauses between, that is a time
/// that
/// grows
/// with the outlet's own interval. Silence counts by the outlet's own rhythm. A state is told when it begins and when
/// it
/// is over,
/// each once: what was told is part of the cursor. Pure.
public final class OutletHealth {
    private static final int FAILURES = 3;

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
        if (found.state() == before.state()) {
            return new Judgement(
                    new Health(before.state(), before.since(), found.detail(), before.told()), Optional.empty());
        }
        boolean settled = found.settled();
        boolean news = settled && found.state() != before.told() && !(isFine(found.state()) && isFine(before.told()));
        HealthState told = settled ? found.state() : before.told();
        Health health = new Health(settled ? found.state() : before.state(), now, found.detail(), told);
        if (!settled) {
            return new Judgement(
                    new Health(before.state(), before.since(), found.detail(), before.told()), Optional.empty());
        }
        return new Judgement(
                health,
                news
                        ? Optional.of(new HealthChange(outlet.id(), before.told(), found.state(), now, found.detail()))
                        : Optional.empty());
    }

    private static boolean isFine(HealthState state) {
        return state == HealthState.OK || state == HealthState.UNASKED;
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
            return new Found(HealthState.MOVED, "to " + moved.get().movedTo(), true);
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

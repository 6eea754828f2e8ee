package org.dabyl.feeds.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dabyl.config.outlet.Listing;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.outlet.Route;
import org.dabyl.config.watch.Kazakhstan;
import org.junit.jupiter.api.Test;

final class PollPlanTest {
    private static final Instant NOON = Instant.parse("2026-03-18T07:00:00Z"); // 12:00 in Kazakhstan
    private static final URI FEED = URI.create("https://o.example/feed");

    private static Outlet outlet(Duration every, boolean fixed) {
        return new Outlet(
                "o",
                "О",
                "ru",
                List.of(new Listing.Feed(FEED)),
                List.of(),
                every,
                fixed,
                false,
                new Route.Direct(),
                true,
                "");
    }

    private static Cursor cursor(Rhythm rhythm, Instant notBefore, int failures) {
        ListingState state =
                new ListingState(ListingState.NEW.validators(), "", "", failures, notBefore, NOON, HealthState.OK, "");
        return new Cursor(NOON, NOON, Map.of(FEED.toString(), state), List.of(), rhythm, Health.UNKNOWN);
    }

    private static Rhythm daily(Instant newest) {
        Rhythm rhythm = Rhythm.UNKNOWN;
        for (int day = 10; day > 0; day--) {
            for (int hour = 9; hour <= 20; hour++) {
                Instant at = newest.atOffset(Kazakhstan.TIME)
                        .toLocalDate()
                        .minusDays(day)
                        .atTime(hour, 0)
                        .toInstant(Kazakhstan.TIME);
                rhythm = rhythm.with(at);
            }
        }
        return rhythm.with(newest);
    }

    private static Duration wait(Outlet outlet, Cursor cursor, Instant now) {
        return Duration.between(now, PollPlan.next(outlet, cursor, now, 0.5));
    }

    @Test
    void aFixedIntervalIsKeptWhateverTheRhythm() {
        Cursor quiet = cursor(daily(NOON.minus(Duration.ofDays(9))), Instant.EPOCH, 0);
        assertEquals(Duration.ofMinutes(3), wait(outlet(Duration.ofMinutes(3), true), quiet, NOON));
    }

    @Test
    void anOutletIsAskedSoonerAfterNewsAndLaterWhileItIsQuiet() {
        Outlet outlet = outlet(Duration.ofMinutes(3), false);
        Duration usual = wait(outlet, cursor(daily(NOON.minus(Duration.ofHours(2))), Instant.EPOCH, 0), NOON);
        Duration soon = wait(outlet, cursor(daily(NOON.minusSeconds(60)), Instant.EPOCH, 0), NOON);
        Duration late = wait(outlet, cursor(daily(NOON.minus(Duration.ofDays(8))), Instant.EPOCH, 0), NOON);
        assertEquals(Duration.ofMinutes(3), usual);
        assertEquals(Duration.ofSeconds(90), soon);
        assertEquals(Duration.ofMinutes(12), late);
    }

    @Test
    void inItsOwnNightItIsAskedLessOften() {
        Instant night = Instant.parse("2026-03-18T21:00:00Z"); // 02:00
        Cursor cursor = cursor(daily(night.minus(Duration.ofHours(6))), Instant.EPOCH, 0);
        assertEquals(Duration.ofMinutes(9), wait(outlet(Duration.ofMinutes(3), false), cursor, night));
    }

    @Test
    void theIntervalStaysWithinItsBounds() {
        Cursor news = cursor(daily(NOON.minusSeconds(60)), Instant.EPOCH, 0);
        Cursor quiet = cursor(daily(NOON.minus(Duration.ofDays(9))), Instant.EPOCH, 0);
        assertEquals(Outlet.SHORTEST, wait(outlet(Duration.ofSeconds(1), false), news, NOON));
        assertEquals(Outlet.LONGEST, wait(outlet(Outlet.LONGEST, false), quiet, NOON));
    }

    @Test
    void whatTheServerSaidStandsAboveAFixedInterval() {
        Cursor told = cursor(Rhythm.UNKNOWN, NOON.plusSeconds(100), 1);
        Duration wait = wait(outlet(Duration.ofSeconds(1), true), told, NOON);
        assertTrue(wait.compareTo(Duration.ofSeconds(100)) > 0 && wait.compareTo(Duration.ofSeconds(115)) < 0);
    }

    @Test
    void afterAFailureItIsAskedAsSoonAsTheGrowingPausesAllow() {
        Outlet outlet = outlet(Duration.ofMinutes(3), false);
        Cursor failing = failing(HealthState.UNREACHABLE, 20);
        Duration wait = wait(outlet, failing, NOON);
        assertTrue(wait.toSeconds() >= 20 && wait.toSeconds() < 23, wait.toString());
        assertEquals(Duration.ofMinutes(3), wait(outlet, failing(HealthState.UNREACHABLE, 600), NOON.plusSeconds(600)));
        assertEquals(Duration.ofMinutes(3), wait(outlet, failing(HealthState.ASKED_TO_WAIT, 1), NOON));
    }

    private static Cursor failing(HealthState as, int pause) {
        Instant until = NOON.plusSeconds(pause);
        ListingState state = new ListingState(ListingState.NEW.validators(), "", "", 1, until, Instant.EPOCH, as, "");
        return new Cursor(NOON, NOON, Map.of(FEED.toString(), state), List.of(), Rhythm.UNKNOWN, Health.UNKNOWN);
    }

    @Test
    void pausesAfterFailuresGrowToABound() {
        Duration every = Duration.ofMinutes(3);
        assertEquals(Duration.ofSeconds(20), PollPlan.backoff(every, 1));
        assertEquals(every, PollPlan.backoff(every, 2));
        assertEquals(Duration.ofMinutes(6), PollPlan.backoff(every, 3));
        assertEquals(Duration.ofMinutes(15), PollPlan.backoff(every, 50));
        assertEquals(Duration.ofHours(2), PollPlan.backoff(Duration.ofHours(2), 50));
    }

    @Test
    void silenceIsWhatIsLongerThanItEverIs() {
        Rhythm rhythm = daily(NOON);
        assertFalse(rhythm.isSilent(NOON.plus(Duration.ofHours(19))));
        assertTrue(rhythm.isSilent(NOON.plus(Duration.ofHours(25))));
        assertFalse(Rhythm.UNKNOWN.with(NOON).isSilent(NOON.plus(Duration.ofDays(90))));
    }

    @Test
    void anOutletOfWhichOneBusyDayIsKnownIsSilentAfterAWeekWithoutAWord() {
        Rhythm busy = Rhythm.UNKNOWN.with(NOON.minus(Duration.ofHours(1))).with(NOON);
        assertFalse(busy.isSilent(NOON.plus(Duration.ofDays(6))));
        assertTrue(busy.isSilent(NOON.plus(Duration.ofDays(8))));
        Rhythm monthly = Rhythm.UNKNOWN.with(NOON.minus(Duration.ofDays(30))).with(NOON);
        assertFalse(monthly.isSilent(NOON.plus(Duration.ofDays(40))));
    }

    @Test
    void whatIsRememberedSurvivesBeingWritten() {
        Cursor cursor = cursor(daily(NOON), NOON.plusSeconds(5), 2)
                .with(new Health(HealthState.REFUSED, NOON, "HTTP\t500\n", HealthState.REFUSED));
        Cursor again = CursorText.read(CursorText.write(cursor));
        assertEquals(cursor.listings(), again.listings());
        assertEquals(cursor.rhythm(), again.rhythm());
        assertEquals(HealthState.REFUSED, again.health().told());
        assertEquals(
                CursorText.write(again), CursorText.write(CursorText.read(CursorText.write(again) + "later\tthing\n")));
    }
}

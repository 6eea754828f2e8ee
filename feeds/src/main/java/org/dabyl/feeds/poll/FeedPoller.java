package org.dabyl.feeds.poll;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dabyl.config.outlet.Listing;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.feeds.fetch.FeedClient;
import org.dabyl.feeds.item.Sighting;

/// Asks an outlet what it published: each of its listings that may be asked now, and its mirrors where one cannot be
/// reached.
///
/// What came back, the entries as items, and what is to be remembered come out as one value; nothing is stored here, so
/// that who
/// stores it does so in one transaction. No answer of an outlet makes it throw. For any thread, one poll an outlet at a
/// time.
public final class FeedPoller {
    private final FeedClient client;
    private final InstantSource clock;

    public FeedPoller(FeedClient client, InstantSource clock) {
        this.client = client;
        this.clock = clock;
    }

    /// Asks the outlet. Blocks until all of its addresses have answered or failed.
    public PollResult poll(Outlet outlet, Cursor cursor) {
        Instant now = clock.instant();
        Round round = new Round(outlet, cursor);
        for (Listing listing : outlet.listings()) {
            round.ask(listing, false);
        }
        if (round.missesAny()) {
            for (URI mirror : outlet.mirrors()) {
                if (round.ask(new Listing.Feed(mirror), true)) {
                    break;
                }
            }
        }
        return round.result(now);
    }

    /// One poll under way.
    private final class Round {
        private final Outlet outlet;
        private final Cursor cursor;
        private final ListingPoll polls;
        private final Map<String, ListingState> states;
        private final List<PollResult.Report> reports = new ArrayList<>();
        private final Map<String, Sighting> sightings = new LinkedHashMap<>();
        private boolean missed;

        Round(Outlet outlet, Cursor cursor) {
            this.outlet = outlet;
            this.cursor = cursor;
            this.polls = new ListingPoll(client, clock, outlet, cursor);
            this.states = new HashMap<>(cursor.listings());
        }

        /// Whether the listing was heard.
        boolean ask(Listing listing, boolean mirror) {
            String address = listing.address().toString();
            ListingState state = cursor.listing(address);
            if (state.notBefore().isAfter(clock.instant())) {
                missed |= state.failures() > 0;
                return false;
            }
            ListingPoll.Heard heard = polls.ask(listing, state);
            states.put(address, heard.state());
            reports.add(new PollResult.Report(listing.address(), heard.asked(), mirror, heard.outcome()));
            heard.sightings()
                    .forEach(sighting -> sightings.putIfAbsent(sighting.item().key(), sighting));
            missed |= !heard.outcome().isGood();
            return heard.outcome().isGood();
        }

        boolean missesAny() {
            return missed;
        }

        PollResult result(Instant now) {
            List<Sighting> all = List.copyOf(sightings.values());
            Rhythm rhythm = cursor.rhythm();
            for (Sighting sighting : all) {
                rhythm = sighting.item().dated() ? rhythm.with(sighting.item().published()) : rhythm;
            }
            Cursor next = new Cursor(cursor.added(), now, states, RecentKeys.with(cursor.recent(), all), rhythm);
            return new PollResult(outlet.id(), reports, all, next);
        }
    }
}

package org.dabyl.feeds.poll;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.dabyl.config.outlet.Listing;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.outlet.SourceWords;
import org.dabyl.feeds.fetch.FeedClient;
import org.dabyl.feeds.item.Sighting;

/// Asks an outlet what it published: each of its listings that may be asked now, all at once, and then, where
/// one cannot be reached, its mirrors in turn.
///
/// What came back, the entries as items, and what is to be remembered come out as one value; nothing is stored
/// here, so that who stores it does so in one transaction. No answer of an outlet makes it throw. For any
/// thread, one poll an outlet at a time.
public final class FeedPoller {
    private final InstantSource clock;
    private final ListingPoll polls;

    public FeedPoller(FeedClient client, InstantSource clock) {
        this(client, clock, SourceWords.builtIn());
    }

    public FeedPoller(FeedClient client, InstantSource clock, SourceWords words) {
        this.clock = clock;
        this.polls = new ListingPoll(client, clock, words);
    }

    /// Asks the outlet. Blocks until all of its addresses have answered or failed.
    public PollResult poll(Outlet outlet, Cursor cursor) {
        Round round = new Round(outlet, cursor);
        round.askAll(outlet.listings());
        if (round.missed) {
            for (URI mirror : outlet.mirrors()) {
                if (round.askMirror(mirror)) {
                    break;
                }
            }
        }
        return round.result(clock.instant());
    }

    /// One poll under way; for one thread.
    private final class Round {
        private final Outlet outlet;
        private final Cursor cursor;
        private final Map<String, ListingState> states;
        private final List<PollResult.Report> reports = new ArrayList<>();
        private final Map<String, Sighting> sightings = new LinkedHashMap<>();
        private boolean missed;

        Round(Outlet outlet, Cursor cursor) {
            this.outlet = outlet;
            this.cursor = cursor;
            this.states = new HashMap<>(cursor.listings());
        }

        void askAll(List<Listing> listings) {
            List<Listing> due = listings.stream().filter(this::mayBeAsked).toList();
            if (due.size() == 1) {
                note(due.getFirst(), false, ask(due.getFirst()));
                return;
            }
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<ListingPoll.Heard>> answers =
                        due.stream().map(one -> threads.submit(() -> ask(one))).toList();
                for (int i = 0; i < answers.size(); i++) {
                    note(due.get(i), false, answers.get(i).get());
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("outlet " + outlet.id(), e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // the program ends; what was heard so far is handed on
            }
        }

        boolean askMirror(URI mirror) {
            Listing listing = new Listing.Feed(mirror);
            if (!mayBeAsked(listing)) {
                return false;
            }
            ListingPoll.Heard heard = ask(listing);
            note(listing, true, heard);
            return heard.outcome().isGood();
        }

        private boolean mayBeAsked(Listing listing) {
            ListingState state = cursor.listing(listing.address().toString());
            boolean waits = state.notBefore().isAfter(clock.instant());
            missed |= waits && state.failures() > 0;
            return !waits;
        }

        private ListingPoll.Heard ask(Listing listing) {
            return polls.ask(
                    outlet, cursor, listing, cursor.listing(listing.address().toString()));
        }

        private void note(Listing listing, boolean mirror, ListingPoll.Heard heard) {
            states.put(listing.address().toString(), heard.state());
            reports.add(new PollResult.Report(listing.address(), heard.asked(), mirror, heard.outcome()));
            heard.sightings()
                    .forEach(sighting -> sightings.putIfAbsent(sighting.item().key(), sighting));
            missed |= !heard.outcome().isGood() && !heard.isCrowded();
        }

        /// An address whose turn did not come has the outlet's others on that host out of its way the next time.
        private void makeWay(Instant now) {
            Set<String> crowded = reports.stream()
                    .filter(PollResult.Report::isCrowded)
                    .map(report -> String.valueOf(report.asked().getHost()))
                    .collect(Collectors.toSet());
            reports.stream()
                    .filter(report -> !report.isCrowded()
                            && crowded.contains(String.valueOf(report.asked().getHost())))
                    .forEach(report -> states.computeIfPresent(
                            report.listing().toString(),
                            (_, state) -> state.leftAlone(now.plus(PollPlan.outOfTheWay(outlet)))));
        }

        PollResult result(Instant now) {
            makeWay(now);
            List<Sighting> all = List.copyOf(sightings.values());
            Rhythm rhythm = cursor.rhythm();
            for (Sighting sighting : all) {
                boolean told =
                        sighting.item().dated() || !sighting.old() && !RecentKeys.contain(cursor.recent(), sighting);
                rhythm = told ? rhythm.with(sighting.item().published()) : rhythm;
            }
            List<String> recent = all.isEmpty() ? cursor.recent() : RecentKeys.with(cursor.recent(), all);
            Cursor next = new Cursor(cursor.added(), now, states, recent, rhythm, cursor.health());
            OutletHealth.Judgement judged = OutletHealth.judge(outlet, next, now);
            return new PollResult(
                    outlet.id(),
                    reports,
                    all,
                    next.with(judged.health()),
                    judged.change().stream().toList());
        }
    }
}

package org.dabyl.feeds.poll;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dabyl.config.outlet.Listing;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.feeds.fetch.Answer;
import org.dabyl.feeds.fetch.Ask;
import org.dabyl.feeds.fetch.FeedClient;
import org.dabyl.feeds.fetch.Validators;
import org.dabyl.feeds.item.Sighting;
import org.dabyl.feeds.read.Reading;
import org.dabyl.feeds.source.Source;

/// Asks one listing of an outlet and says what came of it.
final class ListingPoll {
    private static final Duration FRESH_AT_MOST = Duration.ofMinutes(10);

    private final FeedClient client;
    private final InstantSource clock;
    private final Outlet outlet;
    private final Cursor cursor;

    ListingPoll(FeedClient client, InstantSource clock, Outlet outlet, Cursor cursor) {
        this.client = client;
        this.clock = clock;
        this.outlet = outlet;
        this.cursor = cursor;
    }

    record Heard(URI asked, FetchOutcome outcome, List<Sighting> sightings, ListingState state) {}

    /// Asks where the listing has moved to, then, where that fails, where it was.
    Heard ask(Listing listing, ListingState state) {
        if (!state.movedTo().isEmpty()) {
            Heard heard = ask(listing, URI.create(state.movedTo()), state);
            if (heard.outcome().isGood()) {
                return heard;
            }
            return ask(listing, listing.address(), state.moved(""));
        }
        return ask(listing, listing.address(), state);
    }

    private Heard ask(Listing listing, URI address, ListingState state) {
        Answer answer = client.get(Ask.derived(listing.address(), address, outlet.route(), state.validators()));
        Instant now = clock.instant();
        return switch (answer) {
            case Answer.Body body -> read(listing, address, body, state, now);
            case Answer.Unchanged(URI _, Validators given, Duration fresh) ->
                heard(address, new FetchOutcome.NotModified(), List.of(), state.heard(given, now, until(now, fresh)));
            case Answer.Later(int status, Duration pause) -> later(address, status, pause, state, now);
            case Answer.Refusal(int status) -> failed(address, new FetchOutcome.Refused(status), state, now);
            case Answer.Failure(String reason) -> failed(address, new FetchOutcome.Unreachable(reason), state, now);
            case Answer.TooLarge(int most) -> failed(address, new FetchOutcome.TooLarge(most), state, now);
            case Answer.Forbidden(String reason) -> failed(address, new FetchOutcome.Unsafe(reason), state, now);
        };
    }

    private Heard read(Listing listing, URI address, Answer.Body body, ListingState state, Instant now) {
        Reading reading = Source.of(listing).read(body.bytes(), body.contentType(), body.from(), now);
        return switch (reading) {
            case Reading.Feed feed -> fetched(listing, address, body, feed, state, now);
            case Reading.Pointer _ -> failed(address, new FetchOutcome.NotAFeed("it points elsewhere"), state, now);
            case Reading.NotAFeed(String reason) -> {
                FetchOutcome outcome =
                        body.bytes().length == 0 ? new FetchOutcome.Empty() : new FetchOutcome.NotAFeed(reason);
                yield failed(address, outcome, state, now);
            }
            case Reading.Refused(String reason) -> failed(address, new FetchOutcome.Unsafe(reason), state, now);
        };
    }

    private Heard fetched(
            Listing listing, URI address, Answer.Body body, Reading.Feed feed, ListingState state, Instant now) {
        List<Sighting> sightings = sightings(body, feed, state, now);
        ListingState next = state.heard(body.validators(), now, until(now, body.fresh()));
        boolean moved = !body.permanent().equals(address);
        if (moved && RecentKeys.overlap(cursor.recent(), sightings)) {
            next = next.moved(
                    body.permanent().equals(listing.address())
                            ? ""
                            : body.permanent().toString());
        }
        FetchOutcome outcome = feed.entries().isEmpty()
                ? new FetchOutcome.Empty()
                : new FetchOutcome.Fetched(feed.entries().size(), newest(sightings));
        return heard(address, outcome, sightings, next);
    }

    private List<Sighting> sightings(Answer.Body body, Reading.Feed feed, ListingState state, Instant now) {
        ArticleKey keys = new ArticleKey(hosts(body));
        boolean first = !state.wasHeard();
        Instant since = first && cursor.lastGood().isAfter(cursor.added()) ? cursor.lastGood() : cursor.added();
        List<Sighting> strict = new Sightings(outlet.id(), keys, cursor.added(), since, first, now).of(feed.entries());
        boolean sameList = first && RecentKeys.overlap(cursor.recent(), strict);
        return sameList
                ? new Sightings(outlet.id(), keys, cursor.added(), cursor.added(), false, now).of(feed.entries())
                : strict;
    }

    private Set<String> hosts(Answer.Body body) {
        Set<String> hosts = new TreeSet<>();
        outlet.listings().forEach(listing -> hosts.add(listing.address().getHost()));
        outlet.mirrors().forEach(mirror -> hosts.add(mirror.getHost()));
        hosts.add(body.from().getHost());
        return hosts;
    }

    private static Instant newest(List<Sighting> sightings) {
        return sightings.stream()
                .filter(sighting -> sighting.item().dated())
                .map(sighting -> sighting.item().published())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static Heard heard(URI asked, FetchOutcome outcome, List<Sighting> sightings, ListingState state) {
        return new Heard(asked, outcome, sightings, state);
    }

    private Heard failed(URI asked, FetchOutcome outcome, ListingState state, Instant now) {
        Instant until = now.plus(PollPlan.backoff(outlet.pollEvery(), state.failures() + 1));
        return heard(asked, outcome, List.of(), state.failed(until));
    }

    private Heard later(URI asked, int status, Duration pause, ListingState state, Instant now) {
        Duration wait = pause.isZero() ? PollPlan.backoff(outlet.pollEvery(), state.failures() + 1) : pause;
        Instant until = now.plus(wait);
        return heard(asked, new FetchOutcome.RetryAfter(status, until), List.of(), state.failed(until));
    }

    private static Instant until(Instant now, Duration fresh) {
        return now.plus(fresh.compareTo(FRESH_AT_MOST) > 0 ? FRESH_AT_MOST : fresh);
    }
}

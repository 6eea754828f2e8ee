package org.dabyl.feeds.poll;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.dabyl.config.outlet.Listing;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.outlet.SourceWords;
import org.dabyl.config.outlet.WebAddress;
import org.dabyl.feeds.fetch.Answer;
import org.dabyl.feeds.fetch.Ask;
import org.dabyl.feeds.fetch.FeedClient;
import org.dabyl.feeds.fetch.Validators;
import org.dabyl.feeds.item.Sighting;
import org.dabyl.feeds.read.Reading;
import org.dabyl.feeds.source.Source;

/// Asks one listing of an outlet and says what came of it: where it has moved to first, then the feed that its
/// page names, then the listing itself. For any thread.
final class ListingPoll {
    private static final Duration FRESH_AT_MOST = Duration.ofMinutes(10);
    private static final int POINTERS = 3;
    private static final int NOT_MODIFIED = 304;
    private static final int LARGE = 1 << 20;

    private final FeedClient client;
    private final InstantSource clock;
    private final SourceWords words;
    private final OwnNetwork network = new OwnNetwork();

    /// Held while a large body is read: a tree is many times its text.
    private final ReentrantLock large = new ReentrantLock();

    ListingPoll(FeedClient client, InstantSource clock, SourceWords words) {
        this.client = client;
        this.clock = clock;
        this.words = words;
    }

    record Heard(URI asked, FetchOutcome outcome, List<Sighting> sightings, ListingState state) {
        Heard withoutPointer() {
            return new Heard(asked, outcome, sightings, state.pointing(""));
        }

        boolean isCrowded() {
            return outcome instanceof FetchOutcome.Crowded;
        }
    }

    /// One question: of which outlet, where, and read as what.
    private record Question(
            Outlet outlet, Cursor cursor, Listing listing, URI address, Source source, ListingState state) {
        Question at(URI other, Source as, ListingState from) {
            return new Question(outlet, cursor, listing, other, as, from);
        }
    }

    Heard ask(Outlet outlet, Cursor cursor, Listing listing, ListingState state) {
        Heard heard = ask(new Question(outlet, cursor, listing, listing.address(), Source.of(listing), state), state);
        return heard.isCrowded() ? new Heard(heard.asked(), heard.outcome(), List.of(), state) : heard;
    }

    private Heard ask(Question own, ListingState state) {
        Source source = own.source();
        if (!state.movedTo().isEmpty()) {
            Heard heard = ask(own.at(URI.create(state.movedTo()), source, state));
            return isDefinite(heard) ? heard : ask(own.at(own.address(), source, state.returned()));
        }
        if (!state.pointsTo().isEmpty()) {
            Heard heard = ask(own.at(URI.create(state.pointsTo()), Source.FEED, state));
            return isDefinite(heard) ? heard : ask(own.at(own.address(), source, state.pointing("")));
        }
        return ask(own);
    }

    /// Whoever asks to wait is not to be asked again by way of the address that leads there; nor is it any use
    /// where it could not be asked for others of our requests.
    private static boolean isDefinite(Heard heard) {
        return heard.outcome().isGood() || heard.outcome() instanceof FetchOutcome.RetryAfter || heard.isCrowded();
    }

    private Heard ask(Question asked) {
        Answer answer = client.get(Ask.derived(
                asked.listing().address(),
                asked.address(),
                asked.outlet().route(),
                asked.state().validators()));
        if (!(answer instanceof Answer.Failure) && !(answer instanceof Answer.Crowded)) {
            network.answered();
        }
        Instant now = clock.instant();
        return switch (answer) {
            case Answer.Body body -> read(asked, body, now);
            case Answer.Unchanged(URI _, Validators given, Duration fresh) -> unchanged(asked, given, fresh, now);
            case Answer.Later(int status, Duration pause) -> later(asked, status, pause, now);
            case Answer.Refusal(int status) -> failed(asked, new FetchOutcome.Refused(status), now);
            case Answer.Failure(String reason) -> unreachable(asked, reason, now);
            case Answer.Crowded(String reason) ->
                new Heard(asked.address(), new FetchOutcome.Crowded(reason), List.of(), asked.state());
            case Answer.TooLarge(int most) -> failed(asked, new FetchOutcome.TooLarge(most), now);
            case Answer.Forbidden(String reason) -> failed(asked, new FetchOutcome.Unsafe(reason), now);
        };
    }

    private Heard read(Question asked, Answer.Body body, Instant now) {
        return switch (reading(asked, body, now)) {
            case Reading.Feed feed -> fetched(asked, body, feed, now);
            case Reading.Pointer pointer -> follow(asked, pointer, now);
            case Reading.NotAFeed(String reason) -> failed(asked, noFeed(body, reason), now);
            case Reading.Refused(String reason) -> failed(asked, new FetchOutcome.Unsafe(reason), now);
        };
    }

    private Reading reading(Question asked, Answer.Body body, Instant now) {
        if (body.bytes().length < LARGE) {
            return asked.source().read(body.bytes(), body.contentType(), body.from(), now);
        }
        large.lock();
        try {
            return asked.source().read(body.bytes(), body.contentType(), body.from(), now);
        } finally {
            large.unlock();
        }
    }

    private FetchOutcome noFeed(Answer.Body body, String reason) {
        if (body.bytes().length == 0) {
            return new FetchOutcome.Empty();
        }
        String lower = reason.toLowerCase(Locale.ROOT);
        boolean blocked = words.blockPages().stream().anyMatch(lower::contains);
        return blocked ? new FetchOutcome.Blocked(reason) : new FetchOutcome.NotAFeed(reason);
    }

    /// Tries the feeds that a page names, until one is a feed.
    private Heard follow(Question asked, Reading.Pointer pointer, Instant now) {
        Heard last = failed(asked, new FetchOutcome.NotAFeed("the page names no feed that could be read"), now);
        for (String address : pointer.addresses().stream().limit(POINTERS).toList()) {
            Optional<URI> feed = WebAddress.find(address);
            if (feed.isPresent() && !feed.get().equals(asked.address())) {
                last = ask(asked.at(
                        feed.get(),
                        asked.source().pointed(),
                        asked.state().pointing(feed.get().toString())));
                if (last.isCrowded()) {
                    return last;
                }
                if (last.outcome().isGood()) {
                    return pointer.lasting() ? last : last.withoutPointer();
                }
            }
        }
        return last.withoutPointer();
    }

    private static Heard fetched(Question asked, Answer.Body body, Reading.Feed feed, Instant now) {
        Sightings reader = Sightings.of(asked.outlet(), asked.cursor(), asked.state(), body.from(), now);
        List<Sighting> sightings = reader.of(feed.entries());
        boolean empty = feed.entries().isEmpty();
        ListingState next = asked.state()
                .heard(body.validators(), now, until(now, body.fresh()), empty ? HealthState.EMPTY : HealthState.OK);
        boolean own = asked.state().pointsTo().isEmpty();
        if (own && !body.permanent().equals(asked.address()) && reader.isKnown(sightings)) {
            boolean back = body.permanent().equals(asked.listing().address());
            next = next.moved(back ? "" : body.permanent().toString());
        }
        FetchOutcome outcome = empty
                ? new FetchOutcome.Empty()
                : new FetchOutcome.Fetched(feed.entries().size(), newest(sightings));
        return new Heard(asked.address(), outcome, sightings, next);
    }

    private static Instant newest(List<Sighting> sightings) {
        return sightings.stream()
                .filter(sighting -> sighting.item().dated())
                .map(sighting -> sighting.item().published())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /// Unchanged since never is no answer: some caches say so whatever they are asked, and would be
    /// believed for ever.
    private static Heard unchanged(Question asked, Validators given, Duration fresh, Instant now) {
        if (asked.state().validators().equals(Validators.NONE)) {
            return failed(asked, new FetchOutcome.Refused(NOT_MODIFIED), now);
        }
        HealthState as = asked.state().last() == HealthState.EMPTY ? HealthState.EMPTY : HealthState.OK;
        ListingState next = asked.state().heard(given, now, until(now, fresh), as);
        return new Heard(asked.address(), new FetchOutcome.NotModified(), List.of(), next);
    }

    private Heard unreachable(Question asked, String reason, Instant now) {
        FetchOutcome outcome = new FetchOutcome.Unreachable(reason);
        if (!network.failed()) {
            return failed(asked, outcome, now);
        }
        Duration soon = PollPlan.backoff(asked.outlet().pollEvery(), 1);
        return new Heard(asked.address(), outcome, List.of(), asked.state().failed(outcome, now.plus(soon)));
    }

    private static Heard failed(Question asked, FetchOutcome outcome, Instant now) {
        Duration pause =
                PollPlan.backoff(asked.outlet().pollEvery(), asked.state().failures() + 1);
        return new Heard(asked.address(), outcome, List.of(), asked.state().failed(outcome, now.plus(pause)));
    }

    private static Heard later(Question asked, int status, Duration pause, Instant now) {
        Duration wait = pause.isZero()
                ? PollPlan.backoff(asked.outlet().pollEvery(), asked.state().failures() + 1)
                : pause;
        Instant until = now.plus(wait);
        FetchOutcome outcome = new FetchOutcome.RetryAfter(status, until);
        return new Heard(asked.address(), outcome, List.of(), asked.state().failed(outcome, until));
    }

    private static Instant until(Instant now, Duration fresh) {
        return now.plus(fresh.compareTo(FRESH_AT_MOST) > 0 ? FRESH_AT_MOST : fresh);
    }
}

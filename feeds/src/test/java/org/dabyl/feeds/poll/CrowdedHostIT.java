package org.dabyl.feeds.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.dabyl.config.outlet.Listing;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.outlet.Route;
import org.dabyl.feeds.fetch.Ask;
import org.dabyl.feeds.fetch.ClientSettings;
import org.dabyl.feeds.fetch.FeedClient;
import org.dabyl.feeds.fetch.Validators;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an outlet is said to be whose host is slow to answer others of our requests.
final class CrowdedHostIT {
    private static final Duration WHOLE = Duration.ofSeconds(4);
    /// More than half of it, and less than the whole, by more than a busy machine takes for a step.
    private static final long SLOW_MS = 3_000;

    private Instant now = Instant.parse("2026-03-18T12:00:00Z");
    private final MockWebServer server = new MockWebServer();
    private final FeedClient client =
            new FeedClient(new ClientSettings("Dabyl/test", true, Duration.ofSeconds(1), WHOLE), () -> now);
    private final FeedPoller poller = new FeedPoller(client, () -> now);

    @BeforeEach
    void open() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public @NonNull MockResponse dispatch(@NonNull RecordedRequest request) {
                boolean never = "/never".equals(request.getUrl().encodedPath());
                return new MockResponse.Builder()
                        .headersDelay(never ? 60_000 : SLOW_MS, TimeUnit.MILLISECONDS)
                        .body("<rss version='2.0'><channel><title>О</title><item><title>Раз</title>"
                                + "<link>https://o.example/1</link></item></channel></rss>")
                        .build();
            }
        });
        server.start();
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    private URI at(String path) {
        return URI.create(server.url(path).toString());
    }

    private Outlet outlet(String... paths) {
        return new Outlet(
                "o",
                "О",
                "ru",
                List.of(paths).stream()
                        .map(path -> (Listing) new Listing.Feed(at(path)))
                        .toList(),
                List.of(at("/mirror")),
                Duration.ofMinutes(3),
                true,
                false,
                new Route.Direct(),
                true,
                "");
    }

    @Test
    void whatIsNotAskedForAnotherOutletsSakeIsNotBrokenAndIsAskedAgainSoon() throws InterruptedException {
        Thread other =
                Thread.ofVirtual().start(() -> client.get(Ask.feed(at("/never"), new Route.Direct(), Validators.NONE)));
        server.takeRequest();
        Cursor cursor = Cursor.added(now);
        PollResult result = poller.poll(outlet("/feed"), cursor);
        other.join();
        assertInstanceOf(FetchOutcome.Crowded.class, result.reports().getFirst().outcome());
        assertEquals("not asked yet", result.reports().getFirst().outcome().state());
        assertEquals(ListingState.NEW, result.cursor().listing(at("/feed").toString()));
        assertEquals(1, result.reports().size(), "no mirror is asked");
        assertEquals(List.of(), result.changes());
        Instant next = PollPlan.next(outlet("/feed"), result, now, 1);
        assertTrue(next.isAfter(now) && !next.isAfter(now.plusSeconds(30)), next.toString());
    }

    @Test
    void ofTwoAddressesOnASlowHostEachIsHeardInItsTurn() {
        Outlet outlet = outlet("/ru", "/kk");
        PollResult first = poller.poll(outlet, Cursor.added(now));
        assertEquals(
                1, first.reports().stream().filter(PollResult.Report::isCrowded).count());
        now = PollPlan.next(outlet, first, now, 1);
        PollResult second = poller.poll(outlet, first.cursor());
        assertEquals(1, second.reports().size());
        assertTrue(second.isGood());
        assertTrue(outlet.listings().stream()
                .allMatch(
                        one -> second.cursor().listing(one.address().toString()).wasHeard()));
    }
}

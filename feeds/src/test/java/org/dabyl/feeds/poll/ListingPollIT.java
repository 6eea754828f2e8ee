package org.dabyl.feeds.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.dabyl.config.outlet.Listing;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.outlet.Route;
import org.dabyl.feeds.fetch.ClientSettings;
import org.dabyl.feeds.fetch.FeedClient;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Where one address leads to others: to a new place, to lists that it names.
final class ListingPollIT {
    private static final String INDEX =
            "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>%s</sitemapindex>";
    private static final String URLS = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'"
            + " xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>%s</urlset>";

    private Instant now = Instant.parse("2026-03-18T12:00:00Z");
    private final MockWebServer server = new MockWebServer();
    private final FeedClient client = new FeedClient(ClientSettings.of("test", "", true), () -> now);
    private final FeedPoller poller = new FeedPoller(client, () -> now);
    private final Map<String, MockResponse> answers = new ConcurrentHashMap<>();
    private final List<RecordedRequest> asked = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public @NonNull MockResponse dispatch(@NonNull RecordedRequest request) {
                asked.add(request);
                MockResponse answer = answers.get(request.getUrl().encodedPath());
                return answer == null || asked.size() > 100
                        ? new MockResponse.Builder().code(404).build()
                        : answer;
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

    private Outlet outlet(Listing listing) {
        return new Outlet(
                "o",
                "О",
                "ru",
                List.of(listing),
                List.of(),
                Duration.ofMinutes(3),
                true,
                false,
                new Route.Direct(),
                true,
                "");
    }

    private void serves(String path, String body) {
        answers.put(
                path,
                new MockResponse.Builder()
                        .setHeader("Content-Type", "application/xml")
                        .setHeader("ETag", "\"" + path + "\"")
                        .body(body)
                        .build());
    }

    private void answers(String path, int code, String header, String value) {
        answers.put(
                path,
                new MockResponse.Builder().code(code).setHeader(header, value).build());
    }

    private String sitemap(String path) {
        return "<sitemap><loc>" + at(path) + "</loc></sitemap>";
    }

    private static String feed(String title, String path) {
        return "<rss version='2.0'><channel><title>О</title><item><title>" + title + "</title><link>https://o.example"
                + path + "</link></item></channel></rss>";
    }

    private List<String> paths() {
        return asked.stream().map(request -> request.getUrl().encodedPath()).toList();
    }

    private Cursor polled(Outlet outlet, Cursor cursor) {
        asked.clear();
        now = now.plus(Duration.ofHours(1));
        return poller.poll(outlet, cursor).cursor();
    }

    /// An outlet whose feed has moved from `/feed` to `/new`, which has been seen.
    private Cursor moved(Outlet outlet) {
        serves("/feed", feed("Раз", "/1"));
        Cursor cursor = polled(outlet, Cursor.added(now));
        serves("/new", feed("Раз", "/1"));
        answers("/feed", 301, "Location", "/new");
        Cursor moved = polled(outlet, polled(outlet, cursor));
        assertEquals(List.of("/new"), paths());
        return moved;
    }

    @Test
    void indexesOfSitemapsThatNameEachOtherAreNotFollowedInCircles() {
        serves("/a", INDEX.formatted(sitemap("/b") + sitemap("/c")));
        serves("/b", INDEX.formatted(sitemap("/a") + sitemap("/c")));
        serves("/c", INDEX.formatted(sitemap("/a") + sitemap("/b")));
        PollResult result = poller.poll(outlet(new Listing.Sitemap(at("/a"))), Cursor.added(now));
        assertInstanceOf(
                FetchOutcome.NotAFeed.class, result.reports().getFirst().outcome());
        assertEquals(List.of("/a", "/b", "/c"), paths());
    }

    @Test
    void aSitemapWithoutHeadlinesIsNoNewsAndTheNextOfItsIndexIsTried() {
        serves("/index", INDEX.formatted(sitemap("/pages") + sitemap("/articles")));
        serves("/pages", URLS.formatted("<url><loc>https://o.example/about</loc></url>"));
        serves(
                "/articles",
                URLS.formatted("<url><loc>https://o.example/1</loc><news:news><news:title>Суд</news:title>"
                        + "</news:news></url>"));
        PollResult found = poller.poll(outlet(new Listing.Sitemap(at("/index"))), Cursor.added(now));
        assertEquals("Суд", found.sightings().getFirst().item().title());
        PollResult bare = poller.poll(outlet(new Listing.Sitemap(at("/pages"))), Cursor.added(now));
        assertInstanceOf(FetchOutcome.NotAFeed.class, bare.reports().getFirst().outcome());
    }

    @Test
    void aPlaceToWhichAFeedMovedAndThatAsksToWaitIsNotAskedAgainThroughTheOldOne() {
        Outlet outlet = outlet(new Listing.Feed(at("/feed")));
        Cursor cursor = moved(outlet);
        answers("/new", 429, "Retry-After", "600");
        Cursor waits = polled(outlet, cursor);
        assertEquals(List.of("/new"), paths());
        serves("/new", feed("Два", "/2"));
        polled(outlet, waits);
        assertEquals(List.of("/new"), paths());
    }

    @Test
    void anAddressThatAFeedHasComeBackToIsNotAskedWithWhatTheOtherPlaceGave() {
        Outlet outlet = outlet(new Listing.Feed(at("/feed")));
        Cursor cursor = moved(outlet);
        answers.remove("/new");
        serves("/feed", feed("Два", "/2"));
        polled(outlet, cursor);
        assertEquals(List.of("/new", "/feed"), paths());
        assertEquals("\"/new\"", asked.getFirst().getHeaders().get("If-None-Match"));
        assertNull(asked.getLast().getHeaders().get("If-None-Match"));
    }

    @Test
    void whoSaysThatNothingHasChangedSinceNeverIsNotHeard() {
        answers("/feed", 304, "ETag", "\"x\"");
        Outlet outlet = outlet(new Listing.Feed(at("/feed")));
        PollResult first = poller.poll(outlet, Cursor.added(now));
        assertEquals(new FetchOutcome.Refused(304), first.reports().getFirst().outcome());
        polled(outlet, first.cursor());
        assertNull(asked.getFirst().getHeaders().get("If-None-Match"));
    }
}

package org.dabyl.feeds.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.feeds.fetch.ClientSettings;
import org.dabyl.feeds.fetch.FeedClient;
import org.dabyl.feeds.item.Sighting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FeedPollerIT {
    private static final Instant NOW = Instant.parse("2026-03-18T12:00:00Z");

    private final MockWebServer server = new MockWebServer();
    private final FeedClient client = new FeedClient(ClientSettings.of("test", "", true), () -> NOW);
    private final FeedPoller poller = new FeedPoller(client, () -> NOW);

    @BeforeEach
    void open() throws IOException {
        server.start();
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    private Outlet outlet() {
        return Outlet.of("o", URI.create(server.url("/feed").toString()));
    }

    private static MockResponse feed(String... items) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/rss+xml; charset=utf-8")
                .setHeader("ETag", "\"1\"")
                .body("<rss version='2.0'><channel><title>О</title>" + String.join("", items) + "</channel></rss>")
                .build();
    }

    private static String item(String title, String path, String date) {
        return "<item><title>" + title + "</title><link>https://o.example" + path + "</link>"
                + (date.isEmpty() ? "" : "<pubDate>" + date + "</pubDate>") + "</item>";
    }

    @Test
    void whatWasPublishedBeforeTheOutletWasAddedIsOldHoweverLateTheFirstPollSucceeds() {
        server.enqueue(new MockResponse.Builder().code(503).build());
        server.enqueue(feed(
                item("До", "/1", "Wed, 18 Mar 2026 10:59:00 GMT"),
                item("После", "/2", "Wed, 18 Mar 2026 11:01:00 GMT"),
                item("Без даты", "/3", "")));
        Cursor added = Cursor.added(NOW.minus(Duration.ofHours(1)));
        PollResult refused = poller.poll(outlet(), added);
        assertEquals(new FetchOutcome.Refused(503), refused.reports().getFirst().outcome());
        PollResult first = poller.poll(outlet(), added);
        assertEquals(
                List.of("До", "Без даты"),
                first.sightings().stream()
                        .filter(Sighting::old)
                        .map(seen -> seen.item().title())
                        .toList());
    }

    @Test
    void whatHasNoDateIsNewAfterTheFirstReading() {
        server.enqueue(feed(item("Раз", "/1", "")));
        server.enqueue(feed(item("Два", "/2", ""), item("Раз", "/1", "")));
        PollResult first = poller.poll(outlet(), Cursor.added(NOW));
        PollResult second = poller.poll(outlet(), CursorText.read(CursorText.write(first.cursor())));
        assertTrue(first.sightings().getFirst().old());
        assertTrue(second.sightings().stream().noneMatch(Sighting::old));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws InterruptedException {
        server.enqueue(feed(item("Раз", "/1", "")));
        server.enqueue(new MockResponse.Builder().code(304).build());
        PollResult first = poller.poll(outlet(), Cursor.added(NOW));
        PollResult second = poller.poll(outlet(), first.cursor());
        server.takeRequest();
        RecordedRequest again = server.takeRequest();
        assertEquals("\"1\"", again.getHeaders().get("If-None-Match"));
        assertInstanceOf(
                FetchOutcome.NotModified.class, second.reports().getFirst().outcome());
    }

    @Test
    void anAddressThatAskedForAPauseIsLeftAlone() {
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", "120")
                .build());
        PollResult first = poller.poll(outlet(), Cursor.added(NOW));
        PollResult second = poller.poll(outlet(), first.cursor());
        assertEquals(
                NOW.plusSeconds(120),
                first.cursor().listings().values().iterator().next().notBefore());
        assertEquals(List.of(), second.reports());
        assertEquals(1, server.getRequestCount());
    }
}

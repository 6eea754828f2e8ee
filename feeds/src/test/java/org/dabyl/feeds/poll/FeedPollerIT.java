package org.dabyl.feeds.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.dabyl.config.outlet.Listing;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.feeds.fetch.ClientSettings;
import org.dabyl.feeds.fetch.FeedClient;
import org.dabyl.feeds.item.Sighting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FeedPollerIT {
    private static final Instant NOW = Instant.parse("2026-03-18T12:00:00Z");

    private Instant now = NOW;
    private final MockWebServer server = new MockWebServer();
    private final FeedClient client = new FeedClient(ClientSettings.of("test", "", true), () -> now);
    private final FeedPoller poller = new FeedPoller(client, () -> now);

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

    @Test
    void operatorsAreToldOnceThatAnOutletFailsAndOnceThatItIsWell() {
        server.enqueue(feed(item("Раз", "/1", "")));
        for (int i = 0; i < 5; i++) {
            server.enqueue(new MockResponse.Builder().code(500).build());
        }
        server.enqueue(feed(item("Раз", "/1", "")));
        assertEquals(List.of("OK→REFUSED", "REFUSED→OK"), told(7, Duration.ofHours(1)));
    }

    @Test
    void aServerThatRefusesNowAndHangsUpThenIsOneTrouble() {
        server.enqueue(feed(item("Раз", "/1", "")));
        for (int i = 0; i < 8; i++) {
            server.enqueue(new MockResponse.Builder().code(500).build());
            server.enqueue(
                    new MockResponse.Builder().body("<html>Ошибка</html>").build());
        }
        server.enqueue(feed(item("Раз", "/1", "")));
        assertEquals(List.of("OK→REFUSED", "REFUSED→OK"), told(18, Duration.ofMinutes(20)));
    }

    @Test
    void aTroubleThatBecameAnotherIsToldWhenItLasts() {
        server.enqueue(feed(item("Раз", "/1", "")));
        for (int i = 0; i < 3; i++) {
            server.enqueue(new MockResponse.Builder().code(500).build());
        }
        for (int i = 0; i < 5; i++) {
            server.enqueue(new MockResponse.Builder().code(451).build());
        }
        assertEquals(List.of("OK→REFUSED", "REFUSED→BLOCKED"), told(9, Duration.ofMinutes(30)));
    }

    @Test
    void aListThatIsEmptyForAMomentIsNotTold() {
        server.enqueue(feed(item("Раз", "/1", "")));
        server.enqueue(feed());
        server.enqueue(feed(item("Раз", "/1", "")));
        for (int i = 0; i < 4; i++) {
            server.enqueue(feed());
        }
        assertEquals(List.of("OK→EMPTY"), told(7, Duration.ofMinutes(15)));
    }

    /// What operators are told in so many polls, one every so long.
    private List<String> told(int times, Duration every) {
        List<String> told = new ArrayList<>();
        Cursor cursor = Cursor.added(now);
        for (int i = 0; i < times; i++) {
            PollResult result = poller.poll(outlet(), cursor);
            assertEquals(1, result.reports().size(), "poll " + i);
            result.changes().forEach(change -> told.add(change.from() + "→" + change.to()));
            cursor = CursorText.read(CursorText.write(result.cursor()));
            now = now.plus(every);
        }
        return told;
    }

    @Test
    void aMirrorIsAskedWhereTheFeedFailsAndShowsNothingTwice() {
        Outlet plain = outlet();
        Outlet outlet = new Outlet(
                "o",
                "О",
                "ru",
                plain.listings(),
                List.of(URI.create(server.url("/mirror").toString())),
                plain.pollEvery(),
                true,
                false,
                plain.route(),
                true,
                "");
        server.enqueue(feed(item("Суд", "/1", "")));
        server.enqueue(new MockResponse.Builder().code(403).build());
        server.enqueue(feed(item("Арест", "/2", ""), item("Суд", "/1?utm_source=mirror", "")));
        PollResult first = poller.poll(outlet, Cursor.added(now));
        now = now.plus(Duration.ofHours(1));
        PollResult second = poller.poll(outlet, first.cursor());
        assertEquals(
                List.of(false, true),
                second.reports().stream().map(PollResult.Report::mirror).toList());
        assertEquals(
                first.sightings().getFirst().keys(),
                second.sightings().stream()
                        .filter(seen -> seen.item().title().equals("Суд"))
                        .findFirst()
                        .orElseThrow()
                        .keys());
        assertTrue(second.sightings().stream().noneMatch(Sighting::old));
    }

    @Test
    void aPermanentRedirectIsRememberedOnceTheNewPlaceShowsWhatTheOldOneShowed() {
        server.enqueue(feed(item("Раз", "/1", "")));
        server.enqueue(moved("/else"));
        server.enqueue(feed(item("Чужое", "/9", "")));
        server.enqueue(moved("/new"));
        server.enqueue(feed(item("Два", "/2", ""), item("Раз", "/1", "")));
        server.enqueue(feed(item("Три", "/3", "")));
        Cursor cursor = Cursor.added(now);
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            PollResult result = poller.poll(outlet(), cursor);
            asked.add(result.reports().getFirst().asked().getPath());
            cursor = result.cursor();
            now = now.plus(Duration.ofHours(1));
        }
        assertEquals(List.of("/feed", "/feed", "/feed", "/new"), asked);
        assertEquals(
                HealthState.MOVED, OutletHealth.status(outlet(), cursor, now).state());
    }

    private static MockResponse moved(String to) {
        return new MockResponse.Builder().code(301).setHeader("Location", to).build();
    }

    @Test
    void aPageThatNamesItsFeedIsAskedOnceAndTheFeedFromThenOn() {
        Outlet plain = outlet();
        Outlet outlet = new Outlet(
                "o",
                "О",
                "ru",
                List.of(new Listing.Discovered(URI.create(server.url("/").toString()))),
                List.of(),
                plain.pollEvery(),
                true,
                false,
                plain.route(),
                true,
                "");
        server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Type", "text/html")
                .body("<link rel=alternate type='application/rss+xml' href='/rss'>")
                .build());
        server.enqueue(feed(item("Раз", "/1", "")));
        server.enqueue(feed(item("Два", "/2", "")));
        PollResult first = poller.poll(outlet, Cursor.added(now));
        now = now.plus(Duration.ofHours(1));
        PollResult second = poller.poll(outlet, CursorText.read(CursorText.write(first.cursor())));
        assertEquals("/rss", second.reports().getFirst().asked().getPath());
        assertEquals(3, server.getRequestCount());
        assertEquals("Два", second.sightings().getFirst().item().title());
    }

    @Test
    void guidsAndLinksThatTellNothingApartAreNotBelieved() {
        server.enqueue(feed(
                "<item><title>Раз</title><link>https://o.example/1</link><guid>same</guid></item>",
                "<item><title>Два</title><link>https://o.example/2</link><guid>same</guid></item>"));
        server.enqueue(feed(
                "<item><title>Раз</title><link>https://o.example/</link></item>",
                "<item><title>Два</title><link>https://o.example/</link></item>"));
        Cursor cursor = Cursor.added(now);
        assertEquals(
                List.of("o.example/1", "o.example/2"),
                poller.poll(outlet(), cursor).sightings().stream()
                        .flatMap(seen -> seen.keys().stream())
                        .toList());
        assertEquals(
                2,
                poller.poll(outlet(), cursor).sightings().stream()
                        .map(seen -> seen.item().key())
                        .distinct()
                        .count());
    }

    @Test
    void datesInTheFutureAreNoDates() {
        server.enqueue(feed(item("Раз", "/1", "Wed, 18 Mar 2036 12:00:00 GMT")));
        server.enqueue(feed(
                item("Два", "/2", "Wed, 18 Mar 2036 12:00:00 GMT"),
                item("Раз", "/1", "Wed, 18 Mar 2036 12:00:00 GMT")));
        PollResult first = poller.poll(outlet(), Cursor.added(now));
        PollResult second = poller.poll(outlet(), first.cursor());
        assertTrue(first.sightings().getFirst().old());
        assertEquals(now, second.sightings().getFirst().item().published());
        assertTrue(second.sightings().stream().noneMatch(Sighting::old));
    }
}

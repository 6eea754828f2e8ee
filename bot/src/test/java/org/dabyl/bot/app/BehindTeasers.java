package org.dabyl.bot.app;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import org.dabyl.bot.outbox.OnADatabase;
import org.dabyl.config.outlet.Listing;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.outlet.Route;
import org.dabyl.config.outlet.SourceWords;
import org.dabyl.feeds.fetch.ClientSettings;
import org.dabyl.feeds.fetch.FeedClient;
import org.dabyl.feeds.item.ItemLog;
import org.dabyl.feeds.item.PageStore;
import org.dabyl.feeds.item.StoredItem;
import org.dabyl.feeds.page.ArticlePage;
import org.dabyl.feeds.poll.FeedPoller;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// What tests of teasers and their pages start from: a site of loopback with a feed, its pages, and a real database.
abstract class BehindTeasers extends OnADatabase {
    static final Instant START = Instant.parse("2026-03-18T06:00:00Z");
    static final String WHOLE = "Весь рассказ: суд назначил ему пятнадцать суток, защита подаст жалобу.";

    private final MockWebServer server = new MockWebServer();
    final Map<String, String> pages = new ConcurrentHashMap<>();
    final Map<String, String> pauses = new ConcurrentHashMap<>();
    final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final Map<String, String> entries = new TreeMap<>();
    final List<String> asked = new ArrayList<>();
    final List<String> judged = new ArrayList<>();
    final ItemLog items = new ItemLog();
    final PageStore store = new PageStore();
    Instant now = START;
    final InstantSource clock = () -> now;
    private final FeedClient client = new FeedClient(ClientSettings.of("test", "", true), clock);

    @BeforeEach
    void open() throws IOException {
        server.setDispatcher(new Site());
        server.start();
        database.write(handle -> {
            items.register(handle, List.of("o"), now);
            return null;
        });
        pages.put("/robots.txt", "");
        shows("/0", "Стояло раньше", "До того, как издание добавили.", START.minusSeconds(3600));
        poll();
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    private final class Site extends Dispatcher {
        @Override
        public @NonNull MockResponse dispatch(@NonNull RecordedRequest request) {
            String path = request.getUrl().encodedPath();
            if (path.equals("/feed")) {
                return answer(
                        "application/rss+xml",
                        "<rss version='2.0'><channel><title>О</title>" + String.join("", entries.values())
                                + "</channel></rss>");
            }
            asked.add(path);
            if (refusals.containsKey(path)) {
                return new MockResponse.Builder()
                        .code(refusals.get(path))
                        .headers(pauses.containsKey(path) ? Headers.of("Retry-After", pauses.get(path)) : Headers.EMPTY)
                        .build();
            }
            String page = pages.get(path);
            return page == null
                    ? new MockResponse.Builder().code(404).build()
                    : answer(path.endsWith("txt") ? "text/plain" : "text/html", page);
        }

        private static MockResponse answer(String type, String body) {
            return new MockResponse.Builder()
                    .setHeader("Content-Type", type + "; charset=utf-8")
                    .body(body)
                    .build();
        }
    }

    void publish(String path, String title, String summary) {
        pages.putIfAbsent(path, page(WHOLE));
        shows(path, title, summary, now);
    }

    void shows(String path, String title, String summary, Instant at) {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
        entries.put(
                path,
                "<item><title>" + title + "</title><link>" + server.url(path) + "</link><description>" + summary
                        + "</description><pubDate>" + date + "</pubDate></item>");
    }

    static String page(String text) {
        return "<nav><a href='/'>Главная</a></nav><article><h1>Заголовок</h1><p>" + text + "</p></article>";
    }

    Outlet outlet() {
        return new Outlet(
                "o",
                "О",
                "ru",
                List.of(new Listing.Feed(URI.create(server.url("/feed").toString()))),
                List.of(),
                Duration.ofSeconds(1),
                true,
                true,
                new Route.Direct(),
                true,
                "");
    }

    /// Polls, judges, fetches what is due and judges again.
    void all() {
        poll();
        judge();
        fetch();
        judge();
    }

    void poll() {
        now = now.plusSeconds(60);
        new Polls(database, items, new FeedPoller(client, clock), (_, _, _, _) -> {}, () -> {}, clock).poll(outlet());
    }

    void judge() {
        database.<Void, RuntimeException>write(handle -> {
            for (StoredItem item : items.waiting(handle, now, 10)) {
                judged.add(item.item().title() + ": " + item.item().text());
                items.judged(handle, item, true);
            }
            return null;
        });
    }

    void fetch() {
        Pages some = fetcher();
        due().forEach(some::fetch);
    }

    Pages fetcher() {
        ArticlePage page = new ArticlePage(client, SourceWords.builtIn());
        return pages(page::read);
    }

    Pages pages(Pages.Reader reader) {
        return new Pages(database, store, List.of(outlet()), reader, () -> {}, clock);
    }

    List<PageStore.Wanted> due() {
        return database.read(handle -> store.due(handle, now));
    }

    boolean claim(PageStore.Wanted one) {
        return database.write(handle -> store.claim(handle, one, now.plus(Duration.ofMinutes(4))));
    }

    List<Instant> wanted() {
        return database.read(handle -> handle.createQuery("SELECT due FROM page_wanted")
                .mapTo(Long.class)
                .map(Instant::ofEpochMilli)
                .list());
    }

    List<String> waiting() {
        return database.read(handle -> items.waiting(handle, now, 10)).stream()
                .map(stored -> stored.item().title())
                .toList();
    }

    String text() {
        return database.read(handle -> items.page(handle, 0, 10))
                .getLast()
                .item()
                .text();
    }
}

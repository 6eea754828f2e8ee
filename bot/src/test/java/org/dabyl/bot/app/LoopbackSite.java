package org.dabyl.bot.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.dabyl.bot.outbox.Eventually;
import org.dabyl.config.outlet.Listing;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.outlet.Route;
import org.jspecify.annotations.NonNull;

/// An outlet on loopback: a feed of teasers at `/feed`, the articles' pages, and whatever else a test wants
/// to answer.
final class LoopbackSite implements AutoCloseable {
    private static final long PATIENCE_S = 60;
    private final MockWebServer server = new MockWebServer();
    private final Map<String, String> entries = new ConcurrentHashMap<>();
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, Supplier<MockResponse>> otherwise = new ConcurrentHashMap<>();
    private final AtomicInteger polls = new AtomicInteger();
    private final AtomicInteger pagesServed = new AtomicInteger();
    private volatile CountDownLatch held = new CountDownLatch(0);

    private LoopbackSite() {}

    static LoopbackSite open() throws IOException {
        LoopbackSite site = new LoopbackSite();
        site.server.setDispatcher(site.new Answers());
        site.server.start();
        return site;
    }

    Outlet outlet() {
        return outlet(List.of(), true);
    }

    Outlet outlet(List<URI> mirrors, boolean fullText) {
        return new Outlet(
                "o",
                "Издание",
                "ru",
                List.of(new Listing.Feed(at("/feed"))),
                mirrors,
                Duration.ofSeconds(1),
                true,
                fullText,
                new Route.Direct(),
                true,
                "");
    }

    URI at(String path) {
        return URI.create(server.url(path).toString());
    }

    private final class Answers extends Dispatcher {
        @Override
        public @NonNull MockResponse dispatch(@NonNull RecordedRequest request) {
            String path = request.getUrl().encodedPath();
            if (path.equals("/feed")) {
                polls.incrementAndGet();
            }
            Supplier<MockResponse> other = otherwise.get(path);
            if (other != null) {
                return other.get();
            }
            if (path.equals("/feed") || path.equals("/mirror")) {
                return feed();
            }
            String page = pages.get(path);
            return page == null ? new MockResponse.Builder().code(404).build() : page(page);
        }
    }

    MockResponse feed() {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/rss+xml; charset=utf-8")
                .body("<rss version='2.0'><channel><title>Издание</title>" + String.join("", entries.values())
                        + "</channel></rss>")
                .build();
    }

    private MockResponse page(String text) {
        try {
            assertTrue(held.await(PATIENCE_S, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pagesServed.incrementAndGet();
        return new MockResponse.Builder()
                .setHeader("Content-Type", "text/html; charset=utf-8")
                .body("<nav><a href='/'>Главная</a></nav><article><p>" + text + "</p></article>")
                .build();
    }

    /// Publishes an article now: the feed shows the teaser, its page the text.
    void publish(String path, String title, String teaser, String text) {
        pages.put(path, text);
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.now().atOffset(ZoneOffset.UTC));
        entries.put(
                path,
                "<item><title>" + title + "</title><link>" + at(path) + "</link><description>" + teaser
                        + "</description><pubDate>" + date + "</pubDate></item>");
    }

    /// Answers so at a path from now on.
    void answer(String path, Supplier<MockResponse> answer) {
        otherwise.put(path, answer);
    }

    /// Answers at a path as at first.
    void answerAgain(String path) {
        otherwise.remove(path);
    }

    void holdPages() {
        held = new CountDownLatch(1);
    }

    void releasePages() {
        held.countDown();
    }

    int polls() {
        return polls.get();
    }

    /// Waits until the feed has been asked so many more times.
    void awaitPolls(int more) {
        await(polls, polls.get() + more);
    }

    /// Waits until so many pages have been served.
    void awaitPages(int all) {
        await(pagesServed, all);
    }

    private static void await(AtomicInteger count, int wanted) {
        Eventually.await(
                Duration.ofSeconds(PATIENCE_S),
                () -> count.get() >= wanted,
                () -> count + " of " + wanted + " in " + PATIENCE_S + " s");
    }

    @Override
    public void close() {
        releasePages();
        server.close();
    }
}

package org.dabyl.feeds.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Dns;
import okio.Buffer;
import org.dabyl.config.outlet.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FeedClientIT {
    private static final Instant NOW = Instant.parse("2026-03-18T12:00:00Z");

    private final MockWebServer server = new MockWebServer();
    private final FeedClient client = new FeedClient(
            new ClientSettings("Dabyl/test (a@b.example)", true, Duration.ofSeconds(1), Duration.ofSeconds(2)),
            () -> NOW);

    @BeforeEach
    void open() throws IOException {
        server.start();
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    private URI uri(String path) {
        return URI.create(server.url(path).toString());
    }

    private Answer get(String path) {
        return client.get(Ask.feed(uri(path), new Route.Direct(), Validators.NONE));
    }

    private static MockResponse.Builder answer(int code) {
        return new MockResponse.Builder().code(code);
    }

    private static Buffer compressed(byte[] text, String how) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = switch (how) {
            case "gzip" -> new GZIPOutputStream(bytes);
            case "zlib" -> new DeflaterOutputStream(bytes);
            case "raw" -> new DeflaterOutputStream(bytes, new Deflater(9, true));
            default -> throw new IllegalArgumentException(how);
        }) {
            out.write(text);
        }
        return new Buffer().write(bytes.toByteArray());
    }

    @Test
    void compressedBodiesAreReadInEveryFormThatServersSend() throws IOException {
        byte[] text = "новость".getBytes(StandardCharsets.UTF_8);
        for (String how : List.of("gzip", "zlib", "raw")) {
            server.enqueue(answer(200)
                    .setHeader("Content-Encoding", how.equals("gzip") ? "gzip" : "deflate")
                    .body(compressed(text, how))
                    .build());
            Answer.Body body = assertInstanceOf(Answer.Body.class, get("/" + how));
            assertEquals("новость", new String(body.bytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theSizeIsCountedAfterDecompression() throws IOException {
        server.enqueue(answer(200)
                .setHeader("Content-Encoding", "gzip")
                .body(compressed(new byte[Ask.FEED_BYTES + 1], "gzip"))
                .build());
        assertEquals(new Answer.TooLarge(Ask.FEED_BYTES), get("/bomb"));
    }

    @Test
    void anEndlessBodyIsLeftAtTheLimit() {
        server.enqueue(answer(200)
                .body(new Buffer().write(new byte[Ask.FEED_BYTES + 1]))
                .removeHeader("Content-Length")
                .build());
        assertEquals(new Answer.TooLarge(Ask.FEED_BYTES), get("/huge"));
    }

    @Test
    void aDripThatNeverEndsIsCutByTheTimeInAll() {
        server.enqueue(answer(200)
                .body("x".repeat(10_000))
                .throttleBody(10, 100, TimeUnit.MILLISECONDS)
                .build());
        long start = System.nanoTime();
        assertInstanceOf(Answer.Failure.class, get("/drip"));
        assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(Duration.ofSeconds(4)) < 0);
    }

    @Test
    void aNameThatDoesNotResolveInTimeIsNotWaitedFor() {
        ClientSettings hasty = new ClientSettings("Dabyl/test", true, Duration.ofMillis(300), Duration.ofSeconds(2));
        Dns stuck = host -> {
            try {
                Thread.sleep(Duration.ofSeconds(20)); // as where the network swallows what is sent to the resolver
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        };
        long start = System.nanoTime();
        try (FeedClient one = new FeedClient(hasty, () -> NOW, stuck)) {
            URI feed = URI.create("http://slow.example/feed");
            assertInstanceOf(Answer.Failure.class, one.get(Ask.feed(feed, new Route.Direct(), Validators.NONE)));
            assertInstanceOf(Answer.Failure.class, one.get(Ask.page(feed, new Route.Socks("127.0.0.1", 9))));
        }
        assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(Duration.ofSeconds(5)) < 0);
    }

    @Test
    void redirectsAreFollowedAndTheirPermanenceIsKeptAsFarAsItGoes() {
        server.enqueue(answer(301).setHeader("Location", "/b").build());
        server.enqueue(answer(308).setHeader("Location", "/c").build());
        server.enqueue(answer(302).setHeader("Location", "/d").build());
        server.enqueue(answer(301).setHeader("Location", "/e").build());
        server.enqueue(answer(200).body("x").build());
        Answer.Body body = assertInstanceOf(Answer.Body.class, get("/a"));
        assertEquals(uri("/c"), body.permanent());
        assertEquals(uri("/e"), body.from());
    }

    @Test
    void aCircleOfRedirectsEnds() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(302).setHeader("Location", "/loop").build();
            }
        });
        assertInstanceOf(Answer.Failure.class, get("/loop"));
        assertTrue(server.getRequestCount() <= 7);
    }

    @Test
    void theServersWordOnWhenToComeAgainIsKept() {
        server.enqueue(answer(429).setHeader("Retry-After", "90").build());
        server.enqueue(answer(503)
                .setHeader("Retry-After", "Wed, 18 Mar 2026 12:02:00 GMT")
                .build());
        server.enqueue(answer(503).setHeader("Retry-After", "soon").build());
        assertEquals(new Answer.Later(429, Duration.ofSeconds(90)), get("/"));
        assertEquals(new Answer.Later(503, Duration.ofMinutes(2)), get("/"));
        assertEquals(new Answer.Refusal(503), get("/"));
    }

    @Test
    void freshnessIsWhatCacheControlLeavesAfterAge() {
        server.enqueue(answer(200)
                .setHeader("Cache-Control", "public, max-age=120")
                .setHeader("Age", "20")
                .body("x")
                .build());
        server.enqueue(answer(200)
                .setHeader("Cache-Control", "no-cache, max-age=120")
                .body("x")
                .build());
        assertEquals(
                Duration.ofSeconds(100),
                assertInstanceOf(Answer.Body.class, get("/")).fresh());
        assertEquals(
                Duration.ZERO, assertInstanceOf(Answer.Body.class, get("/")).fresh());
    }

    @Test
    void itSaysWhoAsksAndAsksOnlyForWhatIsNew() throws InterruptedException {
        server.enqueue(answer(304).build());
        Validators validators = new Validators("W/\"5\"", "Wed, 18 Mar 2026 12:00:00 GMT");
        Answer answer = client.get(Ask.feed(uri("/"), new Route.Direct(), validators));
        assertEquals(
                validators, assertInstanceOf(Answer.Unchanged.class, answer).validators());
        RecordedRequest request = server.takeRequest();
        assertEquals("W/\"5\"", request.getHeaders().get("If-None-Match"));
        assertEquals("Wed, 18 Mar 2026 12:00:00 GMT", request.getHeaders().get("If-Modified-Since"));
        assertEquals("Dabyl/test (a@b.example)", request.getHeaders().get("User-Agent"));
    }

    @Test
    void oneRequestAtATimeGoesToAHost() throws InterruptedException {
        AtomicInteger live = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                most.accumulateAndGet(live.incrementAndGet(), Math::max);
                Thread.sleep(20); // a server at work, so that requests at the same time would be seen
                live.decrementAndGet();
                return answer(200).body("x").build();
            }
        });
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(Thread.ofVirtual().start(() -> get("/x")));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(8, server.getRequestCount());
        assertEquals(1, most.get());
    }

    @Test
    void waitingForOthersCountsIntoTheTimeOfACall() throws InterruptedException {
        server.enqueue(
                answer(200).headersDelay(900, TimeUnit.MILLISECONDS).body("x").build());
        server.enqueue(answer(200).onResponseStart(SocketEffect.Stall.INSTANCE).build());
        Thread other = Thread.ofVirtual().start(() -> get("/slow"));
        server.takeRequest();
        long start = System.nanoTime();
        assertInstanceOf(Answer.Failure.class, get("/hung"));
        assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(Duration.ofMillis(2600)) < 0);
        other.join();
    }

    @Test
    void aCallWhoseTurnDoesNotComeSaysSo() throws InterruptedException {
        server.enqueue(answer(200).onResponseStart(SocketEffect.Stall.INSTANCE).build());
        Thread other = Thread.ofVirtual().start(() -> get("/hung"));
        server.takeRequest();
        Answer.Crowded answer = assertInstanceOf(Answer.Crowded.class, get("/feed"));
        assertTrue(answer.reason().startsWith("other requests to"), answer.reason());
        other.join();
        assertEquals(1, server.getRequestCount());
    }

    @Test
    void brokenConnectionsAreFailuresInWords() {
        server.enqueue(
                answer(200).onResponseStart(new SocketEffect.CloseSocket()).build());
        server.enqueue(
                answer(200).onResponseStart(new SocketEffect.CloseSocket()).build());
        Answer.Failure failure = assertInstanceOf(Answer.Failure.class, get("/reset"));
        assertTrue(failure.reason().startsWith("the connection broke"), failure.reason());
    }
}

package org.dabyl.feeds.poll;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.feeds.fetch.ClientSettings;
import org.dabyl.feeds.fetch.FeedClient;

/// Measures what polling costs: so many outlets, each asked once in so many seconds, for so many rounds.
///
/// Started by hand, with `serve PORT` in one process and `poll PORT OUTLETS SECONDS ROUNDS` in another, so that
/// the servers' cost is not counted. One poll in five gets a feed of 50 entries with a new one at its head, the
/// others 304. Outlets have hosts of their own (127.1.x.y), as real ones have.
final class ThousandOutlets {
    private static final int ENTRIES = 50;
    private static final int NEWS_EVERY = 5;

    private ThousandOutlets() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int port = Integer.parseInt(args[1]);
        if (args[0].equals("serve")) {
            serve(port);
        } else {
            poll(port, Integer.parseInt(args[2]), Integer.parseInt(args[3]), Integer.parseInt(args[4]));
        }
    }

    private static void serve(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("0.0.0.0"), port), 1024);
        AtomicInteger asked = new AtomicInteger();
        server.createContext("/feed", exchange -> answer(exchange, asked.incrementAndGet()));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private static void answer(HttpExchange exchange, int number) throws IOException {
        boolean conditional = exchange.getRequestHeaders().containsKey("If-None-Match");
        if (conditional && number % NEWS_EVERY != 0) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
            return;
        }
        byte[] body = feed(number).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/rss+xml; charset=utf-8");
        exchange.getResponseHeaders().set("ETag", "\"" + number + "\"");
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static String feed(int newest) {
        StringBuilder out =
                new StringBuilder("<?xml version='1.0'?><rss version='2.0'><channel><title>Издание</title>");
        for (int i = newest; i > newest - ENTRIES; i--) {
            out.append("<item><title>Новость номер ")
                    .append(i)
                    .append("</title><link>https://o.example/news/")
                    .append(i)
                    .append("</link><pubDate>Wed, 18 Mar 2026 09:05:07 +0500</pubDate><description><![CDATA[<p>")
                    .append("Несколько слов о том, что случилось. ".repeat(8))
                    .append("</p>]]></description></item>");
        }
        return out.append("</channel></rss>").toString();
    }

    private static void poll(int port, int outlets, int seconds, int rounds) throws InterruptedException, IOException {
        AtomicInteger good = new AtomicInteger();
        AtomicInteger bad = new AtomicInteger();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos((long) seconds * rounds);
        try (FeedClient client = new FeedClient(ClientSettings.of("bench", "", true), InstantSource.system())) {
            FeedPoller poller = new FeedPoller(client, InstantSource.system());
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < outlets; i++) {
                Outlet outlet = outlet(port, i);
                long first = start + TimeUnit.SECONDS.toNanos(seconds) * i / outlets;
                threads.add(Thread.ofVirtual().start(() -> {
                    Cursor cursor = Cursor.added(Instant.EPOCH.plusSeconds(1));
                    for (long at = first; at < end; at += TimeUnit.SECONDS.toNanos(seconds)) {
                        LockSupport.parkNanos(at - System.nanoTime());
                        PollResult result = poller.poll(outlet, cursor);
                        cursor = CursorText.read(CursorText.write(result.cursor()));
                        (result.isGood() ? good : bad).incrementAndGet();
                    }
                }));
            }
            for (int round = 1; round <= rounds; round++) {
                reportRound(round, start + TimeUnit.SECONDS.toNanos((long) seconds * round));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            report(Duration.ofNanos(System.nanoTime() - start), good.get(), bad.get());
        }
    }

    /// The first rounds are mostly the compiler's.
    private static void reportRound(int round, long end) {
        long cpu = cpu();
        long start = System.nanoTime();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
        System.out.println("round " + round + ": " + cores(cpu() - cpu, System.nanoTime() - start) + " of a core");
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double cores(long cpu, long took) {
        return Math.round(1000.0 * cpu / took) / 1000.0;
    }

    private static Outlet outlet(int port, int number) {
        String host = "127.1." + number / 250 + "." + (number % 250 + 1);
        return Outlet.of("o" + number, URI.create("http://" + host + ":" + port + "/feed"));
    }

    private static void report(Duration took, int good, int bad) throws IOException {
        String peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("");
        System.out.println(
                good + " polls good, " + bad + " bad, " + cores(cpu(), took.toNanos()) + " of a core, " + peak);
    }
}

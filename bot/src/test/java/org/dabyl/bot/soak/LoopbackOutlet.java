package org.dabyl.bot.soak;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/// An outlet on loopback whose feed shows its newest forty entries.
final class LoopbackOutlet implements AutoCloseable {
    private static final int SHOWN = 40;
    private final HttpServer server;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Map<String, Long> shown = new HashMap<>();
    private long polls;

    private record Entry(String link, String xml) {}

    LoopbackOutlet() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/feed", exchange -> {
            byte[] feed = feed().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
            exchange.sendResponseHeaders(200, feed.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(feed);
            }
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// Publishes and says under which link.
    synchronized String publish(int number, String title, String summary) {
        String link = url() + "/news/" + number;
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.now().atOffset(ZoneOffset.UTC));
        String xml = "<item><guid>" + link + "</guid><link>" + link + "</link><title>" + title + "</title><description>"
                + summary + "</description><pubDate>" + date + "</pubDate></item>";
        entries.addFirst(new Entry(link, xml));
        if (entries.size() > SHOWN) {
            entries.removeLast();
        }
        return link;
    }

    synchronized long polls() {
        return polls;
    }

    /// When the feed was first asked for after this was published.
    synchronized long shownAtNanos(String link) {
        return shown.getOrDefault(link, Long.MAX_VALUE);
    }

    private synchronized String feed() {
        polls++;
        long now = System.nanoTime();
        entries.forEach(entry -> shown.putIfAbsent(entry.link, now));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Издание</title><link>"
                + url() + "</link><description>о</description>"
                + entries.stream().map(Entry::xml).collect(Collectors.joining()) + "</channel></rss>";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package org.dabyl.bot.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.dabyl.bot.demo.FeedPage.Published;

/// The site of one invented outlet: a real HTTP server on loopback with a feed and a page for each article.
///
/// Answers a conditional request with 304 where nothing is new, as well-kept sites do. For any thread.
public final class NewsSite implements AutoCloseable {
    private final SampleOutlet outlet;
    private final HttpServer server;
    private final List<Published> newestFirst = new ArrayList<>();
    private int confirmed;

    private NewsSite(SampleOutlet outlet, HttpServer server) {
        this.outlet = outlet;
        this.server = server;
    }

    /// Opens the site on a free port.
    public static NewsSite open(SampleOutlet outlet) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            NewsSite site = new NewsSite(outlet, server);
            server.createContext("/", site::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException("no server on loopback", e);
        }
    }

    public SampleOutlet outlet() {
        return outlet;
    }

    public URI feed() {
        return URI.create(home() + "feed");
    }

    /// Puts a report on the site and into the feed.
    public synchronized void publish(Report report, Instant at) {
        newestFirst.addFirst(new Published(report, home() + "a/" + (newestFirst.size() + 1), at));
    }

    /// Whether whoever reads the feed has come back knowing everything in it, and so has stored it.
    public synchronized boolean isRead() {
        return confirmed == newestFirst.size();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String home() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/feed")) {
                feed(exchange);
            } else {
                article(exchange, path);
            }
        }
    }

    private void feed(HttpExchange exchange) throws IOException {
        List<Published> now;
        synchronized (this) {
            now = List.copyOf(newestFirst);
        }
        String etag = "\"" + now.size() + "\"";
        exchange.getResponseHeaders().set("ETag", etag);
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            synchronized (this) {
                confirmed = Math.max(confirmed, now.size());
            }
        } else {
            send(exchange, 200, outlet.format().type(), FeedPage.of(outlet, home(), now));
        }
    }

    private void article(HttpExchange exchange, String path) throws IOException {
        List<Report> found;
        synchronized (this) {
            found = newestFirst.stream()
                    .filter(one -> one.link().endsWith(path))
                    .map(Published::report)
                    .toList();
        }
        boolean there = !found.isEmpty() && path.startsWith("/a/");
        String page = there ? FeedPage.article(outlet, found.getFirst()) : "<!doctype html><title>404</title>";
        send(exchange, there ? 200 : 404, "text/html", page);
    }

    private void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(outlet.format().charset());
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        type + "; charset=" + outlet.format().charset().name());
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}

package org.dabyl.bot.operation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.dabyl.bot.outbox.QueueLength;
import org.dabyl.config.Unusable;

/// Answers `/health` (200 or 503, a line of JSON) and `/metrics` (Prometheus) for an operator's monitor.
///
/// Neither says anything of a chat. There is no password: bind it to loopback or a private network. Off unless
/// `DABYL_HTTP` says where.
public final class HttpDesk implements AutoCloseable {
    private final HttpServer server;

    private HttpDesk(HttpServer server) {
        this.server = server;
    }

    /// Opens the desk.
    ///
    /// @param at `host:port`; port 0 takes any
    public static HttpDesk open(String at, Figures figures, Supplier<List<QueueLength>> queue, InstantSource clock) {
        try {
            URI place = URI.create("http://" + at);
            HttpServer server = HttpServer.create(new InetSocketAddress(place.getHost(), place.getPort()), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/health", exchange -> {
                Health health = Health.look(queue, clock.instant());
                String body = health.well()
                        ? "{\"status\": \"well\"}\n"
                        : "{\"status\": \"ill\", \"reason\": \"" + health.reason() + "\"}\n";
                answer(exchange, health.well() ? 200 : 503, "application/json", body);
            });
            server.createContext(
                    "/metrics", exchange -> answer(exchange, 200, "text/plain; version=0.0.4", figures.scrape()));
            server.start();
            return new HttpDesk(server);
        } catch (IOException e) {
            throw new Unusable("DABYL_HTTP: " + at + " cannot be used: " + e.getMessage(), e);
        }
    }

    /// The port that it listens on.
    public int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package org.dabyl.bot.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A Bot API on loopback that takes everything, for the trial run after a build: one person subscribes to
/// detentions and is sent what comes of it. For any thread.
public final class SilentTelegram implements AutoCloseable {
    private static final String PERSON = "{\"id\":7,\"is_bot\":false,\"first_name\":\"a\",\"language_code\":\"ru\"}";
    private static final String CHAT = "{\"id\":7,\"type\":\"private\",\"first_name\":\"a\"}";
    private static final String SAID = "{\"update_id\":1,\"message\":{\"message_id\":1,\"date\":1700000000,\"from\":"
            + PERSON + ",\"chat\":" + CHAT + ",\"text\":\"/subscribe задержания\"}}";
    private final HttpServer server;
    private final CountDownLatch answer = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger polls = new AtomicInteger();

    private SilentTelegram(HttpServer server) {
        this.server = server;
    }

    public static SilentTelegram open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            SilentTelegram telegram = new SilentTelegram(server);
            server.createContext("/", telegram::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return telegram;
        } catch (IOException e) {
            throw new UncheckedIOException("no server on loopback", e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// Waits until the person has been answered, or the time is over.
    public boolean awaitAnswer(int seconds) throws InterruptedException {
        return answer.await(seconds, TimeUnit.SECONDS);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().toLowerCase(Locale.ROOT);
            exchange.getRequestBody().readAllBytes();
            holdUpdates(path);
            byte[] body = ("{\"ok\":true,\"result\":" + result(path.substring(path.lastIndexOf('/') + 1)) + "}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /// As Telegram holds a call for updates while there are none.
    private void holdUpdates(String path) {
        try {
            if (path.endsWith("/getupdates") && polls.get() > 0) {
                closed.await(1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String result(String method) {
        return switch (method) {
            case "getme" -> "{\"id\":1,\"is_bot\":true,\"first_name\":\"b\",\"username\":\"b_bot\"}";
            case "getupdates" -> polls.incrementAndGet() == 1 ? "[" + SAID + "]" : "[]";
            case "sendmessage" -> {
                answer.countDown();
                yield "{\"message_id\":2,\"date\":1700000000,\"chat\":" + CHAT + ",\"text\":\"a\"}";
            }
            default -> "true";
        };
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}

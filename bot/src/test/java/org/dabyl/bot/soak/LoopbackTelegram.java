package org.dabyl.bot.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/// Telegram on loopback for programs that run in processes of their own: updates, messages, and the limit of thirty
/// messages a second, of which it refuses what is beyond.
final class LoopbackTelegram implements AutoCloseable {
    static final String TOKEN = "1:soak";
    private static final int MOST_A_SECOND = 30;
    private static final Pattern CALL = Pattern.compile("/bot[^/]+/(\\w+)");
    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final int slowestMillis;

    /// A message that stands in a chat.
    record Standing(long chat, String text, long atNanos) {}

    private final List<Standing> standing = new ArrayList<>();
    private final Deque<String> updates = new ArrayDeque<>();
    private long firstUpdate = 1;
    private long refused;
    private long polls;
    private double permits = MOST_A_SECOND;
    private long filledAt = System.nanoTime();

    /// @param slowestMillis a call is answered after a quarter of this to all of it
    LoopbackTelegram(int slowestMillis) {
        this.slowestMillis = slowestMillis;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port();
    }

    /// A person writes in a private chat.
    synchronized void say(long chat, String text) {
        long id = firstUpdate + updates.size();
        int command = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        updates.add("{\"update_id\":" + id + ",\"message\":{\"message_id\":" + id + ",\"date\":1,\"text\":\"" + text
                + "\",\"entities\":[{\"type\":\"bot_command\",\"offset\":0,\"length\":" + command
                + "}],\"chat\":{\"id\":" + chat + ",\"type\":\"private\",\"first_name\":\"A\"},\"from\":{\"id\":" + chat
                + ",\"is_bot\":false,\"first_name\":\"A\",\"language_code\":\"ru\"}}}");
        notifyAll();
    }

    synchronized List<Standing> standing() {
        return List.copyOf(standing);
    }

    synchronized long refused() {
        return refused;
    }

    synchronized long polls() {
        return polls;
    }

    private void serve(HttpExchange exchange) throws IOException {
        var call = CALL.matcher(exchange.getRequestURI().getPath());
        JsonNode body = json.readTree(exchange.getRequestBody().readAllBytes());
        String method = call.matches() ? call.group(1).toLowerCase(java.util.Locale.ROOT) : "";
        try {
            answer(
                    exchange,
                    switch (method) {
                        case "getupdates" -> updates(body);
                        case "sendmessage" -> take(body);
                        case "getme" ->
                            "{\"id\":1,\"is_bot\":true,\"first_name\":\"Dabyl\",\"username\":\"dabyl_bot\"}";
                        default -> "true";
                    });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized String updates(JsonNode body) throws InterruptedException {
        polls++;
        long offset = body.path("offset").asLong();
        while (firstUpdate < offset && !updates.isEmpty()) {
            updates.remove();
            firstUpdate++;
        }
        long end = System.nanoTime() + Math.min(2, body.path("timeout").asLong()) * 1_000_000_000;
        while (updates.isEmpty() && System.nanoTime() < end) {
            wait(100);
        }
        return "[" + String.join(",", updates.stream().limit(100).toList()) + "]";
    }

    /// Empty where it is beyond the limit.
    private String take(JsonNode body) throws InterruptedException {
        if (slowestMillis > 0) {
            Thread.sleep(ThreadLocalRandom.current().nextInt(slowestMillis / 4, slowestMillis + 1));
        }
        synchronized (this) {
            long now = System.nanoTime();
            permits = Math.min(MOST_A_SECOND, permits + (now - filledAt) * 1e-9 * MOST_A_SECOND);
            filledAt = now;
            if (permits < 1) {
                refused++;
                return "";
            }
            permits--;
            long chat = body.path("chat_id").asLong();
            standing.add(new Standing(chat, body.path("text").asText(), now));
            return "{\"message_id\":" + standing.size() + ",\"date\":1,\"chat\":{\"id\":" + chat
                    + ",\"type\":\"private\"}}";
        }
    }

    private static void answer(HttpExchange exchange, String result) throws IOException {
        String body = result.isEmpty()
                ? "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\",\"parameters\":{\"retry_after\":3}}"
                : "{\"ok\":true,\"result\":" + result + "}";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(result.isEmpty() ? 429 : 200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package org.dabyl.bot.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.bot.telegram.TelegramSender;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;

/// Telegram on loopback: takes messages, and answers as it was told to answer the next calls of a chat.
final class FakeTelegram implements AutoCloseable {
    static final MockResponse BAD_GATEWAY =
            json(502, "{\"ok\":false,\"error_code\":502,\"description\":\"Bad Gateway\"}");
    static final MockResponse HTML = json(502, "<html><body>Bad gateway</body></html>");
    static final MockResponse CUT = new MockResponse.Builder()
            .onRequestBody(new SocketEffect.CloseSocket())
            .build();
    static final MockResponse HUNG =
            new MockResponse.Builder().headersDelay(1, TimeUnit.HOURS).build();

    /// A message that Telegram took.
    record Taken(long chat, String text, long replyTo, long id, boolean silent) {}

    private final MockWebServer server = new MockWebServer();
    private final Map<Long, Deque<MockResponse>> answers = new HashMap<>();
    private final Set<Long> underWay = new HashSet<>();
    private final List<Taken> taken = new ArrayList<>();
    private final List<Long> deleted = new ArrayList<>();
    private final List<Long> refused = new ArrayList<>();
    private final OkHttpClient client;
    private long calls;
    private boolean twoAtOnce;

    FakeTelegram(OkHttpClient client) {
        this.client = client;
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TelegramSender sender() {
        TelegramUrl url = TelegramUrl.builder()
                .schema("http")
                .host(server.getHostName())
                .port(server.getPort())
                .build();
        return new TelegramSender(new OkHttpTelegramClient(client, "1:test", url));
    }

    /// Takes a message that counts for nothing, so that no later call waits for the client's classes and its
    /// connection.
    void warmUp() {
        sender().send(0, Message.of(SafeHtml.text("warm")), OptionalLong.empty());
        synchronized (this) {
            taken.clear();
            calls = 0;
        }
    }

    synchronized void next(long chat, MockResponse... coming) {
        answers.computeIfAbsent(chat, _ -> new ArrayDeque<>()).addAll(List.of(coming));
    }

    static MockResponse retryAfter(int seconds) {
        return error(429, "Too Many Requests: retry after " + seconds, "\"retry_after\":" + seconds);
    }

    static MockResponse movedTo(long chat) {
        return error(400, "Bad Request: group chat was upgraded", "\"migrate_to_chat_id\":" + chat);
    }

    static MockResponse error(int code, String description, String parameters) {
        return json(
                code,
                "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description + "\",\"parameters\":{"
                        + parameters + "}}");
    }

    synchronized List<Taken> taken() {
        return List.copyOf(taken);
    }

    /// What a chat got, in order.
    List<String> texts(long chat) {
        return taken().stream().filter(t -> t.chat() == chat).map(Taken::text).toList();
    }

    /// The chats in the order in which they were written to.
    List<Long> chats() {
        return taken().stream().map(Taken::chat).toList();
    }

    synchronized List<Long> deleted() {
        return List.copyOf(deleted);
    }

    /// The chats whose calls were answered with anything but success.
    synchronized List<Long> refused() {
        return List.copyOf(refused);
    }

    synchronized long calls() {
        return calls;
    }

    synchronized boolean sawTwoAtOnceInOneChat() {
        return twoAtOnce;
    }

    private MockResponse answer(RecordedRequest request) {
        JsonNode body = read(request);
        long chat = body.path("chat_id").asLong();
        if (request.getTarget().endsWith("/deleteMessages")) {
            return deleted(body);
        }
        synchronized (this) {
            calls++;
            twoAtOnce |= !underWay.add(chat);
        }
        pause();
        synchronized (this) {
            underWay.remove(chat);
            Deque<MockResponse> coming = answers.get(chat);
            if (coming != null && !coming.isEmpty()) {
                refused.add(chat);
                return coming.remove();
            }
            return take(chat, body);
        }
    }

    /// Long enough for a second call to the chat to be seen, were there one.
    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private MockResponse take(long chat, JsonNode body) {
        long id = taken.size() + 1L;
        long replyTo = body.path("reply_parameters").path("message_id").asLong();
        taken.add(new Taken(
                chat,
                body.path("text").asText(),
                replyTo,
                id,
                body.path("disable_notification").asBoolean()));
        return json(
                200,
                "{\"ok\":true,\"result\":{\"message_id\":" + id + ",\"date\":1,\"chat\":{\"id\":" + chat
                        + ",\"type\":\"private\"}}}");
    }

    private synchronized MockResponse deleted(JsonNode body) {
        body.path("message_ids").forEach(id -> deleted.add(id.asLong()));
        return json(200, "{\"ok\":true,\"result\":true}");
    }

    private static JsonNode read(RecordedRequest request) {
        try {
            return new ObjectMapper()
                    .readTree(
                            request.getBody() == null ? "{}" : request.getBody().utf8());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MockResponse json(int code, String body) {
        return new MockResponse.Builder()
                .code(code)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    @Override
    public void close() {
        server.close();
        client.connectionPool().evictAll();
    }
}

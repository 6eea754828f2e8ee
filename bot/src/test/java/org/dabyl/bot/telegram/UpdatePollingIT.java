package org.dabyl.bot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import org.dabyl.config.seal.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.objects.Update;

class UpdatePollingIT {
    private static final String OK = "{\"ok\":true,\"result\":true}";
    private final MockWebServer telegram = new MockWebServer();
    private final BlockingQueue<MockResponse> polls = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> handled = new LinkedBlockingQueue<>();
    private final AtomicInteger webhookFailures = new AtomicInteger();

    @BeforeEach
    void start() throws Exception {
        telegram.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                if (request.getUrl().encodedPath().toLowerCase(Locale.ROOT).endsWith("/deletewebhook")) {
                    boolean fails = webhookFailures.getAndDecrement() > 0;
                    return fails ? new MockResponse(502, Headers.EMPTY, "<html>") : json(OK);
                }
                asked.add(request.getBody() == null ? "" : request.getBody().utf8());
                MockResponse answer = polls.poll(20, TimeUnit.MILLISECONDS);
                return answer == null ? json("{\"ok\":true,\"result\":[]}") : answer;
            }
        });
        telegram.start();
    }

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void aBugInAHandlerDoesNotEndPolling() throws Exception {
        polls.add(updates(7, 8));
        try (UpdatePolling polling = polling(update -> {
            if (update.getUpdateId() == 7) {
                throw new StackOverflowError("a bug in a command");
            }
            handled.add(update.getUpdateId());
        })) {
            polling.start();
            assertEquals(8, handled.poll(10, TimeUnit.SECONDS));
            polls.add(updates(9));
            assertEquals(9, handled.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void errorsCutConnectionsAndConflictsDoNotEndPolling() throws Exception {
        polls.add(new MockResponse(502, Headers.EMPTY, "<html>bad gateway</html>"));
        polls.add(new MockResponse(409, Headers.EMPTY, "{\"ok\":false,\"error_code\":409,\"description\":\"x\"}"));
        polls.add(json("no json"));
        polls.add(updates(11));
        try (UpdatePolling polling = polling(update -> handled.add(update.getUpdateId()))) {
            polling.start();
            assertEquals(11, handled.poll(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void aTelegramThatIsOutOfReachAtTheStartIsTriedAgain() throws Exception {
        webhookFailures.set(2);
        polls.add(updates(3));
        try (UpdatePolling polling = polling(update -> handled.add(update.getUpdateId()))) {
            polling.start();
            assertEquals(3, handled.poll(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void anUpdateIsConfirmedOnlyAfterItWasHandled() throws Exception {
        polls.add(updates(21));
        BlockingQueue<Boolean> release = new LinkedBlockingQueue<>();
        try (UpdatePolling polling = polling(update -> {
            handled.add(update.getUpdateId());
            try {
                assertTrue(release.poll(10, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        })) {
            polling.start();
            assertEquals(21, handled.poll(10, TimeUnit.SECONDS));
            assertTrue(asked.stream().noneMatch(body -> body.contains("\"offset\":22")), asked::toString);
            release.add(true);
            for (String body = ""; !body.contains("\"offset\":22"); ) {
                body = asked.poll(10, TimeUnit.SECONDS);
                assertTrue(body != null, "never confirmed");
            }
        }
    }

    private UpdatePolling polling(Consumer<Update> handler) {
        OkHttpClient client = new OkHttpClient.Builder()
                .readTimeout(Duration.ofSeconds(5))
                .addInterceptor(new ConflictNotice())
                .build();
        TelegramUrl url = TelegramUrl.builder()
                .schema("http")
                .host(telegram.getHostName())
                .port(telegram.getPort())
                .build();
        return new UpdatePolling(new Secret("1:test"), url, client, handler);
    }

    private static MockResponse updates(int... ids) {
        StringBuilder list = new StringBuilder();
        for (int id : ids) {
            list.append(list.isEmpty() ? "" : ",")
                    .append("{\"update_id\":")
                    .append(id)
                    .append('}');
        }
        return json("{\"ok\":true,\"result\":[" + list + "]}");
    }

    private static MockResponse json(String body) {
        return new MockResponse(200, Headers.of("Content-Type", "application/json"), body);
    }
}

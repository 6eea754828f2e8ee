package org.dabyl.bot.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.dabyl.config.seal.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.TelegramBotsLongPollingApplication;
import org.telegram.telegrambots.longpolling.exceptions.TelegramApiErrorResponseException;
import org.telegram.telegrambots.longpolling.interfaces.BackOff;
import org.telegram.telegrambots.longpolling.interfaces.LongPollingUpdateConsumer;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/// Reads updates from Telegram by long polling, for as long as it is open, whatever happens.
///
/// An update is confirmed to Telegram by the poll after the one that brought it, and that poll starts only when
/// the handler has returned: who dies in between gets the update again. What the handler throws is logged and
/// ends nothing.
public final class UpdatePolling implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(UpdatePolling.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int LONG_POLL_SECONDS = 50;
    private static final List<String> WANTED = List.of("message", "callback_query", "my_chat_member");
    private final TelegramBotsLongPollingApplication application;
    private final Secret token;
    private final TelegramUrl url;
    private final Consumer<Update> handler;
    private volatile boolean closed;

    public UpdatePolling(Secret token, TelegramUrl url, OkHttpClient client, Consumer<Update> handler) {
        this.token = token;
        this.url = url;
        this.handler = handler;
        this.application = new TelegramBotsLongPollingApplication(
                ObjectMapper::new,
                () -> client,
                () -> Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("updates").daemon().factory()),
                GrowingPause::new);
    }

    /// Starts reading; where Telegram is out of reach, tries again in the background until it is not.
    public void start() {
        Thread.ofVirtual().name("updates-start").start(this::register);
    }

    private void register() {
        GrowingPause pause = new GrowingPause();
        while (!closed) {
            try {
                application.registerBot(token.reveal(), () -> url, UpdatePolling::request, consumer());
                return;
            } catch (TelegramApiException e) {
                boolean answered =
                        e instanceof TelegramApiErrorResponseException || e instanceof TelegramApiRequestException;
                LOG.warn(
                        "Telegram {}; trying again ({})",
                        answered ? "refuses the bot" : "does not answer",
                        e.getClass().getSimpleName());
                unregister();
            }
            try {
                Thread.sleep(pause.nextBackOffMillis());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private LongPollingUpdateConsumer consumer() {
        return updates -> updates.forEach(update -> {
            try {
                handler.accept(update);
            } catch (RuntimeException | Error e) {
                // The library would stop polling for good.
                LOG.error("update {}: {} ; goes on", update.getUpdateId(), e.toString(), e);
            }
        });
    }

    private static GetUpdates request(int last) {
        return GetUpdates.builder()
                .offset(last + 1)
                .limit(100)
                .timeout(LONG_POLL_SECONDS)
                .allowedUpdates(WANTED)
                .build();
    }

    private void unregister() {
        try {
            application.unregisterBot(token.reveal()); // a bot whose start failed stays registered otherwise
        } catch (TelegramApiException e) {
            LOG.debug("not registered");
        }
    }

    @Override
    public void close() {
        closed = true;
        unregister();
    }

    private static final class GrowingPause implements BackOff {
        private final AtomicInteger failures = new AtomicInteger();

        @Override
        public void reset() {
            failures.set(0);
        }

        @Override
        public long nextBackOffMillis() {
            return Math.min(LONGEST_PAUSE.toMillis(), 250L << Math.min(failures.getAndIncrement(), 10));
        }
    }
}

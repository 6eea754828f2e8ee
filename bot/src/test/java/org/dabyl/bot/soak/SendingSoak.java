package org.dabyl.bot.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.dabyl.bot.outbox.ChatFate;
import org.dabyl.bot.outbox.Courier;
import org.dabyl.bot.outbox.Draft;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.bot.outbox.Pace;
import org.dabyl.bot.outbox.Urgency;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.bot.telegram.TelegramSender;
import org.dabyl.config.db.Database;
import org.dabyl.config.seal.Seal;
import org.dabyl.config.seal.Secret;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;

/// A broadcast to ten thousand chats, and every few seconds a named alert in the middle of it.
@Tag("soak")
class SendingSoak {
    private static final int CHATS = Integer.getInteger("dabyl.chats", 10_000);
    private static final int NAMED = 100;
    private static final int SLOWEST_CALL_MILLIS = 200;

    @TempDir
    Path dir;

    @Test
    void tenThousandChatsAtTheLimitsPaceAndANamedAlertAmongThemAtOnce() throws InterruptedException {
        InstantSource clock = InstantSource.system();
        Outbox outbox = new Outbox(Seal.of(new Secret("a key that only this test knows")));
        try (LoopbackTelegram telegram = new LoopbackTelegram(SLOWEST_CALL_MILLIS);
                Database database = Database.open("jdbc:sqlite:" + dir.resolve("soak.db"))) {
            TelegramUrl url = TelegramUrl.builder()
                    .schema("http")
                    .host("127.0.0.1")
                    .port(telegram.port())
                    .build();
            TelegramSender sender = new TelegramSender(new OkHttpTelegramClient(
                    new OkHttpClient.Builder().retryOnConnectionFailure(false).build(), LoopbackTelegram.TOKEN, url));
            try (Courier courier =
                    new Courier(database, outbox, sender, Pace.of(database, outbox), new Nobody(), clock)) {
                database.<Void, RuntimeException>write(handle -> {
                    for (int chat = 1; chat <= CHATS; chat++) {
                        put(handle, outbox, chat, Urgency.TOPIC, "broadcast", clock.instant());
                    }
                    return null;
                });
                courier.start();
                Map<String, Long> asked = new HashMap<>();
                int every = Math.max(1, CHATS / NAMED);
                for (int named = 1; named <= NAMED; named++) {
                    await(telegram, (named - 1) * every);
                    long chat = (long) CHATS + named;
                    asked.put("named " + named, System.nanoTime());
                    String text = "named " + named;
                    database.<Void, RuntimeException>write(handle -> {
                        put(handle, outbox, chat, Urgency.PERSON, text, clock.instant());
                        return null;
                    });
                    courier.wake();
                }
                await(telegram, CHATS + NAMED);
                report(telegram, asked);
            }
        }
    }

    private static void put(Handle handle, Outbox outbox, long chat, Urgency urgency, String text, Instant now) {
        outbox.put(handle, new Draft(chat, text, "", urgency, Message.of(SafeHtml.text(text)), now), now);
    }

    private static void report(LoopbackTelegram telegram, Map<String, Long> asked) {
        var all = telegram.standing();
        double seconds = (all.getLast().atNanos() - all.getFirst().atNanos()) * 1e-9;
        List<Double> waits = new ArrayList<>();
        for (var message : all) {
            Long at = asked.get(message.text());
            if (at != null) {
                waits.add((message.atNanos() - at) * 1e-9);
            }
        }
        Collections.sort(waits);
        double rate = all.size() / seconds;
        System.out.println(String.format(
                java.util.Locale.ROOT,
                "SENDING %d messages, %.1f a second, %d refused; named: median %.2f s, 99 of 100 within %.2f s, worst %.2f s",
                all.size(),
                rate,
                telegram.refused(),
                waits.get(waits.size() / 2),
                waits.get(waits.size() * 99 / 100 - 1),
                waits.getLast()));
        assertEquals(0, telegram.refused());
        assertTrue(rate >= 28, rate + " a second");
        assertTrue(waits.get(NAMED * 99 / 100 - 1) <= 2, "99 of 100 named alerts within 2 s");
    }

    private static void await(LoopbackTelegram telegram, int messages) throws InterruptedException {
        while (telegram.standing().size() < messages) {
            Thread.sleep(50);
        }
    }

    /// No chat is ever gone here.
    private static final class Nobody implements ChatFate {
        @Override
        public void gone(Handle handle, String chatHash, String reason) {}

        @Override
        public void moved(Handle handle, long from, long to) {}
    }
}

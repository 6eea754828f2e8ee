package org.dabyl.bot.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.dabyl.bot.chat.Chat;
import org.dabyl.bot.chat.ChatStore;
import org.dabyl.bot.chat.Watch;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.config.db.Database;
import org.dabyl.config.seal.Seal;
import org.dabyl.config.seal.Secret;
import org.dabyl.config.text.Tongue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the whole program takes, as `bot/dabyl run` starts it: time until it reads updates, memory while
/// nothing goes on, memory while ten thousand chats are told of one detention.
@Tag("soak")
class FootprintSoak {
    private static final int STARTS = 10;
    private static final int CHATS = Integer.getInteger("dabyl.chats", 10_000);
    private static final String KEY = "a key that only this test knows";

    @TempDir
    Path dir;

    @Test
    void itReadsUpdatesSoonAfterItsStart() throws IOException, InterruptedException {
        List<Double> starts = new ArrayList<>();
        List<Double> worked = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            try (LoopbackTelegram telegram = new LoopbackTelegram(0);
                    LoopbackOutlet outlet = new LoopbackOutlet()) {
                long began = System.nanoTime();
                Node node = node(telegram, outlet);
                await(120, () -> telegram.polls() > 0);
                starts.add((System.nanoTime() - began) * 1e-9);
                worked.add(node.processorSeconds());
                node.stop();
            }
        }
        Collections.sort(starts);
        Collections.sort(worked);
        double median = starts.get(STARTS / 2);
        System.out.printf(
                Locale.ROOT,
                "STARTS %d: first call for updates after %.2f s, at worst %.2f s; %.2f s on the processor, at worst %.2f%n",
                STARTS,
                median,
                starts.getLast(),
                worked.get(STARTS / 2),
                worked.getLast());
        assertTrue(median <= 2.5, median + " s");
    }

    @Test
    void idleItTakesAHundredAndSixtyMegabytes() throws IOException, InterruptedException {
        try (LoopbackTelegram telegram = new LoopbackTelegram(0);
                LoopbackOutlet outlet = new LoopbackOutlet()) {
            Node node = node(telegram, outlet);
            await(120, () -> outlet.polls() > 0);
            Thread.sleep(30_000);
            long megabytes = node.residentMegabytes("VmRSS");
            System.out.println("IDLE " + megabytes + " MB after 30 s, at most " + node.residentMegabytes("VmHWM"));
            node.stop();
            assertTrue(megabytes <= 160, megabytes + " MB");
        }
    }

    @Test
    void tellingTenThousandChatsItTakesThreeHundredMegabytes() throws IOException, InterruptedException {
        subscribe();
        try (LoopbackTelegram telegram = new LoopbackTelegram(200);
                LoopbackOutlet outlet = new LoopbackOutlet()) {
            Node node = node(telegram, outlet);
            await(120, () -> outlet.polls() > 1 && node.isRunning());
            outlet.publish(1, "Задержан активист Асет Сапаров", "Полиция увезла его в отделение.");
            await(CHATS / 10, () -> telegram.standing().size() >= CHATS);
            List<LoopbackTelegram.Standing> all = telegram.standing();
            double seconds = (all.getLast().atNanos() - all.getFirst().atNanos()) * 1e-9;
            long megabytes = node.residentMegabytes("VmHWM");
            System.out.printf(
                    Locale.ROOT,
                    "LOAD %d chats told in %.0f s, %.1f a second, %d refused; at most %d MB%n",
                    all.size(),
                    seconds,
                    all.size() / seconds,
                    telegram.refused(),
                    megabytes);
            node.stop();
            assertEquals(CHATS, all.size());
            assertTrue(megabytes <= 300, megabytes + " MB");
        }
    }

    private Node node(LoopbackTelegram telegram, LoopbackOutlet outlet) {
        Map<String, String> variables = Map.of(
                "DABYL_TELEGRAM_TOKEN",
                LoopbackTelegram.TOKEN,
                "DABYL_TELEGRAM_API",
                telegram.url(),
                "DABYL_KEY",
                KEY,
                "DABYL_NETWORK",
                "any");
        return new Node(dir, List.of(outlet), variables);
    }

    private void subscribe() throws IOException {
        Seal seal = Seal.of(new Secret(KEY));
        ChatStore store = new ChatStore(seal, new Outbox(seal)::chatHash);
        Path data = Files.createDirectories(dir.resolve("data"));
        try (Database database = Database.open("jdbc:sqlite:" + data.resolve("dabyl.db"))) {
            database.<Void, RuntimeException>write(handle -> {
                for (int chat = 1; chat <= CHATS; chat++) {
                    store.save(handle, new Chat(chat, false, Tongue.RU, true, Chat.State.ACTIVE, Instant.EPOCH));
                    store.add(handle, chat, new Watch.Kinds("detentions", ""));
                }
                return null;
            });
        }
    }

    private static void await(int seconds, BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (!reached.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(10);
        }
    }
}

package org.dabyl.bot.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long it takes from the feed's answer that first holds an article to the call that sends its alert: the
/// whole program, ten outlets asked every second, two hundred chats that watch a person each.
@Tag("soak")
class AlertSoak {
    private static final int OUTLETS = 10;
    private static final int ARTICLES = 200;
    private static final String[] GIVEN = {"Асет", "Марат", "Ерлан", "Данияр", "Нурлан", "Самат", "Олжас", "Тимур"};
    private static final String[] STEM = {"Абдира", "Байсе", "Сапар", "Жумаке", "Кенже", "Турсын", "Рахим", "Мухтар"};
    private static final String[] MIDDLE = {"", "бек", "гали", "тай", "жан"};
    private static final String[] END = {"силов", "мурзин", "дыков", "кулов", "баев"};
    private final Random random = new Random(Long.getLong("dabyl.seed", 1));

    @TempDir
    Path dir;

    /// An article in the order of the chats that watch for its person.
    private record Published(LoopbackOutlet outlet, String link) {}

    @Test
    void ninetyNineOfAHundredAlertsAreSentWithinHalfASecond() throws IOException, InterruptedException {
        List<LoopbackOutlet> outlets =
                Stream.generate(LoopbackOutlet::new).limit(OUTLETS).toList();
        try (LoopbackTelegram telegram = new LoopbackTelegram(0)) {
            Node node = new Node(
                    dir,
                    outlets,
                    Map.of(
                            "DABYL_TELEGRAM_TOKEN",
                            LoopbackTelegram.TOKEN,
                            "DABYL_TELEGRAM_API",
                            telegram.url(),
                            "DABYL_NETWORK",
                            "any"));
            await(() -> node.isRunning() && outlets.stream().allMatch(outlet -> outlet.polls() > 1));
            for (int chat = 1; chat <= ARTICLES; chat++) {
                telegram.say(chat, "/subscribe " + person(chat));
            }
            await(() -> telegram.standing().size() >= ARTICLES);
            List<Published> published = new ArrayList<>();
            for (int n = 1; n <= ARTICLES; n++) {
                Thread.sleep(100 + random.nextInt(400));
                LoopbackOutlet outlet = outlets.get(random.nextInt(OUTLETS));
                String title = "Задержан активист " + person(n);
                published.add(new Published(outlet, outlet.publish(n, title, "Полиция увезла его. Номер " + n + ".")));
            }
            await(() -> waits(telegram, published).size() == ARTICLES);
            report(waits(telegram, published));
            node.stop();
        } finally {
            outlets.forEach(LoopbackOutlet::close);
        }
    }

    /// The seconds from each article's first appearance to its alert in the chat that watches its person.
    private static List<Double> waits(LoopbackTelegram telegram, List<Published> published) {
        Map<Long, Double> out = new HashMap<>();
        for (LoopbackTelegram.Standing message : telegram.standing()) {
            int at = (int) message.chat() - 1;
            if (at < published.size() && message.text().contains(published.get(at).link)) {
                long shown = published.get(at).outlet.shownAtNanos(published.get(at).link);
                out.putIfAbsent(message.chat(), (message.atNanos() - shown) * 1e-9);
            }
        }
        List<Double> sorted = new ArrayList<>(out.values());
        Collections.sort(sorted);
        return sorted;
    }

    private static void report(List<Double> waits) {
        assertEquals(ARTICLES, waits.size(), "alerts that came");
        double most = waits.get(ARTICLES * 99 / 100 - 1);
        System.out.printf(
                Locale.ROOT,
                "ALERTS %d: median %.3f s, 99 of 100 within %.3f s, worst %.3f s%n",
                ARTICLES,
                waits.get(ARTICLES / 2),
                most,
                waits.getLast());
        assertTrue(most <= 0.5, most + " s");
    }

    private static String person(int n) {
        return GIVEN[n % GIVEN.length] + " " + STEM[n / 25 % STEM.length] + MIDDLE[n / 5 % 5] + END[n % 5];
    }

    private static void await(BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + 180_000_000_000L;
        while (!reached.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(100);
        }
    }
}

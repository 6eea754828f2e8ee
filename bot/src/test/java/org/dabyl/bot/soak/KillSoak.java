package org.dabyl.bot.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program under `kill -9` at random moments while outlets publish: nothing lost, at most one repeat a chat
/// and
/// kill.
@Tag("soak")
class KillSoak {
    private static final int CHATS = 3;
    private static final int A_ROUND = 2;
    private static final String[] GIVEN = {
        "Асет", "Марат", "Ерлан", "Данияр", "Нурлан", "Бауыржан", "Самат", "Олжас", "Тимур", "Руслан", "Айдос", "Ермек"
    };
    private static final String[] STEM = {
        "Абдира", "Байсе", "Сапар", "Жумаке", "Кенже", "Омирхо", "Турсын", "Ахмет", "Сагын", "Есенжа", "Рахим", "Мухтар"
    };
    private static final String[] END = {"силов", "галиев", "кулов", "баев", "дыков", "мурзин"};
    private final Random random = new Random(Long.getLong("dabyl.seed", 1));
    private final List<String> links = new ArrayList<>();

    @TempDir
    Path dir;

    @Test
    void oneNodeOnSqlite() throws IOException, InterruptedException {
        try (Loopback loopback = new Loopback()) {
            soak(loopback, "SQLite", List.of(node(loopback, "one", Map.of())), Integer.getInteger("dabyl.kills", 200));
        }
    }

    @Test
    void twoNodesOnPostgres() throws IOException, InterruptedException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Loopback loopback = new Loopback()) {
            Map<String, String> shared = Map.of(
                    "DABYL_DATABASE",
                    postgres.getJdbcUrl("postgres", "postgres"),
                    "DABYL_KEY",
                    "a key that both nodes have been given");
            List<Node> nodes = List.of(node(loopback, "one", shared), node(loopback, "two", shared));
            soak(loopback, "two nodes on PostgreSQL", nodes, Integer.getInteger("dabyl.kills", 100));
        }
    }

    /// Telegram and three outlets.
    private static final class Loopback implements AutoCloseable {
        final LoopbackTelegram telegram = new LoopbackTelegram(0);
        final List<LoopbackOutlet> outlets = List.of(new LoopbackOutlet(), new LoopbackOutlet(), new LoopbackOutlet());

        @Override
        public void close() {
            telegram.close();
            outlets.forEach(LoopbackOutlet::close);
        }
    }

    private Node node(Loopback loopback, String name, Map<String, String> more) throws IOException {
        Map<String, String> variables = new HashMap<>(more);
        variables.put("DABYL_TELEGRAM_TOKEN", LoopbackTelegram.TOKEN);
        variables.put("DABYL_TELEGRAM_API", loopback.telegram.url());
        variables.put("DABYL_NETWORK", "any");
        return new Node(Files.createDirectory(dir.resolve(name)), loopback.outlets, variables);
    }

    private void soak(Loopback loopback, String where, List<Node> nodes, int kills)
            throws IOException, InterruptedException {
        LoopbackTelegram telegram = loopback.telegram;
        await(90, () -> telegram.polls() > 0 && loopback.outlets.stream().allMatch(outlet -> outlet.polls() > 1));
        for (int chat = 1; chat <= CHATS; chat++) {
            telegram.say(chat, "/subscribe задержания");
        }
        await(60, () -> telegram.standing().size() >= CHATS);
        int answers = telegram.standing().size();
        for (int kill = 0; kill < kills; kill++) {
            for (int i = 0; i < A_ROUND; i++) {
                publish(loopback.outlets);
                Thread.sleep(random.nextInt(400));
            }
            Thread.sleep(random.nextInt(5_000));
            nodes.get(random.nextInt(nodes.size())).killAndRestart();
        }
        awaitTheRest(telegram);
        Thread.sleep(3_000);
        report(telegram, where, kills, nodes, answers);
    }

    /// A chat gets one message a second, so a backlog takes its time; what stands still for a minute and a half is
    /// lost.
    private void awaitTheRest(LoopbackTelegram telegram) throws InterruptedException {
        long missing = missing(telegram);
        while (missing > 0) {
            long before = missing;
            await(90, () -> missing(telegram) < before);
            missing = missing(telegram);
            if (missing == before) {
                return;
            }
        }
    }

    private void report(LoopbackTelegram telegram, String where, int kills, List<Node> nodes, int answers)
            throws IOException, InterruptedException {
        long missing = missing(telegram);
        Map<String, Integer> counts = counts(telegram);
        int repeats = counts.values().stream().mapToInt(count -> count - 1).sum();
        int worst = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        long memory = nodes.getFirst().residentMegabytes();
        long slowest = 0;
        for (Node node : nodes) {
            slowest = Math.max(slowest, node.stop());
        }
        System.out.printf(
                Locale.ROOT,
                "KILLS %s: %d kills, %d articles to %d chats, %d lost, %d repeated (%d answers), %d MB, stopped in %d ms%n",
                where,
                kills,
                links.size(),
                CHATS,
                missing,
                repeats,
                answers,
                memory,
                slowest);
        assertEquals(0, missing, "alerts that never came");
        assertTrue(repeats <= kills * CHATS, repeats + " repeats");
        assertTrue(worst <= 3, "one alert came " + worst + " times");
        assertTrue(slowest < 5_000, "stopped in " + slowest + " ms");
    }

    private void publish(List<LoopbackOutlet> outlets) {
        int n = links.size();
        String person = GIVEN[n % GIVEN.length] + " " + STEM[n / GIVEN.length % STEM.length]
                + END[n / GIVEN.length / STEM.length % END.length];
        links.add(outlets.get(random.nextInt(outlets.size()))
                .publish(n, "Задержан активист " + person, "Полиция увезла его. Подробность " + n + "."));
    }

    private long missing(LoopbackTelegram telegram) {
        return (long) links.size() * CHATS - counts(telegram).size();
    }

    /// How often each article came to each chat.
    private Map<String, Integer> counts(LoopbackTelegram telegram) {
        Map<String, Integer> counts = new HashMap<>();
        for (LoopbackTelegram.Standing message : telegram.standing()) {
            int at = message.text().indexOf("/news/");
            if (at >= 0) {
                int port = message.text().lastIndexOf(':', at);
                int end = at + 6;
                while (end < message.text().length()
                        && Character.isDigit(message.text().charAt(end))) {
                    end++;
                }
                counts.merge(message.chat() + message.text().substring(port, end), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static void await(int seconds, BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        while (!reached.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(100);
        }
    }
}

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

/// The whole program under `kill -9` at random moments while outlets publish: nothing lost, at most one repeat
/// a chat and kill; where one of two nodes is gone, the other does its work soon.
@Tag("soak")
class KillSoak {
    private static final int CHATS = 3;
    private static final int A_ROUND = 2;
    private static final Duration MOST = Duration.ofMinutes(Integer.getInteger("dabyl.minutes", 60));
    private static final int IN_ITS_START = 8; // one kill of so many hits a program that may not have started yet
    private static final int TAKEOVERS = 6;
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
            soak(loopback, "two nodes on PostgreSQL", two(postgres, loopback), Integer.getInteger("dabyl.kills", 100));
        }
    }

    @Test
    void whatANodeDidTheOtherDoesWithinThirtySeconds() throws IOException, InterruptedException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Loopback loopback = new Loopback()) {
            List<Node> nodes = two(postgres, loopback);
            subscribe(loopback);
            await(90, () -> nodes.stream().allMatch(Node::isRunning));
            double slowest = 0;
            for (int kill = 0; kill < TAKEOVERS; kill++) {
                nodes.get(kill % 2).kill();
                slowest = Math.max(slowest, secondsToServe(loopback));
                nodes.get(kill % 2).restart();
                await(90, nodes.get(kill % 2)::isRunning);
                Thread.sleep(2_000);
            }
            for (Node node : nodes) {
                node.stop();
            }
            System.out.printf(Locale.ROOT, "TAKEOVER %d kills: answers and alerts within %.1f s%n", TAKEOVERS, slowest);
            assertTrue(slowest <= 30, slowest + " s");
        }
    }

    /// How long it takes until a command that is written now is answered and an article that is published
    /// now is told.
    private double secondsToServe(Loopback loopback) throws InterruptedException {
        long began = System.nanoTime();
        int before = loopback.telegram.standing().size();
        loopback.outlets.forEach(outlet -> publish(List.of(outlet)));
        loopback.telegram.say(1, "/list");
        int owed = before + 1 + loopback.outlets.size() * CHATS;
        await(90, () -> loopback.telegram.standing().size() >= owed);
        return (System.nanoTime() - began) * 1e-9;
    }

    private List<Node> two(EmbeddedPostgres postgres, Loopback loopback) throws IOException {
        Map<String, String> shared = Map.of(
                "DABYL_DATABASE",
                postgres.getJdbcUrl("postgres", "postgres"),
                "DABYL_KEY",
                "a key that both nodes have been given");
        return List.of(node(loopback, "one", shared), node(loopback, "two", shared));
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
        int answers = subscribe(loopback);
        long end = System.nanoTime() + MOST.toNanos();
        int kill = 0;
        for (; kill < kills && System.nanoTime() < end; kill++) {
            for (int i = 0; i < A_ROUND; i++) {
                publish(loopback.outlets);
                Thread.sleep(random.nextInt(400));
            }
            Node node = nodes.get(random.nextInt(nodes.size()));
            if (random.nextInt(IN_ITS_START) > 0) {
                await(90, node::isRunning);
                Thread.sleep(random.nextInt(5_000));
            }
            node.killAndRestart();
        }
        awaitTheRest(telegram);
        Thread.sleep(3_000);
        report(telegram, where, kill, nodes, answers);
    }

    /// Three chats ask for detentions; says how many answers that brought.
    private static int subscribe(Loopback loopback) throws InterruptedException {
        LoopbackTelegram telegram = loopback.telegram;
        await(180, () -> telegram.polls() > 0 && loopback.outlets.stream().allMatch(outlet -> outlet.polls() > 1));
        for (int chat = 1; chat <= CHATS; chat++) {
            telegram.say(chat, "/subscribe задержания");
        }
        await(60, () -> telegram.standing().size() >= CHATS);
        return telegram.standing().size();
    }

    /// A chat gets one message a second, so a backlog takes its time; what stands still for a minute and a half
    /// is lost.
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
        int repeats = 0;
        int most = 0;
        for (int chat = 1; chat <= CHATS; chat++) {
            int here = repeats(counts, chat);
            repeats += here;
            most = Math.max(most, here);
        }
        long memory = nodes.getFirst().residentMegabytes("VmRSS");
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
        assertTrue(most <= kills, "more repeats in a chat than kills: " + most);
        assertTrue(slowest < 5_000, "stopped in " + slowest + " ms");
    }

    private static int repeats(Map<String, Integer> counts, int chat) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(chat + ":"))
                .mapToInt(entry -> entry.getValue() - 1)
                .sum();
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

package org.dabyl.bot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dabyl.bot.alert.AlertRouter;
import org.dabyl.bot.alert.AlertText;
import org.dabyl.bot.alert.Matching;
import org.dabyl.bot.chat.BookRefresh;
import org.dabyl.bot.chat.Chat;
import org.dabyl.bot.chat.ChatStore;
import org.dabyl.bot.chat.Watch;
import org.dabyl.bot.chat.WatchBook;
import org.dabyl.bot.chat.WatchWords;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.db.Database;
import org.dabyl.config.seal.Seal;
import org.dabyl.config.seal.Secret;
import org.dabyl.config.text.Tongue;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.incident.IncidentLog;
import org.dabyl.feeds.item.ItemLog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A thousand articles, twenty of which concern five hundred chats each, against twenty thousand chats that
/// watch three things each: classified, filed, routed and written to the outbox.
///
/// All chats are read from the database as at a start. Those who are not concerned watch names, words, other
/// kinds, and detentions elsewhere.
@Tag("soak")
class JudgingSoak {
    private static final int CHATS = 20_000;
    private static final int CONCERNED = 500;
    private static final int ITEMS = 1_000;
    private static final int MOST_SECONDS = 3;
    private static final String[] GIVEN = {
        "Асет", "Марат", "Ерлан", "Данияр", "Нурлан", "Самат", "Олжас", "Тимур", "Руслан", "Айдос"
    };
    private final InstantSource clock = InstantSource.system();
    private final Seal seal = Seal.of(new Secret("a key that only this test knows"));
    private final Outbox outbox = new Outbox(seal);
    private final ItemLog items = new ItemLog();

    @TempDir
    Path dir;

    @Test
    void aThousandArticlesAgainstTwentyThousandChatsInThreeSeconds() {
        Problems problems = new Problems();
        Knowledge knowledge = Knowledge.load(ConfigFiles.builtIn(), List.of(), problems);
        Refusal.ifAny(problems);
        try (Database database = Database.open("jdbc:sqlite:" + dir.resolve("soak.db"))) {
            subscribe(database);
            publish(database);
            long began = System.nanoTime();
            Judge judge = judge(database, knowledge);
            double reading = secondsSince(began);
            began = System.nanoTime();
            long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            while (judge.judgeSome()) {
                // one piece after another
            }
            double judging = secondsSince(began);
            worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked;
            report(database, reading, judging, worked * 1e-9);
        }
    }

    private Judge judge(Database database, Knowledge knowledge) {
        WatchBook book = new WatchBook(knowledge.emptyIndex(), outbox::chatHash, knowledge.lists());
        new BookRefresh(database, new ChatStore(seal, outbox::chatHash), book).all();
        WatchWords words = knowledge.watchWords();
        AlertText text = new AlertText(knowledge.phrases(), knowledge.measures(), words, outlet -> outlet);
        Matching matching = new Matching(book, knowledge.groups(), knowledge.measures(), knowledge.places()::liesIn);
        AlertRouter router = new AlertRouter(book, outbox, matching, text, clock);
        return new Judge(
                database,
                items,
                knowledge.classifier(),
                book,
                new IncidentLog(knowledge.places(), knowledge.measures()),
                new OrdinaryCases(seal),
                router::route,
                () -> {},
                clock);
    }

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) * 1e-9;
    }

    private static void report(Database database, double reading, double judging, double worked) {
        long rows = database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM delivery")
                .mapTo(Long.class)
                .one());
        System.out.printf(
                Locale.ROOT,
                "JUDGING %d articles, %d chats (read in %.2f s), %d deliveries in %.2f s, of which %.2f s on the processor%n",
                ITEMS,
                CHATS,
                reading,
                rows,
                judging,
                worked);
        assertEquals(20L * CONCERNED, rows);
        assertTrue(judging <= MOST_SECONDS, judging + " s");
    }

    private void subscribe(Database database) {
        ChatStore store = new ChatStore(seal, outbox::chatHash);
        database.<Void, RuntimeException>write(handle -> {
            for (int chat = 1; chat <= CHATS; chat++) {
                store.save(handle, new Chat(chat, false, Tongue.RU, true, Chat.State.ACTIVE, Instant.EPOCH));
                for (Watch watch : watches(chat)) {
                    store.add(handle, chat, watch);
                }
            }
            return null;
        });
    }

    private static List<Watch> watches(int chat) {
        List<Watch> out = new ArrayList<>();
        out.add(new Watch.Person(WatchedName.parse("Асель Неведомова" + letters(chat))));
        out.add(new Watch.Person(WatchedName.parse("Ержан Небывалов" + letters(chat))));
        if (chat <= CONCERNED) {
            out.add(new Watch.Kinds("detentions", ""));
        } else {
            out.add(
                    switch (chat % 3) {
                        case 0 -> new Watch.Phrase("слово" + letters(chat));
                        case 1 -> new Watch.Kinds("detentions", "Шымкент");
                        default -> new Watch.Kinds("fines", "");
                    });
        }
        return out;
    }

    private static String letters(int number) {
        StringBuilder out = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 20) {
            out.append("абвгдежзиклмнопрстуф".charAt(rest % 20));
        }
        return out.toString();
    }

    private static void publish(Database database) {
        long now = Instant.now().toEpochMilli();
        database.<Void, RuntimeException>write(handle -> {
            for (int i = 0; i < ITEMS; i++) {
                boolean civic = i % 50 == 0;
                handle.execute(
                        "INSERT INTO item (outlet, link, title, summary, body, published, dated, fetched, fingerprint, state)"
                                + " VALUES ('o1', ?, ?, ?, '', ?, 1, ?, '', 'new')",
                        "https://example.org/" + i,
                        civic ? "Задержан активист " + person(i / 50) : "Цены на рынке выросли, номер " + i,
                        civic ? "Полиция увезла его в отделение, подробность " + i : DULL,
                        now,
                        now);
            }
            return null;
        });
    }

    private static final String DULL = "Покупатели говорят, что овощи подорожали, а мясо нет. Продавцы объясняют это"
            + " погодой и дорогой. Власти обещают ярмарки в выходные.";

    private static String person(int number) {
        return GIVEN[number % GIVEN.length] + " Сапар" + letters(number + 30) + "ов";
    }
}

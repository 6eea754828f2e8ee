package org.dabyl.bot.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.dabyl.bot.outbox.ChatFate;
import org.dabyl.bot.outbox.Draft;
import org.dabyl.bot.outbox.OnADatabase;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.bot.outbox.QueueLength;
import org.dabyl.bot.outbox.Urgency;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.bot.telegram.SendResult;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.Settings;
import org.dabyl.config.SettingsReader;
import org.dabyl.config.seal.Seal;
import org.dabyl.config.seal.Secret;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.MeasureNames;
import org.dabyl.config.watch.NameContext;
import org.dabyl.config.watch.Places;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.name.WatchIndex;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.incident.IncidentLog;
import org.dabyl.feeds.item.ItemLog;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

class OperationIT extends OnADatabase {
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private final Outbox outbox = new Outbox(Seal.of(new Secret("a key that only this test knows")));
    private final ItemLog items = new ItemLog();
    private final IncidentLog incidents = new IncidentLog(
            Places.read(ConfigFiles.builtIn(), new Problems()),
            MeasureNames.read(ConfigFiles.builtIn(), new Problems()));
    private int puts;

    @Test
    void figuresSayWhatWaitsWhatWasAnsweredAndHowLongAlertsTook() throws IOException {
        put(Urgency.PERSON, "", NOW.minusSeconds(30));
        put(Urgency.TOPIC, "", NOW.minusSeconds(90));
        put(Urgency.TOPIC, "", NOW);
        Figures figures = new Figures(this::lengths, () -> Map.of("ok", 3, "blocked", 1), () -> NOW);
        figures.answered(new SendResult.Sent(1), Urgency.PERSON, Duration.ofSeconds(8));
        figures.answered(new SendResult.RetryAfter(Duration.ofSeconds(3)), Urgency.PERSON, Duration.ofSeconds(8));
        try (HttpDesk desk = HttpDesk.open("127.0.0.1:0", figures, this::lengths, () -> NOW)) {
            String text = get(desk, "/metrics");
            for (String line : List.of(
                    "dabyl_calls_total{answer=\"sent\"} 1.0",
                    "dabyl_calls_total{answer=\"retry_after\"} 1.0",
                    "dabyl_queue_waiting{urgency=\"topic\"} 2.0",
                    "dabyl_queue_age_seconds{urgency=\"topic\"} 90.0",
                    "dabyl_outlets{state=\"blocked\"} 1.0",
                    "dabyl_alert_delay_seconds_count{urgency=\"person\"} 1",
                    "dabyl_alert_delay_seconds_bucket{urgency=\"person\",le=\"30.0\"} 1")) {
                assertTrue(text.contains(line), line + " in " + text);
            }
            assertEquals("{\"status\": \"well\"}\n", get(desk, "/health"));
        }
    }

    @Test
    void aNamedAlertThatWaitsForTenMinutesIsIllHealth() {
        put(Urgency.TOPIC, "", NOW.minusSeconds(3600));
        assertTrue(Health.look(this::lengths, NOW).well(), "a broadcast may take its time");
        put(Urgency.PERSON, "", NOW.minusSeconds(601));
        assertFalse(Health.look(this::lengths, NOW).well());
        Health dead = Health.look(
                () -> {
                    throw new IllegalStateException("no database");
                },
                NOW);
        assertFalse(dead.well());
    }

    @Test
    void whatWasKeptLongEnoughIsDeletedForReal() throws IOException {
        String marked = "Жупаркоркемов";
        insertItem("old", marked + " задержан", NOW.minus(Duration.ofDays(91)), "judged");
        insertItem("young", "Молодое", NOW.minus(Duration.ofDays(89)), "judged");
        insertItem("unjudged", "Ждёт", NOW.minus(Duration.ofDays(91)), "new");
        insertIncident("Кто-то", NOW.minus(Duration.ofDays(731)));
        insertIncident("Другой", NOW.minus(Duration.ofDays(729)));
        execute("INSERT INTO incident_mention (incident, person_key, name) VALUES (2, 'слв', 'слово')");
        put(Urgency.ANSWER, "", NOW.minus(Duration.ofDays(4)));
        put(Urgency.TOPIC, "incident 1", NOW.minus(Duration.ofDays(60)));
        put(Urgency.TOPIC, "incident 2", NOW.minus(Duration.ofDays(91)));
        execute("UPDATE delivery SET state = 'sent'");
        put(Urgency.TOPIC, "incident 3", NOW.minus(Duration.ofDays(91)));
        assertTrue(filesHold(marked));
        new Retention(database, items, incidents, outbox, settings(), () -> NOW).tidy();
        assertEquals(List.of("young", "unjudged"), texts("SELECT link FROM item ORDER BY id"));
        assertEquals(List.of("Другой"), texts("SELECT name FROM incident_person"));
        assertEquals(List.of(), texts("SELECT name FROM incident_mention"));
        assertEquals(List.of("incident 1", "incident 3"), texts("SELECT thread FROM delivery ORDER BY thread"));
        assertFalse(filesHold(marked), "deleted rows are overwritten, in the journal too");
    }

    @Test
    void whoAsksToBeErasedIsErasedUnderEverySpellingAndNobodyElseOfTheSurname() {
        insertIncident("Санжар Бокаев", NOW);
        insertIncident("Санжар Байсалов", NOW);
        insertIncident("Айгуль Бокаева", NOW);
        insertIncident("Бокаев", NOW);
        Problems problems = new Problems();
        WatchIndex index = new WatchIndex(
                GivenNames.read(ConfigFiles.builtIn(), problems), NameContext.read(ConfigFiles.builtIn(), problems));
        new Erasure(database, items, incidents, outbox, index)
                .erase(WatchedName.parse("Санжар Бокаев|Санжар Байсалов|Бокаев"));
        assertEquals(List.of("Айгуль Бокаева"), texts("SELECT name FROM incident_person"));
    }

    @Test
    void whoAsksToBeErasedIsErasedInEveryForm() throws IOException {
        insertItem("a", "Задержали Санжара Бокаева", NOW, "judged");
        insertItem("b", "Задержали Санжара Иванова", NOW, "judged");
        insertIncident("Санжар Бокаев", NOW);
        insertIncident("Санжар Иванов", NOW);
        put(Urgency.PERSON, "incident 1", NOW);
        execute("UPDATE delivery SET state = 'sent'");
        Problems problems = new Problems();
        WatchIndex index = new WatchIndex(
                GivenNames.read(ConfigFiles.builtIn(), problems), NameContext.read(ConfigFiles.builtIn(), problems));
        Erasure.Erased erased =
                new Erasure(database, items, incidents, outbox, index).erase(WatchedName.parse("Санжар Бокаев"));
        assertEquals(new Erasure.Erased(1, 1), erased);
        assertEquals(List.of("", "Задержали Санжара Иванова"), texts("SELECT title FROM item ORDER BY id"));
        assertEquals(List.of("Санжар Иванов"), texts("SELECT name FROM incident_person"));
        assertEquals(List.of("0"), texts("SELECT LENGTH(sealed) FROM delivery"));
        assertFalse(filesHold("Бокаев"));
    }

    @Test
    void othersWriteWhileItIsLookedForWhatIsToBeErased() throws IOException {
        insertItem("a", "Задержали Санжара Бокаева", NOW, "judged");
        Problems problems = new Problems();
        WatchIndex index = spy(new WatchIndex(
                GivenNames.read(ConfigFiles.builtIn(), problems), NameContext.read(ConfigFiles.builtIn(), problems)));
        AtomicBoolean wrote = new AtomicBoolean();
        doAnswer(call -> {
                    if (wrote.compareAndSet(false, true)) {
                        CompletableFuture.runAsync(() -> insertItem("b", "Санжар Бокаев на свободе", NOW, "judged"))
                                .get(10, TimeUnit.SECONDS);
                    }
                    return call.callRealMethod();
                })
                .when(index)
                .scan(any(ArticleText.class));
        Erasure.Erased erased =
                new Erasure(database, items, incidents, outbox, index).erase(WatchedName.parse("Санжар Бокаев"));
        assertEquals(new Erasure.Erased(0, 2), erased, "and what came in meanwhile is erased as well");
        assertEquals(List.of("", ""), texts("SELECT title FROM item ORDER BY id"));
    }

    @Test
    void operatorsAreToldOnceThatAChatIsSuspendedAndNotWhichOne() {
        List<String> passedOn = new ArrayList<>();
        ChatFate book = new ChatFate() {
            @Override
            public void gone(Handle handle, String chatHash, String reason) {
                passedOn.add(chatHash);
            }

            @Override
            public void moved(Handle handle, long from, long to) {}
        };
        SuspensionNotice notice = new SuspensionNotice(
                book,
                outbox,
                Set.of(1L, 2L),
                (handle, reason) -> SafeHtml.text(handle + " is suspended: " + reason),
                () -> NOW);
        for (long chat : new long[] {77, 77, 2}) {
            database.<Void, RuntimeException>write(handle -> {
                notice.gone(handle, outbox.chatHash(chat), "403 Forbidden");
                return null;
            });
        }
        assertEquals(3, passedOn.size());
        assertEquals(
                List.of(new QueueLength(Urgency.DIGEST, 3, NOW)), lengths(), "77 to both, and of 2 only to the other");
    }

    private List<QueueLength> lengths() {
        return database.read(outbox::lengths);
    }

    private void put(Urgency urgency, String thread, Instant at) {
        puts++;
        Draft draft = new Draft(7, "cause " + puts, thread, urgency, Message.of(SafeHtml.text("text")), at);
        database.write(handle -> outbox.put(handle, draft, at));
    }

    private void insertItem(String link, String title, Instant published, String state) {
        execute(
                "INSERT INTO item (outlet, link, title, summary, body, published, dated, fetched, fingerprint, state)"
                        + " VALUES ('o1', ?, ?, '', '', ?, 1, ?, '', ?)",
                link,
                title,
                published.toEpochMilli(),
                published.toEpochMilli(),
                state);
    }

    private void insertIncident(String name, Instant latest) {
        long at = latest.toEpochMilli();
        execute("INSERT INTO incident (revision, opened, latest, place) VALUES (1, ?, ?, '')", at, at);
        String key = org.dabyl.feeds.incident.PersonKey.of(name).index();
        execute(
                "INSERT INTO incident_person (incident, person_key, name) SELECT MAX(id), ?, ? FROM incident",
                key,
                name);
    }

    private void execute(String sql, Object... arguments) {
        database.<Integer, RuntimeException>write(handle -> handle.execute(sql, arguments));
    }

    private List<String> texts(String sql) {
        return database.read(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    private boolean filesHold(String word) throws IOException {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        String wanted = new String(bytes, StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.list(dir)) {
            return files.filter(Files::isRegularFile)
                    .anyMatch(file -> read(file).contains(wanted));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Settings settings() {
        return SettingsReader.read(ConfigFiles.builtIn(), Map.of(), new Problems());
    }

    private static String get(HttpDesk desk, String path) throws IOException {
        URI at = URI.create("http://127.0.0.1:" + desk.port() + path);
        HttpURLConnection call = (HttpURLConnection) at.toURL().openConnection();
        return new String(call.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}

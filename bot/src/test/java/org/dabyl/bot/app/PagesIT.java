package org.dabyl.bot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.dabyl.bot.outbox.OnADatabase;
import org.dabyl.config.outlet.Listing;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.outlet.Route;
import org.dabyl.config.outlet.SourceWords;
import org.dabyl.feeds.fetch.ClientSettings;
import org.dabyl.feeds.fetch.FeedClient;
import org.dabyl.feeds.item.ItemLog;
import org.dabyl.feeds.item.PageStore;
import org.dabyl.feeds.item.StoredItem;
import org.dabyl.feeds.page.ArticlePage;
import org.dabyl.feeds.page.PageText;
import org.dabyl.feeds.poll.FeedPoller;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Teasers and the pages behind them, from the poll to the second judging, against a server and a real
/// database.
class PagesIT extends OnADatabase {
    private static final Instant START = Instant.parse("2026-03-18T06:00:00Z");
    private static final String WHOLE = "Весь рассказ: суд назначил ему пятнадцать суток, защита подаст жалобу.";

    private final MockWebServer server = new MockWebServer();
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final Map<String, String> entries = new TreeMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> judged = new ArrayList<>();
    private final ItemLog items = new ItemLog();
    private final PageStore store = new PageStore();
    private Instant now = START;
    private final InstantSource clock = () -> now;
    private final FeedClient client = new FeedClient(ClientSettings.of("test", "", true), clock);

    @BeforeEach
    void open() throws IOException {
        server.setDispatcher(new Site());
        server.start();
        database.write(handle -> {
            items.register(handle, List.of("o"), now);
            return null;
        });
        pages.put("/robots.txt", "");
        shows("/0", "Стояло раньше", "До того, как издание добавили.", START.minusSeconds(3600));
        poll();
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    private final class Site extends Dispatcher {
        @Override
        public @NonNull MockResponse dispatch(@NonNull RecordedRequest request) {
            String path = request.getUrl().encodedPath();
            if (path.equals("/feed")) {
                return answer(
                        "application/rss+xml",
                        "<rss version='2.0'><channel><title>О</title>" + String.join("", entries.values())
                                + "</channel></rss>");
            }
            asked.add(path);
            if (refusals.containsKey(path)) {
                return new MockResponse.Builder().code(refusals.get(path)).build();
            }
            String page = pages.get(path);
            return page == null
                    ? new MockResponse.Builder().code(404).build()
                    : answer(path.endsWith("txt") ? "text/plain" : "text/html", page);
        }

        private static MockResponse answer(String type, String body) {
            return new MockResponse.Builder()
                    .setHeader("Content-Type", type + "; charset=utf-8")
                    .body(body)
                    .build();
        }
    }

    @Test
    void theTeaserIsJudgedAtOnceAndTheArticleWhenItHasCome() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        poll();
        judge();
        assertEquals(List.of("Активист задержан: "), judged);
        fetch();
        judge();
        assertEquals("Активист задержан: " + WHOLE, judged.getLast());
        assertEquals(List.of(), due());
    }

    @Test
    void thePageIsNotAskedForBeforeTheTeaserHasBeenJudged() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        poll();
        assertEquals(List.of(), due());
    }

    @Test
    void theNextPollOfTheSameTeaserDoesNotUndoTheArticle() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        all();
        poll();
        assertEquals(List.of(), waiting());
        assertEquals(WHOLE, text());
    }

    @Test
    void anEditedEntryWantsItsPageAgainAndUntilThenTheArticleAsItWasServes() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        all();
        publish("/1", "Активист задержан в Уральске", "Подробности уточняются.");
        pages.put("/1", page(WHOLE + " Его увезли в изолятор."));
        poll();
        judge();
        assertEquals("Активист задержан в Уральске: " + WHOLE, judged.getLast());
        fetch();
        judge();
        assertEquals("Активист задержан в Уральске: " + WHOLE + " Его увезли в изолятор.", judged.getLast());
    }

    @Test
    void aPageThatComesAfterTheEntryWasEditedIsNotStoredWithTheNewEntry() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        poll();
        judge();
        PageStore.Wanted underWay = due().getFirst();
        publish("/1", "Активист отпущен", "Он дома.");
        poll();
        assertFalse(database.<Boolean, RuntimeException>write(handle -> store.fill(handle, underWay, WHOLE)));
        judge();
        assertEquals(1, due().size(), "the page is wanted anew");
    }

    @Test
    void whatStoodThereBeforeTheOutletWasAddedIsNotFetched() {
        all();
        shows("/0", "Стояло раньше, правлено", "До того, как издание добавили.", START.minusSeconds(3600));
        all();
        assertEquals(List.of(), asked);
    }

    @Test
    void whatTheFeedShowsInFullIsNotFetched() {
        publish("/1", "Активист задержан", "Подробно о том, как это было. ".repeat(40));
        all();
        assertEquals(List.of(), asked);
    }

    @Test
    void whatTheSiteDoesNotWantToBeAskedForStaysATeaser() {
        pages.put("/robots.txt", "User-agent: *\nDisallow: /");
        publish("/1", "Активист задержан", "Подробности уточняются.");
        all();
        assertEquals(List.of("/robots.txt"), asked);
        assertEquals("", text());
        now = now.plus(Duration.ofDays(1));
        assertEquals(List.of(), due());
    }

    @Test
    void aPageThatCannotBeHadIsTriedSixTimesWithGrowingPauses() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        refusals.put("/1", 503);
        poll();
        judge();
        List<Long> pauses = new ArrayList<>();
        Instant last = now;
        while (!wanted().isEmpty()) {
            fetch();
            pauses.add(Duration.between(last, now).toMinutes());
            last = now;
            now = wanted().isEmpty() ? now : wanted().getFirst();
        }
        assertEquals(List.of(0L, 2L, 4L, 8L, 16L, 32L), pauses);
        assertEquals("", text());
    }

    @Test
    void aPageThatComesAtLastIsJudged() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        refusals.put("/1", 503);
        all();
        assertEquals(List.of(), due());
        refusals.clear();
        now = now.plus(Duration.ofMinutes(3));
        fetch();
        assertEquals(List.of("Активист задержан"), waiting());
    }

    @Test
    void aKillWhileThePageIsFetchedLosesNothing() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        poll();
        judge();
        Pages killed = new Pages(database, store, List.of(outlet()), PagesIT::die, () -> {}, clock);
        assertThrows(IllegalStateException.class, () -> due().forEach(killed::fetch));
        fetch();
        assertEquals(WHOLE, text());
    }

    @Test
    void aNodeThatDiesWithItsClaimLeavesThePageToOthersAWhileLater() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        poll();
        judge();
        PageStore.Wanted one = due().getFirst();
        assertTrue(claim(one));
        assertFalse(claim(one));
        assertEquals(List.of(), due());
        now = now.plus(Duration.ofMinutes(5));
        assertEquals(1, due().size());
    }

    @Test
    void oneArticleOfAnOutletIsDueAtATimeTheNewestFirst() {
        publish("/1", "Первая новость", "Подробности уточняются.");
        now = now.plusSeconds(60);
        publish("/2", "Вторая новость", "Подробности уточняются.");
        poll();
        judge();
        assertTrue(due().getFirst().link().endsWith("/2"));
        fetch();
        assertTrue(due().getFirst().link().endsWith("/1"));
    }

    @Test
    void theRowGoesWithItsItem() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        poll();
        judge();
        now = now.plus(Duration.ofDays(100));
        database.<Integer, RuntimeException>write(handle -> items.deleteBefore(handle, now));
        assertEquals(List.of(), wanted());
    }

    @Test
    void anErasedItemIsNotFilledAgain() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        poll();
        judge();
        PageStore.Wanted underWay = due().getFirst();
        database.<Void, RuntimeException>write(handle -> {
            items.blank(handle, underWay.item());
            return null;
        });
        assertFalse(database.<Boolean, RuntimeException>write(handle -> store.fill(handle, underWay, WHOLE)));
        assertEquals("", text());
    }

    private static PageText die(Outlet outlet, String link) {
        throw new IllegalStateException("killed over " + link + " of " + outlet.id());
    }

    private void publish(String path, String title, String summary) {
        pages.putIfAbsent(path, page(WHOLE));
        shows(path, title, summary, now);
    }

    private void shows(String path, String title, String summary, Instant at) {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
        entries.put(
                path,
                "<item><title>" + title + "</title><link>" + server.url(path) + "</link><description>" + summary
                        + "</description><pubDate>" + date + "</pubDate></item>");
    }

    private static String page(String text) {
        return "<nav><a href='/'>Главная</a></nav><article><h1>Заголовок</h1><p>" + text + "</p></article>";
    }

    private Outlet outlet() {
        return new Outlet(
                "o",
                "О",
                "ru",
                List.of(new Listing.Feed(URI.create(server.url("/feed").toString()))),
                List.of(),
                Duration.ofSeconds(1),
                true,
                true,
                new Route.Direct(),
                true,
                "");
    }

    /// Polls, judges, fetches what is due and judges again.
    private void all() {
        poll();
        judge();
        fetch();
        judge();
    }

    private void poll() {
        now = now.plusSeconds(60);
        new Polls(database, items, new FeedPoller(client, clock), (_, _, _, _) -> {}, () -> {}, clock).poll(outlet());
    }

    private void judge() {
        database.<Void, RuntimeException>write(handle -> {
            for (StoredItem item : items.waiting(handle, now, 10)) {
                judged.add(item.item().title() + ": " + item.item().text());
                items.judged(handle, item, true);
            }
            return null;
        });
    }

    private void fetch() {
        ArticlePage page = new ArticlePage(client, SourceWords.builtIn());
        Pages some = new Pages(database, store, List.of(outlet()), page::read, () -> {}, clock);
        due().forEach(some::fetch);
    }

    private List<PageStore.Wanted> due() {
        return database.read(handle -> store.due(handle, now));
    }

    private boolean claim(PageStore.Wanted one) {
        return database.write(handle -> store.claim(handle, one, now.plus(Duration.ofMinutes(4))));
    }

    private List<Instant> wanted() {
        return database.read(handle -> handle.createQuery("SELECT due FROM page_wanted")
                .mapTo(Long.class)
                .map(Instant::ofEpochMilli)
                .list());
    }

    private List<String> waiting() {
        return database.read(handle -> items.waiting(handle, now, 10)).stream()
                .map(stored -> stored.item().title())
                .toList();
    }

    private String text() {
        return database.read(handle -> items.page(handle, 0, 10))
                .getLast()
                .item()
                .text();
    }
}

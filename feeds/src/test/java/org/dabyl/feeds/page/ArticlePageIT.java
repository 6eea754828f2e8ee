package org.dabyl.feeds.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.outlet.SourceWords;
import org.dabyl.feeds.fetch.ClientSettings;
import org.dabyl.feeds.fetch.FeedClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ArticlePageIT {
    private static final Outlet OUTLET = Outlet.of("o", URI.create("https://o.example/feed"));

    private final MockWebServer server = new MockWebServer();
    private final FeedClient client = new FeedClient(ClientSettings.of("test", "", true), () -> Instant.EPOCH);
    private final ArticlePage pages = new ArticlePage(client, SourceWords.builtIn());

    @BeforeEach
    void open() throws IOException {
        server.start();
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    private PageText read() {
        return pages.read(OUTLET, server.url("/news/1").toString());
    }

    private void answer(int code, String type, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(code)
                .setHeader("Content-Type", type)
                .body(body)
                .build());
    }

    @Test
    void theArticleIsReadAndTheSitesRulesAreAskedForOnce() {
        answer(404, "text/plain", "");
        answer(200, "text/html; charset=utf-8", "<article><p>Раз</p></article>");
        answer(200, "text/html; charset=utf-8", "<article><p>Два</p></article>");
        assertEquals(new PageText.Whole("Раз"), read());
        assertEquals(new PageText.Whole("Два"), read());
        assertEquals(3, server.getRequestCount());
    }

    @Test
    void whatTheSiteDoesNotWantToBeAskedForIsNotAskedFor() {
        answer(200, "text/plain", "User-agent: *\nDisallow: /news/\n");
        assertInstanceOf(PageText.TeaserOnly.class, read());
        assertEquals(1, server.getRequestCount());
    }

    @Test
    void aFailureIsTriedAgainLater() {
        answer(404, "text/plain", "");
        answer(503, "text/plain", "down");
        answer(200, "text/html; charset=utf-8", "<article><p>Раз</p></article>");
        assertEquals(new PageText.TryAgain("HTTP 503", Duration.ofMinutes(2)), read());
        assertEquals(new PageText.Whole("Раз"), read());
    }

    @Test
    void aPageThatStandsInTheArticlesPlaceIsNotTakenForIt() {
        answer(404, "text/plain", "");
        answer(200, "text/html; charset=utf-8", """
                <title>Just a moment...</title><p>Checking your browser before you can see the page, please wait.</p>""");
        answer(
                200,
                "text/html; charset=utf-8",
                "<title>Сайт издания заблокирован</title><article><p>"
                        + "Сайт издания заблокирован, редакция подаст в суд. ".repeat(40) + "</p></article>");
        assertInstanceOf(PageText.TryAgain.class, read());
        assertInstanceOf(PageText.Whole.class, read());
    }

    @Test
    void aLinkThatEndsOnTheHomePageLeadsToNoArticle() {
        answer(404, "text/plain", "");
        for (String home : List.of("/", "/ru/")) {
            server.enqueue(new MockResponse.Builder()
                    .code(302)
                    .setHeader("Location", home)
                    .build());
            answer(
                    200,
                    "text/html; charset=utf-8",
                    "<div><p>Другого активиста, о котором речи не было, увезли.</p></div>");
            assertInstanceOf(PageText.TeaserOnly.class, read());
        }
    }

    @Test
    void whoAsksToWaitIsLeftAloneForSoLong() {
        for (String path : List.of("/robots.txt", "/news/1")) {
            if (path.equals("/news/1")) {
                answer(404, "text/plain", "");
            }
            server.enqueue(new MockResponse.Builder()
                    .code(429)
                    .setHeader("Retry-After", "600")
                    .build());
            assertEquals(
                    Duration.ofMinutes(10),
                    assertInstanceOf(PageText.AskedToWait.class, read()).pause());
        }
    }

    @Test
    void aPageInThePrivateNetworkIsNotFetched() {
        try (FeedClient guarded = new FeedClient(ClientSettings.of("test", "", false), () -> Instant.EPOCH)) {
            ArticlePage page = new ArticlePage(guarded, SourceWords.builtIn());
            assertInstanceOf(
                    PageText.TeaserOnly.class,
                    page.read(OUTLET, server.url("/news/1").toString()));
        }
        assertEquals(0, server.getRequestCount());
    }
}

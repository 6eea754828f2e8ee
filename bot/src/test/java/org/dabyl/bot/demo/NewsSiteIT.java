package org.dabyl.bot.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dabyl.config.Problems;
import org.dabyl.feeds.read.Entry;
import org.dabyl.feeds.read.FeedReader;
import org.dabyl.feeds.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewsSiteIT {
    private static final Instant NOON = Instant.parse("2026-03-18T07:00:00Z");
    private static final Report REPORT =
            new Report("o", Duration.ZERO, "Суд & «право» <в Уральске>", "Коротко о деле.", "Весь рассказ целиком.");

    @ParameterizedTest
    @EnumSource(SampleOutlet.Format.class)
    void everyFormatIsReadAsItWasMeant(SampleOutlet.Format format) throws IOException, InterruptedException {
        try (NewsSite site = NewsSite.open(new SampleOutlet("o", "Издание", "ru", format, "Лента & ко"))) {
            site.publish(REPORT, NOON);

            HttpResponse<byte[]> answer = get(site.feed(), "");
            Reading reading = FeedReader.read(
                    answer.body(), answer.headers().firstValue("Content-Type").orElse(""), site.feed());

            Reading.Feed feed = assertInstanceOf(Reading.Feed.class, reading);
            assertEquals("Лента & ко", feed.title());
            Entry entry = feed.entries().getFirst();
            assertEquals(REPORT.title(), entry.title());
            assertEquals(REPORT.summary(), entry.summary());
            assertEquals(NOON, entry.stamp().at());
            String page = new String(get(URI.create(entry.link()), "").body(), format.charset());
            assertTrue(page.contains(REPORT.text()), page);
        }
    }

    @Test
    void whatIsNotNewIsNotSentAgain() throws IOException, InterruptedException {
        SampleOutlet outlet = new SampleOutlet("o", "Издание", "ru", SampleOutlet.Format.RSS, "Лента");
        try (NewsSite site = NewsSite.open(outlet)) {
            site.publish(REPORT, NOON);
            String etag = get(site.feed(), "").headers().firstValue("ETag").orElseThrow();
            assertFalse(site.isRead());

            assertEquals(304, get(site.feed(), etag).statusCode());
            assertTrue(site.isRead());
            site.publish(REPORT, NOON);
            assertEquals(200, get(site.feed(), etag).statusCode());
        }
    }

    @Test
    void theStoryIsRightAndUsesEveryFormat() {
        Problems problems = new Problems();

        Story story = Story.read(problems);

        assertEquals(List.of(), problems.list());
        assertEquals(
                List.of(SampleOutlet.Format.values()),
                story.outlets().stream().map(SampleOutlet::format).sorted().toList());
        assertTrue(story.reports().stream().anyMatch(Report::isOld));
    }

    private static HttpResponse<byte[]> get(URI address, String etag) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(address);
            if (!etag.isEmpty()) {
                request.header("If-None-Match", etag);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}

package org.dabyl.feeds.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dabyl.config.outlet.Listing;
import org.dabyl.config.outlet.Selectors;
import org.dabyl.feeds.read.Entry;
import org.dabyl.feeds.read.Reading;
import org.junit.jupiter.api.Test;

final class SourceTest {
    private static final URI FROM = URI.create("https://o.example/x/");
    private static final Instant NOW = Instant.parse("2026-03-18T12:00:00Z");

    private static Reading read(Listing listing, String body) {
        return Source.of(listing).read(body.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", FROM, NOW);
    }

    private static List<Entry> entries(Reading reading) {
        return assertInstanceOf(Reading.Feed.class, reading, reading.toString()).entries();
    }

    @Test
    void aPageNamesItsFeedsThoseOfCommentsLast() {
        Reading reading = read(new Listing.Discovered(FROM), """
                <html><head>
                <link rel="alternate" type="application/rss+xml" title="Лента комментариев" href="/comments/feed/">
                <link rel="alternate" hreflang="kk" href="/kz/">
                <link rel="ALTERNATE" type="application/atom+xml" href="../atom.xml">
                </head></html>""");
        assertEquals(
                new Reading.Pointer(List.of("https://o.example/atom.xml", "https://o.example/comments/feed/"), true),
                reading);
    }

    @Test
    void aPageWithoutSuchALineIsSearchedForALink() {
        Reading reading = read(new Listing.Discovered(FROM), "<a href='/about'>О нас</a><a href='/rss'>RSS</a>");
        assertEquals(new Reading.Pointer(List.of("https://o.example/rss"), true), reading);
        assertInstanceOf(Reading.NotAFeed.class, read(new Listing.Discovered(FROM), "<title>О</title>"));
    }

    @Test
    void aNewsSitemapIsReadPackedOrNot() throws IOException {
        String map = """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://o.example/news/1</loc><lastmod>2026-03-18T11:00:00+05:00</lastmod>
                <news:news><news:publication><news:name>О</news:name></news:publication>
                <news:publication_date>2026-03-18T09:05:00+05:00</news:publication_date>
                <news:title>Суд арестовал журналиста</news:title></news:news></url></urlset>""";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(map.getBytes(StandardCharsets.UTF_8));
        }
        Source source = Source.of(new Listing.Sitemap(FROM));
        List<Entry> entries = entries(source.read(packed.toByteArray(), "application/gzip", FROM, NOW));
        assertEquals(entries, entries(read(new Listing.Sitemap(FROM), map)));
        assertEquals("Суд арестовал журналиста", entries.getFirst().title());
        assertEquals(
                Instant.parse("2026-03-18T04:05:00Z"),
                entries.getFirst().stamp().at());
    }

    @Test
    void ofASitemapIndexTheNewsComeFirstThenTheNewest() {
        Reading reading = read(new Listing.Sitemap(FROM), """
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://o.example/a.xml</loc><lastmod>2026-01-01</lastmod></sitemap>
                <sitemap><loc>https://o.example/b.xml</loc><lastmod>2026-03-01</lastmod></sitemap>
                <sitemap><loc>https://o.example/news.xml</loc></sitemap></sitemapindex>""");
        assertEquals(
                new Reading.Pointer(
                        List.of("https://o.example/news.xml", "https://o.example/b.xml", "https://o.example/a.xml"),
                        false),
                reading);
    }

    @Test
    void aListPageIsReadBySelectors() {
        Listing page = new Listing.Page(FROM, new Selectors("li.news", "h3", "h3 a", ".when", "p"));
        List<Entry> entries = entries(read(page, """
                <ul><li class="news"><img src=x><h3><a href="../1">Суд  арестовал</a></h3><span class="when">Вчера, 09:05</span><p>Кратко</p></li>
                <li class="news"><h3><a href="/2">Полиция <b>увезла</b></a></h3><time class="when" datetime="2026-03-18T09:05:00+05:00">5 минут назад</time></li>
                <li class="news"><h3>Без ссылки</h3></li>
                <li class="news"><h3><a href="/3">Сот</a></h3><span class="when">17 наурыз</span></li></ul>"""));
        assertEquals(
                List.of("Суд арестовал", "Полиция увезла", "Сот"),
                entries.stream().map(Entry::title).toList());
        assertEquals("https://o.example/1", entries.getFirst().link());
        assertEquals(
                List.of("2026-03-17T04:05:00Z", "2026-03-18T04:05:00Z", "2026-03-16T19:00:00Z"),
                entries.stream().map(entry -> entry.stamp().at().toString()).toList());
    }

    @Test
    void aListPageOnWhichNothingMatchesIsNoList() {
        Listing page = new Listing.Page(FROM, new Selectors("li.news", "", "", "", ""));
        assertInstanceOf(Reading.NotAFeed.class, read(page, "<p>Новый облик сайта</p>"));
        Listing wrong = new Listing.Page(FROM, new Selectors("li[", "", "", "", ""));
        assertInstanceOf(Reading.NotAFeed.class, read(wrong, "<p>x</p>"));
    }

    private static String post(String id, String text) {
        return """
                <div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="%s">
                <a class="tgme_widget_message_reply" href="https://t.me/o/1"><div class="tgme_widget_message_text js-message_reply_text">Цитата</div></a>
                %s<div class="tgme_widget_message_footer"><a class="tgme_widget_message_date" href="https://t.me/%s"><time datetime="2026-03-18T04:05:07+00:00">09:05</time></a></div></div></div>""".formatted(id, text, id.isEmpty() ? "kanal/9" : id);
    }

    @Test
    void aChannelsPostsAreReadWithTheFirstLineAsTitle() {
        String page = "<div class='tgme_channel_info_header_title'>Канал</div><section class='tgme_channel_history'>"
                + post(
                        "kanal/7",
                        "<div class='tgme_widget_message_text'>Суд арестовал <b>журналиста</b><br><br>Подробности &amp; фото</div>")
                + post("", "<div class='tgme_widget_message_text'>Без номера</div>")
                + post("kanal/8", "<a class='tgme_widget_message_photo_wrap'></a>")
                + "<div class='tgme_widget_message service_message' data-post='kanal/10'><div class='tgme_widget_message_text'>закрепил</div></div>"
                + "<div class='tgme_widget_message' data-post='kanal/11'><div class='tgme_widget_message_text'>Оборв";
        Reading.Feed feed = assertInstanceOf(Reading.Feed.class, read(Listing.Channel.named("chan"), page));
        assertEquals("Канал", feed.title());
        assertEquals(
                List.of("https://t.me/kanal/7", "https://t.me/kanal/9", "https://t.me/kanal/11"),
                feed.entries().stream().map(Entry::link).toList());
        assertEquals("Суд арестовал журналиста", feed.entries().getFirst().title());
        assertEquals(
                "Суд арестовал журналиста\nПодробности & фото",
                feed.entries().getFirst().content());
        assertEquals(
                Instant.parse("2026-03-18T04:05:07Z"),
                feed.entries().getFirst().stamp().at());
    }

    @Test
    void aChannelWithoutPreviewIsToldFromAnEmptyOne() {
        assertTrue(entries(read(Listing.Channel.named("chan"), "<div class='tme_no_messages_found'>Пусто</div>"))
                .isEmpty());
        assertInstanceOf(
                Reading.NotAFeed.class,
                read(
                        Listing.Channel.named("chan"),
                        "<title>Telegram: Contact @chan</title><a class='tgme_action_button_new'>"));
    }
}

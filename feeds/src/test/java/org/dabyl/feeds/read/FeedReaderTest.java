package org.dabyl.feeds.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FeedReaderTest {
    private static final URI FROM = URI.create("https://o.example/feed");

    private static Reading.Feed feed(String text) {
        return assertInstanceOf(Reading.Feed.class, FeedReader.read(text, FROM));
    }

    private static Entry only(String item) {
        List<Entry> entries = feed("<rss version='2.0'><channel><title>О</title>" + item + "</channel></rss>")
                .entries();
        assertEquals(1, entries.size());
        return entries.getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "windows-1251", "KOI8-R", "UTF-16", "UTF-16LE", "UTF-16BE", "x-MacCyrillic", "IBM866"})
    void theCharsetIsTakenFromTheProlog(String charset) {
        String text = "<?xml version='1.0' encoding='" + charset
                + "'?><rss><channel><item><title>Суд арестовал журналиста в Алматы</title></item></channel></rss>";
        Reading reading = FeedReader.read(text.getBytes(Charset.forName(charset)), "application/rss+xml", FROM);
        Reading.Feed feed = assertInstanceOf(Reading.Feed.class, reading);
        assertEquals(
                "Суд арестовал журналиста в Алматы", feed.entries().getFirst().title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "windows-1251"})
    void aCharsetThatTheBytesContradictIsNotBelieved(String real) {
        String lie = real.equals("utf-8") ? "windows-1251" : "utf-8";
        String text = "<?xml version='1.0' encoding='" + lie
                + "'?><rss><channel><item><title>Полиция увезла правозащитницу</title></item></channel></rss>";
        Reading reading = FeedReader.read(text.getBytes(Charset.forName(real)), "text/xml; charset=" + lie, FROM);
        Reading.Feed feed = assertInstanceOf(Reading.Feed.class, reading);
        assertEquals("Полиция увезла правозащитницу", feed.entries().getFirst().title());
    }

    @Test
    void doctypesAreRefusedAndHtmlIsNoFeed() {
        assertInstanceOf(
                Reading.Refused.class,
                FeedReader.read(
                        "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel>&x;</channel></rss>",
                        FROM));
        assertEquals(
                new Reading.NotAFeed("it is an HTML page: «Checking»"),
                FeedReader.read("<!doctype html><html><title>Checking</title>", FROM));
    }

    @Test
    void ofATruncatedFeedTheWholeEntriesAreRead() {
        List<Entry> entries = feed("<rss><channel><title>О</title><item><title>Раз</title></item>"
                        + "<item><title>Два</title></item><item><title>Тр")
                .entries();
        assertEquals(List.of("Раз", "Два"), entries.stream().map(Entry::title).toList());
    }

    @Test
    void whatWasCutOffInItsFirstEntryIsNotReadAsAnEmptyFeed() {
        assertInstanceOf(
                Reading.NotAFeed.class,
                FeedReader.read("<rss><channel><title>О</title><item><title>Раз</title><link>https://o.exam", FROM));
    }

    @Test
    void tagsThatDoNotMatchSpoilOneTextAtMost() {
        List<Entry> entries = feed("<rss><channel><title>О</titel><link>https://o.example/</link>"
                        + "<item><title>Раз</titel><link>https://o.example/1</link><pubDate>Wed, 18 Mar 2026 09:05:00 +0500</pubDate></item>"
                        + "<item><title>Два</title><link>https://o.example/2</link></item></channel></rss>")
                .entries();
        assertEquals(List.of("Раз", "Два"), entries.stream().map(Entry::title).toList());
        assertEquals(
                List.of("https://o.example/1", "https://o.example/2"),
                entries.stream().map(Entry::link).toList());
        assertEquals(
                Instant.parse("2026-03-18T04:05:00Z"),
                entries.getFirst().stamp().at());
    }

    @Test
    void whatXmlForbidsDoesNotHideTheRest() {
        Entry entry = only("<item><title>A\u0008T&T&nbsp;&laquo;R&D&raquo; &#150; &copy=2</title></item>");
        assertEquals("AT&T «R&D» – &copy=2", entry.title());
    }

    @Test
    void escapedMarkupIsTextOnceAndNotTwice() {
        assertEquals(
                "<script> & ok",
                only("<item><title>&lt;b&gt;&amp;lt;script&amp;gt;&lt;/b&gt; &amp; ok</title></item>")
                        .title());
    }

    @Test
    void jsonFeedsAreRead() {
        Reading reading = FeedReader.read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "О", "items": [
                  {"id": 7, "url": "/a/7", "title": "Суд", "content_html": "<p>Раз</p><p>Два</p>", "date_published": "2026-03-18T09:05:00+05:00"}]}
                """.getBytes(StandardCharsets.UTF_8), "application/feed+json", FROM);
        Entry entry = assertInstanceOf(Reading.Feed.class, reading).entries().getFirst();
        assertEquals("7", entry.id());
        assertEquals("https://o.example/a/7", entry.link());
        assertEquals("Раз\nДва", entry.content());
        assertEquals(Instant.parse("2026-03-18T04:05:00Z"), entry.stamp().at());
    }
}

package org.dabyl.feeds.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleKeyTest {
    private final ArticleKey keys = new ArticleKey(Set.of("o.example", "www.mirror.example"));

    @ParameterizedTest
    @CsvSource({
        "https://o.example/news/1-a, http://www.o.example/news/1-a/",
        "https://o.example/news/1-a, https://o.example./news/1-a?utm_source=tg&utm_medium=x#top",
        "https://o.example/news/1-a, https://mirror.example/amp/news/1-a",
        "https://o.example/news/1-a, https://amp.o.example/news/1-a/amp/",
        "https://o.example/news/1-a, https://o.example/kz/news/1-a?fbclid=7",
        "https://o.example/novosti/1234-sud.html, https://o.example./kz/amp/novosti/1234-sud-arestoval.html",
        "https://o.example/a/sud-1/31234567.html, https://mirror.example/a/31234567.html",
        "https://o.example/a/sud-a/31234567.html, https://mirror.example/amp/a/sud-b/31234567.html",
        "https://o.example/?p=61406, https://www.o.example/?post_type=post&p=61406",
        "https://o.example/rus/politika/sud_1377954321.html, https://o.example/rus/politika/sud-arestoval_1377954321.html",
        "https://o.example/новости/суд, https://o.example/новости/суд/?yclid=1",
    })
    void addressesOfOneArticleHaveOneKey(String one, String other) {
        assertEquals(keys.of(one), keys.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://o.example/news/1, https://o.example/news/2",
        "https://o.example/news/1, https://o.example/video/1",
        "https://o.example/news/1, https://else.example/news/1",
        "https://o.example/news/1, https://en.o.example/news/1",
        "https://o.example/?p=1, https://o.example/?p=2",
        "https://o.example/x?id=1, https://o.example/x?id=2",
        "https://o.example/itogi-2025, https://o.example/itogi-2026",
        "https://o.example/2026/03/sud, https://o.example/2026/04/sud",
        "https://o.example/20260318-sud, https://o.example/20260318-arest",
        "https://o.example/sud-20260318, https://o.example/arest-20260318",
        "https://o.example/en/, https://o.example/o-nas/",
    })
    void whatMayBeTwoArticlesHasTwoKeys(String one, String other) {
        assertNotEquals(keys.of(one), keys.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://o.example",
                "https://o.example/",
                "https://o.example/?utm_source=x",
                "tag:o.example,2026:1"
            })
    void whatLeadsToNoArticleHasNoKey(String link) {
        assertEquals("", keys.of(link));
    }

    @Test
    void postsOfAChannelAreTheSameInThePreview() {
        ArticleKey channel = new ArticleKey(Set.of("t.me"));
        assertEquals(channel.of("https://t.me/o/12"), channel.of("https://t.me/s/o/12?before=20"));
    }
}

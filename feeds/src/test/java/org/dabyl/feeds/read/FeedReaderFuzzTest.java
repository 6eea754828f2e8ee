package org.dabyl.feeds.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;

/// In the build the inputs in the folder of this test's name are run; `JAZZER_FUZZ=1` looks for others.
final class FeedReaderFuzzTest {
    private static final URI FROM = URI.create("https://o.example/feed");

    @FuzzTest(maxDuration = "10m")
    void nothingMakesTheReaderThrow(byte[] body) {
        switch (FeedReader.read(body, "application/rss+xml", FROM)) {
            case Reading.Feed(String format, String title, var entries) -> {
                assertTrue(!format.isEmpty() && title.indexOf('\n') < 0);
                entries.forEach(FeedReaderFuzzTest::check);
            }
            case Reading.Pointer pointer -> assertTrue(!pointer.addresses().isEmpty());
            case Reading.NotAFeed(String reason) -> assertTrue(!reason.isEmpty());
            case Reading.Refused(String reason) -> assertTrue(!reason.isEmpty());
        }
    }

    private static void check(Entry entry) {
        assertTrue(entry.link().isEmpty() || Links.isWeb(entry.link()), entry.link());
        assertEquals(PlainText.tidy(entry.summary()), entry.summary());
        assertTrue(entry.title().indexOf('\n') < 0, entry.title());
    }
}

package org.dabyl.feeds.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.dabyl.feeds.read.FeedText;
import org.junit.jupiter.api.Test;

final class RobotsTest {
    @Test
    void theGroupThatNamesUsGoesBeforeTheOneForAll() {
        Robots robots = Robots.parse("""
                User-agent: *
                Disallow: /
                User-agent: other
                User-agent: Dabyl # we
                Disallow: /private
                """);
        assertTrue(robots.allows("/news/1"));
        assertFalse(robots.allows("/private/1"));
    }

    @Test
    void theLongestRuleDecidesAndAllowWinsATie() {
        Robots robots = Robots.parse("user-agent:*\nDisallow: /news\nAllow: /news/open\nDisallow: /a\nAllow: /a\n");
        assertFalse(robots.allows("/news/1"));
        assertTrue(robots.allows("/news/open/1"));
        assertTrue(robots.allows("/a"));
    }

    @Test
    void pathsAreComparedAsTheyAreSentHoweverTheFileWritesThem() {
        Robots robots = Robots.parse("User-agent: *\nDisallow: /архив\nDisallow: /%d1%81\n");
        assertFalse(robots.allows("/%D0%B0%D1%80%D1%85%D0%B8%D0%B2/1"));
        assertFalse(robots.allows("/%d0%b0%d1%80%d1%85%d0%b8%d0%b2/1"));
        assertFalse(robots.allows("/%D1%81/1"));
    }

    @Test
    void aByteOrderMarkHidesNoRule() {
        byte[] file = "\uFEFFUser-agent: *\nDisallow: /private\n".getBytes(StandardCharsets.UTF_8);
        assertFalse(Robots.parse(FeedText.decode(file, "text/plain")).allows("/private"));
    }

    @Test
    void starsAndDollarsAreUnderstood() {
        Robots robots = Robots.parse("User-agent: *\nDisallow: /*.pdf$\nDisallow: /*?print=\n");
        assertFalse(robots.allows("/x/y.pdf"));
        assertTrue(robots.allows("/x/y.pdf.html"));
        assertFalse(robots.allows("/x?print=1"));
    }

    @Test
    void anEmptyRuleAllowsAndAPageInsteadOfTheFileForbidsNothing() {
        assertTrue(Robots.parse("User-agent: *\nDisallow:\n").allows("/"));
        assertTrue(Robots.parse("<html>not found</html>").allows("/"));
        assertTrue(Robots.ALLOW_ALL.allows("/x"));
    }
}

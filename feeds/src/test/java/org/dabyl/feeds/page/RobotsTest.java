package org.dabyl.feeds.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

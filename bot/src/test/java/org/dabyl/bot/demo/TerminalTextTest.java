package org.dabyl.bot.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dabyl.bot.telegram.SafeHtml;
import org.junit.jupiter.api.Test;

class TerminalTextTest {
    private static final SafeHtml ALERT = SafeHtml.bold("Задержание")
            .line()
            .plus(SafeHtml.quote("Суд & «право» <в Уральске>"))
            .plus(SafeHtml.link("Степной вестник", "https://example.org/a?b=1&c=2"));

    @Test
    void aTerminalWithoutColoursGetsPlainText() {
        assertEquals(
                "Задержание\n│ Суд & «право» <в Уральске>\nСтепной вестник <https://example.org/a?b=1&c=2>",
                new TerminalText(false).of(ALERT));
    }

    @Test
    void aTerminalWithColoursGetsBold() {
        assertTrue(new TerminalText(true).of(ALERT).startsWith("\u001B[1mЗадержание\u001B[22m"));
    }

    @Test
    void whatATerminalWouldObeyIsLeftOut() {
        assertFalse(
                new TerminalText(false).of(SafeHtml.restored("a\u001B[2Jb", 6)).contains("\u001B"));
    }

    @Test
    void linesAreBrokenAtSpacesAndQuotesKeepTheirBar() {
        assertEquals(
                List.of("раз два", "три", "│ четыре", "│ пять"), TerminalLines.wrap("раз два три\n│ четыре пять", 8));
    }

    @Test
    void stylesTakeNoRoom() {
        assertEquals(List.of("\u001B[1mраз\u001B[22m два"), TerminalLines.wrap("\u001B[1mраз\u001B[22m два", 7));
    }
}

package org.dabyl.bot.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.dabyl.bot.telegram.Button;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.junit.jupiter.api.Test;

class TerminalChatTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final TerminalSender terminal =
            new TerminalSender(new PrintStream(screen, true, StandardCharsets.UTF_8), false);
    private final List<String> said = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private final TerminalChat chat = new TerminalChat(terminal, said::add, pauses::add);

    @Test
    void whatIsTypedIsSaid() throws IOException {
        read("/list\n\n  привет  \n", false);

        assertEquals(List.of("/list", "привет"), said);
    }

    @Test
    void aScriptHasRemarksAndPauses() throws IOException {
        read("# a remark\n/list\nwait 5s\n/help\n", true);

        assertEquals(List.of("/list", "/help"), said);
        assertEquals(List.of(Duration.ofSeconds(5)), pauses);
        assertTrue(screen.toString(StandardCharsets.UTF_8).contains("> /list"));
    }

    @Test
    void aNumberPressesTheButtonOfThatNumber() throws IOException {
        List<List<Button>> rows = List.of(
                List.of(new Button("Обыски", "/subscribe обыски")), List.of(new Button("Суды", "/subscribe суды")));
        terminal.send(1, new Message(SafeHtml.text("Что?"), rows, false), OptionalLong.empty());

        read("2\n3\n", false);

        assertEquals(List.of("/subscribe суды", "3"), said);
    }

    @Test
    void aReplyAndASilentMessageAreShownAsSuch() {
        terminal.send(1, Message.of(SafeHtml.text("раз")), OptionalLong.empty());
        terminal.send(1, new Message(SafeHtml.text("два"), List.of(), true), OptionalLong.of(1));

        assertTrue(screen.toString(StandardCharsets.UTF_8).contains("#2, in reply to #1, silent"));
    }

    private void read(String lines, boolean script) throws IOException {
        chat.read(new BufferedReader(new StringReader(lines)), script);
    }
}

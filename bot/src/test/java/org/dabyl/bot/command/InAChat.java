package org.dabyl.bot.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dabyl.bot.app.InANewsroom;
import org.dabyl.bot.outbox.Owed.Sent;
import org.dabyl.bot.telegram.Button;

/// A private chat in a newsroom of its own: what is typed, and what is answered.
abstract class InAChat extends InANewsroom {
    static final long CHAT = 7;

    Sent sent(String text) {
        List<Sent> answers = newsroom.type(CHAT, text);
        assertEquals(1, answers.size(), () -> text + " got " + answers.size() + " answers");
        return answers.getFirst();
    }

    String said(String text) {
        return sent(text).text();
    }

    static void holds(String answer, String... words) {
        for (String word : words) {
            assertTrue(answer.contains(word), () -> "no «" + word + "» in: " + answer);
        }
    }

    static List<Button> buttons(Sent sent) {
        return sent.message().rows().stream().flatMap(List::stream).toList();
    }

    int count() {
        return newsroom.database()
                .read(handle -> newsroom.store().find(handle, CHAT))
                .orElseThrow()
                .watches()
                .size();
    }
}

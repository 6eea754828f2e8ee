package org.dabyl.bot.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dabyl.bot.app.Newsroom;
import org.dabyl.bot.outbox.Owed.Sent;
import org.dabyl.bot.outbox.Urgency;

/// Plays a scene line by line: what goes in, and under it every message that must come out, none besides.
///
/// ```
/// 1 types /subscribe Ерлан Токтасынов
/// листок: Активист Ерлан Токтасынов задержан | Его увезли в полицию.
///   1 hears: Задержание + Ерлан Токтасынов – Алматы
///   2 hears in reply, silently: …
/// later PT26H
/// ```
///
/// `+` wants words in the message, `–` wants them not to be there. What chats are answered is no matter
/// here, unless a line says `1 is answered: …`.
final class Scene {
    private final Newsroom newsroom;

    /// A message that must come: to whom, how, with and without which words.
    private record Expected(
            long chat, boolean answer, boolean reply, boolean silent, List<String> with, List<String> without) {
        static Expected of(String line) {
            String[] parts = line.split(":", 2);
            String[] words = parts[1].split(" – ");
            return new Expected(
                    Long.parseLong(parts[0].split(" ")[0]),
                    parts[0].contains("is answered"),
                    parts[0].contains("in reply"),
                    parts[0].contains("silently"),
                    Stream.of(words[0].split(" \\+ ")).map(String::strip).toList(),
                    Stream.of(words).skip(1).map(String::strip).toList());
        }

        boolean fits(Sent sent) {
            return sent.chat() == chat
                    && (sent.urgency() == Urgency.ANSWER) == answer
                    && sent.reply() == reply
                    && sent.message().silent() == silent
                    && with.stream().allMatch(sent.text()::contains)
                    && without.stream().noneMatch(sent.text()::contains);
        }
    }

    Scene(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    void play(String script) {
        List<String> lines = script.lines().filter(line -> !line.isBlank()).toList();
        assertTrue(script.contains(" hears") || script.contains("nobody"), "a scene that expects nothing says so");
        for (int i = 0; i < lines.size(); ) {
            String doing = lines.get(i++);
            List<Sent> sent = act(doing);
            List<String> expected = new ArrayList<>();
            for (; i < lines.size() && lines.get(i).startsWith(" "); i++) {
                expected.add(lines.get(i).strip());
            }
            compare(doing, expected, sent);
        }
    }

    private List<Sent> act(String line) {
        String[] words = line.split(" ", 3);
        if (words[0].equals("later")) {
            newsroom.pass(Duration.parse(words[1]));
        } else if (words[0].equals("blocked")) {
            newsroom.block(Long.parseLong(words[1]));
        } else if (words[1].equals("types")) {
            return newsroom.type(Long.parseLong(words[0]), words[2]);
        } else {
            String[] item = line.split(": ", 2);
            String[] texts = item[1].split(" \\| ", 2);
            newsroom.publish(item[0], texts[0], texts.length > 1 ? texts[1] : "");
        }
        return newsroom.sent();
    }

    private static void compare(String doing, List<String> expected, List<Sent> sent) {
        List<Sent> left = new ArrayList<>(sent);
        List<String> missing = new ArrayList<>();
        for (String line : expected) {
            if (!line.equals("nobody hears")) {
                Expected wanted = Expected.of(line);
                left.stream().filter(wanted::fits).findFirst().ifPresentOrElse(left::remove, () -> missing.add(line));
            }
        }
        if (expected.stream().noneMatch(line -> line.contains("is answered"))) {
            left.removeIf(other -> other.urgency() == Urgency.ANSWER);
        }
        String came = String.join("\n", left.stream().map(Scene::shown).toList());
        assertEquals("", String.join("\n", missing) + came, () -> "after «" + doing + "»: missing, then left over");
    }

    private static String shown(Sent sent) {
        return String.format(
                Locale.ROOT,
                "%n%d hears%s%s: %s",
                sent.chat(),
                sent.reply() ? " in reply" : "",
                sent.message().silent() ? " silently" : "",
                sent.text());
    }
}

package org.dabyl.bot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The demo as somebody runs it: outlets on loopback, the whole program, the terminal as the chat.
class DemoIT {
    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void theStoryIsToldOnceEachWithItsCourseAsReplies(@TempDir Path dir) throws IOException {
        Path script = Files.writeString(dir.resolve("script.txt"), "/list\n");
        Shell run = Shell.run("", "demo", "--script", script.toString(), "--language", "ru");
        assertEquals(0, run.status(), run.err());
        assertEquals(
                List.of(
                        "│ Задержание: «задержали»",
                        ", in reply to #4",
                        "│ Новое: Административный арест, 15 суток: «арестовал Айбара Жолдыгалиева на 15 суток»",
                        ", silent",
                        "│ Упоминание: Айбар Жолдыгалиев",
                        ", in reply to #4",
                        "│ Новое: Жалоба: «обжаловала административный арест»",
                        ", in reply to #4",
                        "│ Новое: Освобождение: «бостандыққа шықты»",
                        "│ Обжалование: «Облыстық сот адвокаттың шағымын қанағаттандырды»"),
                run.lines().stream().flatMap(DemoIT::told).toList());
    }

    /// Of each message how it came and its first line, if it is no answer.
    private static Stream<String> told(String line) {
        if (line.startsWith("┌─ Dabyl #") && line.contains(",")) {
            return Stream.of(line.substring(line.indexOf(',')));
        }
        boolean tells = line.startsWith("│ Новое: ") || line.startsWith("│ Упоминание") || line.contains(": «");
        return tells && !line.contains("publishes") ? Stream.of(line) : Stream.of();
    }
}

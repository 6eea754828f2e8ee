package org.dabyl.config.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dabyl.config.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an operator reads where the database cannot be opened.
class DatabaseFailureTest {
    @Test
    void aFileThatIsNoDatabaseAsksForABackup(@TempDir Path dir) throws IOException {
        Path file = dir.resolve("dabyl.db");
        Files.writeString(file, "no database, but long enough to be read as the head of one: ".repeat(20));

        assertEquals(
                "DABYL_DATABASE: jdbc:sqlite:" + file
                        + " is broken, or no database; put a backup in its place with `dabyl restore FILE`",
                said("jdbc:sqlite:" + file));
    }

    @Test
    void aFolderThatIsMissingIsNamed(@TempDir Path dir) {
        Path folder = dir.resolve("none");

        assertTrue(said("jdbc:sqlite:" + folder.resolve("x.db")).endsWith("there is no folder " + folder));
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutItsPassword() {
        String said = said("jdbc:postgresql://127.0.0.1:1/dabyl?user=dabyl&password=geheim&connectTimeout=1");

        assertTrue(said.startsWith("DABYL_DATABASE: jdbc:postgresql://127.0.0.1:1/dabyl does not answer: "), said);
        assertTrue(!said.contains("geheim"), said);
    }

    private static String said(String url) {
        return String.valueOf(
                assertThrows(Unusable.class, () -> Database.open(url).close()).getMessage());
    }
}

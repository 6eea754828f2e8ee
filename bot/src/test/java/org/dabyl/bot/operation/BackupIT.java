package org.dabyl.bot.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dabyl.bot.outbox.Draft;
import org.dabyl.bot.outbox.OnADatabase;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.bot.outbox.Urgency;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.db.Database;
import org.dabyl.config.seal.Seal;
import org.dabyl.config.seal.Secret;
import org.junit.jupiter.api.Test;

/// What a backup holds, and what is restored from one.
class BackupIT extends OnADatabase {
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private final Outbox outbox = new Outbox(Seal.of(new Secret("a key that only this test knows")));
    private int puts;

    @Test
    void aBackupMadeWhileOthersWriteIsRestoredWhole() throws IOException, InterruptedException {
        put();
        Thread writer = Thread.ofVirtual().start(() -> {
            for (int i = 0; i < 300; i++) {
                put();
            }
        });
        Path file = dir.resolve("backup.db");
        new BackupFile(file).make(database);
        writer.join();
        assertThrows(IOException.class, () -> new BackupFile(file).make(database), "it is never written over");
        Path data = Files.createDirectory(dir.resolve("data"));
        Path target = data.resolve("dabyl.db");
        assertEquals(target, new BackupFile(file).restore(target));
        try (Database restored = Database.open("jdbc:sqlite:" + target)) {
            assertEquals(List.of(), restored.damages());
            assertFalse(restored.read(outbox::lengths).isEmpty());
        }
        assertEquals(data.resolve("dabyl.db.before-restore"), new BackupFile(file).restore(target));
    }

    @Test
    void aDamagedBackupIsRefusedAndWhatIsThereStays() throws IOException {
        Path file = Files.writeString(dir.resolve("backup.db"), "this is no database at all, whatever it is called");
        Path target = Files.writeString(dir.resolve("dabyl.db"), "what is there");
        assertThrows(Exception.class, () -> new BackupFile(file).restore(target));
        assertEquals("what is there", Files.readString(target));
    }

    private void put() {
        puts++;
        Draft draft = new Draft(7, "cause " + puts, "", Urgency.TOPIC, Message.of(SafeHtml.text("text")), NOW);
        database.write(handle -> outbox.put(handle, draft, NOW));
    }
}

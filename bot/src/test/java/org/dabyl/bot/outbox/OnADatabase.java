package org.dabyl.bot.outbox;

import java.nio.file.Path;
import org.dabyl.config.db.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Tests each of which has an empty SQLite database of its own, open before their own set-up and closed after
/// their own end.
public abstract class OnADatabase {
    @TempDir
    protected Path dir;

    protected Database database;

    @BeforeEach
    void openDatabase() {
        database = Database.open("jdbc:sqlite:" + dir.resolve("test.db"));
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }
}

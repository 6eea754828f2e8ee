package org.dabyl.bot.app;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Tests each of which has a newsroom of its own, open before their own set-up and closed after their own end.
public abstract class InANewsroom {
    @TempDir
    protected Path dir;

    protected Newsroom newsroom;

    @BeforeEach
    void openNewsroom() {
        newsroom = Newsroom.open(dir);
    }

    @AfterEach
    void closeNewsroom() {
        newsroom.close();
    }
}

package org.dabyl.bot.app;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Tests each of which has a newsroom of its own, open before their own set-up and closed after their own end.
public abstract class InANewsroom {
    @TempDir
    protected Path dir;

    protected Newsroom newsroom;

    private String url = "";

    @BeforeEach
    void openNewsroom() throws SQLException {
        url = database();
        newsroom = Newsroom.open(url);
    }

    /// Makes the database that the newsroom keeps everything in.
    protected String database() throws SQLException {
        return Newsroom.in(dir);
    }

    /// The program ends and is started again.
    protected void restart() {
        Instant now = newsroom.now();
        newsroom.close();
        newsroom = Newsroom.open(url);
        newsroom.pass(Duration.between(newsroom.now(), now));
    }

    @AfterEach
    void closeNewsroom() {
        newsroom.close();
    }
}

package org.dabyl.bot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.dabyl.bot.outbox.Eventually;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

/// What the database's trouble makes fail is done when it is over, and nobody is blamed for it.
class OutageIT extends InANewsroom {
    private static final int CHATS = 60;

    @Test
    void aCommandThatComesWhileTheDatabaseIsOutOfReachIsAnsweredAfterwards() throws InterruptedException {
        pragma("query_only = 1");
        Thread mended = Thread.ofVirtual().start(() -> {
            Eventually.pause(600);
            pragma("query_only = 0");
        });
        assertEquals(1, newsroom.type(5, "/subscribe аресты").size());
        mended.join();
        assertEquals(1, newsroom.type(5, "/list").size());
    }

    @Test
    void anArticleThatAFullDiskKeepsFromBeingJudgedIsNotGivenUp() {
        for (long chat = 1; chat <= CHATS; chat++) {
            newsroom.type(chat, "/subscribe задержания");
        }
        newsroom.store("o1", "В Алматы задержан активист Ернар Сапаргалин", "Его увезли в полицию.");
        pragma("max_page_count = 1"); // no more pages than there are
        for (int attempt = 0; attempt < 8; attempt++) {
            newsroom.pass(Duration.ofHours(1));
            assertThrows(JdbiException.class, newsroom::judge);
        }
        pragma("max_page_count = 100000");
        newsroom.judge();
        assertEquals(CHATS, newsroom.sent().size());
    }

    /// Of the one connection that writes.
    private void pragma(String setting) {
        try (Connection connection = newsroom.database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA " + setting);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

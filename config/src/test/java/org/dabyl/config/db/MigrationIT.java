package org.dabyl.config.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/// Every version that anybody may have is brought to the newest with what it holds.
class MigrationIT {
    /// One server for all, because a start of it takes longer than all tests.
    private static EmbeddedPostgres postgres;

    @TempDir
    Path dir;

    private String fresh;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    /// Each test has a database of its own on it.
    @BeforeEach
    void createDatabase(TestInfo test) throws SQLException {
        String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        fresh = postgres.getJdbcUrl("postgres", name);
    }

    @Test
    void everyVersionOfSqliteIsBroughtToTheNewest() {
        String newest = version(Database.open(url("newest")));
        for (int version = 1; version < Integer.parseInt(newest); version++) {
            Database.migrate(url("v" + version), Integer.toString(version));
            Database database = Database.open(url("v" + version));
            assertEquals(newest, version(database), "from version " + version);
        }
    }

    @Test
    void whatTheFirstVersionHeldIsThereAfterwards() {
        Database.migrate(url("first"), "1");
        try (Database old = Database.openAsItIs(url("first"))) {
            old.<Integer, RuntimeException>write(handle -> handle.execute("""
                    INSERT INTO delivery (delivery_key, chat_hash, sealed, thread, urgency, state, due, created)
                    VALUES ('k', 'c', x'01', 'incident 1', 1, 'waiting', 0, 0)"""));
        }
        try (Database database = Database.open(url("first"))) {
            assertEquals(
                    List.of("waiting"),
                    database.read(handle -> handle.createQuery(
                                    "SELECT state FROM delivery WHERE node = '' AND lease = 0 AND summary = 0")
                            .mapTo(String.class)
                            .list()));
        }
    }

    @Test
    void postgresHasTheSameAndOpeningTwiceChangesNothing() {
        String newest = version(Database.open(url("newest")));
        assertEquals(newest, version(Database.open(fresh)));
        assertEquals(newest, version(Database.open(fresh)));
    }

    @Test
    void oneNodeAtATimeHasItsTurnAndAnotherTakesOver() {
        AtomicInteger one = new AtomicInteger();
        AtomicInteger two = new AtomicInteger();
        try (Database database = Database.open(fresh)) {
            SoleTurn first = turn(database, one);
            first.start();
            await(() -> one.get() == 1);
            SoleTurn second = turn(database, two);
            second.start();
            database.<Integer, RuntimeException>write(
                    handle -> handle.execute("SELECT pg_sleep(4)")); // longer than it takes to look again
            assertEquals(0, two.get());
            first.close();
            assertEquals(0, one.get());
            await(() -> two.get() == 1);
            second.close();
            assertEquals(0, two.get());
        }
    }

    @Test
    void whoIsCutOffFromTheDatabaseGivesUpItsTurn() {
        AtomicInteger one = new AtomicInteger();
        try (Database database = Database.open(fresh);
                SoleTurn turn = turn(database, one)) {
            turn.start();
            await(() -> one.get() == 1);
            database.<Integer, RuntimeException>write(
                    handle -> handle.execute(
                            "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND pid <> pg_backend_pid()"));
            await(() -> one.get() == 0);
            await(() -> one.get() == 1);
        }
    }

    @Test
    void aNodeHearsWhatAnotherChangesInAChatAndLooksAtAllAfterACut() {
        List<String> heard = new CopyOnWriteArrayList<>();
        try (Database database = Database.open(fresh);
                Notices notices = new Notices(database, "chats", () -> heard.add("all"), heard::add)) {
            notices.start();
            await(() -> heard.contains("all"));
            heard.clear();
            execute(database, "INSERT INTO subscriber (chat_hash, sealed, state) VALUES ('h', '', 'active')");
            await(() -> heard.equals(List.of("h")));
            execute(database, "INSERT INTO watch (subscriber, watch_hash, sealed) SELECT id, 'w', '' FROM subscriber");
            await(() -> heard.equals(List.of("h", "h")));
            execute(database, "DELETE FROM subscriber");
            await(() -> heard.equals(List.of("h", "h", "h")));
            execute(database, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'");
            await(() -> heard.contains("all"));
        }
    }

    private static void execute(Database database, String sql) {
        database.<Integer, RuntimeException>write(handle -> handle.execute(sql));
    }

    private static SoleTurn turn(Database database, AtomicInteger working) {
        return new SoleTurn(database, "updates", () -> {
            working.incrementAndGet();
            return working::decrementAndGet;
        });
    }

    private String url(String name) {
        return "jdbc:sqlite:" + dir.resolve(name + ".db");
    }

    private static String version(Database opened) {
        try (Database database = opened) {
            assertTrue(database.damages().isEmpty());
            List<String> versions = database.read(handle -> handle.createQuery(
                            "SELECT version FROM flyway_schema_history WHERE version IS NOT NULL ORDER BY installed_rank")
                    .mapTo(String.class)
                    .list());
            assertFalse(versions.isEmpty());
            return versions.getLast();
        }
    }

    private static void await(BooleanSupplier reached) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!reached.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "not reached in 30 s");
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

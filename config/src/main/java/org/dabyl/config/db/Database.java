package org.dabyl.config.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The database: SQLite in one file, or PostgreSQL where several machines share the work.
///
/// SQLite runs in WAL mode with `synchronous = FULL`, so that what was committed survives a power cut, and with
/// `secure_delete`, so that what was deleted is gone. It has one writer: [#write] waits its turn, [#read] never
/// waits for it. A transaction is all or nothing; an exception rolls it back. For any thread.
public final class Database implements AutoCloseable {
    private static final int READERS = 3;
    private static final int POSTGRES_CONNECTIONS = 12;
    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final Jdbi writer;
    private final Jdbi reader;
    private final boolean sqlite;
    private final String url;

    private Database(HikariDataSource writing, HikariDataSource reading, boolean sqlite, String url) {
        this.writing = writing;
        this.reading = reading;
        this.writer = Jdbi.create(writing);
        this.reader = Jdbi.create(reading);
        this.sqlite = sqlite;
        this.url = url;
    }

    /// Opens the database and migrates it.
    ///
    /// @param url `jdbc:sqlite:…` or `jdbc:postgresql://…`
    /// @throws org.dabyl.config.Unusable where there is none, or it is broken
    public static Database open(String url) {
        Database database = openAsItIs(url);
        try {
            migrate(database.writing, database.sqlite, "latest");
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw DatabaseFailure.explain(url, e);
        }
    }

    /// Opens the database with whatever tables it has: to look at one that a bot of any version uses.
    public static Database openAsItIs(String url) {
        try {
            return connect(url);
        } catch (RuntimeException e) {
            throw DatabaseFailure.explain(url, e);
        }
    }

    private static Database connect(String url) {
        boolean sqlite = url.startsWith("jdbc:sqlite:");
        HikariDataSource writing =
                sqlite ? pool(sqlite(url, SQLiteConfig.TransactionMode.IMMEDIATE), 1) : pool(url, POSTGRES_CONNECTIONS);
        HikariDataSource reading = sqlite ? pool(sqlite(url, SQLiteConfig.TransactionMode.DEFERRED), READERS) : writing;
        return new Database(writing, reading, sqlite, url);
    }

    /// Does the work in one transaction that may change rows.
    public <R, X extends Exception> R write(HandleCallback<R, X> work) throws X {
        return writer.inTransaction(work);
    }

    /// Does the work in one transaction that sees one state and changes nothing.
    public <R, X extends Exception> R read(HandleCallback<R, X> work) throws X {
        return sqlite
                ? reader.inTransaction(work)
                : reader.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work);
    }

    /// Makes transactions that call this with the same name follow one another, until each ends; on SQLite all
    /// do anyway.
    public void queueUp(Handle handle, String name) {
        if (!sqlite) {
            handle.execute("SELECT pg_advisory_xact_lock(?)", lockOf(name));
        }
    }

    /// Does the work while no other node does work of this name; waits until none does.
    public <R> R alone(String name, Supplier<R> work) {
        if (sqlite) {
            return work.get();
        }
        return writer.withHandle(handle -> {
            handle.execute("SELECT pg_advisory_lock(?)", lockOf(name));
            try {
                return work.get();
            } finally {
                handle.execute("SELECT pg_advisory_unlock(?)", lockOf(name));
            }
        });
    }

    /// The number under which a name is locked in PostgreSQL: the same on every node.
    static long lockOf(String name) {
        return 0x6461_6279_6c00_0000L + (name.hashCode() & 0xff_ffff);
    }

    public boolean isSqlite() {
        return sqlite;
    }

    /// For libraries that keep tables of their own: Quartz, Bucket4j.
    public DataSource dataSource() {
        return writing;
    }

    /// Empties SQLite's journal, so that what was deleted stands in no file any more.
    public void emptyJournal() {
        if (sqlite) {
            writer.useHandle(handle -> handle.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        }
    }

    /// Writes a copy of the whole database, as it stands at one moment, while others go on. SQLite only.
    ///
    /// @param file must not exist
    public void copyTo(Path file) {
        if (!sqlite) {
            throw new IllegalStateException("PostgreSQL is copied with pg_dump");
        }
        reader.useHandle(handle -> handle.execute("VACUUM INTO ?", file.toString()));
    }

    /// What SQLite finds wrong with its file; empty where nothing is.
    public List<String> damages() {
        return !sqlite
                ? List.of()
                : reader.withHandle(handle -> handle.createQuery("PRAGMA integrity_check")
                        .mapTo(String.class)
                        .filter(line -> !line.equals("ok"))
                        .list());
    }

    /// A connection outside the pool, for what is bound to it as long as it lives.
    Connection ownConnection() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }

    /// Brings a SQLite database to a version, as an older program did.
    static void migrate(String url, String version) {
        try (Database database = openAsItIs(url)) {
            migrate(database.writing, true, version);
        }
    }

    private static void migrate(DataSource source, boolean sqlite, String version) {
        Flyway.configure()
                .dataSource(source)
                .locations(
                        sqlite
                                ? new String[] {"classpath:db/migration"}
                                : new String[] {"classpath:db/migration", "classpath:db/postgresql"})
                .placeholders(Map.of(
                        "id",
                                sqlite
                                        ? "INTEGER PRIMARY KEY AUTOINCREMENT"
                                        : "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
                        "bytes", sqlite ? "BLOB" : "BYTEA"))
                .target(version)
                .load()
                .migrate();
    }

    private static HikariDataSource pool(DataSource source, int size) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        return pool(config, size);
    }

    private static HikariDataSource pool(String url, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        return pool(config, size);
    }

    private static HikariDataSource pool(HikariConfig config, int size) {
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(30_000);
        config.setPoolName("db-" + size);
        return new HikariDataSource(config);
    }

    private static DataSource sqlite(String url, SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(mode);
        config.setBusyTimeout(20_000);
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }
}

package org.dabyl.config.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears what other nodes have changed: PostgreSQL's notices on one channel, over a connection of its own.
///
/// A notice may have been missed while there was no connection: each time it is made, `afresh` is told before
/// anything else. Our own changes are heard too. On SQLite there is nobody to hear.
public final class Notices implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final int PATIENCE_MILLIS = 2_000;
    private static final int CHECK_SECONDS = 5;
    private static final Duration AGAIN = Duration.ofSeconds(2);
    private final Database database;
    private final String channel;
    private final Runnable afresh;
    private final Consumer<String> changed;
    private final Semaphore closing = new Semaphore(0);

    /// @param afresh everything may have changed
    /// @param changed what the notice names has
    public Notices(Database database, String channel, Runnable afresh, Consumer<String> changed) {
        this.database = database;
        this.channel = channel;
        this.afresh = afresh;
        this.changed = changed;
    }

    public void start() {
        if (!database.isSqlite()) {
            Thread.ofPlatform().name("notices").daemon().start(this::run);
        }
    }

    private void run() {
        boolean ended = false;
        while (!ended) {
            try {
                listen();
                return;
            } catch (SQLException | RuntimeException e) {
                LOG.warn("not heard from other nodes: {} ; tried again", e.toString());
            }
            try {
                ended = closing.tryAcquire(AGAIN.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                ended = true;
            }
        }
    }

    private void listen() throws SQLException {
        try (Connection connection = database.ownConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + channel);
            afresh.run();
            PGConnection heard = connection.unwrap(PGConnection.class);
            while (!closing.tryAcquire()) {
                PGNotification[] notices = heard.getNotifications(PATIENCE_MILLIS);
                for (PGNotification notice : notices) {
                    changed.accept(notice.getParameter());
                }
                if (notices.length == 0 && !connection.isValid(CHECK_SECONDS)) {
                    throw new SQLException("the connection is gone");
                }
            }
        }
    }

    /// Tells all nodes, once the transaction is committed; on SQLite there is nobody to tell.
    public void tell(Handle handle, String what) {
        if (!database.isSqlite()) {
            handle.createQuery("SELECT pg_notify(:channel, :what)")
                    .bind("channel", channel)
                    .bind("what", what)
                    .mapTo(String.class)
                    .list();
        }
    }

    @Override
    public void close() {
        closing.release();
    }
}

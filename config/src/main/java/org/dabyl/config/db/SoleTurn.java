package org.dabyl.config.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Work that one node at a time does: reading Telegram's updates.
///
/// On PostgreSQL the node that holds an advisory lock, bound to a connection of its own, does the work; when it
/// dies or is cut off, the server ends the connection (after 20 s at most where nobody says goodbye) and
/// another takes over within 5 s. On SQLite there is one node. A thread of its own begins and ends the work.
public final class SoleTurn implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SoleTurn.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(3);
    private static final int CHECK_SECONDS = 5;

    /// Work under way; closing it ends it.
    public interface Work extends AutoCloseable {
        @Override
        void close();
    }

    private final Database database;
    private final String name;
    private final Supplier<Work> begin;
    private final Semaphore closing = new Semaphore(0);
    private @Nullable Connection connection;
    private @Nullable Work work;

    public SoleTurn(Database database, String name, Supplier<Work> begin) {
        this.database = database;
        this.name = name;
        this.begin = begin;
    }

    public void start() {
        if (database.isSqlite()) {
            begin();
        } else {
            Thread.ofPlatform().name("turn-" + name).daemon().start(this::run);
        }
    }

    private void run() {
        try {
            do {
                step();
            } while (!closing.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end();
    }

    private void step() {
        try {
            Connection mine = connection;
            if (mine == null) {
                take();
            } else if (!mine.isValid(CHECK_SECONDS)) {
                LOG.warn("the database is out of reach: {} is left to other nodes", name);
                end();
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warn("{}: {} ; tried again", name, e.toString());
            end();
        }
    }

    private void take() throws SQLException {
        Connection fresh = database.ownConnection();
        if (locked(fresh)) {
            connection = fresh;
            begin();
        } else {
            fresh.close();
        }
    }

    private boolean locked(Connection fresh) throws SQLException {
        try (Statement statement = fresh.createStatement()) {
            statement.execute("SET tcp_keepalives_idle = 5");
            statement.execute("SET tcp_keepalives_interval = 5");
            statement.execute("SET tcp_keepalives_count = 3");
            try (var rows = statement.executeQuery("SELECT pg_try_advisory_lock(" + Database.lockOf(name) + ")")) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private synchronized void begin() {
        LOG.info("{}: this node's turn", name);
        work = begin.get();
    }

    private synchronized void end() {
        Work running = work;
        work = null;
        if (running != null) {
            running.close();
        }
        Connection mine = connection;
        connection = null;
        try {
            if (mine != null) {
                mine.close();
            }
        } catch (SQLException e) {
            LOG.debug("closing: {}", e.toString());
        }
    }

    /// Ends the work and lets others have their turn.
    @Override
    public void close() {
        closing.release();
        end();
    }
}

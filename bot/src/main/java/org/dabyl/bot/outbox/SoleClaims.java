package org.dabyl.bot.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.dabyl.config.db.Database;

/// The claims of a process that is alone with its outbox: whatever waits is its own.
///
/// SQLite has one writer and hands out ids in the order of commits, so that a row which is new has a higher id
/// than all that were read before.
final class SoleClaims implements Claims {
    /// Bounds the memory of a queue that nobody empties; the rest is read when these are gone.
    private static final int MOST = 50_000;

    private static final long LOOK_AGAIN = 15_000;
    private final Database database;
    private final Outbox outbox;
    private long highest;

    SoleClaims(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public List<Waiting> fresh(boolean all, IntSupplier ready) {
        List<Waiting> rows = database.read(handle -> outbox.waiting(handle, all ? 0 : highest, MOST));
        highest = rows.stream().mapToLong(Waiting::id).reduce(highest, Math::max);
        return rows;
    }

    @Override
    public long lookAgainMillis() {
        return LOOK_AGAIN;
    }

    @Override
    public Optional<Delivery> open(long id) {
        return database.read(handle -> outbox.find(handle, id));
    }

    @Override
    public boolean limited(String chatHash, Duration pause) {
        return false;
    }

    @Override
    public void release() {}
}

package org.dabyl.bot.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.dabyl.config.db.Database;

/// Which waiting rows this process may send: all of them where it is alone, the claimed ones where several
/// share them.
///
/// Called by the courier's one thread, except [#open] and [#limited], which any thread may call.
interface Claims {
    /// The claims that fit the database.
    static Claims in(Database database, Outbox outbox) {
        return database.isSqlite()
                ? new SoleClaims(database, outbox)
                : new SharedOutbox(database, outbox, UUID.randomUUID().toString());
    }

    /// Rows that may be new to the queue; with `all`, every one that this process may send now.
    ///
    /// @param ready how many rows of the queue could go at once
    List<Waiting> fresh(boolean all, IntSupplier ready);

    /// How long the courier may go without looking for rows that nobody told it of.
    long lookAgainMillis();

    /// Opens a row that still waits and may still be sent from here.
    Optional<Delivery> open(long id);

    /// Says that Telegram told a chat to wait.
    ///
    /// @return whether another chat waits meanwhile, at whatever process that shares the outbox, so that all have
    ///     to; false where there is no other process, because the courier knows by itself
    boolean limited(String chatHash, Duration pause);

    /// Lets others have at once what was not sent.
    void release();
}

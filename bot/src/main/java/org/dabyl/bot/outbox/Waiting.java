package org.dabyl.bot.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;

/// A row of the outbox as the courier queues it, still sealed.
///
/// @param due milliseconds since 1970
record Waiting(long id, String chatHash, String thread, int urgency, long due, int attempts) {
    /// Reads the columns `id, chat_hash, thread, urgency, due, attempts`.
    static Waiting of(ResultSet row) throws SQLException {
        return new Waiting(
                row.getLong(1), row.getString(2), row.getString(3), row.getInt(4), row.getLong(5), row.getInt(6));
    }
}

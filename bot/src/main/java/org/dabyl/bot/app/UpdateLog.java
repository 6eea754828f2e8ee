package org.dabyl.bot.app;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/// Which of Telegram's updates have been handled. Works in the caller's transaction; for any thread.
final class UpdateLog {
    /// Notes an update; false where it has been handled before.
    boolean isFirst(Handle handle, long update, Instant now) {
        return handle.createUpdate("""
                        INSERT INTO handled_update (update_id, handled) VALUES (:update, :now)
                        ON CONFLICT DO NOTHING""")
                        .bind("update", update)
                        .bind("now", now.toEpochMilli())
                        .execute()
                == 1;
    }

    /// Forgets those handled before; Telegram gives an update again for a day at most.
    void deleteBefore(Handle handle, Instant before) {
        handle.createUpdate("DELETE FROM handled_update WHERE handled < :before")
                .bind("before", before.toEpochMilli())
                .execute();
    }
}

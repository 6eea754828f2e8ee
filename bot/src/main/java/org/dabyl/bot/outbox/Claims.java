package org.dabyl.bot.outbox;

import java.util.List;
import java.util.Optional;

/// Which waiting rows this process may send: all of them where it is alone, the claimed ones where several share them.
///
/// Called by the courier's one thread, except [#open], which any thread may call.
interface Claims {
    /// Rows that may be new to the queue; with `all`, every one that this process may send now.
    List<Waiting> fresh(boolean all);

    /// How long the courier may go without looking for rows that nobody told it of.
    long lookAgainMillis();

    /// Opens a row that still waits and may still be sent from here.
    Optional<Delivery> open(long id);

    /// Lets others have at once what was not sent.
    void release();
}

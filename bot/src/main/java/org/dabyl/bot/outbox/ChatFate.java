package org.dabyl.bot.outbox;

import org.jdbi.v3.core.Handle;

/// Whoever has to know what Telegram says of a chat, in the transaction that records it.
public interface ChatFate {
    /// The chat blocked the bot or is no more.
    void gone(Handle handle, String chatHash, String reason);

    /// The group has another id now.
    void moved(Handle handle, long from, long to);
}

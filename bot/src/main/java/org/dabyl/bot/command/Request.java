package org.dabyl.bot.command;

import java.time.Instant;
import org.dabyl.bot.chat.ChatStore.Subscribed;
import org.dabyl.config.text.Tongue;
import org.jdbi.v3.core.Handle;

/// A command under way, in the transaction that its answer is written in.
///
/// @param subscribed the chat and its watches as they stand; a chat that nobody knows yet has none
/// @param known whether the chat is kept already
/// @param argument what stands after the command's name
record Request(Handle handle, Incoming incoming, Subscribed subscribed, boolean known, String argument, Instant now) {
    /// The same with nothing behind the command.
    Request without() {
        return new Request(handle, incoming, subscribed, known, "", now);
    }

    Tongue tongue() {
        return subscribed.chat().tongue();
    }

    long chat() {
        return incoming.chat();
    }
}

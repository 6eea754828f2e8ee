package org.dabyl.bot.chat;

import org.dabyl.config.db.Database;
import org.jdbi.v3.core.Handle;

/// Keeps the [WatchBook] at what the database says.
///
/// Whoever changes a chat asks for it in the same transaction; the book is told after the commit, and never of
/// what was rolled back. What another node changed comes as a notice. Each time the chat is read afresh, one at
/// a time, so that the book ends where the database does, whatever the order. For any thread.
public final class BookRefresh {
    private final Database database;
    private final ChatStore store;
    private final WatchBook book;

    public BookRefresh(Database database, ChatStore store, WatchBook book) {
        this.database = database;
        this.store = store;
        this.book = book;
    }

    /// Reads everybody: at the start, and where notices may have been missed.
    public synchronized void all() {
        book.load(database.read(store::all));
    }

    /// Reads one chat that has changed, or is no more.
    public synchronized void one(String chatHash) {
        database.read(handle -> store.findByHash(handle, chatHash))
                .ifPresentOrElse(book::put, () -> book.remove(chatHash));
    }

    /// Reads the chat once this transaction is committed.
    public void afterCommit(Handle handle, String chatHash) {
        handle.afterCommit(() -> one(chatHash));
    }
}

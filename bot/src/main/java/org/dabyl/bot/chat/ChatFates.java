package org.dabyl.bot.chat;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongFunction;
import org.dabyl.bot.chat.ChatStore.Subscribed;
import org.dabyl.bot.outbox.ChatFate;
import org.jdbi.v3.core.Handle;

/// What becomes of a chat that Telegram says is gone, or has moved: suspended with all it watches, or under
/// its new id.
///
/// A suspended chat is sent nothing, and is back with its subscriptions as soon as somebody writes in it.
public final class ChatFates implements ChatFate {
    private final ChatStore store;
    private final BookRefresh refresh;
    private final LongFunction<String> chatHash;
    private final InstantSource clock;

    public ChatFates(ChatStore store, BookRefresh refresh, LongFunction<String> chatHash, InstantSource clock) {
        this.store = store;
        this.refresh = refresh;
        this.chatHash = chatHash;
        this.clock = clock;
    }

    @Override
    public void gone(Handle handle, String hash, String reason) {
        Optional<Subscribed> known = store.findByHash(handle, hash);
        if (known.isPresent()) {
            store.save(handle, known.get().chat().with(Chat.State.SUSPENDED, clock.instant()));
            refresh.afterCommit(handle, hash);
        }
    }

    @Override
    public void moved(Handle handle, long from, long to) {
        Optional<Subscribed> known = store.find(handle, from);
        if (known.isPresent()) {
            store.move(handle, known.get(), to);
            refresh.afterCommit(handle, chatHash.apply(from));
            refresh.afterCommit(handle, chatHash.apply(to));
        }
    }
}

package org.dabyl.bot.chat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.dabyl.config.seal.Seal;
import org.jdbi.v3.core.Handle;

/// Chats and their watches at rest: sealed, found by keyed hash.
///
/// A row opens only for the chat that it was written for, two chats that watch the same look nothing alike, and
/// all rows are padded, so that their lengths tell no name. Each method works in the caller's transaction; for
/// any thread. What stands in memory is the [WatchBook]'s.
public final class ChatStore {
    private static final String CHAT = "subscriber";
    private static final String WATCH = "watch";
    private static final int PADDED_TO = 64;
    private final Seal seal;
    private final LongFunction<String> chatHash;

    /// @param chatHash the hash under which a chat stands in every table
    public ChatStore(Seal seal, LongFunction<String> chatHash) {
        this.seal = seal;
        this.chatHash = chatHash;
    }

    /// A chat with what it watches, in the order in which it asked for it.
    public record Subscribed(Chat chat, List<Watch> watches) {
        public Subscribed {
            watches = List.copyOf(watches);
        }
    }

    public Optional<Subscribed> find(Handle handle, long chat) {
        return findByHash(handle, chatHash.apply(chat));
    }

    public Optional<Subscribed> findByHash(Handle handle, String hash) {
        return handle.createQuery("SELECT id, sealed FROM subscriber WHERE chat_hash = :hash")
                .bind("hash", hash)
                .map((row, _) -> subscribed(handle, row.getLong(1), row.getBytes(2), hash))
                .findOne();
    }

    /// Everybody, for the start.
    public List<Subscribed> all(Handle handle) {
        Map<Long, List<byte[]>> watches = new HashMap<>();
        handle.createQuery("SELECT subscriber, sealed FROM watch ORDER BY id")
                .map((row, _) -> Map.entry(row.getLong(1), row.getBytes(2)))
                .forEach(row -> watches.computeIfAbsent(row.getKey(), _ -> new ArrayList<>())
                        .add(row.getValue()));
        return handle.createQuery("SELECT id, sealed, chat_hash FROM subscriber ORDER BY id")
                .map((row, _) ->
                        opened(row.getBytes(2), watches.getOrDefault(row.getLong(1), List.of()), row.getString(3)))
                .list();
    }

    private Subscribed subscribed(Handle handle, long id, byte[] sealed, String hash) {
        List<byte[]> watches = handle.createQuery("SELECT sealed FROM watch WHERE subscriber = :id ORDER BY id")
                .bind("id", id)
                .mapTo(byte[].class)
                .list();
        return opened(sealed, watches, hash);
    }

    private Subscribed opened(byte[] chat, List<byte[]> watches, String hash) {
        List<Watch> read = new ArrayList<>();
        watches.forEach(row -> Watch.read(open(row, WATCH, hash)).ifPresent(read::add));
        return new Subscribed(Chat.read(open(chat, CHAT, hash)), read);
    }

    private byte[] seal(String text, String what, String hash) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return seal.seal(text + "\0".repeat(PADDED_TO - bytes % PADDED_TO), what + " of " + hash);
    }

    private String open(byte[] sealed, String what, String hash) {
        String text = seal.open(sealed, what + " of " + hash);
        return text.substring(0, text.indexOf('\0'));
    }

    /// Writes a chat's settings, new or changed.
    public void save(Handle handle, Chat chat) {
        handle.createUpdate("""
                        INSERT INTO subscriber (chat_hash, sealed, state) VALUES (:hash, :sealed, :state)
                        ON CONFLICT (chat_hash) DO UPDATE SET sealed = excluded.sealed, state = excluded.state""")
                .bind("hash", chatHash.apply(chat.id()))
                .bind("sealed", seal(chat.write(), CHAT, chatHash.apply(chat.id())))
                .bind("state", chat.state().name())
                .execute();
    }

    /// Adds a watch; false where the chat has it already. The chat must have been saved.
    public boolean add(Handle handle, long chat, Watch watch) {
        String hash = chatHash.apply(chat);
        return handle.createUpdate("""
                        INSERT INTO watch (subscriber, watch_hash, sealed)
                        SELECT id, :watch, :sealed FROM subscriber WHERE chat_hash = :chat
                        ON CONFLICT (subscriber, watch_hash) DO NOTHING""")
                        .bind("watch", watchHash(watch, hash))
                        .bind("sealed", seal(watch.write(), WATCH, hash))
                        .bind("chat", hash)
                        .execute()
                == 1;
    }

    /// Puts a watch in the place of another, so that the numbers in /list stay as they are.
    public void replace(Handle handle, long chat, Watch before, Watch now) {
        String hash = chatHash.apply(chat);
        handle.createUpdate("""
                        UPDATE watch SET watch_hash = :now, sealed = :sealed WHERE watch_hash = :before
                            AND subscriber = (SELECT id FROM subscriber WHERE chat_hash = :chat)""")
                .bind("now", watchHash(now, hash))
                .bind("sealed", seal(now.write(), WATCH, hash))
                .bind("before", watchHash(before, hash))
                .bind("chat", hash)
                .execute();
    }

    public boolean remove(Handle handle, long chat, Watch watch) {
        return handle.createUpdate("""
                        DELETE FROM watch WHERE watch_hash = :watch
                            AND subscriber = (SELECT id FROM subscriber WHERE chat_hash = :chat)""")
                        .bind("watch", watchHash(watch, chatHash.apply(chat)))
                        .bind("chat", chatHash.apply(chat))
                        .execute()
                == 1;
    }

    /// Deletes a chat and all it watches.
    public void forget(Handle handle, long chat) {
        handle.createUpdate("""
                        DELETE FROM watch WHERE subscriber = (SELECT id FROM subscriber WHERE chat_hash = :chat)""").bind("chat", chatHash.apply(chat)).execute();
        handle.createUpdate("DELETE FROM subscriber WHERE chat_hash = :chat")
                .bind("chat", chatHash.apply(chat))
                .execute();
    }

    /// Gives a chat its new id; what it watches is added to what that one watches, where it has subscribed
    /// meanwhile.
    void move(Handle handle, Subscribed from, long to) {
        forget(handle, from.chat().id());
        if (find(handle, to).isEmpty()) {
            save(handle, from.chat().movedTo(to));
        }
        from.watches().forEach(watch -> add(handle, to, watch));
    }

    private String watchHash(Watch watch, String chat) {
        return seal.hash(chat + " " + watch.write(), WATCH);
    }
}

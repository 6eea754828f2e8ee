package org.dabyl.bot.outbox;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which waiting delivery goes next: the most urgent one whose chat may be written to now.
///
/// One chat has one message under way at a time, and within a chat a thread keeps its order, so that replies follow
/// their
/// first message. Times are milliseconds since 1970. For one thread at a time; the courier guards it.
final class SendQueue {
    private static final Comparator<Waiting> ORDER =
            Comparator.comparingInt(Waiting::urgency).thenComparingLong(Waiting::id);

    private static final class Chat {
        final TreeSet<Waiting> rows = new TreeSet<>(ORDER);
        long readyAt;
        boolean busy;
    }

    private final Map<String, Chat> chats = new HashMap<>();
    private final Set<Long> known = new HashSet<>();
    private long allReadyAt;

    /// Adds a row unless it is queued or under way.
    void add(Waiting row) {
        if (known.add(row.id())) {
            chats.computeIfAbsent(row.chatHash(), _ -> new Chat()).rows.add(row);
        }
    }

    /// Takes the next row whose time has come; its chat is busy until [#done] or [#again].
    Optional<Waiting> take(long now) {
        if (now < allReadyAt) {
            return Optional.empty();
        }
        Waiting best = null;
        for (Chat chat : chats.values()) {
            Waiting head = chat.busy || chat.readyAt > now ? null : head(chat, now);
            if (head != null && (best == null || ORDER.compare(head, best) < 0)) {
                best = head;
            }
        }
        if (best != null) {
            Chat chat = chat(best);
            chat.rows.remove(best);
            chat.busy = true;
        }
        return Optional.ofNullable(best);
    }

    /// The most urgent due row of the chat, or the one before it in its thread.
    private static @Nullable Waiting head(Chat chat, long now) {
        for (Waiting row : chat.rows) {
            Waiting first = row.thread().isEmpty() ? row : firstOfThread(chat, row);
            if (first.due() <= now) {
                return first;
            }
        }
        return null;
    }

    private static Waiting firstOfThread(Chat chat, Waiting row) {
        Waiting first = row;
        for (Waiting other : chat.rows) {
            if (other.id() < first.id() && other.thread().equals(row.thread())) {
                first = other;
            }
        }
        return first;
    }

    /// When anything may be taken at the earliest; [Long#MAX_VALUE] where nothing waits.
    long nextAt() {
        long next = Long.MAX_VALUE;
        for (Chat chat : chats.values()) {
            for (Waiting row : chat.busy ? Set.<Waiting>of() : chat.rows) {
                next = Math.min(next, Math.max(chat.readyAt, row.due()));
            }
        }
        return next == Long.MAX_VALUE ? next : Math.max(next, allReadyAt);
    }

    /// The row is settled, or its chat's rows are to be read anew.
    void done(Waiting row) {
        known.remove(row.id());
        Chat chat = chat(row);
        chat.busy = false;
        if (chat.rows.isEmpty()) {
            chats.remove(row.chatHash());
        }
    }

    /// The row waits again until `due`; nothing else of its chat is held up.
    void again(Waiting row, long due) {
        Chat chat = chat(row);
        chat.busy = false;
        chat.rows.add(new Waiting(row.id(), row.chatHash(), row.thread(), row.urgency(), due, row.attempts() + 1));
    }

    /// The row goes back as it was: it was not its turn after all.
    void putBack(Waiting row) {
        Chat chat = chat(row);
        chat.busy = false;
        chat.rows.add(row);
    }

    /// Nothing goes to the chat before `until`.
    void hold(String chatHash, long until) {
        Chat chat = chats.computeIfAbsent(chatHash, _ -> new Chat());
        chat.readyAt = Math.max(chat.readyAt, until);
    }

    /// Nothing goes to anybody before `until`.
    void holdAll(long until) {
        allReadyAt = Math.max(allReadyAt, until);
    }

    /// Drops what is queued for a chat.
    void drop(String chatHash) {
        Chat chat = chats.remove(chatHash);
        if (chat != null) {
            chat.rows.forEach(row -> known.remove(row.id()));
        }
    }

    int size() {
        return known.size();
    }

    private Chat chat(Waiting row) {
        return chats.computeIfAbsent(row.chatHash(), _ -> new Chat());
    }
}

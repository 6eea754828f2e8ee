package org.dabyl.bot.outbox;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which waiting delivery goes next: the most urgent one whose chat may be written to now.
///
/// One chat has one message under way at a time, and within a chat a thread keeps its order, so that replies follow
/// their first message. Taking costs what the chats cost that are held back, not what all that wait do. Times are
/// milliseconds since 1970. For one thread at a time; the courier guards it.
final class SendQueue {
    private static final Comparator<Waiting> ORDER =
            Comparator.comparingInt(Waiting::urgency).thenComparingLong(Waiting::id);

    private static final class Chat {
        final TreeSet<Waiting> rows = new TreeSet<>(ORDER);
        long readyAt;
        boolean busy;
    }

    private final Map<String, Chat> chats = new HashMap<>();
    /// The chats that have rows and no message under way, by their first row.
    private final TreeMap<Waiting, Chat> idle = new TreeMap<>(ORDER);
    private final Set<Long> known = new HashSet<>();
    private long allReadyAt;

    /// Adds a row unless it is queued or under way.
    void add(Waiting row) {
        if (known.add(row.id())) {
            change(row.chatHash(), chat -> chat.rows.add(row));
        }
    }

    /// A row that may go, and the one that makes it urgent: itself, or a later one of its thread.
    private record Turn(Waiting row, Waiting because) {}

    /// Takes the next row whose time has come; its chat is busy until [#done], [#again] or [#putBack].
    Optional<Waiting> take(long now) {
        Turn best = now < allReadyAt ? null : best(now);
        if (best == null) {
            return Optional.empty();
        }
        change(best.row().chatHash(), chat -> {
            chat.rows.remove(best.row());
            chat.busy = true;
        });
        return Optional.of(best.row());
    }

    private @Nullable Turn best(long now) {
        Turn best = null;
        for (var entry : idle.entrySet()) {
            if (best != null && ORDER.compare(entry.getKey(), best.because()) > 0) {
                return best; // no row of this chat, or of any after it, comes before the best
            }
            Turn turn = entry.getValue().readyAt > now ? null : turn(entry.getValue(), now);
            if (turn != null && (best == null || ORDER.compare(turn.because(), best.because()) < 0)) {
                best = turn;
            }
        }
        return best;
    }

    /// The most urgent due row of the chat, or the one before it in its thread.
    private static @Nullable Turn turn(Chat chat, long now) {
        for (Waiting row : chat.rows) {
            Waiting first = row.thread().isEmpty() ? row : firstOfThread(chat, row);
            if (first.due() <= now) {
                return new Turn(first, row);
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
        for (Chat chat : idle.values()) {
            for (Waiting row : chat.rows) {
                next = Math.min(next, Math.max(chat.readyAt, row.due()));
            }
        }
        return next == Long.MAX_VALUE ? next : Math.max(next, allReadyAt);
    }

    /// How many chats have rows and need not wait.
    int ready(long now) {
        return (int) idle.values().stream().filter(chat -> chat.readyAt <= now).count();
    }

    /// The row is settled, or its chat's rows are to be read anew.
    void done(Waiting row) {
        known.remove(row.id());
        change(row.chatHash(), chat -> chat.busy = false);
    }

    /// The row waits again until `due`; nothing else of its chat is held up.
    void again(Waiting row, long due) {
        Waiting later = new Waiting(row.id(), row.chatHash(), row.thread(), row.urgency(), due, row.attempts() + 1);
        putBack(later);
    }

    /// The row goes back as it was: it was not its turn after all.
    void putBack(Waiting row) {
        known.add(row.id());
        change(row.chatHash(), chat -> {
            chat.busy = false;
            chat.rows.add(row);
        });
    }

    /// Nothing goes to the chat before `until`.
    void hold(String chatHash, long until) {
        change(chatHash, chat -> chat.readyAt = Math.max(chat.readyAt, until));
    }

    /// Nothing goes to anybody before `until`.
    void holdAll(long until) {
        allReadyAt = Math.max(allReadyAt, until);
    }

    /// Drops what is queued for a chat, not what is under way.
    void drop(String chatHash) {
        change(chatHash, chat -> {
            chat.rows.forEach(row -> known.remove(row.id()));
            chat.rows.clear();
        });
    }

    /// The clock was set back: what was to wait a moment must not wait for hours.
    void clockWentBack(long millis) {
        allReadyAt -= millis;
        for (String chatHash : Set.copyOf(chats.keySet())) {
            change(chatHash, chat -> {
                chat.readyAt -= millis;
                Set<Waiting> rows = Set.copyOf(chat.rows);
                chat.rows.clear();
                rows.forEach(row -> chat.rows.add(new Waiting(
                        row.id(), row.chatHash(), row.thread(), row.urgency(), row.due() - millis, row.attempts())));
            });
        }
    }

    /// How many rows are queued or under way.
    int size() {
        return known.size();
    }

    private interface Change {
        void to(Chat chat);
    }

    /// Every change of a chat goes through here, so that [#idle] always agrees with it.
    private void change(String chatHash, Change change) {
        Chat chat = chats.computeIfAbsent(chatHash, _ -> new Chat());
        if (!chat.rows.isEmpty()) {
            idle.remove(chat.rows.first());
        }
        change.to(chat);
        if (!chat.rows.isEmpty() && !chat.busy) {
            idle.put(chat.rows.first(), chat);
        }
        if (chat.rows.isEmpty() && !chat.busy && chat.readyAt == 0) {
            chats.remove(chatHash);
        }
    }

    /// Forgets chats that nothing waits for and whose hold is over.
    void tidy(long now) {
        chats.values().removeIf(chat -> chat.rows.isEmpty() && !chat.busy && chat.readyAt <= now);
    }
}

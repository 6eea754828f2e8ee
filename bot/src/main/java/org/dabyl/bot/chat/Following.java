package org.dabyl.bot.chat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Which chats follow each thing of one sort. Reading never waits, and one thread at a time may change it.
final class Following<K> {
    private final Map<K, Set<String>> chats = new ConcurrentHashMap<>();

    /// Notes that a chat follows it; says whether it is the first.
    boolean add(K thing, String chatHash) {
        Set<String> all = chats.computeIfAbsent(thing, _ -> ConcurrentHashMap.newKeySet());
        boolean first = all.isEmpty();
        all.add(chatHash);
        return first;
    }

    /// Notes that a chat follows it no longer; says whether it was the last.
    boolean remove(K thing, String chatHash) {
        Set<String> all = of(thing);
        boolean last = all.remove(chatHash) && all.isEmpty();
        if (last) {
            chats.remove(thing);
        }
        return last;
    }

    /// The chats that follow it.
    Set<String> of(K thing) {
        return chats.getOrDefault(thing, Set.of());
    }

    /// All that anybody follows.
    Set<K> things() {
        return chats.keySet();
    }
}

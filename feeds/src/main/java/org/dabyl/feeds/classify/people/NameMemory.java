package org.dabyl.feeds.classify.people;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// The words that were read as names before.
///
/// It has a fixed number of places, two for each word, and forgets the older of what falls on them, so hostile texts
/// cannot fill it. A word's hash beside it tells most others apart without a look at them, who are far in memory. For
/// any thread: whoever reads a place while another writes it may miss the word, and finds no wrong one.
final class NameMemory {
    private static final int BITS = 13;

    private final AtomicReferenceArray<@Nullable NameWord> words = new AtomicReferenceArray<>(1 << BITS);
    private final AtomicIntegerArray hashes = new AtomicIntegerArray(1 << BITS);

    @Nullable
    NameWord find(String norm) {
        int at = place(norm);
        NameWord newer = at(at, norm);
        return newer != null ? newer : at(at + 1, norm);
    }

    private @Nullable NameWord at(int place, String norm) {
        NameWord word = hashes.get(place) == norm.hashCode() ? words.get(place) : null;
        return word != null && word.norm().equals(norm) ? word : null;
    }

    void keep(NameWord word) {
        int at = place(word.norm());
        NameWord newer = words.get(at);
        if (newer != null) {
            words.set(at + 1, newer);
            hashes.set(at + 1, newer.norm().hashCode());
        }
        words.set(at, word);
        hashes.set(at, word.norm().hashCode());
    }

    private static int place(String norm) {
        return norm.hashCode() * 0x9E3779B1 >>> Integer.SIZE - BITS & ~1;
    }
}

package org.dabyl.feeds.classify.name;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The watched words by their number, changed while others read.
///
/// Each place holds a short chain that is never altered, only replaced as a whole: a reader sees a change or
/// does not, and waits for nobody. Writers replace with compare-and-set. The number of places is fixed, so
/// there is no moment at which everything is moved: at a million names a chain has some fifteen links.
///
/// Nearly every word looked up is no watched one: a bit for each number, in a table small enough to stay in the
/// processor's cache, answers that without a look at the chains. Before it a coarse one that stays in the nearest cache
/// answers for a few thousand names. A bit stays when its word is removed.
final class KeyTable {
    private static final int BITS = 16;
    private static final int FILTER_BITS = 20;
    private static final int COARSE_BITS = 15;
    private final AtomicReferenceArray<@Nullable Node> places = new AtomicReferenceArray<>(1 << BITS);
    private final AtomicLongArray filter = new AtomicLongArray(1 << (FILTER_BITS - 6));
    private final AtomicLongArray coarse = new AtomicLongArray(1 << (COARSE_BITS - 6));

    private static int place(int key) {
        return (key * 0x85EBCA6B) >>> (32 - BITS);
    }

    private static int bit(int key) {
        return (key * 0x9E3779B1) >>> (32 - FILTER_BITS);
    }

    /// The first of a chain in which the nodes of that number are, among others.
    @Nullable
    Node chain(int key) {
        int bit = bit(key);
        boolean may = has(coarse, bit >> FILTER_BITS - COARSE_BITS) && has(filter, bit);
        return may ? places.get(place(key)) : null;
    }

    private static boolean has(AtomicLongArray bits, int bit) {
        return (bits.get(bit >> 6) & 1L << bit) != 0;
    }

    private static void set(AtomicLongArray bits, int bit) {
        bits.updateAndGet(bit >> 6, known -> known | 1L << bit);
    }

    void add(Form form, Entry entry) {
        int key = form.key();
        int bit = bit(key);
        set(filter, bit);
        set(coarse, bit >> FILTER_BITS - COARSE_BITS);
        places.updateAndGet(place(key), chain -> {
            Node found = find(chain, key, form);
            return found == null
                    ? new Node(key, form, new Entry[] {entry}, chain)
                    : replaced(chain, found, node -> node.with(entry));
        });
    }

    void remove(Form form, Entry entry) {
        int key = form.key();
        places.updateAndGet(place(key), chain -> {
            Node found = find(chain, key, form);
            return found == null ? chain : replaced(chain, found, node -> node.without(entry));
        });
    }

    private static @Nullable Node find(@Nullable Node chain, int key, Form form) {
        Node node = chain;
        while (node != null && !node.isFor(key, form)) {
            node = node.next();
        }
        return node;
    }

    /// The chain with one node changed, or left out where nothing is found under it any more.
    private static @Nullable Node replaced(@Nullable Node chain, Node old, UnaryOperator<Node> change) {
        if (chain == null) {
            return null;
        }
        if (chain == old) {
            Node changed = change.apply(old);
            return changed.size() == 0 ? old.next() : changed;
        }
        return chain.linkedTo(replaced(chain.next(), old, change));
    }

    /// Every node, in no order: for the test that does without the first pass.
    void forEach(Consumer<Node> consumer) {
        for (int i = 0; i < places.length(); i++) {
            for (Node node = places.get(i); node != null; node = node.next()) {
                consumer.accept(node);
            }
        }
    }
}

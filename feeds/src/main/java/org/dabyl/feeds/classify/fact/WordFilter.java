package org.dabyl.feeds.classify.fact;

/// Tells most words apart from a known set in one look at a small table, before any map is asked.
///
/// Says yes to every word of the set and to a few others; one table is small enough to stay in the processor's
/// cache, which is why a finder may ask it of every token. A word has two bits of one long, because with a single bit
/// «a», «against» and «detained» shared those of villages. Filled by one thread, then for any.
final class WordFilter {
    private final long[] bits;
    private final int mask;

    /// @param log2 the table's size in bits, as a power of two
    WordFilter(int log2) {
        this.bits = new long[1 << (log2 - 6)];
        this.mask = bits.length - 1;
    }

    void add(String word) {
        int hash = hash(word);
        bits[place(hash)] |= both(hash);
    }

    boolean mayHold(String word) {
        int hash = hash(word);
        long both = both(hash);
        return (bits[place(hash)] & both) == both;
    }

    private static int hash(String word) {
        return word.hashCode() * 0x9E3779B9;
    }

    private int place(int hash) {
        return (hash ^ hash >>> 15) & mask;
    }

    /// The bits that the upper two times six bits of the hash tell, in which a product is mixed best.
    private static long both(int hash) {
        return 1L << (hash >>> 26) | 1L << (hash >>> 20);
    }
}

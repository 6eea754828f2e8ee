package org.dabyl.feeds.classify.fact;

/// Tells most words apart from a known set in one look at a small table, before any map is asked.
///
/// Says yes to every word of the set and to a few others; one table is small enough to stay in the processor's
/// cache, which is why a finder may ask it of every token. Filled by one thread, then for any.
final class WordFilter {
    private final long[] bits;
    private final int mask;

    /// @param log2 the table's size in bits, as a power of two
    WordFilter(int log2) {
        this.bits = new long[1 << (log2 - 6)];
        this.mask = (1 << log2) - 1;
    }

    void add(String word) {
        int at = place(word);
        bits[at >>> 6] |= 1L << (at & 63);
    }

    boolean mayHold(String word) {
        int at = place(word);
        return (bits[at >>> 6] & 1L << (at & 63)) != 0;
    }

    private int place(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 15) & mask;
    }
}

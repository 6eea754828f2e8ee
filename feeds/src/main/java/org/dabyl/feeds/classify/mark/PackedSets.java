package org.dabyl.feeds.classify.mark;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The sets of words in which a token stands, packed into ints: in the lower half of each a bit for each of
/// [#BITS] sets, in the upper half which of them these are.
///
/// A common word stands in a hundred sets, which lie together. Before them stands how many ints there are, and how
/// many of these, the first, hold sets that a pattern starts with; behind them these sets in their order. A starting
/// set that has the token twice, as a whole word and as a beginning, has two of these bits. Stateless; for any thread.
final class PackedSets {
    /// So many sets share an int.
    private static final int BITS = 16;

    /// A number of a set above so many bits of its place among those.
    private static final int SHIFT = 4;

    /// So many of these share a long where all sets are bits.
    private static final int SHARING = Long.SIZE / BITS;
    /// Their number above so many bits of the place among them.
    private static final int SHARING_SHIFT = 2;

    private static final int LOWER = 0xFFFF;
    /// The first int: in the lower half the number of ints with bits, in the upper that of those with starting sets.
    private static final int HEAD = 1;

    static final int NO_START = -1;
    static final int SEVERAL_STARTS = -2;

    private PackedSets() {}

    /// @param sets in their order, of fewer than a million
    /// @param starts which of them a pattern starts with
    static int[] of(int[] sets, IntPredicate starts) {
        int[] starting = IntStream.of(sets).filter(starts).toArray();
        int[] places = IntStream.of(sets).map(set -> set >> SHIFT).distinct().toArray();
        IntStream repeated = IntStream.range(1, starting.length)
                .filter(i -> IntStream.of(starting).limit(i).anyMatch(set -> set == starting[i]))
                .map(i -> starting[i] >> SHIFT);
        int[] first = packed(
                IntStream.concat(IntStream.of(places).filter(place -> bits(starting, place) != 0), repeated), sets);
        int[] others = packed(IntStream.of(places).filter(place -> bits(starting, place) == 0), sets);
        return joined(first, others, starting);
    }

    private static int[] packed(IntStream places, int[] sets) {
        return places.map(place -> place << BITS | bits(sets, place)).toArray();
    }

    private static int bits(int[] sets, int place) {
        return IntStream.of(sets)
                .filter(set -> set >> SHIFT == place)
                .map(set -> 1 << (set & BITS - 1))
                .reduce(0, (one, other) -> one | other);
    }

    private static int[] joined(int[] first, int[] others, int[] starting) {
        int[] all = new int[HEAD + first.length + others.length + starting.length];
        all[0] = first.length << BITS | first.length + others.length;
        System.arraycopy(first, 0, all, HEAD, first.length);
        System.arraycopy(others, 0, all, HEAD + first.length, others.length);
        System.arraycopy(starting, 0, all, HEAD + first.length + others.length, starting.length);
        return all;
    }

    /// The sets of one and of the other.
    static int[] both(int[] one, int[] other) {
        if (one.length == HEAD || other.length == HEAD) {
            return one.length == HEAD ? other : one;
        }
        int first = starting(one);
        int second = starting(other);
        return joined(
                both(one, HEAD, first, other, HEAD, second),
                both(one, first, end(one), other, second, end(other)),
                both(one, end(one), one.length, other, end(other), other.length));
    }

    private static int[] both(int[] one, int from, int to, int[] other, int otherFrom, int otherTo) {
        int[] both = Arrays.copyOfRange(one, from, to + otherTo - otherFrom);
        System.arraycopy(other, otherFrom, both, to - from, otherTo - otherFrom);
        return both;
    }

    /// Behind the ints with bits of starting sets.
    private static int starting(int[] packed) {
        return HEAD + (packed[0] >>> BITS);
    }

    /// Behind all ints with bits.
    private static int end(int[] packed) {
        return HEAD + (packed[0] & LOWER);
    }

    /// Room for a bit for each set.
    static long[] none(int sets) {
        return new long[sets / Long.SIZE + 1];
    }

    static void put(int set, long[] bits) {
        bits[set >> 6] |= 1L << set;
    }

    static boolean isIn(int set, long[] bits) {
        return (bits[set >> 6] & 1L << set) != 0;
    }

    /// Adds a token's sets to the bits.
    static void addTo(long[] bits, int[] packed) {
        for (int i = end(packed) - 1; i >= HEAD; i--) {
            int place = packed[i] >>> BITS;
            bits[place >> SHARING_SHIFT] |= (packed[i] & (long) LOWER) << (place & SHARING - 1) * BITS;
        }
    }

    /// Whether the token stands in the set.
    static boolean has(int[] packed, int set) {
        for (int i = end(packed) - 1; i >= HEAD; i--) {
            if (packed[i] >>> BITS == set >> SHIFT && (packed[i] >> (set & BITS - 1) & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    /// The only one of the token's starting sets that is among the bits; [#NO_START] where none is, [#SEVERAL_STARTS]
    /// where there are more, which [#starts] tells in their order.
    static int onlyStart(int[] packed, long[] starts) {
        int only = NO_START;
        for (int i = starting(packed) - 1; i >= HEAD; i--) {
            int place = packed[i] >>> BITS;
            int both = (int) (starts[place >> SHARING_SHIFT] >>> (place & SHARING - 1) * BITS) & packed[i] & LOWER;
            if (both != 0) {
                if (only != NO_START || (both & both - 1) != 0) {
                    return SEVERAL_STARTS;
                }
                only = place << SHIFT | Integer.numberOfTrailingZeros(both);
            }
        }
        return only;
    }

    /// From where on the token's starting sets lie in their order.
    static int starts(int[] packed) {
        return end(packed);
    }
}

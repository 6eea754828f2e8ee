package org.dabyl.feeds.classify.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The sets of words in which a token stands, packed into longs: in the lower half of each a bit for each of
/// [#BITS] sets, in the upper half which of them these are.
///
/// A common word stands in a hundred sets, which lie together. Before them stands how many longs there are, and how many
/// of these, the first, hold sets that a pattern starts with; behind them these sets in their order. Stateless; for any
/// thread.
final class PackedSets {
    /// So many sets share an int, where they are bits of their own.
    private static final int BITS = Integer.SIZE;

    private static final int SHIFT = 5;

    /// The first long: the number of longs with bits in its lower half, of those with sets that start something above.
    private static final int HEAD = 1;

    private PackedSets() {}

    /// @param sets in their order
    /// @param starts which of them a pattern starts with
    static long[] of(int[] sets, IntPredicate starts) {
        int[] starting = IntStream.of(sets).filter(starts).toArray();
        List<Long> first = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        IntStream.of(sets).map(set -> set >> SHIFT).distinct().forEach(place -> {
            int bits = bits(sets, place);
            ((bits & bits(starting, place)) != 0 ? first : others).add((long) place << BITS | bits & 0xFFFF_FFFFL);
        });
        return joined(longs(first), longs(others), IntStream.of(starting).asLongStream().toArray());
    }

    private static int bits(int[] sets, int place) {
        return IntStream.of(sets)
                .filter(set -> set >> SHIFT == place)
                .map(set -> 1 << set)
                .reduce(0, (one, other) -> one | other);
    }

    private static long[] longs(List<Long> boxed) {
        return boxed.stream().mapToLong(Long::longValue).toArray();
    }

    private static long[] joined(long[] first, long[] others, long[] starting) {
        long[] all = new long[HEAD + first.length + others.length + starting.length];
        all[0] = (long) first.length << BITS | first.length + others.length;
        System.arraycopy(first, 0, all, HEAD, first.length);
        System.arraycopy(others, 0, all, HEAD + first.length, others.length);
        System.arraycopy(starting, 0, all, HEAD + first.length + others.length, starting.length);
        return all;
    }

    /// The sets of one and of the other.
    static long[] both(long[] one, long[] other) {
        if (one.length == HEAD || other.length == HEAD) {
            return one.length == HEAD ? other : one;
        }
        int first = HEAD + starting(one);
        int second = HEAD + starting(other);
        return joined(
                both(one, HEAD, first, other, HEAD, second),
                both(one, first, HEAD + (int) one[0], other, second, HEAD + (int) other[0]),
                both(one, HEAD + (int) one[0], one.length, other, HEAD + (int) other[0], other.length));
    }

    private static long[] both(long[] one, int from, int to, long[] other, int otherFrom, int otherTo) {
        long[] both = Arrays.copyOfRange(one, from, to + otherTo - otherFrom);
        System.arraycopy(other, otherFrom, both, to - from, otherTo - otherFrom);
        return both;
    }

    private static int starting(long[] packed) {
        return (int) (packed[0] >>> BITS);
    }

    /// Room for a bit for each set.
    static int[] none(int sets) {
        return new int[(sets >> SHIFT) + 1];
    }

    static void put(int set, int[] bits) {
        bits[set >> SHIFT] |= 1 << set;
    }

    static boolean isIn(int set, int[] bits) {
        return (bits[set >> SHIFT] & 1 << set) != 0;
    }

    /// Adds a token's sets to the bits.
    static void addTo(int[] bits, long[] packed) {
        for (int i = (int) packed[0]; i >= HEAD; i--) {
            bits[(int) (packed[i] >>> BITS)] |= (int) packed[i];
        }
    }

    /// Whether the token stands in the set.
    static boolean has(long[] packed, int set) {
        for (int i = (int) packed[0]; i >= HEAD; i--) {
            if ((int) (packed[i] >>> BITS) == set >> SHIFT && ((int) packed[i] & 1 << set) != 0) {
                return true;
            }
        }
        return false;
    }

    /// The place of the first of the token's starting sets, where one of them may be among the bits; else the end, as
    /// for a token without any.
    static int firstStart(long[] packed, int[] starts) {
        for (int i = starting(packed); i >= HEAD; i--) {
            if ((starts[(int) (packed[i] >>> BITS)] & (int) packed[i]) != 0) {
                return HEAD + (int) packed[0];
            }
        }
        return packed.length;
    }
}

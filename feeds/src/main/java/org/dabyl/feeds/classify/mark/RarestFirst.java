package org.dabyl.feeds.classify.mark;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells which patterns a sentence may hold: those that have a word in it for each of their places.
///
/// A pattern is thought of where the rarest of its places has a word, and not where its first has: «в ~ суд*» where a
/// court is named, and not at every «в». Immutable; for any thread.
final class RarestFirst {
    /// A word with a letter more is so many times as rare.
    private static final double RARER_BY_LETTER = 3;

    private static final int NOTHING_MORE = -1;

    private final PlacedPattern[] patterns;
    /// Of each set of words: its patterns, among all of them by the set that they start with.
    private final int[] from;
    /// Of each set of words: the patterns whose rarest place it is, as a stretch of the four lists below.
    private final int[] rareFrom;
    /// Of these patterns: the number, the set that it starts with, that of its second rarest place, on which most fail,
    /// and those of its other places.
    private final int[] number;
    private final int[] start;
    private final int[] second;
    private final int[][] others;
    /// The sets that are the rarest of some pattern, as bits.
    private final long[] telling;

    /// @param sets how many sets of words there are, numbered so that a rarer one has a higher number
    RarestFirst(int sets, List<PlacedPattern> all) {
        patterns = all.stream()
                .sorted(Comparator.comparingInt(pattern -> pattern.set(0)))
                .toArray(PlacedPattern[]::new);
        int[][] rarest = Stream.of(patterns).map(RarestFirst::rarestFirst).toArray(int[][]::new);
        number = IntStream.range(0, rarest.length)
                .boxed()
                .sorted(Comparator.comparingInt(pattern -> rarest[pattern][0]))
                .mapToInt(Integer::intValue)
                .toArray();
        start = of(pattern -> patterns[pattern], pattern -> pattern.set(0));
        second = of(pattern -> rarest[pattern], places -> places.length > 1 ? places[1] : NOTHING_MORE);
        others = IntStream.of(number)
                .mapToObj(pattern -> IntStream.of(rarest[pattern]).skip(2).toArray())
                .toArray(int[][]::new);
        from = new int[sets + 1];
        rareFrom = new int[sets + 1];
        telling = bits(sets);
        for (int pattern = 0; pattern < rarest.length; pattern++) {
            from[patterns[pattern].set(0) + 1]++;
            rareFrom[rarest[pattern][0] + 1]++;
            put(rarest[pattern][0], telling);
        }
        Arrays.parallelPrefix(from, Integer::sum);
        Arrays.parallelPrefix(rareFrom, Integer::sum);
    }

    private <T> int[] of(IntFunction<T> known, ToIntFunction<T> told) {
        return IntStream.of(number)
                .map(pattern -> told.applyAsInt(known.apply(pattern)))
                .toArray();
    }

    private static int[] rarestFirst(PlacedPattern pattern) {
        return IntStream.range(0, pattern.places())
                .mapToObj(pattern::set)
                .sorted(Comparator.reverseOrder())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// How often one of the words stands in a text, roughly.
    static double commonness(List<String> words) {
        return words.stream()
                .mapToDouble(
                        word -> Math.pow(RARER_BY_LETTER, -word.replace("*", "").length()))
                .sum();
    }

    private static long[] bits(int most) {
        return new long[(most + Long.SIZE - 1) / Long.SIZE];
    }

    private static void put(int bit, long[] bits) {
        bits[bit >> 6] |= 1L << bit;
    }

    private static boolean has(int bit, long[] bits) {
        return (bits[bit >> 6] & 1L << bit) != 0;
    }

    /// Whether some pattern starts with the set.
    boolean isStart(int set) {
        return from[set] < from[set + 1];
    }

    PlacedPattern pattern(int number) {
        return patterns[number];
    }

    /// Ready to be asked of one sentence after the other. For one thread.
    Possible possible() {
        return new Possible(this);
    }

    /// The patterns that one sentence may hold.
    static final class Possible {
        private final RarestFirst all;
        /// The sets that have a word in the sentence.
        private final long[] present;
        private final long[] patterns;
        /// The sets that one of these patterns starts with.
        private final long[] starts;

        private Possible(RarestFirst all) {
            this.all = all;
            this.present = bits(all.rareFrom.length);
            this.patterns = bits(all.number.length);
            this.starts = bits(all.rareFrom.length);
        }

        /// Forgets the sentence before.
        void clear() {
            Arrays.fill(present, 0);
            Arrays.fill(patterns, 0);
            Arrays.fill(starts, 0);
        }

        /// Adds a token of the sentence.
        ///
        /// @param standing as [PatternScan#sets] has it
        void add(int[] standing) {
            for (int i = 1; i < standing.length; i++) {
                put(standing[i], present);
            }
        }

        /// Finds them, once all tokens are added.
        void find() {
            for (int i = 0; i < all.telling.length; i++) {
                for (long left = present[i] & all.telling[i]; left != 0; left &= left - 1) {
                    think(i * Long.SIZE + Long.numberOfTrailingZeros(left));
                }
            }
        }

        private void think(int set) {
            for (int i = all.rareFrom[set]; i < all.rareFrom[set + 1]; i++) {
                int second = all.second[i];
                if (second == NOTHING_MORE || has(second, present) && hasAll(all.others[i])) {
                    put(all.number[i], patterns);
                    put(all.start[i], starts);
                }
            }
        }

        private boolean hasAll(int[] sets) {
            for (int set : sets) {
                if (!has(set, present)) {
                    return false;
                }
            }
            return true;
        }

        boolean startsWith(int set) {
            return has(set, starts);
        }

        /// The next possible pattern that starts with the set, its number being so high at least; -1 where there is
        /// none.
        int next(int set, int least) {
            for (int pattern = Math.max(least, all.from[set]); pattern < all.from[set + 1]; pattern++) {
                if (has(pattern, patterns)) {
                    return pattern;
                }
            }
            return -1;
        }
    }
}

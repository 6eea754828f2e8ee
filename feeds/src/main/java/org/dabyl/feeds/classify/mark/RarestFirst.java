package org.dabyl.feeds.classify.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.dabyl.feeds.classify.text.Token;

/// Tells which patterns a sentence may hold: those that have a word in it for each of their places.
///
/// A pattern is thought of where the rarest of its places has a word, and not where its first has: «в ~ суд*» where a
/// court is named, and not at every «в». Immutable; for any thread.
final class RarestFirst {
    private static final int NOTHING_MORE = -1;
    /// So many numbers stand before the patterns of a group, and before the other places of a pattern.
    private static final int GROUP = 2;

    private static final int PATTERN = 3;

    private final PlacedPatterns patterns;
    /// How many places the longest pattern has.
    private final int longest;
    /// Of each set of words: its patterns, among all of them by the set that they start with.
    private final int[] from;
    /// Of each set of words: the patterns whose rarest place it is, as a stretch of the list below.
    private final int[] rareFrom;
    /// These patterns, together where the second rarest place is the same, on which most fail: its set, and how many
    /// numbers tell of them. These are of each pattern its own, the set that it starts with, how many other places
    /// it has, and their sets.
    private final int[] rare;
    /// The sets that are the rarest of some pattern, as bits.
    private final long[] telling;

    /// @param sets how many sets of words there are
    /// @param commonness how often a word of the set stands in a text, roughly
    RarestFirst(int sets, PlacedPatterns all, IntToDoubleFunction commonness) {
        patterns = all;
        longest = all.longest();
        from = new int[sets + 1];
        rareFrom = new int[sets + 1];
        telling = PackedSets.none(sets);
        SortedMap<Integer, SortedMap<Integer, List<Integer>>> bySet = new TreeMap<>();
        for (int pattern = 0; pattern < all.size(); pattern++) {
            int[] rarest = rarestFirst(all.sets(pattern), commonness);
            bySet.computeIfAbsent(rarest[0], _ -> new TreeMap<>())
                    .computeIfAbsent(rarest.length > 1 ? rarest[1] : NOTHING_MORE, _ -> new ArrayList<>())
                    .addAll(told(pattern, all.start(pattern), rarest));
            from[all.start(pattern) + 1]++;
            PackedSets.put(rarest[0], telling);
        }
        IntStream.Builder laid = IntStream.builder();
        bySet.forEach((set, bySecond) -> bySecond.forEach((second, told) -> {
            laid.add(second).add(told.size());
            told.forEach(laid::add);
            rareFrom[set + 1] += GROUP + told.size();
        }));
        rare = laid.build().toArray();
        Arrays.parallelPrefix(from, Integer::sum);
        Arrays.parallelPrefix(rareFrom, Integer::sum);
    }

    private static List<Integer> told(int pattern, int start, int[] rarest) {
        List<Integer> told = new ArrayList<>(List.of(pattern, start, Math.max(0, rarest.length - 2)));
        IntStream.of(rarest).skip(2).forEach(told::add);
        return told;
    }

    private static int[] rarestFirst(int[] sets, IntToDoubleFunction commonness) {
        return IntStream.of(sets)
                .boxed()
                .sorted(Comparator.comparingDouble(commonness::applyAsDouble))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Whether some pattern starts with the set.
    boolean isStart(int set) {
        return from[set] < from[set + 1];
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
        private final int[] room;

        private Possible(RarestFirst all) {
            this.all = all;
            this.present = PackedSets.none(all.rareFrom.length);
            this.patterns = new long[all.patterns.size() / Long.SIZE + 1];
            this.starts = PackedSets.none(all.rareFrom.length);
            this.room = new int[all.longest];
        }

        /// Forgets the sentence before.
        void clear() {
            Arrays.fill(present, 0);
            Arrays.fill(patterns, 0);
            Arrays.fill(starts, 0);
        }

        /// Adds a token of the sentence.
        ///
        /// @param standing as [PackedSets] has it
        void add(int[] standing) {
            PackedSets.addTo(present, standing);
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
            int next;
            for (int i = all.rareFrom[set]; i < all.rareFrom[set + 1]; i = next) {
                int second = all.rare[i];
                next = i + GROUP + all.rare[i + 1];
                if (second == NOTHING_MORE || PackedSets.isIn(second, present)) {
                    consider(i + GROUP, next);
                }
            }
        }

        private void consider(int first, int last) {
            int next;
            for (int i = first; i < last; i = next) {
                next = i + PATTERN + all.rare[i + 2];
                int place = i + PATTERN;
                while (place < next && PackedSets.isIn(all.rare[place], present)) {
                    place++;
                }
                if (place == next) {
                    int pattern = all.rare[i];
                    patterns[pattern >> 6] |= 1L << pattern;
                    PackedSets.put(all.rare[i + 1], starts);
                }
            }
        }

        /// Adds a hit for each of them that stands in the sentence from the token `at` on.
        ///
        /// @param standing of each token of the article
        /// @param end of the sentence
        void match(List<Token> tokens, int[][] standing, int at, int end, List<WordHit> hits) {
            int[] sets = standing[at];
            for (int i = PackedSets.firstStart(sets, starts); i < sets.length; i++) {
                int set = sets[i];
                if (PackedSets.isIn(set, starts)) {
                    int to = all.from[set + 1];
                    for (int next = next(all.from[set]); next < to; next = next(next + 1)) {
                        all.patterns.match(next, tokens, standing, at, end, room, hits);
                    }
                }
            }
        }

        /// The next pattern from the number on; behind the last there is one more than all.
        private int next(int least) {
            int word = least >> 6;
            long left = patterns[word] & -1L << least;
            while (left == 0 && ++word < patterns.length) {
                left = patterns[word];
            }
            return left == 0 ? Integer.MAX_VALUE : word * Long.SIZE + Long.numberOfTrailingZeros(left);
        }
    }
}

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
    /// So many numbers tell of a group of patterns, and stand before the other places of a pattern.
    private static final int GROUP = 2;

    private static final int PATTERN = 3;

    private final PlacedPatterns patterns;
    /// How many places the longest pattern has.
    private final int longest;
    /// Of each set of words: its patterns, among all of them by the set that they start with.
    private final int[] from;
    /// Of each set of words: the groups of patterns whose rarest place it is, as a stretch of the list below.
    private final int[] rareFrom;
    /// Of each group the second rarest place of its patterns, on which most fail, and where these begin; they end
    /// where those of the next do.
    private final int[] groups;
    /// Of each pattern its number, the set that it starts with, how many places it has besides these two, and their
    /// sets.
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
        IntStream.Builder grouped = IntStream.builder();
        List<Integer> laid = new ArrayList<>();
        bySet.forEach((set, bySecond) -> bySecond.forEach((second, told) -> {
            grouped.add(second).add(laid.size());
            laid.addAll(told);
            rareFrom[set + 1] += GROUP;
        }));
        groups = grouped.add(NOTHING_MORE).add(laid.size()).build().toArray();
        rare = laid.stream().mapToInt(Integer::intValue).toArray();
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
            int last = all.rareFrom[set + 1];
            for (int i = all.rareFrom[set]; i < last; i += GROUP) {
                int second = all.groups[i];
                if (second == NOTHING_MORE || PackedSets.isIn(second, present)) {
                    consider(all.groups[i + 1], all.groups[i + GROUP + 1]);
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
            int only = PackedSets.onlyStart(sets, starts);
            if (only >= 0) {
                matchFrom(only, tokens, standing, at, end, hits);
            } else if (only == PackedSets.SEVERAL_STARTS) {
                for (int i = PackedSets.starts(sets); i < sets.length; i++) {
                    if (PackedSets.isIn(sets[i], starts)) {
                        matchFrom(sets[i], tokens, standing, at, end, hits);
                    }
                }
            }
        }

        private void matchFrom(int set, List<Token> tokens, int[][] standing, int at, int end, List<WordHit> hits) {
            int to = all.from[set + 1];
            for (int next = next(all.from[set]); next < to; next = next(next + 1)) {
                all.patterns.match(next, tokens, standing, at, end, room, hits);
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

package org.dabyl.feeds.classify.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// Tells which patterns a sentence may hold: those that have a word in it for each of their places.
///
/// A pattern is thought of where the rarest of its places has a word, and not where its first has: «в ~ суд*» where a
/// court is named, and not at every «в». Immutable; for any thread.
final class RarestFirst {
    /// A word with a letter more is so many times as rare.
    private static final double RARER_BY_LETTER = 3;

    private final List<PlacedPattern> patterns;
    /// Of each set of words: its patterns, among all of them by the set that they start with.
    private final int[] from;
    /// Of each set of words: the patterns whose rarest place it is.
    private final int[][] rarest;
    /// The sets that are the rarest of some pattern, as bits.
    private final long[] telling;
    /// Of each pattern: the sets of its other places, the rarest first.
    private final int[][] others;

    /// @param words of each set
    /// @param byFirst the patterns by the set that they start with
    RarestFirst(List<List<String>> words, List<List<PlacedPattern>> byFirst) {
        from = new int[words.size() + 1];
        for (int set = 0; set < words.size(); set++) {
            from[set + 1] = from[set] + byFirst.get(set).size();
        }
        patterns = byFirst.stream().flatMap(List::stream).toList();
        others = new int[patterns.size()][];
        telling = bits(words.size());
        double[] commonness = words.stream().mapToDouble(RarestFirst::commonness).toArray();
        List<List<Integer>> byRarest = new ArrayList<>();
        words.forEach(_ -> byRarest.add(new ArrayList<>()));
        for (int pattern = 0; pattern < patterns.size(); pattern++) {
            int[] sets = Arrays.stream(patterns.get(pattern).sets())
                    .boxed()
                    .sorted(Comparator.comparingDouble(set -> commonness[set]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            byRarest.get(sets[0]).add(pattern);
            put(sets[0], telling);
            others[pattern] = Arrays.copyOfRange(sets, 1, sets.length);
        }
        rarest = byRarest.stream()
                .map(all -> all.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static double commonness(List<String> words) {
        return words.stream()
                .mapToDouble(word -> Math.pow(RARER_BY_LETTER, -word.replace("*", "").length()))
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

    /// Of the sets of each number, those that some pattern starts with.
    int[] starting(int[] sets) {
        return IntStream.of(sets).filter(set -> from[set] < from[set + 1]).toArray();
    }

    PlacedPattern pattern(int number) {
        return patterns.get(number);
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
            this.present = bits(all.rarest.length);
            this.patterns = bits(all.others.length);
            this.starts = bits(all.rarest.length);
        }

        /// Forgets the sentence before.
        ///
        /// @param standing the word sets of each token
        void read(int[][] standing, Sentence sentence) {
            Arrays.fill(present, 0);
            Arrays.fill(patterns, 0);
            Arrays.fill(starts, 0);
            for (int at = sentence.first(); at < sentence.last(); at++) {
                for (int set : standing[at]) {
                    put(set, present);
                }
            }
            for (int i = 0; i < present.length; i++) {
                for (long left = present[i] & all.telling[i]; left != 0; left &= left - 1) {
                    think(i * Long.SIZE + Long.numberOfTrailingZeros(left));
                }
            }
        }

        private void think(int set) {
            for (int pattern : all.rarest[set]) {
                if (hasAll(all.others[pattern])) {
                    put(pattern, patterns);
                    put(all.patterns.get(pattern).sets()[0], starts);
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

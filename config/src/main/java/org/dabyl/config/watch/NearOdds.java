package org.dabyl.config.watch;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// How much the words around those that tell a measure, and the rules that judged it, speak for its being news,
/// whatever its kind: part of a table of [WordOdds].
///
/// Each feature has a number, so that whoever meets the same one often needs to look it up but once. Immutable; for
/// any thread.
public final class NearOdds {
    /// The number of whatever the table does not know.
    public static final int UNKNOWN = -1;

    private final short bias;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final String[] names;
    private final short[] weights;

    NearOdds(short bias, Map<String, Short> weights) {
        this.bias = bias;
        this.weights = new short[weights.size()];
        // Names of several words first, which tell how a measure stands: some thirty are asked of each, and what is
        // asked together then lies together.
        this.names = weights.keySet().stream()
                .sorted(Comparator.comparing((String name) -> !name.contains(" "))
                        .thenComparing(Comparator.naturalOrder()))
                .toArray(String[]::new);
        for (int number = 0; number < names.length; number++) {
            this.weights[number] = weights.getOrDefault(names[number], (short) 0);
            numbers.put(names[number], number);
        }
    }

    /// What every kind starts from besides, where these words are looked at.
    public double bias() {
        return bias / 10.0;
    }

    /// What a feature adds; empty where the table does not know the feature.
    public OptionalDouble weight(String feature) {
        Integer number = numbers.get(feature);
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(weights[number] / 10.0);
    }

    /// What the feature of that number adds.
    public double weight(int number) {
        return weights[number] / 10.0;
    }

    /// The feature of that number.
    public String feature(int number) {
        return names[number];
    }

    /// The number by which the feature is known; [#UNKNOWN] where it is not.
    public int numberOf(String feature) {
        return numbers.getOrDefault(feature, UNKNOWN);
    }

    /// Every feature that the table knows.
    public Set<String> features() {
        return Set.copyOf(numbers.keySet());
    }

    /// What the features of one measure come to, the bias included. They are told one by one, so that nobody needs to
    /// collect them; what is told twice counts once. For one thread.
    public final class Sum {
        private final long[] seen = new long[weights.length / Long.SIZE + 1];
        private int sum;
        private int known;

        /// Starts anew, for the next of an article's measures.
        public void clear() {
            Arrays.fill(seen, 0);
            sum = 0;
            known = 0;
        }

        /// @param number may be unknown, which adds nothing
        public void add(int number) {
            if (number != UNKNOWN && (seen[number / Long.SIZE] & 1L << number) == 0) {
                seen[number / Long.SIZE] |= 1L << number;
                sum += weights[number];
                known++;
            }
        }

        /// The numbers of what was told and is known.
        public BitSet seen() {
            return BitSet.valueOf(seen);
        }

        /// In log-odds.
        public double odds() {
            return bias() + WordOdds.shared(sum, known) / 10;
        }
    }
}

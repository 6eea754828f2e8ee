package org.dabyl.config.watch;

import java.util.BitSet;

/// What the features of one whole article come to, by a table of [WordOdds]. They are told one by one by their numbers,
/// so that nobody needs to collect them; what is told twice counts once. For one thread.
public final class SaidSum {
    private final short[] bias;
    private final short[] weights;
    private final BitSet seen;
    private final Voice words;
    private final Voice classes;
    private final Voice pairs;

    /// @param bias of each column
    /// @param weights of the columns for one feature, then for the next
    SaidSum(short[] bias, short[] weights, int features) {
        this.bias = bias;
        this.weights = weights;
        this.seen = new BitSet(features);
        this.words = new Voice();
        this.classes = new Voice();
        this.pairs = new Voice();
    }

    /// One of the kinds of features ([WordOdds.Features]).
    public final class Voice {
        private final int[] sums = new int[bias.length];
        private int known;

        private Voice() {}

        /// @param number may be unknown, which adds nothing
        public void add(int number) {
            if (number == NearOdds.UNKNOWN || seen.get(number)) {
                return;
            }
            seen.set(number);
            known++;
            int from = number * sums.length;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weights[from + i];
            }
        }
    }

    /// For the article's words and pairs of them, and the rules that they match.
    public Voice words() {
        return words;
    }

    /// For what the words mean.
    public Voice classes() {
        return classes;
    }

    /// For which of these meanings stand together.
    public Voice pairs() {
        return pairs;
    }

    /// The numbers of all that was told and is known; to be read only.
    public BitSet seen() {
        return seen;
    }

    /// Tenths of log-odds, of each column.
    double[] tenths() {
        double[] odds = new double[bias.length];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = bias[i];
            odds[i] += WordOdds.shared(words.sums[i], words.known);
            odds[i] += WordOdds.shared(classes.sums[i], classes.known);
            odds[i] += WordOdds.shared(pairs.sums[i], pairs.known);
        }
        return odds;
    }
}

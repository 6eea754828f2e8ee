package org.dabyl.config.watch;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How much each thing that is known of a kind of measure in a short article counts for its being told there as news:
/// what the words say, what the rules made of it, and what else the article tells. Part of a table of [WordOdds], and
/// learned like it.
///
/// What the rules made of a kind decides which weights count: words outweigh a rule that left a kind out more easily
/// than one that took it for old. Immutable; for any thread.
public final class Balance {
    private static final double UNIT = 1_000;

    private final Map<State, Weights> weights = new EnumMap<>(State.class);

    /// What the rules made of a kind.
    public enum State {
        /// News, in an article that is a concern of this bot.
        TOLD,
        /// News, in an article that is none.
        LEFT_OUT,
        /// It happened, and is no news.
        OLD,
        /// No rule has words for it, nor for any core kind.
        UNTOLD,
        /// No rule has words for it, but for another core kind.
        BESIDE;

        private final String id = name().toLowerCase(Locale.ROOT);

        /// Its name in files: `left_out`.
        public String id() {
            return id;
        }

        static Optional<State> findById(String id) {
            for (State state : values()) {
                if (state.id.equals(id)) {
                    return Optional.of(state);
                }
            }
            return Optional.empty();
        }
    }

    /// What is known of a kind in an article; log-odds where nothing else is said.
    ///
    /// @param said by the article's words
    /// @param near by the words around those that tell it; 0 where none do
    /// @param civic that the article is a concern of this bot
    /// @param other the highest of another core kind, by the article's words
    /// @param otherTold whether the rules tell another core kind as news
    /// @param otherOld whether they tell another as old
    /// @param headline whether the article is a headline alone
    /// @param sentences how many it has
    /// @param leftOut whether the rules took the article for no concern of this bot
    public record Evidence(
            double said,
            double near,
            double civic,
            double other,
            boolean otherTold,
            boolean otherOld,
            boolean headline,
            int sentences,
            boolean leftOut) {
        /// How many numbers it is.
        public static final int COUNT = 9;

        private static final int MANY = 6;

        /// As numbers, in the order in which a table has their weights.
        public double[] numbers() {
            return new double[] {
                said,
                near,
                civic,
                other,
                number(otherTold),
                number(otherOld),
                number(headline),
                Math.min(MANY, sentences),
                number(leftOut)
            };
        }

        private static double number(boolean holds) {
            return holds ? 1 : 0;
        }
    }

    /// The bias, the weights of the evidence, and what each kind adds, where anything was learned of it.
    private static final class Weights {
        private final double bias;
        private final double[] numbers = new double[Evidence.COUNT];
        private final Map<EventKind, Double> kinds = new EnumMap<>(EventKind.class);

        private Weights(double bias) {
            this.bias = bias;
        }
    }

    Balance() {}

    /// @param thousandths of the bias and of each number of the evidence
    /// @param kinds of each kind, in thousandths
    void put(State state, int[] thousandths, Map<EventKind, Integer> kinds) {
        Weights learned = new Weights(thousandths[0] / UNIT);
        for (int i = 0; i < Evidence.COUNT; i++) {
            learned.numbers[i] = thousandths[i + 1] / UNIT;
        }
        kinds.forEach((kind, weight) -> learned.kinds.put(kind, weight / UNIT));
        weights.put(state, learned);
    }

    /// By how much, in log-odds, that speaks for the kind's being told as news, beyond what is asked for; below 0 it is
    /// not told. Where nothing was learned, the rules are right.
    public double odds(State state, EventKind kind, Evidence evidence) {
        Weights known = weights.get(state);
        if (known == null) {
            return state == State.TOLD ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        double odds = known.bias + known.kinds.getOrDefault(kind, 0.0);
        double[] numbers = evidence.numbers();
        for (int i = 0; i < numbers.length; i++) {
            odds += known.numbers[i] * numbers[i];
        }
        return odds;
    }
}

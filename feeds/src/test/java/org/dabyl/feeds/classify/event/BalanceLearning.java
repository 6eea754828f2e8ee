package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dabyl.config.watch.Balance;
import org.dabyl.config.watch.EventKind;

/// Learns a [Balance] from what was known of kinds in labelled articles, by odds that were learned without them: a
/// logistic regression for each thing that the rules may make of a kind, by Newton's steps. For one thread.
final class BalanceLearning {
    private static final int STEPS = 25;
    /// How strongly large weights are held back: there are few articles to learn from.
    private static final double SHRINK = 10;

    /// What is told must be likelier true than so.
    private static final double TOLD = 0.55;
    /// The same of what the rules took for no news.
    private static final double REVIVED = 0.6;
    /// The same of what no rule has words for: an alert then has nothing to show but a sentence.
    private static final double UNTOLD = 0.65;

    /// The same beside another core kind: words that often go with that one must not pass for this one.
    private static final double BESIDE = 0.82;

    private final List<Optional<EventKind>> kinds;
    private final Map<Balance.State, List<Row>> rows = new EnumMap<>(Balance.State.class);

    /// One kind in one article.
    private static final class Row {
        private final double[] numbers;
        private final boolean right;

        private Row(double[] numbers, boolean right) {
            this.numbers = numbers;
            this.right = right;
        }
    }

    /// @param kinds in the order of the table's columns; empty for a column that is no kind's
    BalanceLearning(List<Optional<EventKind>> kinds) {
        this.kinds = kinds;
    }

    void add(EventKind kind, Balance.State state, Balance.Evidence evidence, boolean right) {
        double[] known = evidence.numbers();
        double[] numbers = new double[1 + known.length + kinds.size()];
        numbers[0] = 1;
        System.arraycopy(known, 0, numbers, 1, known.length);
        numbers[1 + known.length + kinds.indexOf(Optional.of(kind))] = 1;
        rows.computeIfAbsent(state, _ -> new ArrayList<>()).add(new Row(numbers, right));
    }

    /// Writes what was learned, and prints what it would have done.
    void write(OddsRows out) {
        for (Map.Entry<Balance.State, List<Row>> entry : rows.entrySet()) {
            double[] weights = fit(entry.getValue());
            double line = line(entry.getKey());
            weights[0] -= StrictMath.log(line / (1 - line));
            say(entry.getKey(), entry.getValue(), weights);
            out.row(
                    "balance",
                    Stream.concat(
                            Stream.of(entry.getKey().id()),
                            IntStream.range(0, weights.length)
                                    .mapToObj(i -> Long.toString(Math.round(weights[i] * 1000)))));
        }
    }

    private static double line(Balance.State state) {
        return switch (state) {
            case TOLD, LEFT_OUT -> TOLD;
            case OLD -> REVIVED;
            case UNTOLD -> UNTOLD;
            case BESIDE -> BESIDE;
        };
    }

    private static void say(Balance.State state, List<Row> rows, double[] weights) {
        long right = rows.stream().filter(row -> row.right).count();
        List<Row> told =
                rows.stream().filter(row -> sum(row.numbers, weights) > 0).toList();
        long rightTold = told.stream().filter(row -> row.right).count();
        System.out.printf(
                Locale.ROOT,
                "  %s: %d true, %d false; told %d, %d%n",
                state.id(),
                right,
                rows.size() - right,
                rightTold,
                told.size() - rightTold);
    }

    private static double sum(double[] numbers, double[] weights) {
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            sum += numbers[i] * weights[i];
        }
        return sum;
    }

    private static double[] fit(List<Row> rows) {
        double[] weights = new double[rows.getFirst().numbers.length];
        for (int step = 0; step < STEPS; step++) {
            double[] slopes = new double[weights.length];
            double[][] bends = new double[weights.length][weights.length];
            for (int i = 0; i < weights.length; i++) {
                slopes[i] = SHRINK * weights[i];
                bends[i][i] = SHRINK;
            }
            for (Row row : rows) {
                double likely = 1 / (1 + StrictMath.exp(-sum(row.numbers, weights)));
                add(row, likely - (row.right ? 1 : 0), likely * (1 - likely), slopes, bends);
            }
            double[] move = solve(bends, slopes);
            for (int i = 0; i < weights.length; i++) {
                weights[i] -= move[i];
            }
        }
        return weights;
    }

    private static void add(Row row, double error, double doubt, double[] slopes, double[][] bends) {
        double[] numbers = row.numbers;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != 0) {
                slopes[i] += error * numbers[i];
                for (int j = 0; j < numbers.length; j++) {
                    bends[i][j] += doubt * numbers[i] * numbers[j];
                }
            }
        }
    }

    /// Gauss's elimination; what is added to the diagonal keeps the pivots away from nought.
    private static double[] solve(double[][] left, double[] right) {
        int count = right.length;
        for (int pivot = 0; pivot < count; pivot++) {
            for (int row = pivot + 1; row < count; row++) {
                double share = left[row][pivot] / left[pivot][pivot];
                for (int column = pivot; column < count && share != 0; column++) {
                    left[row][column] -= share * left[pivot][column];
                }
                right[row] -= share * right[pivot];
            }
        }
        double[] solved = new double[count];
        for (int row = count - 1; row >= 0; row--) {
            double rest = right[row];
            for (int column = row + 1; column < count; column++) {
                rest -= left[row][column] * solved[column];
            }
            solved[row] = rest / left[row][row];
        }
        return solved;
    }
}

package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dabyl.config.watch.WordOdds;

/// Logistic regression over sets of features: the weights under which the labels given are likeliest, kept small.
///
/// A row's features share one unit of length, so that a long article speaks no louder than a short one. Gradient
/// descent with momentum; the same rows give the same weights on every machine. For one thread.
final class Regression {
    private static final int ROUNDS = 400;
    private static final double STEP = 4;
    private static final double MOMENTUM = 0.9;
    private static final double SHRINK = 1e-5;

    private final Map<String, Integer> index = new TreeMap<>();
    private final List<int[]> rows = new ArrayList<>();

    /// @param features of each row
    /// @param least what stands in fewer rows is chance
    Regression(List<Set<String>> features, int least) {
        Map<String, Integer> counts = new TreeMap<>();
        features.forEach(row -> row.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.forEach((feature, count) -> {
            if (count >= least) {
                index.put(feature, index.size());
            }
        });
        features.forEach(row -> rows.add(row.stream()
                .filter(index::containsKey)
                .mapToInt(index::get)
                .sorted()
                .toArray()));
    }

    /// What was learned: the weight of each feature that stands in enough rows.
    record Fit(SortedMap<String, Double> weights, double bias) {
        /// This and so much of another, learned from the same rows.
        Fit plus(Fit other, double share) {
            SortedMap<String, Double> sums = new TreeMap<>(weights);
            other.weights.forEach((feature, weight) -> sums.merge(feature, share * weight, Double::sum));
            return new Fit(sums, bias + share * other.bias);
        }

        /// The log-odds of a row.
        double odds(Set<String> row) {
            double sum = 0;
            int known = 0;
            for (String feature : row) {
                Double weight = weights.get(feature);
                if (weight != null) {
                    sum += weight;
                    known++;
                }
            }
            return bias + WordOdds.shared(sum, known);
        }
    }

    Fit fit(boolean[] labels) {
        return fit(labels, SHRINK);
    }

    /// @param shrink how strongly large weights are held back; more where there is little to learn from
    Fit fit(boolean[] labels, double shrink) {
        double[] weights = new double[index.size()];
        double[] moves = new double[index.size()];
        double[] slopes = new double[index.size()];
        double bias = 0;
        double biasMove = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.setAll(slopes, i -> 0);
            double biasSlope = 0;
            for (int i = 0; i < labels.length; i++) {
                int[] row = rows.get(i);
                double length = Math.sqrt(Math.max(1, row.length));
                double sum = 0;
                for (int at : row) {
                    sum += weights[at];
                }
                double error = 1 / (1 + StrictMath.exp(-bias - sum / length)) - (labels[i] ? 1 : 0);
                biasSlope += error;
                for (int at : row) {
                    slopes[at] += error / length;
                }
            }
            biasMove = MOMENTUM * biasMove - STEP * biasSlope / labels.length;
            bias += biasMove;
            for (int at = 0; at < weights.length; at++) {
                moves[at] = MOMENTUM * moves[at] - STEP * (slopes[at] / labels.length + shrink * weights[at]);
                weights[at] += moves[at];
            }
        }
        SortedMap<String, Double> named = new TreeMap<>();
        index.forEach((feature, at) -> named.put(feature, weights[at]));
        return new Fit(named, bias);
    }
}

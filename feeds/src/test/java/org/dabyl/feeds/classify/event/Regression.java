package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dabyl.config.watch.WordOdds;

/// Logistic regression over sets of features: the weights under which the labels given are likeliest, kept small.
///
/// A row's features of one kind share one unit of length, so that a long article speaks no louder than a short
/// one. Gradient descent with momentum; the same rows give the same weights on every machine. Many threads may
/// fit at once.
final class Regression {
    private static final int ROUNDS = 400;
    private static final double STEP = 4;
    private static final double MOMENTUM = 0.9;
    private static final double SHRINK = 1e-5;

    /// What the words mean is told by fewer features than the words, each of which would else weigh more.
    private static final double OF_CLASSES = 0.6;

    private final Map<String, Integer> index = new TreeMap<>();
    private final Set<String> classed = new HashSet<>();
    private final List<int[][]> rows = new ArrayList<>();

    /// @param features of each row
    /// @param least what stands in fewer rows is chance
    /// @param leastPairs the same for pairs of classes, which are many
    Regression(List<WordOdds.Features> features, int least, int leastPairs) {
        Map<String, Integer> words = new TreeMap<>();
        Map<String, Integer> classes = new TreeMap<>();
        Map<String, Integer> pairs = new TreeMap<>();
        for (WordOdds.Features row : features) {
            row.words().forEach(feature -> words.merge(feature, 1, Integer::sum));
            row.classes().forEach(feature -> classes.merge(feature, 1, Integer::sum));
            row.pairs().forEach(feature -> pairs.merge(feature, 1, Integer::sum));
        }
        keep(words, least);
        int ofWords = index.size();
        keep(classes, least);
        keep(pairs, leastPairs);
        index.forEach((feature, at) -> {
            if (at >= ofWords) {
                classed.add(feature);
            }
        });
        features.forEach(row -> rows.add(new int[][] {known(row.words()), known(row.classes()), known(row.pairs())}));
    }

    /// The same for rows of which all features are of one kind.
    Regression(List<Set<String>> features, int least) {
        this(features.stream().map(WordOdds.Features::ofWords).toList(), least, least);
    }

    private void keep(Map<String, Integer> counts, int least) {
        counts.forEach((feature, count) -> {
            if (count >= least) {
                index.put(feature, index.size());
            }
        });
    }

    private int[] known(Set<String> features) {
        return features.stream()
                .filter(index::containsKey)
                .mapToInt(index::get)
                .sorted()
                .toArray();
    }

    /// What was learned: the weight of each feature that stands in enough rows.
    record Fit(SortedMap<String, Double> weights, double bias) {
        /// The log-odds of a row.
        double odds(WordOdds.Features row) {
            return bias + sum(row.words()) + sum(row.classes()) + sum(row.pairs());
        }

        /// The same where all its features are of one kind.
        double odds(Set<String> row) {
            return bias + sum(row);
        }

        private double sum(Set<String> features) {
            double sum = 0;
            int known = 0;
            for (String feature : features) {
                Double weight = weights.get(feature);
                if (weight != null) {
                    sum += weight;
                    known++;
                }
            }
            return WordOdds.shared(sum, known);
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
                int[][] row = rows.get(i);
                double sum = 0;
                for (int kind = 0; kind < row.length; kind++) {
                    double ofKind = 0;
                    for (int at : row[kind]) {
                        ofKind += weights[at];
                    }
                    sum += ofKind * share(row, kind);
                }
                double error = 1 / (1 + StrictMath.exp(-bias - sum)) - (labels[i] ? 1 : 0);
                biasSlope += error;
                for (int kind = 0; kind < row.length; kind++) {
                    double step = error * share(row, kind);
                    for (int at : row[kind]) {
                        slopes[at] += step;
                    }
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
        index.forEach((feature, at) ->
                named.put(feature, classed.contains(feature) ? OF_CLASSES * weights[at] : weights[at]));
        return new Fit(named, bias);
    }

    /// What each feature of the kind counts in the row.
    private static double share(int[][] row, int kind) {
        return (kind == 0 ? 1 : OF_CLASSES) / Math.sqrt(Math.max(1, row[kind].length));
    }
}

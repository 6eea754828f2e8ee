package org.dabyl.feeds.score;

import java.util.Locale;
import java.util.Map;

/// How well a grouping agrees with the right one: for each item, how many of those grouped with it belong
/// there, and how many of those that belong there are grouped with it; averaged over the items.
record BCubed(double precision, double recall) {
    /// @param right the right group of each item, by id
    /// @param found the group that each was put in; an item that is absent was put in none, that is, alone
    static BCubed of(Map<String, String> right, Map<String, String> found) {
        double precision = 0;
        double recall = 0;
        for (String a : right.keySet()) {
            int both = 0;
            int inRight = 0;
            int inFound = 0;
            for (String b : right.keySet()) {
                boolean sameRight = right.get(a).equals(right.get(b));
                boolean sameFound =
                        a.equals(b) || found.containsKey(a) && found.get(a).equals(found.get(b));
                both += sameRight && sameFound ? 1 : 0;
                inRight += sameRight ? 1 : 0;
                inFound += sameFound ? 1 : 0;
            }
            precision += (double) both / inFound;
            recall += (double) both / inRight;
        }
        return new BCubed(precision / right.size(), recall / right.size());
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f  R %.3f  F1 %.3f", precision, recall, f1());
    }
}

package org.dabyl.feeds.score;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// How many were found, missed and found too much.
final class Count {
    private int hits;
    private int misses;
    private int extras;

    <T> void compare(Set<T> wanted, Set<T> found) {
        Set<T> both = new HashSet<>(wanted);
        both.retainAll(found);
        add(both.size(), wanted.size() - both.size(), found.size() - both.size());
    }

    void add(int hit, int missed, int extra) {
        hits += hit;
        misses += missed;
        extras += extra;
    }

    double precision() {
        return hits + extras == 0 ? 1 : (double) hits / (hits + extras);
    }

    double recall() {
        return hits + misses == 0 ? 1 : (double) hits / (hits + misses);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f  R %.3f  F1 %.3f  n %d", precision(), recall(), f1(), hits + misses);
    }
}

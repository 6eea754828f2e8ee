package org.dabyl.feeds.classify.event;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// How likely what was told at given odds is true: learned odds overstate, and the rules' own judgement is worth
/// something too. A line through the log-odds, fitted by Newton's steps. Immutable; for any thread.
record Calibration(double slope, double start) {
    private static final int STEPS = 30;
    /// Keeps the line finite where what is true and what is not lie apart.
    private static final double SHRINK = 1e-3;

    /// What the learned odds say of a kind that the rules told, and whether it is true.
    record Told(double odds, boolean right) {}

    static Calibration of(List<Told> told) {
        List<Told> known =
                told.stream().filter(at -> Double.isFinite(at.odds())).toList();
        double slope = 0;
        double start = 0;
        for (int step = 0; step < STEPS; step++) {
            double slopes = SHRINK * slope;
            double starts = SHRINK * start;
            double bend = SHRINK;
            double bendStart = SHRINK;
            double both = 0;
            for (Told at : known) {
                double likely = 1 / (1 + StrictMath.exp(-slope * at.odds() - start));
                double error = likely - (at.right() ? 1 : 0);
                double doubt = likely * (1 - likely);
                slopes += error * at.odds();
                starts += error;
                bend += doubt * at.odds() * at.odds();
                both += doubt * at.odds();
                bendStart += doubt;
            }
            double area = bend * bendStart - both * both;
            slope -= (slopes * bendStart - starts * both) / area;
            start -= (starts * bend - slopes * both) / area;
        }
        return new Calibration(slope, start);
    }

    /// Prints how many of them are right.
    static void say(String what, List<Told> told, Predicate<Told> which) {
        long all = told.stream().filter(which).count();
        long right = told.stream().filter(which).filter(Told::right).count();
        System.out.printf(Locale.ROOT, "  %s: %d true, %d false%n", what, right, all - right);
    }

    /// The odds at which a share of what is told is true.
    double oddsAt(double share) {
        return (StrictMath.log(share / (1 - share)) - start) / slope;
    }
}

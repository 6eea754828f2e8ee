package org.dabyl.feeds.classify.event;

import java.util.List;

/// How likely what was told at given odds is true: learned odds overstate, and the rules' own judgement is worth
/// something too. A line through the log-odds, fitted by descent. Immutable; for any thread.
record Calibration(double slope, double start) {
    private static final int ROUNDS = 20_000;
    private static final double STEP = 0.05;

    /// What the learned odds say of a kind that the rules told, and whether it is true.
    record Told(double odds, boolean right) {}

    static Calibration of(List<Told> told) {
        List<Told> known =
                told.stream().filter(at -> Double.isFinite(at.odds())).toList();
        double slope = 0;
        double start = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double slopes = 0;
            double starts = 0;
            for (Told at : known) {
                double error = 1 / (1 + StrictMath.exp(-slope * at.odds() - start)) - (at.right() ? 1 : 0);
                slopes += error * at.odds();
                starts += error;
            }
            slope -= STEP * slopes / known.size();
            start -= STEP * starts / known.size();
        }
        return new Calibration(slope, start);
    }

    /// The odds at which a share of what is told is true.
    double oddsAt(double share) {
        return (StrictMath.log(share / (1 - share)) - start) / slope;
    }
}

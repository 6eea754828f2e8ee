package org.dabyl.feeds.classify.event;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rows of a table of odds as it is written to a file. For one thread.
final class OddsRows {
    private final StringBuilder out = new StringBuilder();

    /// @param learner the program that learned them
    OddsRows(String learner) {
        this(learner, "each word speaks for or against each kind");
    }

    /// @param what is weighed: "each word speaks for or against each kind"
    OddsRows(String learner, String what) {
        out.append("# Learned by ")
                .append(learner)
                .append(" from the labelled sets: how much ")
                .append(what)
                .append(", in tenths of log-odds. See feeds/EVENTS.md.\n");
    }

    void row(String name, Stream<String> cells) {
        out.append(name)
                .append('\t')
                .append(cells.collect(Collectors.joining("\t")))
                .append('\n');
    }

    static String tenths(double weight) {
        return Long.toString(Math.round(weight * 10));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

package org.dabyl.config;

import java.util.ArrayList;
import java.util.List;

/// Collects everything that is wrong with a configuration, so that an operator mends it in one go.
///
/// Readers report here and go on with a harmless value; who started the reading asks [#isEmpty()] before using
/// anything. For one thread.
public final class Problems {
    private final List<ConfigProblem> list = new ArrayList<>();

    public void report(String file, int line, String message) {
        list.add(new ConfigProblem(file, line, message));
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /// In the order of the files, then of their lines as they were read.
    public List<ConfigProblem> list() {
        return List.copyOf(list);
    }
}

package org.dabyl.bot.app;

import java.util.List;
import org.dabyl.config.ConfigProblem;
import org.dabyl.config.Problems;

/// Ends a command with status 1 and a sentence that says why. Thrown by commands, caught in [Main].
final class Refusal extends RuntimeException {
    Refusal(String why) {
        super(why);
    }

    /// Ends the command where the configuration has problems, and names them all.
    static void ifAny(Problems problems) {
        if (!problems.isEmpty()) {
            List<String> lines =
                    problems.list().stream().map(ConfigProblem::toString).toList();
            throw new Refusal("the configuration is wrong:\n  " + String.join("\n  ", lines));
        }
    }
}

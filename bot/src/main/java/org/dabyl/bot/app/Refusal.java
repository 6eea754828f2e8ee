package org.dabyl.bot.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.dabyl.config.ConfigProblem;
import org.dabyl.config.Problems;

/// Ends a command with status 1 and a sentence that says why. Thrown by commands, caught in [Main].
final class Refusal extends RuntimeException {
    Refusal(String why) {
        super(why);
    }

    /// Why a file could not be used: most of these exceptions tell only which.
    static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "this user may not use " + denied.getFile();
            case NoSuchFileException missing -> "there is no " + missing.getFile();
            case FileAlreadyExistsException there -> there.getFile() + " is there already, and no folder";
            default -> String.valueOf(failure.getMessage());
        };
    }

    /// Why nobody can read the file.
    static String whyUnreadable(Path file) {
        if (!Files.exists(file)) {
            return "there is no such file";
        }
        return Files.isDirectory(file) ? "it is a folder" : "this user may not read it";
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

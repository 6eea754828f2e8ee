package org.dabyl.config;

/// One thing that is wrong with the configuration, in a sentence that says what and where.
///
/// @param file the file's name, or the environment variable's
/// @param line the line in it, from 1; 0 where a line makes no sense
/// @param message what is wrong and what would be right
public record ConfigProblem(String file, int line, String message) {
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
    }
}

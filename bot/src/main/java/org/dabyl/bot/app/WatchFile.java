package org.dabyl.bot.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dabyl.config.watch.WatchedName;

/// A file of watched names: one person a line, other spellings and pseudonyms after `|`; `#` opens a remark.
final class WatchFile {
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    private WatchFile() {}

    /// The names in the order of the file. A line that cannot be watched is reported with its number and left out.
    static List<WatchedName> read(Path file, PrintStream err) {
        List<WatchedName> names = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            try {
                WatchedName name = WatchedName.parse(text);
                if (name.spellings().stream()
                        .allMatch(spelling -> WORD.matcher(spelling).find())) {
                    names.add(name);
                } else {
                    err.println("dabyl: " + file + ":" + number
                            + ": each spelling needs a word of two letters; the line is left out");
                }
            } catch (IllegalArgumentException e) {
                err.println("dabyl: " + file + ":" + number + ": " + e.getMessage() + "; the line is left out");
            }
        }
        return names;
    }

    private static List<String> lines(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}

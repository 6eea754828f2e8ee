package org.dabyl.bot.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The repository's files, as tests see them: from the folder of the module `bot`.
final class Repository {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Repository() {}

    /// The files of a kind in the modules and at the top, without what was built.
    static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(path -> path.toString().endsWith(ending))
                    .filter(path -> !ROOT.relativize(path).toString().matches("(.*/)?(target|\\.git)/.*"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }
}

package org.dabyl.bot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every path that the docs name exists: from the top, or from the page that names it. What a build writes is there
/// only behind the build that writes it, and is not looked for.
class DocsTest {
    /// What stands in backticks and starts with a folder of ours, or is the target of a link.
    private static final Pattern PATH =
            Pattern.compile("`((?:config|feeds|bot|\\.ci)/[\\w./-]*[\\w/])`|]\\((?!https?://|#|mailto:)([^)#\\s]+)");

    @Test
    void everyPathInTheDocsExists() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path page : docs()) {
            for (String path : paths(Files.readString(page))) {
                Path beside = page.resolveSibling(path);
                if (!Files.exists(Repository.ROOT.resolve(path)) && !Files.exists(beside)) {
                    missing.add(Repository.name(page) + " names " + path);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void pathsAreFoundInBackticksAndInLinks() {
        assertEquals(
                List.of("config/files", "feeds/README.md"),
                paths("see `config/files`, [feeds](feeds/README.md), [law](https://example.org/x), "
                        + "`feeds/target/scores` and `mvn verify`"));
    }

    private static List<Path> docs() throws IOException {
        return Stream.concat(Repository.files(".md").stream(), Repository.files("package-info.java").stream())
                .toList();
    }

    private static List<String> paths(String page) {
        return PATH.matcher(page)
                .results()
                .map(DocsTest::path)
                .filter(path -> !path.contains("/target/"))
                .toList();
    }

    private static String path(MatchResult found) {
        return found.group(1) != null ? found.group(1) : found.group(2);
    }
}

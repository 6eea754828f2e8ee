package org.dabyl.feeds.classify.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dabyl.feeds.classify.text.ArticleText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences in the words of the press, each with what must be found in it: names of every make, in every case and
/// script, and what only looks like them.
class WatchedSentencesTest {
    @ParameterizedTest
    @ValueSource(strings = {"steppe", "abroad", "traps", "everyday", "vowels"})
    void everySentenceNamesWhomItNames(String file) throws IOException {
        List<String> wrong = new ArrayList<>();
        int sentences = 0;
        String watched = "";
        WatchIndex index = WatchedNamesScan.index(List.of());
        for (String line : lines(file)) {
            if (line.startsWith("@ ")) {
                watched = line.substring(2);
                index = WatchedNamesScan.index(List.of(watched));
            } else if (line.matches("[cpn] .*")) {
                sentences++;
                String found = found(index, unescaped(line.substring(2)));
                if (!found.equals(line.substring(0, 1))) {
                    wrong.add(watched + ": found " + found + ", " + line);
                }
            }
        }
        assertTrue(sentences > 100, "only " + sentences);
        assertEquals("", String.join("\n", wrong));
    }

    private static String found(WatchIndex index, String text) {
        return index.scan(ArticleText.of(text, "", "")).stream()
                .map(match -> match.confidence().id().substring(0, 1))
                .min(String::compareTo)
                .orElse("n");
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n")
                .replace("\\u00a0", "\u00a0")
                .replace("\\u00ad", "\u00ad")
                .replace("\\u0301", "\u0301")
                .replace("\\u202f", "\u202f");
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = WatchedSentencesTest.class.getResourceAsStream("/people/watched/" + file + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}

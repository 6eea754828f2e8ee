package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plain news stays what it is, whatever the press says beside it: background, lawyers, statistics, what the law
/// threatens.
///
/// `neutral/LANGUAGE.txt` has the news first, a headline and a lead each, and behind an empty line the
/// sentences. To add one, add a line; each is tried behind every piece of news.
final class NeutralSentencesTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "en"})
    void aNeutralSentenceAddsNoEventAndTakesNoneAway(String language) throws IOException {
        List<String> lines = lines(language);
        int gap = lines.indexOf("");
        List<String> changed = new ArrayList<>();
        for (String news : lines.subList(0, gap)) {
            List<String> alone = current(news, "");
            assertFalse(alone.isEmpty(), news);
            for (String sentence : lines.subList(gap + 1, lines.size())) {
                List<String> with = current(news, sentence);
                if (!with.equals(alone)) {
                    changed.add(news + " + " + sentence + ": " + alone + " became " + with);
                }
            }
        }
        assertEquals(List.of(), changed);
    }

    private static List<String> current(String news, String sentence) {
        String[] parts = news.split(" \\| ");
        Item item = new Item(
                "a", "o", "", parts[0], parts[1] + " " + sentence, "", Instant.parse("2026-03-18T07:00:00Z"), true);
        return CLASSIFIER.find(item).events().stream()
                .filter(Event::current)
                .map(event -> event.kind() + " "
                        + event.persons().stream().map(Person::name).collect(Collectors.joining(", ")) + " "
                        + event.place() + " " + event.term().iso())
                .sorted()
                .toList();
    }

    private static List<String> lines(String language) throws IOException {
        try (InputStream in = NeutralSentencesTest.class.getResourceAsStream("/neutral/" + language + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}

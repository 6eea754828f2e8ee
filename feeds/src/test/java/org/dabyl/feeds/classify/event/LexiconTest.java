package org.dabyl.feeds.classify.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.ConfigProblem;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.Lexicon;
import org.dabyl.config.watch.Places;
import org.dabyl.feeds.classify.Classifiers;
import org.dabyl.feeds.classify.fact.PlaceFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example headlines of the lexicons, each a test of its rule, whichever list the rule stands in.
final class LexiconTest {
    @Test
    void builtInLexiconsHaveNoProblems() {
        Problems problems = new Problems();
        Lexicon.load(ConfigFiles.builtIn(), problems);
        assertTrue(problems.isEmpty(), () -> problems.list().toString());
    }

    @Test
    void everyRuleHasHitsAndEveryHitAndMissIsOne() {
        Problems problems = new Problems();
        Examples.check(ConfigFiles.builtIn(), Classifiers.reader(), problems);
        assertEquals(List.of(), problems.list());
    }

    @Test
    void anOperatorsWrongExampleIsNamedWithFileAndLine(@TempDir Path dir) throws IOException {
        String added = """

                  - id: ru-my-rule
                    kind: detention
                    who: [object]
                    words: зафигачи{ли,л}
                    hits: ["В Актобе активиста Марата Ли зафигачили", "Активиста наградили"]
                    misses: ["Активиста Марата Ли зафигачили"]
                  - id: ru-my-mood
                    kind: detention
                    words: понарошку
                """;
        assertEquals(
                List.of(
                        "5: `ru-my-rule` must hit «Активиста наградили», and does not",
                        "6: `ru-my-rule` must miss «Активиста Марата Ли зафигачили», and does not",
                        "7: `ru-my-mood` has no `hits`: give a headline that shows what it is for"),
                problemsOf(dir, added));
    }

    /// With lines counted from where the text was put in, under `events:`.
    private static List<String> problemsOf(Path dir, String added) throws IOException {
        String text;
        try (InputStream in = Lexicon.class.getResourceAsStream("/dabyl/lexicon-ru.yaml")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Path file = dir.resolve("lexicon-ru.yaml");
        String events = "\nevents:";
        Files.writeString(file, text.replace(events, events + added.stripTrailing()));
        long before = text.substring(0, text.indexOf(events) + events.length())
                .lines()
                .count();
        ConfigFiles files = ConfigFiles.over(dir);
        Problems problems = new Problems();
        ArticleReader reader = ArticleReader.load(
                files, GivenNames.read(files, problems), new PlaceFinder(Places.read(files, problems)), problems);
        Examples.check(files, reader, problems);
        assertTrue(problems.list().stream().map(ConfigProblem::file).allMatch(file.toString()::equals));
        return problems.list().stream()
                .map(problem -> problem.line() - before + ": " + problem.message())
                .toList();
    }
}

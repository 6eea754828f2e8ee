package org.dabyl.feeds.classify.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.ConfigProblem;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.Lexicon;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.config.watch.Places;
import org.dabyl.feeds.classify.Classifiers;
import org.dabyl.feeds.classify.fact.PlaceFinder;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Folding;
import org.dabyl.feeds.classify.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example headlines of the lexicons, each a test of its rule, whichever list the rule stands in.
final class LexiconTest {
    /// So many letters tell which word it is, whatever its ending.
    private static final int BEGINNING = 4;

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
    void everyRuleHasMissesThatStandNearItsWords() {
        List<String> wrong = new ArrayList<>();
        for (Lexicon lexicon : Lexicon.load(ConfigFiles.builtIn(), new Problems())) {
            for (LexiconEntry entry : lexicon.entries()) {
                List<String> misses = entry.examples().misses();
                if (misses.isEmpty()) {
                    wrong.add("`" + entry.id() + "` has no `misses`");
                }
                misses.stream()
                        .filter(headline -> !isNear(entry, headline))
                        .forEach(headline -> wrong.add(
                                "`" + entry.id() + "` can never hit «" + headline + "», it has none of its words"));
            }
        }
        assertEquals(List.of(), wrong);
    }

    /// Whether a word of the headline is one of the rule's, or begins like one: another miss could not fail.
    private static boolean isNear(LexiconEntry entry, String headline) {
        Set<String> beginnings = entry.patterns().stream()
                .flatMap(pattern -> pattern.elements().stream())
                .flatMap(element -> element.words().stream())
                .map(LexiconTest::beginning)
                .collect(Collectors.toSet());
        return ArticleText.of(headline, "", "").tokens().stream()
                .map(token -> token.kind() == Token.Kind.NUMBER ? "#" : token.russified())
                .anyMatch(word -> beginnings.contains(beginning(word)));
    }

    private static String beginning(String word) {
        String letters = Folding.russified(word.endsWith("*") ? word.substring(0, word.length() - 1) : word);
        return letters.substring(0, Math.min(BEGINNING, letters.length()));
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

package org.dabyl.config.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconPatternTest {
    @Test
    void ampersandStandsForBothOrders(@TempDir Path dir) throws IOException {
        Problems problems = new Problems();
        List<WordPattern> patterns = patterns(dir, "увез{ли,ла} & <police>", problems);
        assertEquals(List.of(), problems.list());
        assertEquals(2, patterns.size());
        assertEquals(
                List.of("увезли", "увезла"),
                patterns.getFirst().elements().getFirst().words());
        assertEquals(List.of("ровд"), patterns.getLast().elements().getFirst().words());
        assertEquals(8, patterns.getLast().elements().getLast().gap());
    }

    @Test
    void ampersandWithNothingBesideItIsAProblem(@TempDir Path dir) throws IOException {
        Problems problems = new Problems();
        patterns(dir, "увезли & ровд & снова", problems);
        assertEquals(1, problems.list().size(), problems.list().toString());
    }

    /// Such a pattern would stand in the file and never match.
    @Test
    void aBraceOverSeveralWordsIsAProblem(@TempDir Path dir) throws IOException {
        Problems problems = new Problems();
        patterns(dir, "{увез,посадил в} машину", problems);
        assertEquals(1, problems.list().size(), problems.list().toString());
    }

    @Test
    void aPlusStandsForWhatAKazakhVerbSaysWasDone() {
        assertEquals(List.of("қамады", "қамаған*", "қамап", "қамапты", "қамауда", "қамаса"), KazakhStem.done("қама"));
        assertEquals(List.of("тапты", "тапқан*", "тауып", "тауыпты", "табуда", "тапса"), KazakhStem.done("тап"));
        assertEquals(
                List.of("түсірді", "түсірген*", "түсіріп", "түсіріпті", "түсіруде", "түсірсе"),
                KazakhStem.done("түсір"));
        assertEquals(List.of("оқыды", "оқыған*", "оқып", "оқыпты", "оқуда", "оқыса"), KazakhStem.done("оқы"));
    }

    @Test
    void aLetterOfNoneOfTheLanguagesIsAProblemWithItsLine(@TempDir Path dir) throws IOException {
        Problems problems = new Problems();
        patterns(dir, "увезли ოთახი", problems);
        assertEquals(1, problems.list().size(), problems.list().toString());
        assertEquals(7, problems.list().getFirst().line());
        assertTrue(problems.list().getFirst().toString().contains("lexicon-ru.yaml"));
    }

    @Test
    void smallWordsAreSingleWordsOfKnownLists(@TempDir Path dir) throws IOException {
        Problems problems = new Problems();
        Files.writeString(
                dir.resolve("lexicon-en.yaml"),
                "language: en\nsmall-words:\n  being: [gets]\n  and: [as well]\n  surprise: [boo]\n");
        Lexicon english = Lexicon.load(ConfigFiles.over(dir), problems).getLast();
        assertEquals(Set.of("gets"), english.smallWords().get(WordList.BEING));
        List<String> told = problems.list().stream()
                .map(Object::toString)
                .filter(problem -> problem.contains("lexicon-en.yaml"))
                .toList();
        assertEquals(2, told.size(), told.toString());
        assertTrue(told.toString().contains("surprise"), told.toString());
    }

    private static List<WordPattern> patterns(Path dir, String words, Problems problems) throws IOException {
        Files.writeString(
                dir.resolve("lexicon-ru.yaml"),
                "language: ru\nclasses:\n  police: \"ровд\"\nevents:\n  - id: one\n    kind: detention\n    words: \""
                        + words + "\"\n");
        return Lexicon.load(ConfigFiles.over(dir), problems).getFirst().entries().stream()
                .flatMap(entry -> entry.patterns().stream())
                .toList();
    }
}

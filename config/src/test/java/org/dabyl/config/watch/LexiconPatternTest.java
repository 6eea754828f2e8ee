package org.dabyl.config.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
    /// And what stands beside them: «уже или около года».
    private static final Set<String> PREPOSITIONS = Set.of(
            "в", "во", "на", "под", "из", "из-под", "с", "со", "о", "об", "за", "по", "к", "ко", "у", "от", "до", "при",
            "без", "для", "про", "над", "через", "после", "около", "против", "спустя", "уже", "больше", "не");

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

    /// «под стражей|в сизо» asks for «под», «стражей» or «в», then «сизо»: no article says so, and the rule is silent
    /// without anybody knowing. It shows where a preposition is the last of words of another kind.
    @Test
    void noPatternPartsPhrasesAsIfTheyWereWords() {
        assertTrue(partsPhrases("остал{ся,ась} ~ под стражей|в сизо"));
        assertFalse(partsPhrases("остал{ся,ась} ~ в|на участке|улице"));
        assertEquals(
                List.of(),
                Lexicon.load(ConfigFiles.builtIn(), new Problems()).getFirst().entries().stream()
                        .flatMap(entry -> entry.patterns().stream())
                        .map(WordPattern::text)
                        .filter(LexiconPatternTest::partsPhrases)
                        .distinct()
                        .toList());
    }

    private static boolean partsPhrases(String written) {
        String[] parts = written.split(" +");
        for (int i = 0; i + 1 < parts.length; i++) {
            String[] words = parts[i].split("\\|");
            boolean ends = words.length > 1 && PREPOSITIONS.contains(words[words.length - 1]);
            boolean all = PREPOSITIONS.contains(words[0]) || words[0].startsWith("<");
            if (ends && !all && !List.of("~", "~~", "&").contains(parts[i + 1])) {
                return true;
            }
        }
        return false;
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

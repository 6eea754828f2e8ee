package org.dabyl.config.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordClassesTest {
    @TempDir
    private Path dir;

    @Test
    void theBuiltInFilesHaveTheSameClassesInEveryLanguage() {
        Problems problems = new Problems();
        List<WordClasses> all = WordClasses.load(ConfigFiles.builtIn(), problems);

        assertTrue(problems.isEmpty(), () -> problems.list().toString());
        assertEquals(Lexicon.LANGUAGES, all.stream().map(WordClasses::language).toList());
        for (WordClasses classes : all) {
            assertEquals(all.getFirst().deeds().keySet(), classes.deeds().keySet());
            assertEquals(all.getFirst().others().keySet(), classes.others().keySet());
        }
    }

    @Test
    void whatIsNoWordIsNamedWithItsLineAndTheOthersAreRead() throws IOException {
        Problems problems = new Problems();
        Files.writeString(dir.resolve("word-classes-en.yaml"), """
                deeds:
                  take: >-
                    nabbed grab*
                  hold: >-
                    Kept ke*pt * detain*
                others:
                  police: officer*
                  take: took
                  odd: 警察
                """);

        WordClasses classes = WordClasses.load(ConfigFiles.over(dir), problems).getLast();

        assertEquals(Map.of("take", List.of("nabbed", "grab*"), "hold", List.of("detain*")), classes.deeds());
        assertEquals(List.of("officer*"), classes.others().get("police"));
        String form = " must be a word in small letters, with at most one `*` behind it";
        assertEquals(
                List.of(
                        "4: `*`" + form,
                        "4: `Kept`" + form,
                        "4: `ke*pt`" + form,
                        "6: `take` stands among the deeds already",
                        "9: `警察`" + form),
                problems.list().stream()
                        .map(problem -> problem.line() + ": " + problem.message())
                        .sorted()
                        .toList());
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Problems problems = new Problems();
        Files.writeString(dir.resolve("word-classes-en.yaml"), "");

        WordClasses.load(ConfigFiles.over(dir), problems);

        assertEquals(1, problems.list().size());
        assertEquals("the file is empty", problems.list().getFirst().message());
    }
}

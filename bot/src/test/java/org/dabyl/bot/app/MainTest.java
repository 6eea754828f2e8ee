package org.dabyl.bot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @ParameterizedTest
    @ValueSource(strings = {"classify", "parse", "check"})
    void everyCommandHelps(String command) {
        Shell run = Shell.run("", command, "--help");

        assertEquals(0, run.status());
        assertTrue(run.out().startsWith("Usage: dabyl " + command), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nosuch", "--nosuch", "parse", "check --nosuch", "classify --watch"})
    void wrongUsageEndsWithTwoAndSaysSoOnStandardError(String line) {
        Shell run = Shell.run("", line.isEmpty() ? new String[0] : line.split(" "));

        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(!run.err().isBlank());
    }

    @Test
    void aWrongConfigurationIsListedWithFileAndLine(@TempDir Path dir) throws IOException {
        Files.writeString(dir.resolve("outlets.yaml"), """
                outlets:
                  - id: Not Allowed
                    name: One
                    feeds: [ftp://example.invalid/]
                  - id: two
                    nmae: Two
                    feeds: ["https://example.invalid/feed"]
                """);

        Shell run = Shell.run("", "check", "--offline", "--config", dir.toString());

        assertEquals(1, run.status());
        for (String place : new String[] {"outlets.yaml:2:", "outlets.yaml:4:", "outlets.yaml:6:"}) {
            assertTrue(run.err().contains(place), run.err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources.yaml", "kinds.yaml", "measures.yaml", "text/kk.properties"})
    void whatWouldStopTheBotStopsTheCheck(String name, @TempDir Path dir) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, "nonsense: 1\n");

        Shell run = Shell.run("", "check", "--offline", "--config", dir.toString());

        assertEquals(1, run.status(), run.out());
        assertTrue(run.err().contains(name), run.err());
    }

    @Test
    void aFileThatNobodyReadsIsRemarkedOn(@TempDir Path dir) throws IOException {
        Files.writeString(dir.resolve("outlet.yaml"), "outlets: []\n");
        Files.writeString(dir.resolve("en.properties"), "");

        Shell run = Shell.run("", "check", "--offline", "--config", dir.toString());

        assertEquals(0, run.status(), run.err());
        for (String name : new String[] {"outlet.yaml", "en.properties"}) {
            assertTrue(run.err().contains(dir.resolve(name) + ": no file of this name is read"), run.err());
        }
    }

    @Test
    void aWrongWordOfALongListIsReportedAtItsOwnLine(@TempDir Path dir) throws IOException {
        Files.writeString(dir.resolve("lexicon-en.yaml"), """
                language: en
                events:
                  - id: en-detained
                    kind: detention
                    who: [subject]
                    words: >
                      was detained; were detained;
                      taken away; {finger-printed ~ at
                      the station
                    hits: ["Activist was detained"]
                """);

        Shell run = Shell.run("", "check", "--offline", "--config", dir.toString());

        assertTrue(run.err().contains("lexicon-en.yaml:8: `{finger-printed"), run.err());
    }

    @Test
    void aFileThatIsNotThereIsSaidNotToBe() {
        Shell run = Shell.run("", "classify", "/no/such/file");

        assertEquals("dabyl: cannot read /no/such/file: there is no such file\n", run.err());
    }

    @Test
    void aLineThatIsNoJsonIsAnsweredWithoutAWordOfTheParser() {
        Shell run = Shell.run("{\"id\": \"1\", \"title\": \n", "classify");

        assertTrue(run.out().contains("the line is no JSON: "), run.out());
        assertTrue(!run.out().contains("Source"), run.out());
    }

    @Test
    void aConfigurationFolderThatIsNotThereIsAFailure() {
        Shell run = Shell.run("", "check", "--offline", "--config", "/no/such/folder");

        assertEquals(1, run.status());
        assertEquals("dabyl: there is no folder /no/such/folder", run.err().strip());
    }

    @Test
    void theBuiltInConfigurationIsRight() {
        Shell run = Shell.run("", "check", "--offline");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.lines().getFirst().startsWith("OUTLET"), run.out());
    }

    @Test
    void aFileThatIsNoFeedIsAnAnswer(@TempDir Path dir) throws IOException {
        Path page = Files.writeString(dir.resolve("page.html"), "<!doctype html><title>x</title><p>y");

        Shell run = Shell.run("", "parse", page.toString());

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("\"state\":\"not a feed\""), run.out());
    }

    @Test
    void aFileThatCannotBeReadIsAFailureAfterTheOthersWereAnswered(@TempDir Path dir) throws IOException {
        Path page = Files.writeString(dir.resolve("page.html"), "<p>y");

        Shell run = Shell.run("", "parse", dir.resolve("none").toString(), page.toString());

        assertEquals(1, run.status());
        assertEquals(1, run.lines().size());
    }

    @Test
    void theTrialRunAfterABuildSucceeds() {
        Shell run = Shell.run("", "rehearse");

        assertEquals(0, run.status(), run.err());
    }
}

package org.dabyl.bot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifyCommandTest {
    private static final String DETAINED =
            "{\"id\": \"k1\", \"title\": \"В Актобе полиция задержала активиста Ерболата Сагатбекова\", \"published\": \"2026-03-18\"}";

    @Test
    void aMeasureIsAnsweredWithItsKindAndTheWordsItRestsOn() throws IOException {
        JsonNode answer = onlyAnswer(Shell.run(DETAINED + "\n", "classify"));

        assertEquals("k1", answer.path("id").asText());
        assertEquals("ru", answer.path("language").asText());
        JsonNode event = answer.path("events").path(0);
        assertEquals("detention", event.path("kind").asText());
        assertTrue(event.path("current").asBoolean());
        assertTrue(event.path("evidence").asText().contains("задержала"));
        assertFalse(answer.has("watch"));
        assertFalse(answer.has("incident"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing like JSON",
                "[1, 2]",
                "{\"id\": \"a\"}",
                "{\"title\": \"no id\"}",
                "{\"id\": null, \"title\": \"x\"}",
                "{\"id\": \"a\", \"title\": 7}",
                "{\"id\": \"a\", \"title\": \"x\", \"summary\": [\"y\"]}",
                "{\"id\": \"a\", \"title\": \" \", \"text\": \"\"}",
                "{\"id\": \"a\", \"title\": \"x\"} and more",
                "{\"id\": \"a\", \"title\": \"x\", \"published\": \"18.03.2026\"}"
            })
    void aWrongLineIsAnsweredWithItsNumberAndTheRestGoesOn(String wrong) throws IOException {
        Shell run = Shell.run(DETAINED + "\n" + wrong + "\n" + DETAINED + "\n", "classify");

        List<JsonNode> answers = answers(run);
        assertEquals(0, run.status());
        assertEquals(3, answers.size());
        assertTrue(answers.get(1).path("id").isNull());
        assertEquals(2, answers.get(1).path("line").asInt());
        assertFalse(answers.get(1).path("error").asText().isBlank());
        assertEquals("k1", answers.get(2).path("id").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-18, 2026-03-17T19:00:00Z",
        "2026-03-18T00:30:00Z, 2026-03-18T00:30:00Z",
        "2026-03-18T05:30:00+05:00, 2026-03-18T00:30:00Z",
        "2026-03-18T05:30:00, 2026-03-18T00:30:00Z"
    })
    void aDateWithoutAZoneIsKazakhstans(String published, String instant) throws ArticleLine.Wrong {
        String line = "{\"id\": \"a\", \"title\": \"x\", \"published\": \"" + published + "\"}";

        assertEquals(
                Instant.parse(instant),
                ArticleLine.read(line, Instant.EPOCH).item().published());
    }

    @Test
    void watchedNamesAreReportedUnderTheirFirstSpelling(@TempDir Path dir) throws IOException {
        Path names =
                Files.writeString(dir.resolve("имена.txt"), "Ерболат Сагатбеков | Yerbolat Sagatbekov\nДана Оспан\n");

        JsonNode answer = onlyAnswer(Shell.run(DETAINED + "\n", "classify", "--watch", names.toString()));

        assertEquals(1, answer.path("watch").size());
        JsonNode watched = answer.path("watch").path(0);
        assertEquals("Ерболат Сагатбеков", watched.path("name").asText());
        assertEquals("certain", watched.path("confidence").asText());
        assertEquals("Ерболата Сагатбекова", watched.path("evidence").asText());
    }

    @Test
    void itemsOfTwoIncidentsThatALaterLineShowsToBeOneShareItsNumber() throws IOException {
        String lines = """
                {"id": "a", "title": "Эколога задержали на площади в Таразе", "published": "2026-03-18T05:00:00Z"}
                {"id": "b", "title": "Марину Ледовских забрали в полицию", "published": "2026-03-18T06:00:00Z"}
                {"id": "c", "title": "Эколог Марина Ледовских задержана в Таразе", "published": "2026-03-18T10:00:00Z"}
                """;
        List<String> numbers = answers(Shell.run(lines, "classify", "--incidents")).stream()
                .map(answer -> answer.path("incident").asText())
                .toList();
        assertEquals(List.of("i-1", "i-1", "i-1"), numbers);
    }

    @Test
    void theIncidentIsTheLastFieldAndTheLastLineOfAnExplanation() {
        assertTrue(Shell.run(DETAINED + "\n", "classify", "--incidents").out().endsWith(",\"incident\":\"i-1\"}\n"));
        assertTrue(Shell.run(DETAINED + "\n", "classify", "--incidents", "--explain")
                .out()
                .contains("\n  incident i-1\n"));
    }

    @Test
    void whatWasHeldIsPrintedWhenReadingFails() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        BufferedReader in = lines(number -> {
            if (number > 1) {
                throw new UncheckedIOException(new IOException("the disk is gone"));
            }
            return DETAINED;
        });
        assertNotEquals(0, Main.run(new Streams(in, print, print), "classify", "--incidents"));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"incident\":\"i-1\"}\n"));
    }

    @Test
    void whatHasNoIncidentIsAnsweredAtOnceAndNobodyWhoReadsNoMoreIsAnswered() {
        BufferedReader endless = lines(number -> {
            assertTrue(number < 1_000, "it is read on");
            return "no article";
        });
        PrintStream shut = new PrintStream(
                new OutputStream() {
                    private int written;

                    @Override
                    public void write(int letter) throws IOException {
                        if (++written > 100) {
                            throw new IOException("Broken pipe");
                        }
                    }
                },
                true,
                StandardCharsets.UTF_8);
        assertEquals(0, Main.run(new Streams(endless, shut, shut), "classify", "--incidents"));
    }

    @Test
    void anExplanationQuotesWordsAndNamesRules() {
        String said = Shell.run(DETAINED + "\n", "classify", "--explain").out();

        assertTrue(said.contains("detention"), said);
        assertTrue(said.contains("задержала"), said);
        assertTrue(said.contains("rules:"), said);
    }

    @Test
    void aFileThatIsNotThereIsAFailureBeforeAnythingIsAnswered(@TempDir Path dir) throws IOException {
        Path good = Files.writeString(dir.resolve("good.jsonl"), DETAINED + "\n");

        Shell run =
                Shell.run("", "classify", good.toString(), dir.resolve("none").toString());

        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count());
    }

    private static BufferedReader lines(IntFunction<String> line) {
        return new BufferedReader(Reader.nullReader()) {
            private int number;

            @Override
            public String readLine() {
                return line.apply(++number);
            }
        };
    }

    private static JsonNode onlyAnswer(Shell run) throws IOException {
        List<JsonNode> answers = answers(run);
        assertEquals(0, run.status(), run.err());
        assertEquals(1, answers.size());
        return answers.getFirst();
    }

    private static List<JsonNode> answers(Shell run) throws IOException {
        List<JsonNode> out = new ArrayList<>();
        for (String line : run.lines()) {
            out.add(new ObjectMapper().readTree(line));
        }
        return out;
    }
}

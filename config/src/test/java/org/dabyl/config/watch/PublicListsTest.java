package org.dabyl.config.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.PublicList.Listed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublicListsTest {
    private static final String BUILT_IN = "referendum-2026";

    @TempDir
    Path folder = Path.of("");

    private final Problems problems = new Problems();

    private static PublicList builtIn(Problems problems) {
        return PublicLists.read(ConfigFiles.builtIn(), List.of(BUILT_IN), problems)
                .findById(BUILT_IN)
                .orElseThrow();
    }

    private PublicLists read(String yaml) throws IOException {
        Files.writeString(folder.resolve("watchlist-own.yaml"), yaml);
        return PublicLists.read(ConfigFiles.over(folder), List.of("own"), problems);
    }

    private List<String> complaints() {
        return problems.list().stream()
                .map(problem -> problem.line() + ": " + problem.message())
                .toList();
    }

    @Test
    void theBuiltInListReadsWithoutProblemAndSpeaksAllLanguages() {
        PublicList list = builtIn(problems);
        assertEquals(List.of(), problems.list());
        for (String language : List.of("ru", "kk", "en")) {
            assertFalse(list.title(language).isBlank(), language);
            assertFalse(list.removal(language).isBlank(), language);
        }
        assertTrue(list.people().size() > 20, () -> list.people().size() + " people");
    }

    @Test
    void everybodyOnTheBuiltInListHasAMeasureADayAndASource() {
        LocalDate published = LocalDate.of(2026, 3, 12);
        for (Listed listed : builtIn(problems).people()) {
            assertFalse(listed.measure().isBlank(), listed::toString);
            assertFalse(listed.source().isBlank(), listed::toString);
            assertTrue(listed.date().isAfter(LocalDate.of(2026, 1, 31)), listed::toString);
            assertTrue(listed.date().isBefore(published), listed::toString);
            assertTrue(listed.name().name().contains(" "), listed::toString);
        }
    }

    @Test
    void builtInSpellingsAreComposedAndEachWordIsOfOneScript() {
        for (Listed listed : builtIn(problems).people()) {
            for (String spelling : listed.name().spellings()) {
                assertEquals(Normalizer.normalize(spelling, Normalizer.Form.NFC), spelling);
                for (String word : spelling.split("[ -]")) {
                    assertEquals(1, scripts(word).size(), spelling);
                }
            }
        }
    }

    @Test
    void textsOfTheBuiltInListMixNoScriptsInsideAWord() {
        PublicList list = builtIn(problems);
        for (Listed listed : list.people()) {
            for (String word : (listed.city() + " " + listed.measure()).split("[^\\p{L}]+")) {
                assertTrue(scripts(word).size() <= 1, listed::toString);
            }
        }
    }

    private static Set<UnicodeScript> scripts(String word) {
        return word.codePoints().mapToObj(UnicodeScript::of).collect(Collectors.toSet());
    }

    @Test
    void whoFollowsAListWatchesEverybodyOnItInAllSpellings() throws IOException {
        PublicLists lists = read("""
                title: {ru: Свои, kk: Өз, en: Own}
                source: Sample, 01.02.2026
                removal: {ru: Пишите, kk: Жазыңыз, en: Write}
                people:
                  - name: Әсел Үлгі
                    spellings: [Асель Улги, Assel Ulgi]
                    city: Алматы
                    measure: штраф
                    date: 2026-01-31
                    source: Sample, 01.02.2026
                  - name: Пример Образцов
                    measure: обыск
                    date: 2026-01-30
                    source: Sample, 01.02.2026
                """);
        assertEquals(List.of(), problems.list());
        assertEquals(
                List.of(WatchedName.parse("Әсел Үлгі | Асель Улги | Assel Ulgi"), WatchedName.parse("Пример Образцов")),
                lists.people("own"));
        assertEquals(List.of("Өз"), lists.all().stream().map(l -> l.title("kk")).toList());
        assertEquals("", lists.findById("own").orElseThrow().people().getLast().city());
        assertThrows(
                IllegalArgumentException.class, () -> lists.all().getFirst().title("fr"));
    }

    @Test
    void everyProblemOfAListIsNamedWithItsLine() throws IOException {
        PublicLists lists = read("""
                title: {ru: Свои, kk: '', fr: Miens}
                people:
                  - name: Пример Образцов
                    measure: обыск
                    date: 31.01.2026
                    source: Sample
                  - spellings: [Primer]
                    measure: штраф
                    date: 2026-01-30
                    source: Sample
                  - name: ПРИМЕР Образцов
                    measure: штраф
                    date: 2026-02-30
                    color: red
                  - name: Сaмат Кириллов
                    spellings: ["@handle"]
                    date: 2026-01-30
                    source: ''
                  - name: Один
                    measure: штраф
                    date: 2026-01-30
                    source: Sample
                """);
        assertEquals(
                List.of(
                        "1: `kk` is empty",
                        "1: `en` is missing",
                        "1: unknown key `fr`; known are en, kk, ru",
                        "1: `source` is missing",
                        "1: `removal` is missing",
                        "5: `date` must be a day such as 2026-03-11, not `31.01.2026`",
                        "7: `name` is missing",
                        "11: `ПРИМЕР Образцов` stands in line 3 already",
                        "13: `date` must be a day such as 2026-03-11, not `2026-02-30`",
                        "11: `source` is missing",
                        "14: unknown key `color`; known are city, date, measure, name, source, spellings",
                        "15: `Сaмат Кириллов` is no name: letters of one alphabet, one space between words",
                        "16: `@handle` is no name: letters of one alphabet, one space between words",
                        "15: `measure` is missing",
                        "18: `source` is empty",
                        "19: `name` must be given name and surname, not `Один` alone"),
                complaints());
        assertTrue(problems.list().stream().allMatch(problem -> problem.file().endsWith("watchlist-own.yaml")));
        assertEquals(List.of(WatchedName.parse("Один")), lists.people("own"));
    }

    @Test
    void aListWithoutPeopleIsAProblem() throws IOException {
        read("""
                title: {ru: Свои, kk: Өз, en: Own}
                source: Sample
                removal: {ru: Пишите, kk: Жазыңыз, en: Write}
                """);
        assertEquals(List.of("1: `people` lists nobody"), complaints());
    }

    @Test
    void anIdWithoutAFileATwinAndANonIdAreProblemsOfTheSettings() {
        PublicLists lists =
                PublicLists.read(ConfigFiles.builtIn(), List.of(BUILT_IN, "nobody", BUILT_IN, "../up"), problems);
        assertEquals(
                List.of(
                        "settings.yaml: `public-lists` names `nobody`, but there is no file watchlist-nobody.yaml",
                        "settings.yaml: `public-lists` names `referendum-2026` twice",
                        "settings.yaml: `public-lists` may name a-z, 0-9 and -, not `../up`"),
                problems.list().stream().map(Object::toString).toList());
        assertEquals(1, lists.all().size());
    }

    @Test
    void aListThatIsSwitchedOffHasNobody() {
        PublicLists lists = PublicLists.read(ConfigFiles.builtIn(), List.of(), problems);
        assertEquals(List.of(), problems.list());
        assertTrue(lists.findById(BUILT_IN).isEmpty());
        assertEquals(List.of(), lists.people(BUILT_IN));
        assertEquals(Map.of(), lists.all().stream().collect(Collectors.toMap(PublicList::id, PublicList::titles)));
    }
}

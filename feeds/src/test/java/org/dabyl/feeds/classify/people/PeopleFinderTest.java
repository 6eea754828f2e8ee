package org.dabyl.feeds.classify.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.PeopleWords;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Who is found, under which name; the examples are `people/people.jsonl`, one rule of a language a line.
class PeopleFinderTest {
    private static final PeopleFinder FINDER = finder();

    private static PeopleFinder finder() {
        Problems problems = new Problems();
        PeopleWords words = PeopleWords.read(ConfigFiles.builtIn(), problems);
        GivenNames names = GivenNames.read(ConfigFiles.builtIn(), problems);
        assertTrue(problems.isEmpty(), () -> problems.list().toString());
        return new PeopleFinder(words, names);
    }

    private static People find(String text) {
        return FINDER.find(ArticleText.of("", "", text));
    }

    private static PersonMention only(String text) {
        List<PersonMention> mentions = find(text).mentions();
        assertEquals(1, mentions.size(), mentions::toString);
        return mentions.getFirst();
    }

    @TestFactory
    Stream<DynamicTest> everybodyNamedIsFoundInTheNominative() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode example : examples()) {
            tests.add(DynamicTest.dynamicTest(example.path("rule").asText(), () -> {
                Set<String> expected = new TreeSet<>();
                example.path("persons").forEach(name -> expected.add(name.asText()));
                People people = FINDER.find(ArticleText.of(
                        example.path("title").asText(), "", example.path("text").asText()));
                Set<String> found = new TreeSet<>();
                people.persons().forEach(person -> found.add(person.name()));
                assertEquals(expected, found);
                assertEquals(people.persons().size(), found.size(), "nobody twice");
            }));
        }
        return tests.stream();
    }

    private static List<JsonNode> examples() throws IOException {
        try (InputStream in = PeopleFinderTest.class.getResourceAsStream("/people/people.jsonl")) {
            List<JsonNode> out = new ArrayList<>();
            ObjectMapper mapper = new ObjectMapper();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                out.add(mapper.readTree(line));
            }
            return out;
        }
    }

    @Test
    void theFormTellsTheCase() {
        assertEquals(
                Set.of(GrammaticalCase.DAT),
                only("Штраф выписали Марату Исину.").cases());
        assertEquals(
                Set.of(GrammaticalCase.GEN, GrammaticalCase.ACC),
                only("Увезли Марата Исина.").cases());
        assertTrue(only("Вчера Айгуль Ким отпустили.").mayBe(GrammaticalCase.ACC));
        assertEquals(
                Set.of(GrammaticalCase.ABL),
                only("Полиция Асқар Мұқаннан жауап алды.").cases());
        assertTrue(only("Police held Marat Isin for a day.").mayBe(GrammaticalCase.NOM));
    }

    @Test
    void theFormTellsTheGender() {
        assertEquals(Gender.MALE, only("Увезли Марата Исина.").gender());
        assertEquals(Gender.FEMALE, only("Решение огласила судья Кунанбаева.").gender());
    }

    @Test
    void theWordBesideTellsTheRole() {
        assertEquals(Role.LAWYER, only("Адвокат Рустам Исин подал жалобу.").role());
        assertEquals(Role.TARGET, only("Арестован блогер Рустам Исин.").role());
        assertEquals(Role.OFFICIAL, only("Решение огласила судья Кунанбаева.").role());
        assertEquals(Role.RELATIVE, only("Его сестра Алия Исина ждёт у ворот.").role());
        assertEquals(
                Role.SPEAKER, only("По словам Алии Исиной, у ворот стоят люди.").role());
        assertEquals(Role.NONE, only("Вечером Алию Исину увезли.").role());
        assertEquals(
                Role.LAWYER,
                only("Рустам Исин, адвокат активистки, подал жалобу.").role());
        assertEquals(Role.RELATIVE, only("Белсендінің анасы Алия Исина келді.").role());
        assertEquals(Role.LAWYER, only("Her lawyer Alia Isina came too.").role());
    }

    @Test
    void theRoleOfAnotherIsNotTaken() {
        People people = find("Адвокат активиста Ержана Исина Рустам Бектасов подал жалобу.");
        assertEquals(
                List.of(Role.TARGET, Role.LAWYER),
                people.mentions().stream().map(PersonMention::role).toList());
    }

    @Test
    void everyMentionPointsAtItsPerson() {
        People people = find("Марат Исин вышел к акимату. Исина увезли. Позже Марата отпустили.");
        Person person = people.persons().getFirst();
        assertEquals(3, people.of(person).size());
        assertEquals(3, person.mentions().size());
        assertEquals(people.mentions(), people.of(person));
    }

    @Test
    void whatTheGazetteerKnowsIsNoSurnameByItself() {
        String text = "Активистку из Сатпаева увезли. Нурлан Сатпаев ждёт.";
        ArticleText article = ArticleText.of("", "", text);
        Span place = new Span(text.indexOf("Сатпаева"), text.indexOf("Сатпаева") + 8);
        People people = FINDER.find(ArticleText.of("", "", "Активистку из Сатпаева увезли."), List.of(place));
        assertEquals(List.of(), people.mentions());
        assertEquals(
                "Нурлан Сатпаев",
                FINDER.find(article, List.of(place)).persons().getFirst().name());
    }

    @Test
    void hostileTextsEndInBoundedTime() {
        String names = "Асет Матаев ".repeat(20_000);
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            many.append("Асет Ж")
                    .append((char) ('а' + i % 26))
                    .append((char) ('а' + i / 26 % 26))
                    .append((char) ('а' + i / 676))
                    .append("баев, ");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            find(names);
            find(many.toString());
            find("А. ".repeat(100_000));
            find("Ж".repeat(1_000_000));
        });
    }
}

package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.dabyl.feeds.classify.Verdict.Watched;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.classify.name.WatchIndex;
import org.dabyl.feeds.classify.name.WatchedNamesScan;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedSurnameTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();
    private static final WatchIndex INDEX = WatchedNamesScan.index(
            List.of("Асет Абишев", "Марат Абишев", "Сауле Абишева", "Бекен Бекенов", "Айдос Бекенов", "Айдар Бекенов"));

    private static List<String> certainSubjects(String title) {
        Item item = new Item("k", "o", "", title, "", "", Instant.parse("2026-03-18T09:00:00Z"), true);
        ArticleText text = Classifier.textOf(item);
        return CLASSIFIER.classify(text, item, INDEX::scan).watched().stream()
                .filter(Watched::subject)
                .filter(watched -> watched.match().confidence() == Confidence.CERTAIN)
                .map(watched -> watched.match().name().name())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Братья Асет и Марат Абишевы задержаны в Актау, Асет Абишев, Марат Абишев",
        "Активистов Бекена и Айдоса Бекеновых увезли в полицию, Айдос Бекенов, Бекен Бекенов",
        "Активисты Асет и Сауле Абишевы арестованы на 10 суток, Асет Абишев, Сауле Абишева",
    })
    void bothAreSubjectsThoughTheSurnameStandsOnce(String title, String first, String second) {
        assertEquals(List.of(first, second), certainSubjects(title));
    }

    @Test
    void anotherOfTheFamilyIsNobody() {
        assertEquals(List.of("Айдос Бекенов"), certainSubjects("Задержаны Айдос и Нурлан Бекеновы"));
    }

    @Test
    void whoIsNamedInFullIsMatchedAsBefore() {
        assertEquals(List.of("Асет Абишев"), certainSubjects("Активист Асет Абишев задержан, адвокат – Марат Абишев"));
    }
}

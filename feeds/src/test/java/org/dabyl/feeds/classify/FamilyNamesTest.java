package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Verdict.Watched;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.classify.name.WatchIndex;
import org.dabyl.feeds.classify.name.WatchedNamesScan;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Those whom an article names by the given name alone, their surname standing with a relative or the family.
class FamilyNamesTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();
    private static final WatchIndex INDEX = WatchedNamesScan.index(List.of(
            "Ерлан Сулейменов",
            "Нурлан Сулейменов",
            "Серик Сулейменов",
            "Айгерим Тлеу",
            "Айнур Тлеу",
            "Данияр Ахметов",
            "Сауле Ахметова",
            "Марат Абишев"));

    private static Verdict verdict(String news) {
        String[] parts = news.split(" \\| ");
        Item item = new Item("k", "o", "", parts[0], parts[1], "", Instant.parse("2026-03-18T09:00:00Z"), true);
        ArticleText text = Classifier.textOf(item);
        return CLASSIFIER.classify(text, item, INDEX::scan);
    }

    private static String subjects(String news, Confidence confidence) {
        return verdict(news).watched().stream()
                .filter(Watched::subject)
                .filter(watched -> watched.match().confidence() == confidence)
                .map(watched -> watched.match().name().name())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Set<String> whom(EventKind kind, String news) {
        return verdict(news).finding().current().stream()
                .filter(event -> event.kind() == kind)
                .flatMap(event -> event.names().stream())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Братьев Сулейменовых арестовали на 10 суток | Ерлан и Нурлан вышли на митинг в Алматы."
                        + " ; Ерлан Сулейменов, Нурлан Сулейменов",
                "Братьев Сулейменовых арестовали на 10 суток | Суд в Алматы рассмотрел дела Ерлана и Нурлана."
                        + " ; Ерлан Сулейменов, Нурлан Сулейменов",
                "Ағайынды Сүлейменовтер 10 тәулікке қамалды | Алматы соты Ерлан мен Нұрланға үкім шығарды."
                        + " ; Ерлан Сулейменов, Нурлан Сулейменов",
                "Suleimenov brothers jailed for 10 days | Yerlan and Nurlan attended a rally in Almaty."
                        + " ; Ерлан Сулейменов, Нурлан Сулейменов",
                "Сестёр Тлеу вызвали на допрос | Активистки Айгерим и Айнур живут в Оскемене. ; Айгерим Тлеу, Айнур Тлеу",
                "Апалы-сіңлілі Тлеулер ұсталды | Айгерім мен Айнұр пабликте жазған. ; Айгерим Тлеу, Айнур Тлеу",
                "Супругов Ахметовых задержали в Костанае | Данияр и Сауле шли на митинг. ; Данияр Ахметов, Сауле Ахметова",
                "Ерлі-зайыпты Ахметовтер ұсталды | Данияр мен Сәуле митингіге бара жатқан. ; Данияр Ахметов, Сауле Ахметова",
                "The Akhmetov couple was detained | Daniyar and Saule were going to a rally. ; Данияр Ахметов, Сауле Ахметова",
            })
    void theFamilysSurnameIsThatOfTheGivenNamesAlone(String news, String both) {
        assertEquals(both, subjects(news, Confidence.POSSIBLE), news);
        assertEquals("", subjects(news, Confidence.CERTAIN), news);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Сауле Ахметову отпустили, её муж Данияр остаётся в полиции | Супругов задержали утром. ; Данияр Ахметов",
                "Сәуле Ахметова босатылды, күйеуі Данияр әлі полицияда | Оларды таңертең ұстаған. ; Данияр Ахметов",
                "Saule Akhmetova was jailed, her husband Daniyar was fined | The court was in Kostanay. ; Данияр Ахметов",
                "Задержаны активист Асет Абишев и его брат Марат | Их увезли в полицию Актау. ; Марат Абишев",
                "Асет Абишев пен оның інісі Марат ұсталды | Олар Ақтауда пикетке шыққан. ; Марат Абишев",
                "Марата, брата активиста Асета Абишева, задержали в Актау | Ему 19 лет. ; Марат Абишев",
            })
    void aRelativesSurnameIsPossiblyThatOfTheGivenNameBesideIt(String news, String relative) {
        assertEquals(relative, subjects(news, Confidence.POSSIBLE), news);
    }

    @Test
    void eachOfTheTwoHasTheirOwnMeasure() {
        String news =
                "Данияра Ахметова арестовали на 15 суток, его жену Сауле оштрафовали на 20 МРП | Суд прошёл утром.";
        assertEquals(Set.of("Данияр Ахметов"), whom(EventKind.ADMINISTRATIVE_ARREST, news));
        assertEquals(Set.of("Сауле"), whom(EventKind.FINE, news));
    }

    @Test
    void whatHitARelativeWhoIsNotNamedIsNotToldOfTheOneWhoIs() {
        for (String news : List.of(
                "Ахметов получил 15 суток | Его жену оштрафовали на 20 МРП.",
                "Ахметов 15 тәулікке қамалды | Әйеліне айыппұл салынды.",
                "Akhmetov jailed for 15 days | His wife was fined.")) {
            assertEquals(1, whom(EventKind.ADMINISTRATIVE_ARREST, news).size(), news);
            assertEquals(Set.of(), whom(EventKind.FINE, news), news);
        }
    }

    @Test
    void theOnlyOtherOfTheSurnameIsTheRelative() {
        String news = "Сауле Ахметову отпустили, её муж остаётся в полиции | Данияру Ахметову грозит 15 суток.";
        assertEquals(Set.of("Сауле Ахметова"), whom(EventKind.RELEASE, news));
        assertEquals(Set.of("Данияр Ахметов"), whom(EventKind.DETENTION, news));
    }

    @Test
    void theRelativeWhoTellsItIsNotTheOneWhomItHit() {
        String news = "Данияр Ахметов қамалды | Әйелі күйеуінің ұсталғанын айтты.";
        assertEquals(Set.of("Данияр Ахметов"), whom(EventKind.DETENTION, news));
    }

    @Test
    void whoIsNamedInFullElsewhereIsNobodyOfTheFamily() {
        String news = "Братьев Сулейменовых арестовали на 10 суток | Серик Омаров видел, как Серика увезли.";
        assertEquals("", subjects(news, Confidence.CERTAIN));
    }
}

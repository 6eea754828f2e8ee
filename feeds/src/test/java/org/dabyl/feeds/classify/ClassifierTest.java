package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LawRef;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClassifierTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();

    @Test
    void namedPersonTakenByPoliceIsCivicWithoutAnyOtherCue() {
        Finding finding = CLASSIFIER.find(item("В Алматы задержан Ернар Сапаргалин", "Его увезли в полицию."));
        Event event = one(finding, EventKind.DETENTION);
        assertTrue(finding.civic());
        assertEquals("Ернар Сапаргалин", event.persons().getFirst().name());
        assertEquals("Алматы", event.place());
        assertEquals("задержан", event.measure());
    }

    @Test
    void rulingsLawAndPlaceAreFoundInTheSentenceAfter() {
        Finding finding = CLASSIFIER.find(item(
                "Суд арестовал Ернара Сапаргалина на 15 суток", "Постановление вынес суд Алматы по статье 488 КоАП"));
        Event event = one(finding, EventKind.ADMINISTRATIVE_ARREST);
        assertEquals(List.of(new LawRef("КоАП", "488", "")), event.law());
        assertEquals("P15D", event.term().iso());
        assertEquals("Алматы", event.place());
    }

    @Test
    void aSumInRoundThousandsAndTheExactOneAreOneFine() {
        Finding finding = CLASSIFIER.find(item(
                "Активистка Асель Ким заплатит 275 тысяч тенге за пикет",
                "Суд Алматы оштрафовал активистку Асель Ким на 275 тысяч 240 тенге."));
        assertEquals("KZT275240", one(finding, EventKind.FINE).term().iso());
    }

    @Test
    void lawyerWhoTellsOfADetentionIsNotDetained() {
        Finding finding = CLASSIFIER.find(item(
                "Журналиста Тимура Лисовского задержали, сообщила адвокат Инна Бельская", "Его держат в Костанае."));
        assertEquals(
                List.of("Тимур Лисовский"),
                one(finding, EventKind.DETENTION).persons().stream()
                        .map(Person::name)
                        .toList());
    }

    @Test
    void whoOnlyOwnsWhatIsSpokenOfIsNotDetained() {
        for (String text : List.of(
                "Тимура Лисовского задержали в Алматы перед акцией памяти Инны Бельской.",
                "Тимура Лисовского арестовали на 10 суток за помощь семье Инны Бельской.")) {
            Finding finding = CLASSIFIER.find(item("", text));
            assertEquals(
                    List.of("Тимур Лисовский"),
                    finding.current().stream()
                            .flatMap(event -> event.persons().stream())
                            .map(Person::name)
                            .distinct()
                            .toList(),
                    text);
        }
    }

    @Test
    void whatIsDoneToThoseWhoAttackedSomebodyIsNotDoneToHim() {
        for (String text : List.of(
                "Тілші Айнұр Сейдахметованы соққыға жыққан ер адамды сот екі айға қамады.",
                "Блогер Айнұр Сейдахметоваға шабуыл жасаған екі жігіт ұсталды.",
                "Айнұр Сейдахметованың кітабын сатқан әйелге айыппұл салынды.")) {
            Finding finding = CLASSIFIER.find(item("", text));
            assertEquals(
                    List.of(),
                    finding.current().stream()
                            .filter(event -> event.kind().core())
                            .flatMap(event -> event.persons().stream())
                            .toList(),
                    text);
        }
    }

    @Test
    void eachLineOfAListByTownsIsAboutItsOwnPeople() {
        Finding finding = CLASSIFIER.find(item("Аресты накануне праздника", """
                Список составила глава фонда Бахыт Тулебаева.
                Кызылорда – задержан Ерлан Тореханов;
                Экибастуз – Жанат Жаманов, 15 суток ареста;
                Семей – Нурлан Сембин, 6 суток ареста."""));
        assertEquals(
                List.of("Ерлан Тореханов: Кызылорда", "Жанат Жаманов: Экибастуз", "Нурлан Сембин: Семей"),
                finding.current().stream()
                        .filter(event -> !event.persons().isEmpty())
                        .map(event -> event.persons().getFirst().name() + ": " + event.place())
                        .toList());
    }

    @Test
    void aChronicleTellsEachDayOfItsOwnPeople() {
        Finding finding = CLASSIFIER.find(item("Хроника: 14–18 марта", """
                14 марта, Кызылорда. Активиста Е. Сапаргалина увезли в отделение и составили протокол по ч. 7 ст. 488 КоАП.
                16 марта, Астана. Полиция подтвердила, что возбуждено уголовное дело и суд избрал меру пресечения в виде \
                содержания под стражей. Речь о журналисте Тимуре Лисовском. Срок ареста не называется.
                17 марта, Астана. Вышла на свободу, отбыв 15 суток по ст. 488 КоАП, активистка Инна Бельская."""));
        assertEquals(
                List.of("Тимур Лисовский"),
                one(finding, EventKind.PRETRIAL_ARREST).persons().stream()
                        .map(Person::name)
                        .toList());
        assertEquals(
                List.of("Инна Бельская"),
                one(finding, EventKind.RELEASE).persons().stream()
                        .map(Person::name)
                        .toList());
    }

    @Test
    void whatWouldHaveBeenDoneWasNotDone() {
        Finding finding = CLASSIFIER.find(item(
                "Тимура Лисовского арестовали на 10 суток", "Признай он вину, обошлось бы штрафом, заметила судья."));
        assertEquals(
                List.of(EventKind.ADMINISTRATIVE_ARREST),
                finding.current().stream().map(Event::kind).toList());
    }

    @Test
    void ordinaryCrimeRaisesNothing() {
        Finding finding = CLASSIFIER.find(
                item("Наркокурьер Марат Ли задержан в Шымкенте", "При обыске нашли героин. Суд арестовал его."));
        assertTrue(finding.events().isEmpty());
    }

    @Test
    void ordinaryCrimeDoneToSomebodyCertainlyWatchedIsRelevant() {
        Item item = item("Марат Ли задержан за кражу в Шымкенте", "");
        Verdict verdict = CLASSIFIER.classify(item, Classifiers.matches(CLASSIFIER, item, List.of("Марат Ли")));
        assertInstanceOf(Verdict.Relevant.class, verdict);
        assertTrue(verdict.watched().getFirst().subject());
        assertTrue(!verdict.finding().events().isEmpty() && !verdict.finding().civic());
    }

    @Test
    void refusedRequestIsNoCurrentEvent() {
        Finding finding =
                CLASSIFIER.find(item("Суд отказал в экстрадиции активиста Марата Ли", "Решение вынесли в Алматы."));
        assertTrue(finding.current().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "задержан ",
                "Задержан Марат Ли. ",
                "задержали Марата Ли, Асета Абишева, ",
                "арест на 15 суток по ст. 488 КоАП в Алматы 3 марта, ",
                "Актюбинский областной суд задержал. ",
                "В Таразе, Семее, Абае, Актау и Аксае. Задержаны, арестованы, оштрафованы, отпущены, обысканы. ",
                "а"
            })
    void hostileLengthEndsInBoundedTime(String again) {
        String text = again.repeat(400_000 / again.length());
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertNotNull(CLASSIFIER.find(item("Задержан активист Ернар Сапаргалин: <b>", text))));
    }

    private static Event one(Finding finding, EventKind kind) {
        return finding.current().stream()
                .filter(event -> event.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Item item(String title, String summary) {
        return new Item("1", "test", "", title, summary, "", Instant.parse("2026-03-18T07:00:00Z"), true);
    }
}

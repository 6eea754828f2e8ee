package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.MeasureNames;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

/// Cases about what a higher court did with a verdict, and about the trial after it; by the rules and the odds
/// together.
final class AppealCasesTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();
    private static final MeasureNames NAMES = MeasureNames.read(ConfigFiles.builtIn(), new Problems());

    @Test
    void anAcquittalOrReleaseThatIsTakenBackIsNone() {
        for (String said : new String[] {
            "Оправдательный приговор Талгату Имашу отменён | Апелляция направила дело на новое рассмотрение.",
            "Отменён оправдательный приговор блогеру Талгату Имашу",
            "Оправдание активиста Талгата Имаша отменено",
            "Апелляция Талғат Имаштың ақтау үкімін бұзды | Белсендінің ісі қайта қаралады.",
            "Талғат Имашты ақтаған үкім бұзылды | Іс қайта қаралуға жіберілді.",
            "Acquittal of activist Talgat Imash overturned | The case goes back to the first court.",
            "Activist Talgat Imash faces retrial after acquittal is overturned"
        }) {
            assertEquals(Set.of("Оправдание отменено"), called(said), said);
        }
        assertEquals(Set.of(EventKind.APPEAL), kinds("Суд отменил освобождение активиста Талгата Имаша"));
        assertEquals(
                Set.of(EventKind.APPEAL, EventKind.CRIMINAL_CASE),
                kinds("Верховный суд отменил прекращение дела Талгата Имаша"));
    }

    @Test
    void whomAHigherCourtAcquitsIsFree() {
        for (String said : new String[] {
            "Апелляция отменила приговор и оправдала Талгата Имаша",
            "Апелляция отменила обвинительный приговор Талгату Имашу, активист оправдан"
        }) {
            assertEquals(Set.of(EventKind.APPEAL, EventKind.RELEASE), kinds(said), said);
        }
    }

    @Test
    void aTrialThatBeginsAnewIsTheNewsAndNoAppeal() {
        for (String said : new String[] {
            "В Атырау начался новый суд над Талгатом Имашем | Первый приговор отменила апелляция.",
            "Атырауда Талғат Имаштың ісі қайта қарала бастады | Бұған дейінгі үкімді апелляция бұзған.",
            "Second trial of activist Talgat Imash opens in Atyrau | His first verdict was quashed."
        }) {
            assertEquals(Set.of("Новый суд"), called(said), said);
        }
        assertEquals(
                Set.of("Суд"), called("В Атырау начался суд над Талгатом Имашем | Активиста судят по статье 405."));
        assertTrue(called("Суд над активистом Талгатом Имашем в Атырау снова перенесли | Заболел судья.").stream()
                .noneMatch("Новый суд"::equals));
    }

    @Test
    void whatTheAppealChangedIsSaidWithTheNewTerm() {
        for (String said : new String[] {
            "Апелляционный суд сократил срок Бауыржану Оспану до 4 лет | Первая инстанция дала активисту 6 лет.",
            "Апелляционный суд смягчил приговор активисту Бауыржану Оспану | Срок сократили до 4 лет.",
            "Апелляция: Бауыржан Оспанның жазасы 4 жылға дейін қысқарды | Белсенді бұған дейін 6 жылға сотталған.",
            "Апелляциялық сот Бауыржан Оспанның жазасын 6 жылдан 4 жылға түсірді",
            "Activist Bauyrzhan Ospan's prison term cut to four years on appeal"
        }) {
            assertEquals(Set.of("Срок сокращён"), called(said), said);
            assertTrue(
                    news(said).stream()
                            .allMatch(event -> event.measure().contains("4")
                                    || event.measure().contains("four")),
                    said);
        }
        assertEquals(
                Set.of("Наказание ужесточено"),
                called("Апелляция ужесточила приговор Бауыржану Оспану | Активист получил 8 лет вместо шести."));
    }

    @Test
    void whoFiledAnAppealOfHisOwnIsNamedForIt() {
        assertEquals(
                Set.of("Талгат Имаш", "Бауыржан Оспан"),
                news(
                                "Прокуратура опротестовала оправдание Талгата Имаша | Осуждённый Бауыржан Оспан тоже подал апелляцию.")
                        .stream()
                        .flatMap(event -> event.persons().stream())
                        .map(Person::name)
                        .collect(Collectors.toSet()));
    }

    private static Set<EventKind> kinds(String said) {
        return news(said).stream().map(Event::kind).collect(Collectors.toSet());
    }

    private static Set<String> called(String said) {
        return news(said).stream()
                .map(event -> NAMES.name(event.kind(), event.measure(), "ru"))
                .collect(Collectors.toSet());
    }

    private static List<Event> news(String said) {
        String[] parts = (said + " | ").split(" \\| ", 3);
        Instant published = Instant.parse("2026-03-18T07:00:00Z");
        return CLASSIFIER
                .find(new Item("one", "outlet", "", parts[0], parts[1], "", published, true))
                .current();
    }
}

package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

/// Cases of rules about Russian headlines with a teaser: what is background there, and what only looks so.
final class RussianCasesTest extends RuleCases {
    @Test
    void howAnOldCaseEndedIsNoNewsBelowAnotherHeadline() {
        String ended = "В мае 2025 года её допросили как свидетеля. Потом дело прекратили за отсутствием состава.";
        assertFalse(news("Журналистка Асель Ким рассказала о слежке", ended, "").contains(EventKind.RELEASE));
        assertTrue(news("Дело журналистки Асель Ким прекращено", ended, "").contains(EventKind.RELEASE));
    }

    @Test
    void nowLeavesTheHistoryThatWasTold() {
        String said = "Осенью 2025 года его оштрафовали за пикет. Теперь полиция задержала его у дома.";
        assertEquals(Set.of(EventKind.DETENTION), news("За активистом Маратом Ли снова пришли", said, ""));
    }

    @Test
    void whatTheNextClauseRemembersLeavesTheOneBeforeItsNews() {
        assertEquals(
                Set.of(EventKind.DETENTION),
                news("День в Таразе", "Журналистку Асель Ким задержали, раньше её штрафовали.", ""));
        assertEquals(
                Set.of(EventKind.DETENTION),
                news("День в Таразе", "До этого поэта Марата Ли штрафовали за пост, теперь задержали.", ""));
        assertEquals(
                Set.of(), news("День в Таразе", "Поэта Марата Ли ранее задержали за пост, его спросили о стихах.", ""));
    }

    @Test
    void whatASentenceAddsOfThePastIsNotHowItsNewsEnds() {
        String ruled = "Суд решил так в среду, 11 марта, а обыск прошёл 3 февраля. ";
        assertEquals(
                Set.of(EventKind.RELEASE),
                news("День в Таразе", ruled + "Учительницу Асель Ким отпустили под подписку.", ""));
    }

    @Test
    void theNextSentenceMaySayThatItWasLongAgo() {
        String taken = "Поэта Марата Ли задержали на площади. ";
        assertEquals(Set.of(), news("Рассказ соседа", taken + "Было это в марте 2022 года.", ""));
        assertEquals(
                Set.of(EventKind.DETENTION), news("Рассказ соседа", taken + "Случилось это в среду, 11 марта.", ""));
    }

    @Test
    void soLongAfterAnArrestTheArrestIsNoNews() {
        assertEquals(
                Set.of(),
                news("Свидание", "Спустя месяц после ареста поэту Марату Ли разрешили увидеться с женой.", ""));
    }

    @Test
    void whoAttacksAndTakesThePhoneSearchesNobody() {
        assertEquals(
                Set.of(EventKind.ATTACK),
                news(
                        "Журналистку вытолкали с шахты",
                        "Неизвестные напали на журналистку Асель Ким и отобрали телефон.",
                        ""));
        assertTrue(news("В редакции обыск", "Полицейские избили журналистку Асель Ким и отобрали у неё телефон.", "")
                .contains(EventKind.SEARCH));
    }

    @Test
    void aCellBelowAHeadlineOnSomethingElseSaysWhereSomebodyIs() {
        String held = "Активист находится в СИЗО Актау по обвинению в экстремизме.";
        assertEquals(Set.of(), news("Мать просит о свидании с Маратом Ли", held, ""));
        assertTrue(news("Активиста Марата Ли задержали", held, "").contains(EventKind.PRETRIAL_ARREST));
        assertTrue(news("Активист Марат Ли – в камере", held, "").contains(EventKind.PRETRIAL_ARREST));
    }

    @Test
    void aYearThatOpensTheSentenceIsOfAllItsParts() {
        assertEquals(
                Set.of(),
                news(
                        "Площадь, которой нет",
                        "В 2019 году сюда приехали активисты из Алматы; восьмерых сняли с поезда.",
                        ""));
    }

    @Test
    void aWeekBeforeWhatIsToldIsNoNews() {
        assertEquals(
                Set.of(EventKind.PRETRIAL_ARREST),
                news(
                        "Суд вновь взял под стражу Марата Ли",
                        "Суд в среду заключил под стражу активиста Марата Ли, которого за неделю до того освободили.",
                        ""));
    }

    @Test
    void noCountOfWordsRevivesWhatHasItsOldDay() {
        Finding found = Classifiers.builtIn()
                .find(new Item(
                        "one",
                        "outlet",
                        "",
                        "Решение без оглашения",
                        "Жалобу правозащитницы Асель Ким на штраф городской суд 10 марта отклонил. В январе судья"
                                + " оштрафовала Ким на 20 МРП (86 500 тенге) за недостоверную информацию.",
                        "",
                        Instant.parse("2026-03-12T07:00:00Z"),
                        true));
        assertTrue(found.current().stream().noneMatch(event -> event.kind() == EventKind.FINE));
    }

    @Test
    void eachTownOfAGappedSentenceHasItsOwn() {
        Finding found = find("Полиция задержала активистов", "В Алматы задержан Марат Ли, в Астане – Асель Ким.", "");
        assertEquals(
                Set.of("Алматы Марат Ли", "Астана Асель Ким"),
                found.current().stream()
                        .map(event ->
                                event.place() + " " + event.persons().getFirst().name())
                        .collect(Collectors.toSet()));
    }

    @Test
    void howLongSomebodyStoodIsNoTermOfDetention() {
        String stood = "Активистка Асель Ким простояла не дольше пяти минут, её увезли в полицию";
        assertTrue(terms(stood + ".").isEmpty());
        assertEquals(Set.of("PT3H"), terms(stood + " и продержали там три часа."));
    }

    private static Set<String> terms(String summary) {
        return find("Активистку Асель Ким задержали", summary, "").current().stream()
                .filter(event ->
                        event.kind() == EventKind.DETENTION && !event.term().isNone())
                .map(event -> event.term().iso())
                .collect(Collectors.toSet());
    }

    @Test
    void whoTellsItOfHimselfIsMeantByThePronoun() {
        assertEquals(Set.of("Асет Ким"), whom("Активист Асет Ким рассказал, что его оштрафовали.", EventKind.FINE));
        assertEquals(Set.of("Марат Ли"), whom("Адвокат Асет Ким рассказал, что его оштрафовали.", EventKind.FINE));
    }

    @Test
    void theRestAndThoseWithThemAreOthers() {
        assertEquals(
                Set.of(), whom("Остальных женщин, вынесенных из здания министерства, отпустили.", EventKind.RELEASE));
    }

    @Test
    void oneWithAnotherAreBothHit() {
        assertEquals(Set.of("Асет Ким", "Асель Абай"), whom("Оштрафованы Асет Ким с Асель Абай.", EventKind.FINE));
        assertEquals(
                Set.of("Асет Ким", "Марат Абаев"),
                whom("Полиция оштрафовала активиста Асета Кима и обозревателя Марата Абаева.", EventKind.FINE));
        assertEquals(Set.of("Асет Ким"), whom("Полиция оштрафовала Асета Кима с плакатом.", EventKind.FINE));
    }

    @Test
    void aDayBehindAColonIsThatOfTheReason() {
        String fined = "Суд оштрафовал активистку Асель Ким";
        assertEquals(Set.of(EventKind.FINE), news(fined, fined + ": 27 января она вышла с пикетом.", ""));
        assertEquals(Set.of(), news(fined, fined + " 27 января.", ""));
    }

    @Test
    void aPicketThatIsStillToComeIsNoNews() {
        assertEquals(Set.of(EventKind.DETENTION), news("Активист Асет Ким задержан 11 марта накануне митинга", "", ""));
    }

    @Test
    void whatIsDeniedWithinTheMeasuresWordsWasNotDone() {
        String told = "Профсоюзному лидеру Марату Ли вручили уведомление о подозрении. ";
        String title = "Лидер профсоюза стал подозреваемым";
        assertEquals(
                Set.of(EventKind.CRIMINAL_CASE),
                news(title, told + "Под стражу его не взяли, обойдясь обязательством о явке.", ""));
        assertEquals(
                Set.of(EventKind.CRIMINAL_CASE, EventKind.PRETRIAL_ARREST),
                news(title, told + "Под стражу его взяли в тот же день.", ""));
    }

    @Test
    void whatIsOnlyAskedAboutIsNoNews() {
        String title = "Активистку Асель Ким вызвали в полицию";
        assertEquals(Set.of(EventKind.SUMMONS), news(title, "Оштрафовали ли её, неизвестно.", ""));
        assertEquals(Set.of(EventKind.DETENTION), news("Полиция задержала Марата Ли", "Марат Ли активист партии.", ""));
    }

    @Test
    void whoIsTakenAtAnothersRequestIsTaken() {
        assertEquals(
                Set.of(EventKind.DETENTION),
                news("В Алматы по запросу Ташкента задержан каракалпакский активист", "", ""));
    }

    @Test
    void thePronounMeansTheOnlyOneOfTheSentenceBefore() {
        String told = "В участок увезли Сырыма Абаева и Надежду Ли. Активиста Марата Оспанова оставили до утра. "
                + "Утром его оштрафовали на 86 500 тенге.";
        assertEquals(Set.of("Марат Оспанов"), whom(told, EventKind.FINE));
    }

    @Test
    void theOneRightBeforeAVerbOfOneIsItsSubject() {
        String told = "Активистка Акбопе Оспан в изоляторе. По бумагам, которые видела защитница Инна Лебедева, Оспан"
                + " задержана 11 марта.";
        assertEquals(Set.of("Акбопе Оспан"), whom(told, EventKind.DETENTION));
    }

    private static Set<String> whom(String summary, EventKind kind) {
        return whom(kind, "Суд арестовал блогера Марата Ли на 15 суток", summary, "");
    }
}

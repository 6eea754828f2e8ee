package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Plain cases of rules that ask for the endings and the headlines of Kazakh.
final class KazakhCasesTest extends RuleCases {
    @Test
    void whoIsNotLetGoIsHeld() {
        assertEquals(
                Set.of(EventKind.DETENTION),
                news("Журналист Серік Оспанды полиция бес сағат бөлімшеден жібермеді", ""));
    }

    @Test
    void whoMayNotLeaveHisHomeIsUnderHouseArrest() {
        assertEquals(
                Set.of(EventKind.HOUSE_ARREST), news("Блогер Серік Оспан екі ай үйінен шықпайды", "Оны сот шешті."));
    }

    @Test
    void whomACourtDoesNotLetGoHomeIsUnderNoHouseArrest() {
        assertEquals(Set.of(), news("Сот блогер Серік Оспанды үйқамаққа шығармады", ""));
    }

    @Test
    void whatACourtMakesSomebodyPayIsAFine() {
        assertEquals(Set.of(EventKind.FINE), news("Сот белсенді Серік Оспанға 20 АЕК төлетпек", ""));
    }

    @Test
    void whatAProsecutorMeansToTakeIsNoFineYet() {
        assertEquals(Set.of(), news("Прокурор белсенді Серік Оспанға айыппұл салмақ", ""));
    }

    @Test
    void aHeadlineOfAParticipleAndItsNounIsNews() {
        assertEquals(
                Set.of(EventKind.HOUSE_ARREST),
                news("Үйқамақ алған ақын", "Тергеу соты Серік Оспанның бұлтартпау шарасын кеше таңдады."));
    }

    @Test
    void aHeadlineThatGoesOnToSomethingElseOnlySaysWhoHeIs() {
        assertEquals(Set.of(), news("Үйқамақ алған ақынның кітабы шықты", "Серік Оспан оны былтыр жазған."));
    }

    @Test
    void daysOfAHeadlineAreHisWhomTheTextNames() {
        assertEquals(
                Set.of(EventKind.ADMINISTRATIVE_ARREST),
                news("Плакат ұстаған студентке 3 тәулік", "Тараз тұрғыны Серік Оспан кеше қамалды."));
    }

    @Test
    void whoIsMissingForWeeksIsSoStillWhereTheHeadlineSaysIt() {
        assertEquals(
                Set.of(EventKind.DISAPPEARANCE),
                news("Бір ай бұрын кеткен белсендінің дерегі жоқ", "Серік Оспанды туыстары іздеп жүр."));
    }

    @Test
    void whoWasOnlyCalledIsNotLetGo() {
        assertEquals(
                Set.of(EventKind.SUMMONS),
                news("Серік Оспаннан түсініктеме алып, үйіне қайтарды", "Прокуратура белсендіні кеше шақырған."));
    }

    @Test
    void whatIsToGoOnUntilSomebodyIsFreeFreesNobody() {
        assertEquals(
                Set.of(EventKind.HUNGER_STRIKE),
                news("Белсенді Серік Оспан аштық жариялады", "Ол бостандыққа шыққанша тоқтатпайтынын айтты."));
    }

    @Test
    void whoIsToBeHandedOverIsNotYet() {
        assertEquals(Set.of(), news("Адвокат Серік Оспанның Қытайға қайтарылатыны туралы хабарға сенбейді", ""));
    }

    @Test
    void whoIsHandedOverByRulingIs() {
        assertEquals(Set.of(EventKind.EXTRADITION), news("Босқын Серік Оспан Қытайға қайтарылатын болды", ""));
    }

    @Test
    void aFineThatAnAppealLiftsFreesNobody() {
        assertEquals(
                Set.of(EventKind.APPEAL), news("Апелляция белсенді Серік Оспанға салынған айыппұлды алып тастады", ""));
    }

    @Test
    void aCaseThatAnAppealEndsLetsSomebodyGo() {
        assertEquals(
                Set.of(EventKind.APPEAL, EventKind.RELEASE),
                news(
                        "Облыстық сот белсендінің айыппұлын жойып, ісін қысқартты",
                        "Серік Оспанның шағымы қанағаттандырылды."));
    }

    @Test
    void aFineThatWasGivenBeforeAnAppealIsNoNews() {
        assertEquals(
                Set.of(EventKind.APPEAL),
                news(
                        "Белсенді Серік Оспанның шағымы қабылданбады",
                        "Қалалық сот 11 наурызда Серік Оспанға салынған 20 АЕК (78 640 теңге) айыппұлды күшінде қалдырды."));
    }

    @Test
    void whoHasLongBeenHeldWasChargedThen() {
        assertEquals(
                Set.of(),
                news(
                        "Серік Оспан ісі: қорғаушылар не дейді",
                        "Журналист Серік Оспанға айып тағылған. Ол қаңтар айынан бері үйқамақта."));
    }

    @Test
    void whoIsHeldForANewDayIsChargedNow() {
        assertEquals(
                Set.of(EventKind.DETENTION, EventKind.CRIMINAL_CASE),
                news("Журналист Серік Оспан ұсталды", "Оған «жалған ақпарат таратты» деген айып тағылған."));
    }

    @Test
    void whatAHeadlineOfLastYearCountsUpIsOld() {
        assertEquals(
                Set.of(),
                news(
                        "Былтыр митингіге шыққан 230 адам жауапқа тартылды",
                        "Олардың сексені қамаққа алынып, қалғанына айыппұл салынған."));
    }

    @Test
    void whoWasKnownLastYearMayBeTakenNow() {
        assertEquals(
                Set.of(EventKind.FINE),
                news("Былтыр қамалған белсендіге айыппұл салынды", "Серік Оспан 40 АЕК төлейді."));
    }

    @Test
    void whoTellsOfHimselfIsMeant() {
        Finding finding = find(
                "Митингінің алдында",
                "Серік Оспан полицейлер өзін бөлімге алып барғанын айтты. Сот Марат Әбенов пен Дулат Қожаны бес "
                        + "тәулікке қамаған.",
                "");
        assertEquals(
                List.of("Серік Оспан"),
                finding.current().stream()
                        .filter(event -> event.kind() == EventKind.DETENTION)
                        .flatMap(event -> event.persons().stream())
                        .map(Person::name)
                        .distinct()
                        .toList());
    }

    @Test
    void daysThatAnAppealLeavesAreNoNews() {
        assertEquals(
                Set.of(EventKind.APPEAL),
                news(
                        "Белсенді Серік Оспанның 15 тәулік қамағы күшінде қалды",
                        "Қалалық сот 11 наурызда шағымды қанағаттандырмады."));
    }

    @Test
    void finesBelowAnAppealThatLeftThemAreNoNews() {
        assertEquals(
                Set.of(EventKind.APPEAL),
                news(
                        "Апелляция баптистердің айыппұлын өзгертпеді",
                        "Облыстық сот шағымды қайтарды. Серік Оспан мен Анна Бергке 20 АЕК-тен айыппұл салынды."));
    }

    @Test
    void whoStandsTrialWasChargedBefore() {
        assertEquals(
                Set.of(EventKind.TRIAL),
                news(
                        "Оралда құқық қорғаушының соты басталады",
                        "Бүгін құқық қорғаушы Серік Оспанға қатысты іс қарала бастайды, оған 274-бап тағылған."));
    }

    @Test
    void whoMayComeFreeIsNotFree() {
        assertEquals(
                Set.of(),
                news("Белсенді Серік Оспан мерзімінен бұрын босап шыға ма?", "Бұл сұраққа заңгер жауап берді."));
    }

    @Test
    void whatPeopleWishForHasNotHappened() {
        assertEquals(
                Set.of(EventKind.ASSEMBLY),
                news(
                        "Әкімдік алдында пикет өтті",
                        "Белсенді Серік Оспан бостандыққа шықсын деп, отыз адам кеше әкімдік алдына жиналды."));
    }

    @Test
    void whoDidNotGetAwayFromAFinePays() {
        assertEquals(Set.of(EventKind.FINE), news("Белсенді Серік Оспан айыппұлдан құтылмады", ""));
    }

    @Test
    void howManyWereHeldIsNews() {
        assertEquals(Set.of(EventKind.DETENTION), news("Алматы полициясы: ұсталғандар саны 15 белсендіге жетті", ""));
    }

    private static Set<EventKind> news(String title, String summary) {
        return news(title, summary, "");
    }
}

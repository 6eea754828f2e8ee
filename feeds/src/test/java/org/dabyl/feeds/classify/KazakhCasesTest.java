package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    private static Set<EventKind> news(String title, String summary) {
        return news(title, summary, "");
    }
}

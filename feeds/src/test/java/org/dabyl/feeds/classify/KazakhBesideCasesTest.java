package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Plain cases of what a Kazakh article asks for, threatens or charges somebody with beside a measure.
final class KazakhBesideCasesTest extends RuleCases {
    @Test
    void whoeverIsToBeSetFreeWasTaken() {
        assertEquals(
                Set.of(EventKind.DETENTION),
                news("Жұрт белсендіге араша түсті", "Ондаған тұрғын кеше ұсталған Серік Оспанды босатуды талап етті."));
    }

    @Test
    void whoIsNotSetFreeWasTakenAllTheSame() {
        assertEquals(
                Set.of(EventKind.DETENTION),
                news("Жұрт белсендіге араша түсті", "Полиция бүгін ұсталған Серік Оспанды босатудан бас тартты."));
    }

    @Test
    void whatAProsecutorAsksForIsNotDone() {
        assertEquals(
                Set.of(),
                news("Жұрт белсендіге араша түсті", "Прокурор белсенді Серік Оспанды екі айға қамауды сұрады."));
    }

    @Test
    void whoWillFastIfDoesNotYet() {
        assertEquals(Set.of(), news("Белсенді Серік Оспан: босатпаса, ас ішпеймін", ""));
        assertEquals(Set.of(), news("Белсенді Серік Оспан керек болса аштық жариялайтынын ескертті", ""));
    }

    @Test
    void whoForHisPartFastsDoes() {
        assertEquals(Set.of(EventKind.HUNGER_STRIKE), news("Белсенді Серік Оспан болса аштық жариялайды", ""));
    }

    @Test
    void whomAHeadlineMissesIsGoneThoughHeWasLetGoBefore() {
        assertEquals(
                Set.of(EventKind.DISAPPEARANCE, EventKind.DETENTION, EventKind.RELEASE),
                news(
                        "Тілші Серік Оспан төрт күннен бері хабарсыз",
                        "Ол 8 наурызда ұсталып, кешке босап, үйіне келген."));
    }

    @Test
    void whoWasMissedForDaysAndLetGoIsFound() {
        assertEquals(
                Set.of(EventKind.RELEASE),
                news("Тілші Серік Оспан төрт күн хабарсыз болды", "Ол бүгін бөлімнен босап, үйіне келді."));
    }

    @Test
    void whatALawyerAskedForInVainIsNoHouseArrest() {
        assertEquals(
                Set.of(EventKind.PRETRIAL_ARREST),
                news(
                        "Журналист Серік Оспан екі айға қамалды",
                        "Адвокаты үйқамақ сұрағанымен, судья тергеушіні қолдады."));
    }

    @Test
    void whoIsLongHeldInTheSameSentenceWasChargedThen() {
        assertEquals(
                Set.of(EventKind.ADMINISTRATIVE_ARREST),
                news(
                        "Тағы бір белсенді он тәулікке қамалды",
                        "Партия жетекшісі Ержан Сапаров мамырдан бері қамауда, оған тыйым салынған ұйымға қатысты деген"
                                + " айып тағылған. Оның жақтасы Серік Оспан кеше он тәулікке қамалды."));
    }

    @Test
    void whoIsJailedBesideAFineServesDays() {
        assertEquals(
                Set.of(EventKind.DETENTION, EventKind.ADMINISTRATIVE_ARREST, EventKind.FINE),
                news("Алаңда сексен белсенді ұсталып, үшеуі қамалып, біріне айыппұл салынды", ""));
    }

    @Test
    void whatARulingWasForIsNoCriminalCase() {
        assertEquals(
                Set.of(EventKind.ADMINISTRATIVE_ARREST),
                news(
                        "Блогер 15 тәулікке қамалды",
                        "Алматыда сот блогер Серік Оспанды 15 тәулікке қамады. Оған полицияға бағынбады деген айып"
                                + " тағылған."));
    }

    @Test
    void whoIsInCustodyIsChargedInACriminalCase() {
        assertEquals(
                Set.of(EventKind.PRETRIAL_ARREST, EventKind.CRIMINAL_CASE),
                news(
                        "Блогер екі айға қамалды",
                        "Алматыда сот блогер Серік Оспанды екі айға қамады. Оған жалған ақпарат таратты деген айып"
                                + " тағылды."));
    }

    @Test
    void twoDaysInACellAreADetentionOfTwoDays() {
        assertEquals(
                "P2D",
                find("Белсенді Серік Оспанды екі тәулікке ұстап қалды", "", "")
                        .current()
                        .getFirst()
                        .term()
                        .iso());
    }

    private static Set<EventKind> news(String title, String summary) {
        return news(title, summary, "");
    }
}

package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Plain cases of who was hit in Kazakh, with whom, and who is only named beside it.
final class KazakhPeopleCasesTest extends RuleCases {
    @Test
    void whoWasTakenTogetherWithAnotherIsHitAsWell() {
        assertEquals(
                Set.of("Асқар Нұрланов", "Болат Серіков"),
                hit(EventKind.DETENTION, "Кеше белсенді Асқар Нұрланов Болат Серіковпен бірге ұсталды."));
        assertEquals(
                Set.of("Асқар Нұрланов", "Болат Серіков"),
                hit(EventKind.DETENTION, "Кеше Асқар Нұрланов пен бірге ұсталған белсенді Болат Серіков бөлімде."));
    }

    @Test
    void withWhomSomebodyLivesIsNotHit() {
        assertEquals(
                Set.of("Асқар Нұрланов"),
                hit(
                        EventKind.DETENTION,
                        "Кеше белсенді Асқар Нұрланов Болат Серіковпен бірге тұратын үйінде ұсталды."));
    }

    @Test
    void whoseTrialSomebodyCameToIsNotFined() {
        assertEquals(
                Set.of("Асқар Нұрланов"),
                hit(
                        EventKind.FINE,
                        "Кеше белсенді Асқар Нұрлановқа Гүлнәр Ахметованың сотына барған деп айыппұл салынды."));
    }

    @Test
    void whoOnlyToldItIsNotOfThem() {
        assertEquals(
                Set.of("Гүлсім Арыстанова"),
                hit(EventKind.ASSEMBLY, "Әлия Қонарова айтқандай, Гүлсім Арыстанова кеше пикетке шыққан."));
    }

    @Test
    void theShortPluperfectIsAPassiveToo() {
        assertEquals(
                Set.of("Ермек Бақберген"),
                hit(
                        EventKind.ADMINISTRATIVE_ARREST,
                        "Кеше белсенді Гүлсара Мәжитоваға айыппұл жазылып, Ермек Бақберген 15 күнге қамалған-ды."));
    }

    private static Set<String> hit(EventKind kind, String summary) {
        return whom(kind, "Белсенділердің жайы", summary, "");
    }
}

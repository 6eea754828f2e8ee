package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Cases of rules about the first words of a detention, and about what only sounds like one, or like a release.
final class FirstMinutesCasesTest extends RuleCases {
    @Test
    void whoIsAtTheStationIsDetained() {
        for (String title : new String[] {
            "Асель Ким находится в Алмалинском РУВД",
            "Асель Ким в РОВД Жамбыла",
            "Журналистка Асель Ким в полиции",
            "Активистку Асель Ким увезли в неизвестном направлении",
            "Белсенді Асель Ким уақытша ұстау изоляторында",
            "Асель Ким УҰИ-де",
            "Белсенді Асель Ким Тараз полициясында отыр",
            "Асель Кимді сотқа жеткізді",
        }) {
            assertEquals(Set.of("Асель Ким"), whom(EventKind.DETENTION, title, "", ""), title);
        }
    }

    @Test
    void whoSpeaksAtTheStationIsNot() {
        for (String title : new String[] {
            "Асель Ким в полиции рассказала о нападении", "В полиции Асель Ким написала заявление",
        }) {
            assertFalse(news(title, "", "").contains(EventKind.DETENTION), title);
        }
    }

    @Test
    void whoseLawyerIsNotLetInIsDetainedWhereTheLeadSaysThatThePoliceHoldThem() {
        assertEquals(
                Set.of("Асель Ким"),
                whom(
                        EventKind.DETENTION,
                        "К активистке Асель Ким не допускают адвоката",
                        "Он четвёртый час ждёт у дверей УВД.",
                        ""));
        for (String lead : new String[] {"", "Осуждённая отбывает срок в колонии, сообщили в полиции."}) {
            assertFalse(news("К Асель Ким не допускают адвоката", lead, "").contains(EventKind.DETENTION), lead);
        }
    }

    @Test
    void aHeadlineAndItsLeadTellOneDetentionWithTheName() {
        Finding found =
                find("Активиста Марата Ли задержали", "Утром за ним приехали люди в штатском и увезли его.", "");
        assertTrue(found.current().stream()
                .filter(event -> event.kind() == EventKind.DETENTION)
                .noneMatch(event -> event.persons().isEmpty()));
    }

    @Test
    void whoIsOnTheAirFromInsideIsNotFree() {
        for (String title : new String[] {
            "Марат Ли вышел в эфир из автозака", "Активист Марат Ли вышел в прямой эфир из отдела полиции",
        }) {
            assertFalse(news(title, "", "").contains(EventKind.RELEASE), title);
        }
        assertTrue(news("Марат Ли вышел из СИЗО", "", "").contains(EventKind.RELEASE));
    }

    @Test
    void paroleThatIsAskedForOrRefusedIsNoRelease() {
        for (String title : new String[] {"Асель Ким УДО не дали", "Марат Ли подал на УДО"}) {
            assertFalse(news(title, "Суд рассмотрел ходатайство.", "").contains(EventKind.RELEASE), title);
        }
        assertTrue(news("Политзаключённый Марат Ли вышел по УДО", "", "").contains(EventKind.RELEASE));
    }

    @Test
    void anAuthorityThatDemandsHoldsNoRally() {
        assertFalse(
                news("Прокуратура потребовала закрыть газету «Дала»", "", "").contains(EventKind.ASSEMBLY));
        assertFalse(news("На это активисту Марату Ли дали три дня", "", "").contains(EventKind.ADMINISTRATIVE_ARREST));
    }

    @Test
    void thePunishmentCellIsNoAdministrativeArrest() {
        String title = "Политзаключённой Асель Ким дали 15 суток ШИЗО за отказ от зарядки";
        assertEquals(Set.of("Асель Ким"), whom(EventKind.ILL_TREATMENT, title, "", ""));
        assertFalse(news(title, "", "").contains(EventKind.ADMINISTRATIVE_ARREST));
    }

    @Test
    void deathAndForcedPsychiatryAreOfTheStatesHand() {
        for (String title : new String[] {
            "Активистка Асель Ким найдена мёртвой в камере",
            "Активистка Асель Ким порезала вены в колонии",
            "Активистку Асель Ким поместили в психиатрическую больницу",
            "Активистку Асель Ким насильно госпитализировали в психдиспансер",
        }) {
            assertEquals(Set.of("Асель Ким"), whom(EventKind.ILL_TREATMENT, title, "", ""), title);
        }
    }
}

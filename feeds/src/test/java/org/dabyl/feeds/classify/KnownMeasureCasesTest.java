package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Cases of rules about measures that go on, are left as they are, come once more or are remembered.
final class KnownMeasureCasesTest extends RuleCases {
    @Test
    void aHouseArrestThatGoesOnIsNoCustody() {
        for (String title : new String[] {
            "Суд продлил домашний арест Марату Ли ещё на два месяца",
            "Домашний арест Марата Ли продлён ещё на два месяца",
            "Court extends Marat Li's house arrest for another two months",
            "Марат Лидің үйқамағы тағы екі айға ұзартылды"
        }) {
            Finding finding = find(title, "", "");
            assertEquals(Set.of(EventKind.HOUSE_ARREST), news(title, "", ""), title);
            assertEquals("P2M", finding.current().getFirst().term().iso(), title);
        }
        assertEquals(Set.of(EventKind.PRETRIAL_ARREST), news("Суд продлил арест Марату Ли ещё на два месяца", "", ""));
        assertTrue(news("Марату Ли, сидевшему под домашним арестом, дали два месяца СИЗО", "", "")
                .contains(EventKind.PRETRIAL_ARREST));
    }

    @Test
    void theTitleOfAnOffenceIsNoRally() {
        for (String said : new String[] {
            "Суд счёл, что он повторно нарушил порядок мирных собраний.",
            "Суд решил, что он нарушил правила проведения митингов.",
            "Сот ол бейбіт жиналыс тәртібін бұзды деп тапты.",
            "He was found guilty of violating the law on peaceful assembly."
        }) {
            assertFalse(news("Суд в Таразе", said, "").contains(EventKind.ASSEMBLY), said);
        }
        assertTrue(news("Марат Ли вышел на митинг в Таразе", "", "").contains(EventKind.ASSEMBLY));
    }

    @Test
    void whatAHigherCourtLeavesInForceIsNoNewMeasure() {
        for (String title : new String[] {
            "Таразда Марат Лидің қамағы күшінде қалды",
            "Облыстық сот Марат Лидің қамағын күшінде қалдырды",
            "Марат Лидің үйқамағы күшінде қалды"
        }) {
            assertEquals(Set.of(EventKind.APPEAL), news(title, "Сот шағымды қанағаттандырмады.", ""), title);
        }
    }

    @Test
    void aColumnOfAnniversariesTellsNoNews() {
        String told = "The activist was jailed for 15 days in 2019 after a rally.";
        assertEquals(Set.of(), news("On this day: Marat Li was arrested in Taraz", told, ""));
        assertEquals(Set.of(), news("This day in history: activist Marat Li was detained", "It was in 2019.", ""));
        assertTrue(news("Marat Li was detained in Taraz", "On this day he was to hold a picket.", "")
                .contains(EventKind.DETENTION));
    }

    @Test
    void aCountedTurnIsNotTheFirst() {
        for (String title : new String[] {
            "Активиста Марата Ли задержали второй раз за неделю",
            "Активиста Марата Ли в третий раз за месяц задержали",
            "Активиста Марата Ли задержали дважды за неделю",
            "Активиста Марата Ли задержали во 2-й раз",
            "Активиста Марата Ли снова задержали",
            "Activist Marat Li detained for the second time in a week",
            "Activist Marat Li detained twice in a week",
            "Марат Ли үшінші рет ұсталды"
        }) {
            assertTrue(isAgain(title), title);
        }
        for (String title : new String[] {
            "Активиста Марата Ли задержали",
            "Активиста Марата Ли задержали, раз он вышел на площадь",
            "Активиста Марата Ли задержали на второй день",
            "Activist Marat Li detained at the same time as his brother",
            "Activist Marat Li detained for the first time"
        }) {
            assertFalse(isAgain(title), title);
        }
    }

    private static boolean isAgain(String title) {
        return find(title, "", "").events().stream()
                .filter(event -> event.kind() == EventKind.DETENTION)
                .anyMatch(event -> event.when().again());
    }
}

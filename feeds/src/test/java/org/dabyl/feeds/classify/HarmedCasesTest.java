package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Cases of rules about those whom others hurt: a penalty for it is no penalty of theirs.
final class HarmedCasesTest extends RuleCases {
    @Test
    void whoeverIsHeldForHurtingSomebodyIsNotTheOneHurt() {
        for (String title : new String[] {
            "Полиция задержала подозреваемого в нападении на журналистку Асель Ким",
            "Задержан мужчина, избивший журналистку Асель Ким",
            "Задержаны двое, которые избили журналистку Асель Ким",
            "Мужчину, угрожавшего журналистке Асель Ким, задержали",
            "Police detain suspect in attack on journalist Asel Kim",
            "Man who threatened journalist Asel Kim detained",
            "Асель Кимді соққыға жыққан күдікті ұсталды"
        }) {
            assertEquals(Set.of(), whom(EventKind.DETENTION, title, "", ""), title);
            assertFalse(news(title, "", "").contains(EventKind.DETENTION), title);
        }
    }

    @Test
    void aServantOfTheStateWhoIsHeldForItStaysNewsOfNobodyNamed() {
        for (String title : new String[] {
            "Полицейского, избившего активиста Марата Ли, арестовали на два месяца",
            "Арестован на два месяца полицейский, пытавший активиста Марата Ли",
            "Police officer who beat activist Marat Li remanded in custody for two months",
        }) {
            assertEquals(Set.of(EventKind.PRETRIAL_ARREST), penalties(title), title);
            assertEquals(Set.of(), whom(EventKind.PRETRIAL_ARREST, title, "", ""), title);
        }
    }

    @Test
    void aVerdictOnAKillerIsNoVerdictOnHisVictim() {
        for (String title : new String[] {
            "Убийцу журналиста Марата Ли приговорили к 18 годам", "Killer of journalist Marat Li sentenced to 18 years"
        }) {
            assertEquals(Set.of(), whom(EventKind.SENTENCE, title, "", ""), title);
        }
    }

    @Test
    void aVerdictOnAnAttackStaysNews() {
        String title = "Суд приговорил напавшего на журналиста Марата Ли к двум годам";
        assertEquals(Set.of(EventKind.SENTENCE), penalties(title));
        assertEquals(Set.of(), whom(EventKind.SENTENCE, title, "", ""));
    }

    @Test
    void whoeverSaysThatOfficersHurtHerIsNotTheOneAccused() {
        for (String title : new String[] {
            "Полицейских обвиняют в сексуальном насилии над активисткой",
            "Полицейских обвинили в изнасиловании активистки",
            "Police officers charged with raping activist"
        }) {
            assertEquals(Set.of(), whom(EventKind.CRIMINAL_CASE, title, "Асель Ким подала заявление.", ""), title);
        }
        for (String title : new String[] {
            "Белсендіні зорлады деп екі полицейге айып тағылды", "Екі полицейге белсендіні зорлады деп айып тағылды"
        }) {
            assertEquals(
                    Set.of(),
                    whom(EventKind.CRIMINAL_CASE, title, "Әсел Тұрлыбек прокуратураға арыз берді.", ""),
                    title);
        }
    }

    @Test
    void aVictimIsNotTheOneConvicted() {
        for (String lead : new String[] {
            "Асель Ким была одной из потерпевших, обвиняемые получили по 5 лет.",
            "Потерпевшая, Асель Ким, довольна приговором: обвиняемые получили по 5 лет.",
            "Асель Ким признана потерпевшей."
        }) {
            assertEquals(Set.of(), whom(EventKind.SENTENCE, "Полицейских осудили за пытки", lead, ""), lead);
        }
        assertEquals(
                Set.of(),
                whom(
                        EventKind.SENTENCE,
                        "Police officers convicted of torture",
                        "Asel Kim was one of the victims; the defendants got five years each.",
                        ""));
    }

    @Test
    void whoeverIsPunishedForTellingOfTortureIs() {
        assertEquals(
                Set.of("Асель Ким"),
                whom(
                        EventKind.FINE,
                        "Жительницу Тараза оштрафовали за пост о пытках полицейских",
                        "Асель Ким обжалует решение.",
                        ""));
    }

    @Test
    void theNextSentenceGoesOnWithThoseWhoHurtHim() {
        assertEquals(
                Set.of(),
                whom(
                        EventKind.PRETRIAL_ARREST,
                        "Задержан избивший журналиста Марата Ли",
                        "Суд арестовал мужчину на два месяца.",
                        ""));
    }

    @Test
    void whoIsHeldForHurtingAnOfficerIsMeantHimself() {
        for (String title : new String[] {
            "Подозреваемый в нападении на полицейского активист Марат Ли задержан",
            "Активиста Марата Ли задержали после нападения на журналистку",
            "Activist Marat Li detained over attack on police officer"
        }) {
            assertEquals(1, whom(EventKind.DETENTION, title, "", "").size(), title);
        }
    }

    @Test
    void aLawyerTakenAfterASearchIsTakenHimself() {
        for (String title : new String[] {
            "После обыска адвокат Марат Ли был задержан",
            "После допроса адвоката Марата Ли задержали",
            "Адвокат Марат Ли задержан после обыска"
        }) {
            assertEquals(Set.of("Марат Ли"), whom(EventKind.DETENTION, title, "", ""), title);
        }
        assertEquals(
                Set.of(),
                whom(
                        EventKind.DETENTION,
                        "Задержан активист",
                        "Он, по словам адвоката Марата Ли, задержан до утра.",
                        ""));
        assertEquals(
                Set.of("Асель Ким"),
                whom(EventKind.DETENTION, "После обыска Асель Ким задержана, сообщил адвокат Марат Ли", "", ""));
    }

    private static Set<EventKind> penalties(String title) {
        Set<EventKind> told = new HashSet<>(news(title, "", ""));
        told.removeAll(Set.of(EventKind.ATTACK, EventKind.ILL_TREATMENT));
        return told;
    }
}

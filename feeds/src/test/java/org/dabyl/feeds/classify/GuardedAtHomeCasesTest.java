package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Plain cases of the rule that police at the door are no court: who is kept at home before a rally is detained.
final class GuardedAtHomeCasesTest extends RuleCases {
    private static final String AT_THE_DOOR = "Officers stand outside his door in Almaty.";

    private static Set<EventKind> measures(String title, String lead) {
        Set<EventKind> news = news(title, lead, "");
        news.remove(EventKind.ASSEMBLY);
        return news;
    }

    @Test
    void whomThePoliceKeepAtHomeIsDetained() {
        List<String> titles = List.of(
                "Police block activist Serik Ospan from leaving his home",
                "Activist Serik Ospan trapped in his apartment by police",
                "Activist Serik Ospan confined to his home by police",
                "Police prevent activist Serik Ospan from leaving home",
                "Activist Serik Ospan blocked in his home before rally",
                "Police place activist Serik Ospan under de facto house arrest",
                "Activist Serik Ospan put under unofficial house arrest ahead of rally");
        for (String title : titles) {
            assertEquals(Set.of(EventKind.DETENTION), measures(title, AT_THE_DOOR), title);
            assertEquals(Set.of("Serik Ospan"), whom(EventKind.DETENTION, title, AT_THE_DOOR, ""), title);
        }
    }

    @Test
    void whoCannotLeaveIsDetainedWhereNoCourtIsToldOf() {
        assertEquals(
                Set.of(EventKind.DETENTION),
                measures("Police cordon off house of activist Serik Ospan", "He cannot leave his home in Almaty."));
        assertEquals(
                Set.of(EventKind.DETENTION),
                measures("Police surround home of activist Serik Ospan", "He is unable to leave his flat in Almaty."));
    }

    @Test
    void whomACourtKeepsAtHomeIsUnderHouseArrest() {
        String bracelet = "He must wear a bracelet in Almaty.";
        assertEquals(
                Set.of(EventKind.HOUSE_ARREST),
                measures("Court bars activist Serik Ospan from leaving home", bracelet));
        assertEquals(
                Set.of(EventKind.HOUSE_ARREST),
                measures("Activist Serik Ospan cannot leave his flat until trial", "An Almaty judge ruled."));
        assertEquals(
                Set.of(EventKind.HOUSE_ARREST),
                measures("Activist Serik Ospan placed under house arrest", "Police took him home in Almaty."));
    }

    @Test
    void noHouseArrestIsOnlyInFact() {
        assertEquals(
                Set.of(EventKind.DETENTION),
                measures("Активист Марат Ли фактически под домашним арестом", "У двери в Алматы стоят полицейские."));
        assertEquals(
                Set.of(EventKind.HOUSE_ARREST),
                measures("Активист Марат Ли под домашним арестом", "Так решил суд Алматы."));
        assertEquals(
                Set.of(EventKind.DETENTION),
                measures("Белсенді Серік Оспан іс жүзінде үйқамақта отыр", "Алматыда есік алдында полиция тұр."));
        assertEquals(
                Set.of(EventKind.HOUSE_ARREST),
                measures("Белсенді Серік Оспан үйқамаққа шығарылды", "Алматы соты солай шешті."));
    }

    @Test
    void whomNobodyKeepsIsNotDetained() {
        assertTrue(measures("Flood traps activist Serik Ospan in his home in Oral", "Rescuers came by boat.")
                .isEmpty());
    }
}

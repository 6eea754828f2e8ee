package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Cases of rules about «ещё»: whom it counts and names, what it counts besides people, and whom the next sentence says
/// that it was.
final class OneMoreCasesTest extends RuleCases {
    @Test
    void othersThanThoseNamedBeforeHaveTheNamesThatFollow() {
        for (String title : new String[] {
            "В Актобе задержали ещё двоих: Лауру Серик и Асана Тена",
            "Ещё двое задержанных: Лаура Серик и Асан Тен",
            "Задержаны ещё двое активистов – Лаура Серик и Асан Тен",
            "Ақтөбеде тағы екі адам ұсталды: Лаура Серик пен Асан Тен",
            "Police detain two more in Aktobe: Laura Serik and Asan Ten",
        }) {
            assertEquals(2, whom(EventKind.DETENTION, title, "", "").size(), title);
        }
    }

    @Test
    void oneMoreHasTheNameBesideTheNoun() {
        for (String title : new String[] {
            "Задержана ещё одна активистка, Лаура Серик",
            "Задержана ещё одна активистка: Лаура Серик",
            "В Таразе задержали ещё одну активистку Лауру Серик",
            "Тағы бір белсенді ұсталды: Лаура Серик",
        }) {
            assertEquals(Set.of("Лаура Серик"), whom(EventKind.DETENTION, title, "", ""), title);
        }
    }

    @Test
    void whoStandsBeforeIsNoneOfThem() {
        assertEquals(
                Set.of("Асан Тен", "Ким Ли"),
                whom(EventKind.FINE, "Лаура Серик задержана, ещё двое оштрафованы: Асан Тен и Ким Ли", "", ""));
        assertEquals(Set.of(), whom(EventKind.FINE, "Лаура Серик задержана, ещё двое оштрафованы", "", ""));
        assertEquals(Set.of(), whom(EventKind.FINE, "Марата Ли задержали, а ещё двоих оштрафовали", "", ""));
        assertEquals(Set.of(), whom(EventKind.DETENTION, "Задержали ещё двоих: об этом сообщил Асан Тен", "", ""));
    }

    @Test
    void moreDaysAreNoMorePeople() {
        for (String title : new String[] {
            "Лауре Серик дали ещё 15 суток",
            "Лаура Серик получила ещё 20 суток",
            "Ещё 20 суток ареста получила Лаура Серик",
            "Лаура Серикке тағы 15 тәулік берілді",
        }) {
            assertEquals(1, whom(EventKind.ADMINISTRATIVE_ARREST, title, "", "").size(), title);
        }
        assertEquals(Set.of("Лаура Серик"), whom(EventKind.SENTENCE, "Лауре Серик дали ещё два года", "", ""));
    }

    @Test
    void theNextSentenceSaysWhoItWas() {
        assertEquals(
                Set.of("Лаура Серик"),
                whom(EventKind.DETENTION, "Задержали ещё одного человека. Это Лаура Серик", "", ""));
        for (String[] told : new String[][] {
            {"Стало известно имя задержанного у Акорды", "Это инженер из Караганды Талгат Рай."},
            {"Стало известно имя задержанного у Акорды мужчины. Это Талгат Рай", ""},
        }) {
            assertEquals(Set.of("Талгат Рай"), whom(EventKind.DETENTION, told[0], told[1], ""), told[0]);
        }
        assertEquals(
                Set.of("Талғат Рай"),
                whom(
                        EventKind.DETENTION,
                        "Ақорда алдында ұсталған адамның есімі белгілі болды",
                        "Ол – Қарағандыдан келген инженер Талғат Рай.",
                        ""));
        assertEquals(
                Set.of(), whom(EventKind.DETENTION, "Задержали ещё двоих", "Это подтвердил адвокат Асан Тен.", ""));
    }
}

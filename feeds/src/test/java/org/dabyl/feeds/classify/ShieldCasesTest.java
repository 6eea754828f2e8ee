package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Cases of rules about who is a minor, and so named in no alert by kind or place.
final class ShieldCasesTest extends RuleCases {
    @Test
    void aMinorIsKnownByAgeByClassAndByYearOfBirth() {
        for (String title : new String[] {
            "Activist Asel Kim, 16, detained in Taraz",
            "Student Asel Kim, aged 15, detained in Taraz",
            "Seventeen-year-old activist Asel Kim detained in Taraz",
            "Tenth-grader Asel Kim detained in Taraz",
            "High school student Asel Kim detained in Taraz",
            "Teen activist Asel Kim detained in Taraz",
            "Активистка Асель Ким (16 лет) задержана в Таразе",
            "Активистка Асель Ким, которой 17 лет, задержана в Таразе",
            "Активистка Асель Ким задержана в Таразе. Ей 16",
            "Активистка Асель Ким, 2010 года рождения, задержана в Таразе",
            "Пятнадцатилетнюю активистку Асель Ким задержали в Таразе",
            "Девятиклассницу Асель Ким задержали в Таразе",
            "Ученицу 10 класса Асель Ким задержали в Таразе",
            "Белсенді Данияр Мұқан (16 жаста) Таразда ұсталды",
            "Он алты жастағы белсенді Данияр Мұқан Таразда ұсталды"
        }) {
            assertTrue(isShielded(title), title);
        }
    }

    @Test
    void aTermOrAnAdultsAgeShieldsNobody() {
        for (String title : new String[] {
            "Activist Asel Kim, 36, detained in Taraz",
            "Activist Asel Kim jailed for 15 days in Taraz",
            "Суд дал Асель Ким 15 суток, ей 15 суток мало не показалось",
            "Активисту Марату Ли дали 12 лет, ему 12 лет колонии",
            "Активист Марат Ли (12 лет колонии) задержан в Таразе",
            "Активист Марат Ли, 1990 года рождения, задержан в Таразе",
            "Активиста Марата Ли арестовали в Таразе на 15 суток"
        }) {
            assertFalse(isShielded(title), title);
        }
    }

    private static boolean isShielded(String title) {
        return find(title, "", "").events().stream().anyMatch(Event::shielded);
    }
}

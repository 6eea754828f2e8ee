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
            "Activist Asel Kim detained for minor hooliganism",
            "Activist Asel Kim jailed for ten days over minor offence",
            "Суд дал Асель Ким 15 суток, ей 15 суток мало не показалось",
            "Активисту Марату Ли дали 12 лет, ему 12 лет колонии",
            "Активист Марат Ли (12 лет колонии) задержан в Таразе",
            "Активист Марат Ли, 1990 года рождения, задержан в Таразе",
            "Активиста Марата Ли арестовали в Таразе на 15 суток"
        }) {
            assertFalse(isShielded(title), title);
        }
    }

    @Test
    void aMinorIsKnownByWhatHeLearnsAndByWhenHeComesOfAge() {
        for (String title : new String[] {
            "Активистку Асель Ким задержали в Таразе. Ей семнадцать",
            "Активиста Марата Ли задержали в Таразе. Весной ему исполнится 18",
            "Активист Марат Ли, который заканчивает девятый класс, задержан в Таразе",
            "Асан Тен и его сын-школьник Данияр Тен задержаны в Таразе",
            "Кәмелет жасына толмаған Арман Ким Таразда ұсталды",
            "11-сыныпта оқитын Арман Ким Таразда ұсталды. Ол 11-сыныпта оқиды",
            "Activist Asel Kim, not yet 18, detained in Taraz"
        }) {
            assertTrue(isShielded(title), title);
        }
    }

    /// The child must be the one to whom it was done.
    @Test
    void whoeverIsTakenBeforeAChildsEyesIsNoMinor() {
        for (String title : new String[] {
            "Активистку Асель Ким задержали на глазах у ребёнка",
            "Активистку Асель Ким задержали при малолетних детях",
            "Учительницу Асель Ким задержали. Школьники видели, как её увели",
            "Активистку Асель Ким, мать несовершеннолетних детей, задержали в Таразе",
            "Activist Asel Kim detained in front of her children",
            "Activist Asel Kim, a mother of three children, detained in Taraz",
            "Белсенді Асель Ким балаларының көзінше ұсталды",
            "Белсенді Асель Ким ұсталды. Үйінде балалары қалды",
            "Мектеп мұғалімі Асель Ким Таразда ұсталды"
        }) {
            assertFalse(isShielded(title), title);
        }
    }

    @Test
    void aChildWhoIsTakenTooIsOne() {
        for (String title : new String[] {
            "Активистку Асель Ким задержали вместе с несовершеннолетним сыном",
            "Школьницу Асель Ким задержали на глазах у других школьников",
            "Activist Asel Kim detained with her child",
            "Белсенді Асель Ким мен оның баласын полиция алып кетті. Баланы ұстады, оқушы еді"
        }) {
            assertTrue(isShielded(title), title);
        }
    }

    private static boolean isShielded(String title) {
        return find(title, "", "").events().stream().anyMatch(Event::shielded);
    }
}

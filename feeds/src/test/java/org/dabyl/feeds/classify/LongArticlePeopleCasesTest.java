package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Cases of long Russian articles: to whom a measure was done far from the name.
final class LongArticlePeopleCasesTest extends RuleCases {
    private static final String NOTHING = "Прохожие шли мимо. Вечер выдался тихим. Двор был пуст. ".repeat(4);

    @Test
    void aPronounFarFromAnyNameMeansWhomTheArticleIsAbout() {
        String story = "Активистка Асель Ким учит детей. Асель Ким живёт в Таразе.\n\n" + NOTHING
                + "\n\n10 марта суд назначил ей восемь суток ареста.";
        assertEquals(List.of("Асель Ким"), hit(EventKind.ADMINISTRATIVE_ARREST, story));
        assertEquals(List.of(), hit(EventKind.ADMINISTRATIVE_ARREST, story.replace("назначил ей", "назначил ему")));
    }

    @Test
    void whoIsFirstNamedInALaterParagraphIsNotMeantBefore() {
        String story = "Активист Марат Ли вышел на площадь. Марат Ли стоял там час. Марат Ли пел.\n\n"
                + NOTHING
                + "\n\n10 марта его задержали и доставили в отдел.\n\nНаблюдатель Сергей Оспанов направил жалобу.";
        assertEquals(List.of("Марат Ли"), hit(EventKind.DETENTION, story));
    }

    @Test
    void thoseWhomAColonListsAreTheOnesCounted() {
        String story = "Процесс идёт с осени.\n\n" + NOTHING
                + "\n\n10 марта суд продлил арест до 30 мая для троих: Марата Ли, Серика Оспанова и Асель Ким.";
        assertEquals(List.of("Марат Ли", "Серик Оспанов", "Асель Ким"), hit(EventKind.PRETRIAL_ARREST, story));
    }

    @Test
    void childrenWhoAreRaisedAreNotHit() {
        String story = NOTHING + "\n\nОператор Марат Ли 10 марта признан виновным в нарушении;"
                + " учтя, что он воспитывает троих детей, ему назначили штраф в 86 500 тенге.";
        assertEquals(List.of("Марат Ли"), hit(EventKind.FINE, "Оператор Марат Ли снимал акимат.\n\n" + story));
    }

    @Test
    void aRelativeWhomASentenceOpensWithIsItsPronoun() {
        String story = "10 марта к имаму Оразу Оспанову пришли с обыском.\n\n"
                + "Его сын Марат Оспанов, водитель, домой не вернулся: в тот же день его задержали.\n\n"
                + NOTHING;
        assertEquals(List.of("Марат Оспанов"), hit(EventKind.DETENTION, story));
    }

    @Test
    void aGivenNameAndAFathersAreOfTheOnlyOneCalledSo() {
        String story = "Адвокат Марат Токтаров живёт в Таразе.\n\n" + NOTHING
                + "\n\n10 марта Марата Сакеновича задержали и увезли в отдел.";
        assertEquals(List.of("Марат Токтаров"), hit(EventKind.DETENTION, story));
    }

    @Test
    void thoseWhoWereTakenAreLetGo() {
        String story = "Активистки пришли к акимату.\n\n10 марта полиция задержала Асель Ким и Розу Цой. Шёл дождь."
                + " Через час женщин отпустили.\n\n" + NOTHING;
        assertEquals(List.of("Асель Ким", "Роза Цой"), hit(EventKind.RELEASE, story));
    }

    @Test
    void theDashMayStandBehindADative() {
        String story =
                "Марата Ли и Серика Оспанова судили 10 марта. Марату Ли — 15 суток, Серику Оспанову — по штрафу.\n\n"
                        + NOTHING;
        assertEquals(List.of("Марат Ли"), hit(EventKind.ADMINISTRATIVE_ARREST, story));
    }

    @Test
    void aWordForAWomanMeansNoMan() {
        String story = "10 марта полиция задержала Розу Цой у акимата.\n\n10 марта Марата Ли вызвали на допрос."
                + " Женщину вечером отпустили.\n\n" + NOTHING;
        assertEquals(List.of("Роза Цой"), hit(EventKind.RELEASE, story));
    }

    private static List<String> hit(EventKind kind, String text) {
        return List.copyOf(whom(kind, "Сводка", "", text));
    }
}

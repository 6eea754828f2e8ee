package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Cases of long Russian articles: what is background in them, and what is news.
final class LongArticleCasesTest extends RuleCases {
    private static final String NOTHING = "Прохожие шли мимо. Вечер выдался тихим. Двор был пуст. ".repeat(4);

    @Test
    void oneWordOfAnotherTopicBelowTheLeadOnlyColoursAnArticle() {
        String lead = "Активистку Асель Ким задержали 11 марта.\n\n" + NOTHING;
        assertTrue(find("Задержание на площади", lead + "\n\nРядом продавали тюльпаны.")
                .civic());
        assertTrue(
                find("Задержание на площади", lead + "\n\nСоседка – медсестра.").civic());
        assertFalse(find("Тюльпаны и матч", "Футболиста Серика Оспанова задержали 11 марта на матче.\n\n" + NOTHING)
                .civic());
    }

    @Test
    void whatSomebodyIsBlamedForCountsWhereverItStands() {
        String lead = "Двор обсуждал митинг. Вечером 11 марта задержали Серика Оспанова.\n\n" + NOTHING;
        assertFalse(find("Задержание", lead + "\n\nЕго подозревают в краже. В машине нашли наркотики.")
                .civic());
    }

    @Test
    void aLeadOnAJournalistOutweighsWhatSheWroteAbout() {
        String story = "Журналистка Асель Ким рассказала о пикете. 11 марта её задержали.\n\n" + NOTHING;
        assertTrue(find("Задержание", story + "\n\nОна писала о краже и о наркотиках. О кражах пишут редко.")
                .civic());
        assertFalse(find(
                        "Задержание",
                        "Дольщикам обещали дом. 11 марта задержали Серика Оспанова.\n\n" + NOTHING
                                + "\n\nОн украл миллион. О краже знали все.")
                .civic());
    }

    @Test
    void sinceWhenATrialLastedStartsNoHistory() {
        String story = "Приговор Серику Оспанову огласили 10 марта. Процесс длился с сентября.\n\n"
                + "У суда сели на ступени старики. Троих забрали в полицию.\n\n"
                + NOTHING;
        assertTrue(news("Приговор активисту", story).contains(EventKind.DETENTION));
    }

    @Test
    void aRelativeClauseSaysWhoSomebodyIs() {
        String story = "Активиста Серика Оспанова судят с 10 марта.\n\n"
                + "В зал вошёл участковый, который привёз Серика Оспанова в отдел.\n\n"
                + NOTHING;
        assertFalse(news("Суд над активистом", story).contains(EventKind.DETENTION));
    }

    @Test
    void aDayOfTheCircumstancesStartsNoHistory() {
        String story = "Вчера у акимата стояла активистка Асель Ким с плакатом.\n\n"
                + "%s С тех пор детей возят через весь город.\n\n"
                + "Подошли полицейские. Асель Ким отвезли в отдел полиции.\n\n"
                + NOTHING;
        assertTrue(news("Пикет за садик", story.formatted("Садик закрыли в апреле 2023 года."))
                .contains(EventKind.DETENTION));
        assertFalse(news("Пикет за садик", story.formatted("Её задерживали и в апреле 2023 года."))
                .contains(EventKind.DETENTION));
    }

    @Test
    void aSentenceOfAnEntryThatLooksBackIsNotOfItsDay() {
        String list = "9 марта, Тараз. Активиста Марата Ли оштрафовали за пикет.\n\n"
                + "10 марта, Актау. Суд отправил журналистку Асель Ким под домашний арест. До этого она месяц сидела в СИЗО.\n\n"
                + "11 марта, Семей. Активистку Розу Цой задержали у дома.\n\n"
                + NOTHING;
        Set<EventKind> news = news("Хроника", list);
        assertTrue(news.contains(EventKind.HOUSE_ARREST));
        assertFalse(news.contains(EventKind.PRETRIAL_ARREST));
    }

    @Test
    void whatAHigherCourtSpeaksOfWasRuledBefore() {
        String story = "Активистка Асель Ким вышла на площадь. " + NOTHING + "\n\n";
        assertFalse(news("Решение суда", story + "Областной суд отменил 10 марта постановление о штрафе.")
                .contains(EventKind.FINE));
        assertTrue(news("Решение суда", story + "Суд 10 марта назначил Асель Ким штраф.")
                .contains(EventKind.FINE));
    }

    @Test
    void daysThatSomebodyHasServedAreNotNewOnes() {
        String story = "Активистка Асель Ким вышла 10 марта из спецприёмника, отбыв семь суток ареста.\n\n" + NOTHING;
        assertEquals(Set.of(EventKind.RELEASE), news("На свободе", story));
    }

    @Test
    void whomTheHeadlineSaysToBeFoundIsNotMissing() {
        String story =
                "Активист Марат Ли позвонил сестре.\n\n11 марта Марат Ли вышел из дома и не вернулся.\n\n" + NOTHING;
        assertFalse(news("Нашёлся активист Марат Ли", story).contains(EventKind.DISAPPEARANCE));
        assertTrue(news("Активиста Марата Ли ищут", story).contains(EventKind.DISAPPEARANCE));
    }

    @Test
    void whoeverRefusesAnArrestAndLetsSomebodyGoHasReleasedHim() {
        assertTrue(news("Суд отказал следствию в аресте и отпустил активиста Марата Ли", "")
                .contains(EventKind.RELEASE));
        assertFalse(news("Суд отказался отпустить активиста Марата Ли", "").contains(EventKind.RELEASE));
    }

    private static Set<EventKind> news(String title, String text) {
        return news(title, "", text);
    }

    private static Finding find(String title, String text) {
        return find(title, "", text);
    }
}

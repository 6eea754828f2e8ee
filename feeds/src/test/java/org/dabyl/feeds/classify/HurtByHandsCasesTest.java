package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Cases of rules about who is followed, put among the mad, or dies where he is held.
final class HurtByHandsCasesTest extends RuleCases {
    @Test
    void whoDiesWhereTheStateHoldsHimIsHurtByIt() {
        for (String title : new String[] {
            "В СИЗО скончался активист Марат Ли",
            "Активист Марат Ли погиб в колонии",
            "Блогер Марат Ли умер под стражей",
            "Тергеу изоляторында белсенді Серік Оспан көз жұмды",
            "Түрмеде белсенді Серік Оспан өліп кетті",
            "СИЗО-да белсенді Серік Оспан қаза тапты",
            "УҰИ-де белсенді Серік Оспан мерт болды",
            "Activist Serik Ospan dies in custody",
            "Blogger Serik Ospan died behind bars"
        }) {
            assertEquals(Set.of(EventKind.ILL_TREATMENT), news(title, "", ""), title);
        }
    }

    @Test
    void whoDiesElsewhereOrIsARelativeIsNone() {
        for (String title : new String[] {
            "Умерла мать сидящего в колонии активиста Марата Ли",
            "Отец сидящего в СИЗО активиста Марата Ли скончался",
            "Писатель Марат Ли скончался в больнице",
            "Түрмеде отырған белсенді Серік Оспанның әкесі қайтыс болды",
            "Жазушы Серік Оспан қайтыс болды",
            "Writer Serik Ospan dies at home"
        }) {
            assertEquals(Set.of(), news(title, "", ""), title);
        }
    }

    @Test
    void whoIsPutAmongTheMadIsHurtByTheState() {
        for (String title : new String[] {
            "Активистку Асель Ким увезли в психушку",
            "Активистку Асель Ким закрыли в психбольнице",
            "Активист Марат Ли оказался в психушке",
            "Белсенді Серік Оспанды жындыханаға жапты",
            "Белсенді Серік Оспанды психушкаға тоғытты",
            "Activist Serik Ospan forced into mental hospital"
        }) {
            assertEquals(Set.of(EventKind.ILL_TREATMENT), news(title, "", ""), title);
        }
        assertEquals(Set.of(), news("Психбольницу в Талгаре закрыли на ремонт", "", ""));
    }

    @Test
    void whoIsFollowedSaysSo() {
        for (String title : new String[] {
            "Активистка Асель Ким заявила, что за ней следят",
            "Правозащитница Асель Ким: «За мной следят»",
            "За активистом Маратом Ли ходят по пятам",
            "Белсенді Серік Оспан: «Мені аңдып жүр»",
            "Журналист Әсел Ким артынан аңду барын айтты",
            "Activist Serik Ospan says he is being followed"
        }) {
            assertEquals(Set.of(EventKind.ATTACK), news(title, "", ""), title);
        }
    }

    @Test
    void aTrialIsFollowedByItsAudience() {
        for (String title : new String[] {
            "За судом над активистом следят наблюдатели из ЕС",
            "Правозащитники следят за здоровьем Асель Ким",
            "Белсенді Серік Оспан сайлауды бақылап жүр",
            "Activists follow election count"
        }) {
            assertEquals(Set.of(), noTrial(title), title);
        }
    }

    private static Set<EventKind> noTrial(String title) {
        Set<EventKind> news = new HashSet<>(news(title, "", ""));
        news.remove(EventKind.TRIAL);
        return news;
    }
}

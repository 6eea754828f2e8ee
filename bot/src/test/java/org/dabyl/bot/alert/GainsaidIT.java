package org.dabyl.bot.alert;

import java.time.Duration;
import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// What who was told of a measure hears when an item takes it back: that it is not so, that it was somebody else, that
/// those who would have taken it deny it.
class GainsaidIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    /// Whatever the language; it is their word, and five outlets that quote it are one.
    @Test
    void whoWasToldOfADetentionHearsOnceThatTheAuthoritiesDenyIt() {
        play("""
                1 types /subscribe Aidos Bekenov
                2 types /subscribe задержания
                3 types /subscribe обыски
                листок: Activist Aidos Bekenov detained in Aktobe | Police took him away.
                  1 hears: Задержание
                  2 hears: Задержание
                later PT2H
                листок: Police deny detaining activist Aidos Bekenov | They know nothing of him, the department said.
                  1 hears in reply: Власти это отрицают + Кто: Aidos Bekenov + Police deny + Так говорят они сами – не так
                  2 hears in reply: Власти это отрицают
                later PT1H
                хроника: Полиция отрицает задержание активиста Айдоса Бекенова | Так сказали в Актобе.
                  nobody hears
                later PT1H
                жетісу: Полиция Айдос Бекеновтің ұсталғанын жоққа шығарды | Ведомство солай мәлімдеді.
                  nobody hears
                later PT5H
                хроника: Сообщения о задержании активиста Айдоса Бекенова не подтвердились | Он дома, сказала его жена.
                  1 hears in reply: Пишут, что задержания не было
                  2 hears in reply: Пишут, что задержания не было
                """);
    }

    @Test
    void aDenialIsReadInManyWords() {
        denied("МВД опровергло информацию о задержании Айдоса Бекенова");
        denied("Полиция опровергла, что задержала Айдоса Бекенова");
        denied("В полиции заявили, что активиста Айдоса Бекенова не задерживали");
        denied("Активист Айдос Бекенов не задержан, сообщили в полиции");
        denied("ІІМ Айдос Бекеновтің ұсталғаны туралы ақпаратты теріске шығарды");
        denied("Полиция: белсенді Айдос Бекенов ұсталған жоқ");
        denied("Police say activist Aidos Bekenov was not detained");
        denied("Interior Ministry denies reports of Aidos Bekenov's detention");
    }

    private int denials;

    private void denied(String headline) {
        newsroom.pass(Duration.ofDays(100));
        int chat = 10 + denials++;
        play("""
                %d types /subscribe Айдос Бекенов
                листок: Активиста Айдоса Бекенова задержали в Актобе в %d-й раз | Его увезли полицейские.
                %slater PT2H
                хроника: %s | Так сказали в ведомстве.
                %s""".formatted(
                        chat,
                        denials,
                        hears(chat, "Задержание", ""),
                        headline,
                        hears(chat, "Власти это отрицают", " in reply")));
    }

    private static String hears(int last, String words, String how) {
        StringBuilder all = new StringBuilder();
        for (int chat = 10; chat <= last; chat++) {
            all.append("  %d hears%s: %s%n".formatted(chat, how, words));
        }
        return all.toString();
    }

    /// Beating him is denied, and not that he was taken.
    @Test
    void whatElseTheAuthoritiesDenyTakesNoDetentionBack() {
        play("""
                2 types /subscribe задержания
                листок: Активиста Айдоса Бекенова задержали в Актобе | Его увезли полицейские.
                  2 hears: Задержание
                later PT2H
                хроника: Police deny beating activist Aidos Bekenov during detention | They said so in Aktobe.
                  nobody hears
                later PT2H
                хроника: Полиция отрицает, что активиста Айдоса Бекенова избили при задержании | Так заявили в Актобе.
                  nobody hears
                """);
    }

    @Test
    void whoWasToldOfOneHearsThatItWasAnotherAndTheOtherIsTold() {
        play("""
                1 types /subscribe Айдос Бекенов
                2 types /subscribe Данияр Сейткали
                3 types /subscribe задержания
                листок: В Уральске задержан активист Айдос Бекенов | Его увезли утром.
                  1 hears: Задержание + Кто: Айдос Бекенов
                  3 hears: Задержание + Кто: Айдос Бекенов
                later PT2H
                листок: Исправление: в Уральске задержан не Айдос Бекенов, а Данияр Сейткали | Приносим извинения.
                  1 hears in reply: Пишут, что это был другой человек + Кто: Айдос Бекенов
                  2 hears: Задержание + Кто: Данияр Сейткали – Кто: Айдос Бекенов – , Айдос
                  3 hears in reply: Пишут, что это был другой человек
                  3 hears: Задержание + Кто: Данияр Сейткали – , Айдос
                later PT2H
                хроника: Police in Uralsk detained Daniyar Seitkali, not Aidos Bekenov | Outlets had written otherwise.
                  nobody hears
                """);
    }

    @Test
    void thatItWasAnotherIsReadInAllLanguages() {
        play("""
                1 types /subscribe Айдос Бекенов
                листок: Оралда белсенді Айдос Бекенов ұсталды | Оны полиция алып кетті.
                  1 hears: Задержание
                later PT2H
                хроника: Түзету: Оралда Айдос Бекенов емес, Данияр Сейтқали ұсталды | Редакция кешірім сұрайды.
                  1 hears in reply: Пишут, что это был другой человек
                """);
        play("""
                2 types /subscribe Maira Doszhanova
                листок: Activist Maira Doszhanova detained in Taraz | Police took her away.
                  2 hears: Задержание
                later PT2H
                хроника: Correction: it was Marina Saparova, not Maira Doszhanova, who was detained in Taraz | Sorry.
                  2 hears in reply: Пишут, что это был другой человек
                """);
    }

    @Test
    void notOnlyHeTakesNothingBack() {
        play("""
                1 types /subscribe Айдос Бекенов
                листок: В Уральске задержали не только Айдоса Бекенова, но и Данияра Сейткали | Их увезли утром.
                  1 hears: Задержание + Айдос Бекенов
                """);
    }
}

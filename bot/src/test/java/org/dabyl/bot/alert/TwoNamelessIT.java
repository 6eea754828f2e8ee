package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// Reports of one town and day that name nobody: a man and a woman are two, who is worded differently is one.
class TwoNamelessIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void aManAndAWomanWhoWereTakenAreTwo() {
        play("""
                1 types /subscribe задержания
                листок: В Алматы задержали журналиста | Он снимал акцию на площади.
                  1 hears: Задержание
                later PT3H
                хроника: В Алматы задержали активистку | Она стояла у акимата.
                  1 hears: Задержание – Новое
                later PT1H
                жетісу: Задержана активистка в Алматы | Полиция увезла её от акимата.
                  nobody hears
                """);
        play("""
                2 types /subscribe ұстау
                листок: Сына активиста Ерлана Омарова задержали в Актау | Его увезли утром.
                  1 hears: Задержание
                  2 hears: Задержание
                later PT3H
                хроника: Жена активиста Ерлана Омарова задержана в Актау | Её увезли днём.
                  1 hears: Задержание
                  2 hears: Задержание
                """);
        play("""
                листок: A journalist is detained in Aktobe | He was filming a rally.
                  1 hears: Задержание
                  2 hears: Задержание
                later PT3H
                хроника: A woman activist is detained in Aktobe | Police took her from the city hall.
                  1 hears: Задержание
                  2 hears: Задержание
                """);
    }

    /// A «журналист» may be a woman; and who tells of it, or stands by, is not the one.
    @Test
    void whoIsWordedDifferentlyIsOne() {
        play("""
                1 types /subscribe задержания
                листок: В Алматы задержали журналиста | Его увезли полицейские.
                  1 hears: Задержание
                later PT2H
                хроника: В Алматы задержан блогер | Полиция увезла его с площади.
                  nobody hears
                later PT2H
                жетісу: Жена журналиста сообщила о его задержании в Алматы | Полиция молчит.
                  nobody hears
                """);
        play("""
                листок: В Уральске задержали блогера | Полиция увезла с площади одного человека.
                  1 hears: Задержание
                later PT2H
                хроника: Журналистка задержана в Уральске | Её увезли с площади.
                  nobody hears
                """);
    }

    /// Who was judged in the region's capital is from elsewhere: one report says where the court is, one where they are
    /// from, and one both.
    @Test
    void oneRulingIsOneWhereverInTheRegionReportsSayItWas() {
        play("""
                1 types /subscribe всё Мангистауская область
                листок: Троих нефтяников из Жетыбая арестовали на 10 суток | Суд прошёл в Актау.
                  1 hears: Административный арест, 10 суток
                later PT4H
                хроника: Three Kazakh Oil Workers Jailed For 10 Days After Strike | A court in Aktau ruled on Wednesday.
                  nobody hears
                later PT2H
                жетісу: Ақтауда үш мұнайшы 10 тәулікке қамалды | Олар Жетібайда ереуілге шыққан.
                  nobody hears
                """);
    }

    @Test
    void whereTermOrWalkOfLifeOrRegionIsAnotherThereAreTwoRulings() {
        play("""
                1 types /subscribe аресты
                листок: Актауский суд арестовал троих нефтяников на 10 суток | Они бастовали в Жетыбае.
                  1 hears: Административный арест, 10 суток
                later PT4H
                листок: В Жетыбае двоих нефтяников арестовали на 15 суток | Суд прошёл ночью.
                  1 hears: Административный арест, 15 суток
                листок: В Жанаозене журналиста арестовали на 10 суток | Суд прошёл ночью.
                  1 hears: Административный арест, 10 суток
                листок: В Кульсары нефтяников арестовали на 10 суток | Суд прошёл ночью.
                  1 hears: Административный арест, 10 суток
                """);
    }

    @Test
    void aBrotherAndAFatherWhoWereTakenAreTwo() {
        play("""
                1 types /subscribe задержания
                листок: В Таразе задержали брата активиста | Его увезли в полицию утром.
                  1 hears: Задержание
                later PT3H
                хроника: В Таразе задержали отца активиста | Его увезли в полицию днём.
                  1 hears: Задержание
                later PT1H
                жетісу: Таразда белсендінің әкесі ұсталды | Полиция алып кетті.
                  nobody hears
                later PT1H
                хроника: Brother of activist detained in Taraz | Police took him away.
                  nobody hears
                """);
    }
}

package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// Whom a report says not to name is named to nobody from then on who does not watch the name: not where the next
/// outlet leaves it out, not by what was told before, not in another incident.
class OnceUnnamedIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void whoWasNamedBeforeTheAgeWasKnownIsNamedNoLonger() {
        play("""
                1 types /subscribe задержания
                2 types /subscribe Ерасыл Кайсар
                листок: В Таразе задержали Ерасыла Кайсара за граффити | Активиста увезли в полицию.
                  1 hears: Кто: Ерасыл Кайсар
                  2 hears: Кто: Ерасыл Кайсар
                later PT3H
                хроника: Yerassyl Kaisar, 16, fined in Taraz | A court found the activist guilty.
                  1 hears: Новое: Штраф + Имя и заголовок не привожу – Kaisar
                  2 hears in reply: Новое: Штраф + Yerassyl Kaisar, 16, fined
                later PT30H
                жетісу: Ерасыл Қайсар тергеуге шақырылды | Шақыру қағазы үйіне келді.
                  1 hears in reply: Имя и заголовок не привожу – Қайсар
                  2 hears in reply: Ерасыл Қайсар
                later PT5H
                листок: Кайсара отпустили | Он дома.
                  1 hears in reply: Новое: Освобождение + Имя и заголовок не привожу – Кайсар
                  2 hears in reply: Новое: Освобождение + Кайсара отпустили
                1 types /recent
                  1 is answered: не приводим – Кайсар – Kaisar – Қайсар
                2 types /recent
                  2 is answered: В Таразе задержали Ерасыла Кайсара за граффити + Yerassyl Kaisar, 16, fined
                3 types /subscribe всё
                3 types /recent
                  3 is answered: не приводим – Кайсар – Kaisar – Қайсар
                """);
    }

    /// The article tells the age and no news.
    @Test
    void theAgeAloneIsEnough() {
        play("""
                1 types /subscribe задержания
                листок: В Таразе задержали Ерасыла Кайсара за граффити | Активиста увезли в полицию.
                  1 hears: Кто: Ерасыл Кайсар
                later PT3H
                листок: Задержанному в Таразе Ерасылу Кайсару 16 лет | Его допросили без родителей.
                  nobody hears
                1 types /recent
                  1 is answered: не приводим – Кайсар
                later PT3H
                листок: Ерасыла Кайсара отпустили | Он дома.
                  1 hears: Новое: Освобождение + Имя и заголовок не привожу – Кайсар
                """);
    }

    @Test
    void soIsWhoSpeaksOfSexualViolenceLater() {
        play("""
                1 types /subscribe задержания
                листок: Активистку Мадину Сейтжан задержали в Шымкенте | Её увезли в РУВД.
                  1 hears: Мадина Сейтжан
                later PT20H
                листок: Мадину Сейтжан отпустили | Она заявила об изнасиловании в полиции.
                  1 hears: Новое: Освобождение + Имя и заголовок не привожу – Сейтжан
                later PT20H
                хроника: Kazakh Activist Madina Seitzhan Summoned For Questioning | Police called her in on Friday.
                  1 hears in reply: Имя и заголовок не привожу – Seitzhan
                """);
    }

    @Test
    void monthsLaterTheStoreStillKnows() {
        play("""
                1 types /subscribe всё
                листок: В Таразе задержали школьника Ерасыла Кайсара за граффити | Его увезли в полицию.
                  1 hears: Имя и заголовок не привожу – Кайсар
                later PT1600H
                2 types /subscribe Ерасыл Кайсар
                хроника: Activist Yerassyl Kaisar detained again in Taraz | Police took him from home.
                  1 hears: Задержание + Имя и заголовок не привожу – Kaisar
                  2 hears: Yerassyl Kaisar
                later PT300H
                жетісу: Белсенді Әсет Оспанов Астанада ұсталды | Ол Ерасыл Қайсарды қолдауға шыққан.
                  1 hears: Кто: Әсет Оспанов + Заголовок не привожу – Қайсар
                  2 hears silently: Упоминание: Ерасыл Кайсар
                """);
    }

    /// The others of the first message stay named.
    @Test
    void whoWasTakenWithAMinorIsNamedStill() {
        play("""
                1 types /subscribe задержания
                листок: В Таразе задержали активистов Ерасыла Кайсара и Данияра Омарова | Их увезли в полицию.
                  1 hears: Ерасыл Кайсар, Данияр Омаров
                later PT5H
                листок: Несовершеннолетнему Ерасылу Кайсару выписали штраф | Суд в Таразе.
                  1 hears: Новое: Штраф – Кайсар
                later PT5H
                листок: Данияра Омарова арестовали на 5 суток | Суд в Таразе.
                  1 hears in reply: Кто: Данияр Омаров
                """);
    }

    /// Whom several other reports name without a word of an age is no minor, whatever one article leaves in doubt.
    @Test
    void whoIsKnownFromMuchElseIsNamedInTheNext() {
        play("""
                1 types /subscribe всё
                листок: Активиста Данияра Омарова задержали в Таразе | Его увезли в полицию.
                  1 hears: Данияр Омаров
                later PT2000H
                листок: Активиста Данияра Омарова задержали в Семее | Его увезли в полицию.
                  1 hears: Данияр Омаров
                later PT2000H
                листок: Активиста Данияра Омарова задержали в Актау | Его увезли в полицию.
                  1 hears: Данияр Омаров
                later PT2000H
                листок: В Таразе задержаны Данияр Омаров и Ерасыл Кайсар, один из них несовершеннолетний | Их увезли.
                  1 hears: Имя и заголовок не привожу – Омаров
                later PT2000H
                листок: Активиста Данияра Омарова задержали в Кентау | Его увезли в полицию.
                  1 hears: Данияр Омаров
                """);
    }
}

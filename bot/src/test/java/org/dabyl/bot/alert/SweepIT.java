package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// What one item tells of several towns: incidents apart, and one message to a chat that hears of them for the first
/// time.
class SweepIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void aSweepIsOneMessageToWhoFollowsTheKindEverywhere() {
        play("""
                1 types /subscribe задержания
                2 types /subscribe задержания Астана
                листок: В Алматы, Астане и Шымкенте задержали активистов | По данным правозащитников, в полиции не менее 20 человек.
                  1 hears: Задержание + Алматы + Астана + Шымкент
                  2 hears: Где: Астана – Где: Астана,
                later PT3H
                листок: Задержанных в Шымкенте активистов отпустили | Они вышли из полиции вечером.
                  1 hears in reply: Освобождение + Где: Шымкент – Где: Шымкент,
                later PT1H
                жетісу: Астанада ұсталған белсенділер босатылды | Олар полициядан шықты.
                  1 hears in reply: Освобождение + Где: Астана
                  2 hears in reply: Освобождение + Где: Астана
                """);
    }

    @Test
    void aTownThatWasToldIsToldNoMoreThoughOthersAreNew() {
        play("""
                1 types /subscribe задержания
                листок: В Алматы задержали активистов | Они вышли на площадь.
                  1 hears: Где: Алматы
                later PT2H
                хроника: Activists detained in Almaty, Astana and Shymkent | Police took at least 20 people.
                  1 hears: Астана + Шымкент – Алматы,
                later PT1H
                жетісу: Алматы, Астана және Шымкентте белсенділер ұсталды | Құқық қорғаушылар хабарлады.
                  nobody hears
                """);
    }

    @Test
    void whoWatchesPeopleInTwoTownsHearsOfBothAtOnce() {
        play("""
                1 types /subscribe Канат Ешмухан
                1 types /subscribe Лаура Жанай
                2 types /subscribe Лаура Жанай
                листок: Задержания идут в нескольких городах: в Шымкенте – Канат Ешмухан, в Астане – Лаура Жанай | Список пополняется.
                  1 hears: Канат Ешмухан + Лаура Жанай
                  2 hears: Лаура Жанай + Где: Астана
                later PT5H
                листок: Лауру Жанай отпустили из полиции Астаны | Она вышла вечером.
                  1 hears in reply: Освобождение
                  2 hears in reply: Освобождение
                """);
    }

    /// The alerts that one message tells of are kept back each by itself.
    @Test
    void whatAPauseKeepsBackIsAnsweredWhenItGoesOn() {
        play("""
                1 types /subscribe задержания
                1 types /pause
                листок: В Алматы, Астане и Шымкенте задержали активистов | По данным правозащитников, в полиции не менее 20 человек.
                  nobody hears
                1 types /resume
                later PT3H
                листок: Задержанных в Шымкенте активистов отпустили | Они вышли из полиции вечером.
                  1 hears in reply: Освобождение
                """);
    }
}

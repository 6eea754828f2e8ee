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
}

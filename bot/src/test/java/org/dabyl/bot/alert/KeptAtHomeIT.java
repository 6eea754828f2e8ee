package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// Who is not let out of the house, or stopped on the road, is told of so; and when the police take the same
/// person away hours later, that is news.
class KeptAtHomeIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void whoWasNotLetOutIsTakenInTheEvening() {
        play("""
                1 types /subscribe Улпан Ерен
                листок: Улпан Ерен не выпускают из дома накануне митинга в Уральске | Она сообщила об этом.
                  1 hears: Не выпускают из дома – Задержание
                later PT5H
                листок: Улпан Ерен задержали в Уральске | Её увезли в РУВД.
                  1 hears in reply: Новое: Задержание
                later PT1H
                хроника: Activist Ulpan Yeren detained in Oral | Police took her from home.
                  nobody hears
                later PT1H
                листок: Улпан Ерен не выпускают из дома | Она сообщила об этом утром.
                  nobody hears
                """);
    }

    @Test
    void inKazakh() {
        play("""
                1 types /subscribe Улпан Ерен
                жетісу: Оралда Ұлпан Еренді үйінен шығармай отыр | Митинг алдында.
                  1 hears: Не выпускают из дома
                later PT5H
                жетісу: Ұлпан Ерен ұсталды | Оны полиция бөлімшеге алып кетті.
                  1 hears in reply: Новое: Задержание
                """);
    }

    @Test
    void whoseCarWasStoppedIsNotDetainedUntilThePoliceTakeHer() {
        play("""
                1 types /subscribe Улпан Ерен
                листок: Машину активистки Улпан Ерен остановила полиция на трассе под Уральском | Она ехала на митинг.
                  1 hears silently: Упоминание: Улпан Ерен
                later PT5H
                листок: Улпан Ерен доставили в полицию Уральска | На неё составили протокол.
                  1 hears: Доставление в полицию
                """);
    }

    /// Of one detention outlets say «увезли», «доставили» and «задержали», and where they are not let out of.
    @Test
    void whatElseADetentionIsCalledIsNoNews() {
        play("""
                1 types /subscribe Улпан Ерен
                листок: Улпан Ерен не выпускают из РУВД | Её задержали утром.
                  1 hears: Задержание
                later PT5H
                листок: Улпан Ерен доставили в полицию Уральска | На неё составили протокол.
                  nobody hears
                """);
    }
}

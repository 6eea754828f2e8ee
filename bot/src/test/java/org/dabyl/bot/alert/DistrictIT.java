package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// Who follows a district hears what happens in its towns and villages, too, and whoever follows the region as before.
class DistrictIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void whoFollowsADistrictHearsOfItsTownsInEveryLanguage() {
        play("""
                1 types /subscribe задержания Мугалжарский район
                2 types /subscribe ұстау Мұғалжар ауданы
                3 types /subscribe detentions Mugalzhar district
                4 types /subscribe задержания Актюбинская область
                5 types /subscribe задержания Хромтауский район
                6 types /subscribe задержания Кандыагаш
                листок: Активиста Айдоса Бекенова задержали в Кандыагаше | Его увезли полицейские.
                  1 hears: Задержание + Где: Кандыагаш + Подписка: задержания: Мугалжарский район
                  2 hears: Задержание + Где: Кандыагаш
                  3 hears: Задержание + Где: Кандыагаш
                  4 hears: Задержание + Подписка: задержания: Актюбинская область
                  6 hears: Задержание
                later PT100H
                жетісу: Белсенді Дина Омар Ембіде ұсталды | Оны полиция әкетті.
                  1 hears: Эмба
                  2 hears: Эмба
                  3 hears: Эмба
                  4 hears: Эмба
                later PT100H
                хроника: Activist Serik Ospan detained in Emba | Police took him away on Monday.
                  1 hears: Эмба
                  2 hears: Эмба
                  3 hears: Эмба
                  4 hears: Эмба
                """);
    }

    @Test
    void aDistrictThatIsSaidIsTheTownsOfItOnlyForWhoFollowsTheDistrict() {
        play("""
                1 types /subscribe задержания Жылыойский район
                2 types /subscribe задержания Кульсары
                листок: В Жылыойском районе задержали активиста Айдоса Бекенова | Его увезли полицейские.
                  1 hears: Задержание + Где: Жылыойский район
                later PT100H
                листок: В Атырау задержали активистку Дину Омарову | Её увезли полицейские.
                  nobody hears
                """);
    }

    @Test
    void aVillageOfADistrictThatWasMadeLatelyLiesInTheNewOne() {
        play("""
                1 types /subscribe задержания Маканчинский район
                2 types /subscribe задержания район Мақаншы
                3 types /subscribe ұстау Үлкен Нарын ауданы
                4 types /subscribe задержания Урджарский район
                5 types /subscribe задержания область Абай
                листок: В Маканчи задержали активиста Айдоса Бекенова | Его увезли полицейские.
                  1 hears: Задержание
                  2 hears: Задержание
                  5 hears: Задержание
                """);
    }

    @Test
    void theAnswerNamesTownsOfTheDistrict() {
        play("""
                1 types /subscribe задержания Мугалжарский район
                  1 is answered: Мугалжарский район + Сюда входят города и сёла района: Кандыагаш, Эмба, Жем + и ещё 4.
                2 types /language kk
                  2 is answered: қазақша
                2 types /subscribe ұстау Жылыой ауданы
                  2 is answered: Бұған ауданның қалалары мен ауылдары да кіреді: Құлсары
                3 types /language en
                  3 is answered: English
                3 types /subscribe detentions Zhylyoy district
                  3 is answered: This includes the towns and villages of the district: Kulsary
                3 types /list
                  3 is answered: A district includes its towns and villages
                4 types /subscribe задержания Кандыагаш
                  4 is answered: Кандыагаш – Сюда входят
                листок: Концерт прошёл в Кандыагаше | Пели до полуночи.
                  nobody hears
                """);
    }
}

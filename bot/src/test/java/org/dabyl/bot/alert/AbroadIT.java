package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// Kazakhstan's law sets no deadlines for what is done in another country: who trusts them misses the real ones.
class AbroadIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void whatWasDoneInAForeignTownHasNoDeadline() {
        play("""
                1 types /subscribe Айдос Бекенов, Наталья Ким
                листок: Kazakh activist Aidos Bekenov detained in Istanbul | Police took him to a station.
                  1 hears: Задержание + Где: Стамбул – Срок по закону
                листок: Журналистку из Казахстана Наталью Ким задержали в Киеве | Её увезли.
                  1 hears: Где: Киев – Срок по закону
                later PT900H
                хроника: Активиста Айдоса Бекенова арестовали на два месяца в Москве | Суд отправил казахстанца в СИЗО.
                  1 hears: Содержание под стражей + Где: Москва – Срок по закону
                later PT900H
                жетісу: Белсенді Айдос Бекенов Бішкекте 10 тәулікке қамалды | Оны сот жазалады.
                  1 hears: Административный арест + Где: Бишкек – Срок по закону
                """);
    }

    @Test
    void norHasWhatForeignPoliceOrCourtsDidWhereNoTownIsNamed() {
        play("""
                1 types /subscribe Айдос Бекенов, Наталья Ким, Асель Ибраева
                листок: Активиста Айдоса Бекенова задержала турецкая полиция | Коллеги ищут ему адвоката.
                  1 hears: Задержание – Срок по закону
                листок: Kyrgyz police detain Kazakh journalist Natalia Kim | Her colleagues look for a lawyer.
                  1 hears: Задержание – Срок по закону
                листок: Блогер Әсел Ибраеваны түрік полициясы ұстады | Оған адвокат ізделуде.
                  1 hears: Задержание – Срок по закону
                """);
    }

    /// Whoever asks for somebody from abroad, or comes from there, is held by our police.
    @Test
    void whatWasDoneHereHasItsDeadlineWhoeverAskedForIt() {
        play("""
                1 types /subscribe Аман Сагидов, Наталья Ким, Айдос Бекенов
                листок: Каракалпакского активиста Амана Сагидова задержали в Алматы | Его хочет Узбекистан.
                  1 hears: Где: Алматы + Срок по закону
                листок: Российскую журналистку Наталью Ким задержали в Астане | Её увезли в полицию.
                  1 hears: Где: Астана + Срок по закону
                листок: Активиста Айдоса Бекенова задержали | Его увезли в полицию.
                  1 hears: Задержание + Срок по закону
                """);
    }
}

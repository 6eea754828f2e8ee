package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// What chats hear where an article calls somebody by less than the watched name: by the given name, by a
/// pseudonym, with another patronymic, as the elder of two.
class GivenNameIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void brothersAreToldOfByTheirOwnNamesAndOnce() {
        play("""
                1 types /subscribe Ерлан Сулейменов
                2 types /subscribe аресты
                3 types /subscribe Серик Сулейменов
                листок: Братьев Сулейменовых арестовали на 10 суток | Ерлан и Нурлан вышли на митинг в Алматы.
                  1 hears: Ерлан Сулейменов + Возможно, Ерлан Сулейменов: совпало имя – Кто: Братьев
                  2 hears: Ерлан Сулейменов + Нурлан Сулейменов – Кто: Братьев
                later PT3H
                жетісу: Ағайынды Сүлейменовтер 10 тәулікке қамалды | Алматы соты Ерлан мен Нұрланға үкім шығарды.
                  nobody hears
                """);
    }

    @Test
    void theHusbandOfWhoIsNamedIsToldOfPossibly() {
        play("""
                1 types /subscribe Сауле Ахметова
                2 types /subscribe Данияр Ахметов
                листок: Сауле Ахметову отпустили, её муж Данияр остаётся в полиции | Супругов задержали утром в Костанае.
                  1 hears: Освобождение: «отпустили» – Сауле Ахметова + Совпало имя: Сауле Ахметова
                  2 hears: Данияр + Возможно, Данияр Ахметов: совпало имя, но фамилии рядом с ним в статье нет
                """);
    }

    @Test
    void aGivenNameAloneIsThatOfTheOnlyIncidentOfTheseDays() {
        play("""
                1 types /subscribe Асия Тохтар
                2 types /subscribe Жанар Бекет
                3 types /subscribe задержания
                листок: Асию Тохтар и Жанар Бекет задержали у посольства | Активистки вышли с плакатами в Астане.
                  1 hears: Задержание
                  2 hears: Задержание
                  3 hears: Задержание
                later PT2H
                листок: Асию отпустили, Жанар ещё в полиции | Об этом сообщает их адвокат.
                  1 hears in reply: Освобождение + Возможно, Асия Тохтар: совпало имя
                  2 hears in reply, silently: Освобождение
                  3 hears in reply: Освобождение
                later PT3H
                листок: Жанар оштрафовали на 20 МРП, Асие вынесли предупреждение | Суд прошёл в Астане.
                  1 hears in reply: Предупреждение + Возможно, Асия Тохтар: совпало имя
                  2 hears in reply: Штраф + Возможно, Жанар Бекет: совпало имя
                  3 hears in reply: Штраф
                """);
    }

    @Test
    void aGivenNameOfTwoIncidentsIsOfNeither() {
        play("""
                1 types /subscribe Дулат Агадил
                2 types /subscribe задержания
                листок: Активиста Дулата Агадила задержали в Алматы | Он шёл на встречу с депутатом.
                  1 hears: Задержание
                  2 hears: Задержание
                листок: Журналиста Дулата Есенова задержали в Актау | Он снимал очередь.
                  2 hears: Задержание
                later PT3H
                листок: Дулату дали 15 суток | Суд прошёл за десять минут.
                  nobody hears
                """);
    }

    @Test
    void aGivenNameIsNoMoreOfAnIncidentInAnotherTown() {
        play("""
                1 types /subscribe аресты
                листок: Активиста Дулата Агадила арестовали на 10 суток в Алматы | Суд прошёл ночью.
                  1 hears: Административный арест, 10 суток
                later PT3H
                листок: В Актау Дулату дали 15 суток | Суд прошёл за десять минут.
                  1 hears: Административный арест, 15 суток
                """);
    }

    @Test
    void anotherPatronymicIsPossiblyAnother() {
        play("""
                1 types /subscribe Марат Бекович Туленов
                2 types /subscribe Марат Туленов
                3 types /subscribe Туленов Марат Серікұлы
                листок: Суд оштрафовал активиста Марата Сериковича Туленова | Он пикетировал акимат Павлодара.
                  1 hears: Возможно, Марат Бекович Туленов: в статье другое отчество («Сериковича») – Совпало имя
                  2 hears: Совпало имя: Марат Туленов
                  3 hears: Совпало имя: Туленов Марат Серікұлы
                """);
    }

    @Test
    void whoeverIsKnownByAPseudonymIsToldOfByIt() {
        play("""
                1 types /subscribe Чёрная Кошка
                2 types /subscribe Марат Серік | Батыр kz
                3 types /subscribe Дядя Миша
                листок: Чёрная Кошка задержана | Блогера увезли в полицию Талдыкоргана.
                  1 hears: Задержание + Совпало имя: Чёрная Кошка
                later PT5H
                листок: Блогера «Чёрную Кошку» оштрафовали | Суд прошёл в Талдыкоргане.
                  1 hears in reply: Штраф + Совпало имя: Чёрная Кошка
                листок: Блогер Батыр kz арестован на 10 суток | Суд прошёл в Таразе.
                  2 hears: Административный арест + Совпало имя: Марат Серік
                листок: Блогера Дядю Мишу задержали в Костанае | Он вёл стрим у акимата.
                  3 hears: Задержание + Совпало имя: Дядя Миша
                """);
    }

    @Test
    void whoeverTellsOfADetentionByThePseudonymIsNotDetained() {
        play("""
                1 types /subscribe Чёрная Кошка
                листок: Задержан активист, сообщает Чёрная Кошка | Его увезли в полицию.
                  1 hears silently: Упоминание: Чёрная Кошка
                later PT30H
                листок: В баре «Чёрная Кошка» задержали активистов | Их увезли в полицию.
                  1 hears silently: Упоминание: Чёрная Кошка
                """);
    }

    @Test
    void theElderOfTwoIsWhoeverIsCalledSoWithoutIt() {
        play("""
                1 types /subscribe Серик Абдрахманов
                2 types /subscribe задержания
                листок: Задержан журналист Серик Абдрахманов | Это произошло в Караганде.
                  1 hears: Задержание
                  2 hears: Задержание
                later PT5H
                листок: Абдрахманова-старшего отпустили | Журналист провёл в полиции ночь.
                  1 hears in reply: Освобождение + Абдрахманов-старший
                  2 hears in reply: Освобождение
                """);
    }
}

package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// Who is told that a watched person is mentioned in an article about others.
class MentionsIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    /// The first outlet did not name her.
    @Test
    void whoWasToldOfTheIncidentHearsOfAMentionAsOthersDo() {
        play("""
                1 types /subscribe Гульнара Есимбекова
                1 types /subscribe задержания
                2 types /subscribe Гульнара Есимбекова
                листок: В Уральске задержан активист Данияр Сейткали | Его увезли полицейские.
                  1 hears: Задержание
                later PT2H
                хроника: Активиста Данияра Сейткали задержали в Уральске | Правозащитница Гульнара Есимбекова сообщила, что к ней домой тоже приходили.
                  1 hears silently: Упоминание: Гульнара Есимбекова
                  2 hears silently: Упоминание: Гульнара Есимбекова
                later PT1H
                жетісу: Белсенді Данияр Сейтқали Оралда ұсталды | Бұл туралы құқық қорғаушы Гүлнара Есімбекова айтты.
                  nobody hears
                """);
    }

    @Test
    void anAlertNamesWhoIsMentionedBesidesAndNoOtherMessageComes() {
        play("""
                1 types /subscribe Гульнара Есимбекова
                1 types /subscribe задержания
                2 types /subscribe Гульнара Есимбекова
                2 types /subscribe задержания
                2 types /mentions off
                3 types /subscribe задержания
                листок: В Уральске задержан активист Данияр Сейткали | Об этом сообщила правозащитница Гульнара Есимбекова.
                  1 hears: Данияр Сейткали + упомянуто и имя, за которым вы следите: Гульнара Есимбекова
                  2 hears: Данияр Сейткали – Есимбекова
                  3 hears: Данияр Сейткали – Есимбекова
                later PT1H
                хроника: Активиста Данияра Сейткали задержали в Уральске | Правозащитница Гульнара Есимбекова подтвердила это.
                  nobody hears
                """);
    }

    /// Nobody is named to whom it was done: each may be another.
    @Test
    void whatIsDoneBesideWhoWasDetainedIsMentionedEachTime() {
        play("""
                1 types /subscribe Ерлан Омаров
                листок: Активиста Ерлана Омарова задержали в Актау | Его увезли.
                  1 hears: Задержание
                later PT3H
                хроника: Сторонников Ерлана Омарова задержали у здания суда | Актау.
                  1 hears silently: Упоминание: Ерлан Омаров
                later PT3H
                хроника: Брата активиста Ерлана Омарова задержали в Актау | Его увезли полицейские.
                  1 hears silently: Упоминание: Ерлан Омаров
                """);
    }

    /// Who watches the first hears of the second as whoever was told nothing does.
    @Test
    void whatIsDoneToAnotherBesideWhoWasToldOfIsMentionedOnTheSameDay() {
        play("""
                1 types /subscribe Ерлан Омаров
                2 types /subscribe Ерлан Омаров
                2 types /pause
                листок: Активиста Ерлана Омарова задержали в Актау | Его увезли.
                  1 hears: Задержание
                later PT3H
                хроника: Активистку Айгерим Сапарову задержали в Актау | Она пришла поддержать Ерлана Омарова.
                  1 hears silently: Упоминание: Ерлан Омаров
                2 types /resume
                  2 is answered: Задержание: Ерлан Омаров (Актау) + Упоминание: Ерлан Омаров
                """);
    }

    @Test
    void aMentionOfAnotherDayIsAnotherMention() {
        play("""
                1 types /subscribe Гульнара Есимбекова
                листок: В Уральске задержан активист Данияр Сейткали | Правозащитница Гульнара Есимбекова сообщила об этом.
                  1 hears silently: Упоминание: Гульнара Есимбекова
                later PT100H
                хроника: Активиста Данияра Сейткали арестовали на 15 суток в Уральске | Правозащитница Гульнара Есимбекова была в суде.
                  1 hears silently: Упоминание: Гульнара Есимбекова
                """);
    }

    @Test
    void whereTheHeadlineIsLeftOutTheMessageSaysWhy() {
        play("""
                1 types /subscribe Гульнара Есимбекова
                листок: В Таразе задержан 16-летний школьник Алихан Турсынов | Адвокат Гульнара Есимбекова сообщила об этом.
                  1 hears silently: Упоминание: Гульнара Есимбекова + Заголовок не привожу – Турсынов
                1 types /recent
                  1 is answered: Задержание (Тараз): заголовок не приводим – Турсынов
                2 types /subscribe Гульнара Есимбекова
                  2 is answered: 1 статья + Задержание (Тараз): заголовок не приводим – Турсынов
                2 types /subscribe Алихан Турсынов
                  2 is answered: В Таразе задержан 16-летний школьник Алихан Турсынов
                2 types /recent
                  2 is answered: В Таразе задержан 16-летний школьник Алихан Турсынов
                """);
    }
}

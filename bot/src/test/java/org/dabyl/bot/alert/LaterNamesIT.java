package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// Who is told of somebody whom only a later report of a known incident names.
class LaterNamesIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void whoFollowsTheKindIsToldOfEachWhoIsNamedLaterOnce() {
        play("""
                1 types /subscribe задержания
                2 types /subscribe Ерлан Токтасынов
                3 types /subscribe Бакыт Ордабеков
                4 types /subscribe задержания Шымкент
                листок: Активист Ерлан Токтасынов задержан в Алматы | Полицейские увезли его утром с площади.
                  1 hears: Задержание + Ерлан Токтасынов
                  2 hears: Задержание + Ерлан Токтасынов
                later PT1H
                хроника: В Алматы задержали Ерлана Токтасынова и Бакыта Ордабекова | Активистов увезли утром с площади.
                  1 hears in reply: Новое + Кто: Бакыт Ордабеков, Ерлан Токтасынов + назвали ещё: Бакыт Ордабеков
                  3 hears: Задержание + Бакыт Ордабеков – Новое
                later PT1H
                жетісу: Алматыда Ерлан Тоқтасынов пен Бақыт Ордабеков ұсталды | Белсенділерді полиция алып кетті.
                  nobody hears
                later PT1H
                листок: Police in Almaty detain Yerlan Toktasynov, Bakhyt Ordabekov and Aigerim Saparova | They are activists.
                  1 hears in reply: Новое + Кто: Aigerim Saparova + назвали ещё: Aigerim Saparova
                """);
    }

    /// The office is his, and who heard of the search heard his name in the same breath.
    @Test
    void whoWasNamedBesideAMeasureIsNotNamedByTheNextOutlet() {
        play("""
                1 types /subscribe Сауле Досова
                2 types /subscribe обыски
                листок: В офисе правозащитной организации в Астане прошёл обыск | Директора Сауле Досову допросили.
                  1 hears: Обыск + Допрос + Сауле Досова
                  2 hears: Обыск + Допрос + Сауле Досова
                later PT2H
                хроника: Office of rights defender Saule Dosova searched in Astana | Police took computers.
                  nobody hears
                """);
    }

    @Test
    void whoIsFirstNamedForAMeasureIsToldOf() {
        play("""
                1 types /subscribe Сауле Досова
                2 types /subscribe обыски
                листок: В офисе правозащитной организации в Астане прошёл обыск | Полиция изъяла компьютеры.
                  2 hears: Обыск + Имя не названо
                later PT2H
                хроника: Office of rights defender Saule Dosova searched in Astana | Police took computers.
                  1 hears: Обыск + Saule Dosova
                  2 hears in reply: Новое + назвали ещё: Saule Dosova
                """);
    }

    /// Told of the arrest alone, the chat would not hear of the second detention at all.
    @Test
    void aNewMeasureToTheKnownOneDoesNotHideWhatWasDoneToAnother() {
        play("""
                1 types /subscribe задержания
                2 types /subscribe Ерлан Токтасынов
                2 types /subscribe Бакыт Ордабеков
                3 types /subscribe Ерлан Токтасынов
                листок: Активист Ерлан Токтасынов задержан в Алматы | Полицейские увезли его утром с площади.
                  1 hears: Задержание
                  2 hears: Задержание
                  3 hears: Задержание
                later PT5H
                хроника: Ерлана Токтасынова арестовали на 15 суток | Решение вынес суд в Алматы. Активист Бакыт Ордабеков задержан у здания суда.
                  1 hears in reply: Административный арест, 15 суток + Задержание + назвали ещё: Бакыт Ордабеков
                  2 hears in reply: Административный арест, 15 суток + Задержание + назвали ещё: Бакыт Ордабеков
                  3 hears in reply: Административный арест, 15 суток – Задержание – Ордабеков
                """);
    }

    /// Two spellings and a surname alone may be somebody who is known.
    @Test
    void whoMayBeSomebodyKnownIsNoNewcomer() {
        play("""
                1 types /subscribe задержания
                листок: Ерлан Токтасынов и Мухаметкали Джахин задержаны в Алматы | Полицейские увезли их с площади.
                  1 hears: Задержание
                later PT1H
                хроника: В Алматы задержаны Ерлан Токтасынов, Махаметкали Жахин и Ордабеков | Их увезли с площади.
                  nobody hears
                """);
    }

    @Test
    void aMinorWhoIsReportedLaterIsToldWithoutAName() {
        play("""
                1 types /subscribe задержания
                листок: Активист Ерлан Токтасынов задержан в Алматы | Полицейские увезли его утром с площади.
                  1 hears: Задержание
                later PT1H
                хроника: В Алматы задержаны активист Ерлан Токтасынов и 15-летний школьник Арман Кенжехулов | Их увезли с площади.
                  1 hears in reply: Новое: Задержание + не привожу – Кенжехулов – Токтасынов – назвали
                """);
    }

    /// The second report leaves the age out; who is none stays named.
    @Test
    void whoWasAMinorInOneReportIsOneInTheNext() {
        play("""
                1 types /subscribe задержания
                2 types /subscribe аресты
                3 types /subscribe Арман Кенжехулов
                листок: В Алматы задержали активиста Ерлана Токтасынова | Полиция увезла его с площади.
                  1 hears: Ерлан Токтасынов
                later PT1H
                листок: В Алматы задержали Ерлана Токтасынова и 15-летнего школьника Армана Кенжехулова | Их увезли с площади.
                  1 hears in reply: Задержание – Кенжехулов
                  3 hears: Арман Кенжехулов
                later PT5H
                хроника: Армана Кенжехулова арестовали на 5 суток | Решение вынес суд в Алматы.
                  1 hears in reply: Административный арест, 5 суток + не привожу – Кенжехулов
                  2 hears: Административный арест, 5 суток + не привожу – Кенжехулов
                  3 hears in reply: Арман Кенжехулов + Армана Кенжехулова арестовали на 5 суток
                later PT1H
                хроника: Ерлана Токтасынова арестовали на 15 суток | Решение вынес суд в Алматы.
                  1 hears in reply: Административный арест, 15 суток + Ерлан Токтасынов
                  2 hears in reply: Административный арест, 15 суток + Ерлан Токтасынов
                  3 hears in reply, silently: Административный арест, 15 суток + Ерлан Токтасынов
                """);
    }

    /// The headline may name whom the report does not.
    @Test
    void whoIsNamedAfterANamelessMinorMayBeThatOne() {
        play("""
                1 types /subscribe задержания
                листок: В Алматы на пикете задержали 15-летнюю школьницу | Полиция увезла девочку с площади.
                  1 hears: Задержание – школьницу
                later PT5H
                хроника: В Алматы на площади задержали Айгерим Сапарову | Полиция увезла её с пикета.
                  1 hears in reply: Задержание + не привожу – Сапарова – Сапарову
                """);
    }
}

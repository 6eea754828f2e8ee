package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// What a chat hears that was told of a surname or an initial, once a report gives the whole name.
class WholeNameIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void whoWasToldOfASurnameHearsOnceThatTheWholeNameAgrees() {
        play("""
                1 types /subscribe Динара Мауленова
                2 types /subscribe задержания
                листок: Активистка Мауленова задержана в Таразе | Её увезли полицейские.
                  1 hears: Возможно, Динара Мауленова
                  2 hears: Задержание
                later PT1H
                хроника: Мауленову задержали в Таразе | Активистку увезли полицейские.
                  nobody hears
                later PT2H
                хроника: Активистку Динару Мауленову задержали в Таразе | Её увезли полицейские.
                  1 hears in reply: Имя названо полностью: Динара Мауленова + Совпало имя – Возможно
                later PT2H
                жетісу: Белсенді Динара Мәуленова Таразда ұсталды | Оны полиция алып кетті.
                  nobody hears
                """);
    }

    @Test
    void inAnyLanguageAndWhereOthersAreNamedBesides() {
        play("""
                1 types /subscribe Aidos Bekenov
                1 types /language en
                листок: Ақтөбеде белсенді Бекенов ұсталды | Оны полиция алып кетті.
                  1 hears: Possibly Aidos Bekenov
                later PT2H
                хроника: Activists Aidos Bekenov and Yerlan Omarov detained in Aktobe | Police took them away.
                  1 hears in reply: The full name is now given: Aidos Bekenov + The name matches
                """);
    }

    /// The arrest says it by itself.
    @Test
    void whatIsNewBringsTheWholeNameWithItAndItIsNotToldApart() {
        play("""
                1 types /subscribe Динара Мауленова
                листок: Активистка Мауленова задержана в Таразе | Её увезли полицейские.
                  1 hears: Возможно, Динара Мауленова
                later PT20H
                хроника: Активистку Динару Мауленову арестовали на 10 суток в Таразе | Решение вынес суд.
                  1 hears in reply: Административный арест + Совпало имя: Динара Мауленова
                later PT2H
                жетісу: Активистку Динару Мауленову задержали вчера в Таразе | Сегодня её арестовали на 10 суток.
                  nobody hears
                """);
    }

    @Test
    void whoReadTheWholeNameBeforeIsNotToldOfItAgain() {
        play("""
                1 types /subscribe Динара Мауленова
                листок: Активистка Динара Мауленова задержана в Таразе | Её увезли полицейские.
                  1 hears: Совпало имя: Динара Мауленова
                later PT20H
                хроника: Активистку Мауленову арестовали на 10 суток в Таразе | Решение вынес суд.
                  1 hears in reply: Административный арест
                later PT2H
                жетісу: Активистку Динару Мауленову арестовали в Таразе на 10 суток | Решение вынес суд.
                  nobody hears
                """);
    }

    /// A surname that is watched alone is never sure, and an initial that is watched is no surer for being written.
    @Test
    void whatIsWatchedWithoutTheGivenNameStaysPossible() {
        play("""
                1 types /subscribe Мауленова
                2 types /subscribe М. Досжанова
                листок: Активистки Мауленова и Майра Досжанова задержаны в Таразе | Их увезли полицейские.
                  1 hears: Возможно, Мауленова
                  2 hears: Возможно, М. Досжанова
                later PT2H
                хроника: Активисток Динару Мауленову и М. Досжанову задержали в Таразе | Их увезли полицейские.
                  nobody hears
                """);
    }

    @Test
    void whoWasToldOfASurnameOrAnInitialHearsOnceThatItIsOfAnother() {
        play("""
                1 types /subscribe Динара Мауленова
                листок: Активистка Мауленова задержана в Таразе | Её увезли полицейские.
                  1 hears: Возможно, Динара Мауленова
                later PT2H
                хроника: Активистку Гульнар Мауленову задержали в Таразе | Её увезли полицейские.
                  1 hears in reply, silently: Названо другое имя: Гульнар Мауленова + Вы следите за именем: Динара Мауленова
                later PT20H
                жетісу: Активистку Гульнар Мауленову арестовали на 10 суток в Таразе | Решение вынес суд.
                  nobody hears
                """);
        play("""
                2 types /subscribe Ержан Омаров
                2 types /language kk
                листок: Ақтауда белсенді Е. Омаров ұсталды | Оны полиция алып кетті.
                  2 hears: Тегі мен есімінің бірінші әрпі сәйкес келді: Ержан Омаров
                later PT2H
                хроника: Ақтауда белсенді Ескендір Омаров ұсталды | Оны полиция алып кетті.
                  2 hears in reply, silently: Басқа есім аталды: Ескендір Омаров
                """);
    }

    /// «Данара» may be a slip of «Динара», and of two sisters one may have been meant.
    @Test
    void whoMayBeTheSameInAnotherSpellingIsNotCalledAnother() {
        play("""
                1 types /subscribe Динара Мауленова
                листок: Активистка Мауленова задержана в Таразе | Её увезли полицейские.
                  1 hears: Возможно, Динара Мауленова
                later PT2H
                хроника: Активистку Данару Мауленову задержали в Таразе | Её увезли полицейские.
                  nobody hears
                """);
        play("""
                2 types /subscribe Динара Сапарова
                листок: Активистка Сапарова задержана в Уральске | Её увезли полицейские.
                  2 hears: Возможно, Динара Сапарова
                later PT2H
                хроника: Активисток Гульнар и Динару Сапаровых задержали в Уральске | Их увезли полицейские.
                  2 hears in reply: Имя названо полностью: Динара Сапарова
                """);
    }

    /// Others may have that initial, whoever watches them: each is told so, and none that the name agrees.
    @Test
    void whoWasToldOfAnInitialHearsSilentlyThatTheWholeNameAgreesOrThatItIsOfAnother() {
        play("""
                1 types /subscribe Ерлан Сейитов
                2 types /subscribe Ермек Сейитов
                3 types /subscribe Айгерім Ахметова
                3 types /language en
                4 types /subscribe А. Сейитова
                листок: Активистов Е. Сейитова и А. Ахметову арестовали на 10 суток | Суд в Таразе вынес решение.
                  1 hears: Совпали фамилия и инициал: Ерлан Сейитов – Совпало имя
                  2 hears: Совпали фамилия и инициал: Ермек Сейитов
                  3 hears: The surname and the initial match: Айгерім Ахметова
                later PT1H
                жетісу: Айгерім Ахметова мен Ермек Сейітов 10 тәулікке қамалды | Тараз соты шешті.
                  1 hears in reply, silently: Названо другое имя: Ермек Сейітов
                  2 hears in reply, silently: Имя названо полностью: Ермек Сейітов + Совпало имя
                  3 hears in reply, silently: The full name is now given: Айгерім Ахметова
                later PT1H
                хроника: Активистов Ермека Сейитова и Айгерим Ахметову арестовали на 10 суток | Суд прошёл в Таразе.
                  nobody hears
                later PT300H
                хроника: А. Ахметову отпустили | Активистка вышла из спецприёмника в Таразе.
                  3 hears in reply: Release + The name matches
                  2 hears in reply, silently: Освобождение
                """);
    }
}

package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// A second detention of the same person within days, of which the article says neither the day nor «снова».
class TakenAgainIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    /// What an outlet tells hours after a release is what came before it, and hides nothing.
    @Test
    void whoWasReleasedAndIsTakenAgainIsToldThoughAnOutletWasLate() {
        play("""
                1 types /subscribe Асет Абишев
                листок: Активиста Асета Абишева задержали в Алматы | Его увезли полицейские.
                  1 hears: Задержание
                later PT4H
                листок: Асета Абишева отпустили | Активист уже дома.
                  1 hears in reply: Освобождение
                later PT3H
                хроника: Активист Асет Абишев задержан в Алматы | Его увезли полицейские.
                  nobody hears
                later PT6H
                хроника: Алматыда белсенді Асет Әбішев ұсталды | Оны полиция алып кетті.
                  nobody hears
                later PT24H
                жетісу: Активист Асет Абишев задержан | Его увезли из дома в Алматы.
                  1 hears in reply: Новое: Задержание
                """);
    }

    @Test
    void whoHasServedTheDaysOfAnArrestAndIsTakenIsTakenAnew() {
        play("""
                1 types /subscribe Aset Abishev
                листок: Activist Aset Abishev detained in Almaty | Police took him away.
                  1 hears: Задержание
                later PT20H
                листок: Activist Aset Abishev jailed for three days | The court ruled in Almaty.
                  1 hears in reply: Административный арест, 3 суток
                later PT40H
                хроника: Police detain activist Aset Abishev in Almaty | He was taken from home.
                  nobody hears
                later PT60H
                жетісу: Activist Aset Abishev detained | Police in Almaty took him from home.
                  1 hears in reply: Новое: Задержание
                """);
    }

    /// Nobody is held in two regions; but a town and its region, or the capital of the region, are one place.
    @Test
    void whoIsTakenDaysLaterInAnotherRegionIsTakenAnew() {
        play("""
                1 types /subscribe Асет Абишев
                листок: Активиста Асета Абишева задержали в Темиртау | Его увезли полицейские.
                  1 hears: Задержание
                later PT20H
                хроника: Активист Асет Абишев задержан в Астане | Его увезли полицейские.
                  nobody hears
                later PT50H
                хроника: Активист Асет Абишев задержан в Карагандинской области | Его увезла полиция.
                  nobody hears
                """);
        play("""
                2 types /subscribe Әсел Сейітова
                листок: Алматыда белсенді Әсел Сейітова ұсталды | Оны полиция алып кетті.
                  2 hears: Задержание
                later PT60H
                хроника: Ақтауда белсенді Әсел Сейітова ұсталды | Оны полиция алып кетті.
                  2 hears in reply: Новое: Задержание
                """);
    }

    /// Let go in the evening, taken in the morning: a day is enough where the headline says that it is not the
    /// first.
    @Test
    void whatAHeadlineCallsAnotherIsToldTheNextMorningOnce() {
        play("""
                1 types /subscribe Мирас Жолан
                листок: Активиста Мираса Жолана задержали в Таразе | Полицейские увезли его утром.
                  1 hears: Задержание
                later PT4H
                жетісу: Мирас Жоланды қайта ұстады | Белсендіні Таразда алып кетті.
                  nobody hears
                later PT30H
                хроника: Мираса Жолана задержали второй раз за сутки | Вчера активиста отпустили поздно вечером.
                  1 hears in reply: Новое: Задержание + Освобождение + Срок по закону
                later PT2H
                листок: Activist Miras Zholan detained again in Taraz | Police took him away.
                  nobody hears
                """);
        play("""
                2 types /subscribe Бекзат Омар
                листок: Бекзата Омара оштрафовали на 30 МРП | Суд в Таразе признал активиста виновным.
                  2 hears: Штраф
                later PT30H
                хроника: Ещё 50 МРП: Бекзата Омара оштрафовали во второй раз за неделю | Суд в Таразе.
                  2 hears in reply: Новое: Штраф
                later PT30H
                жетісу: Бекзат Омарға тағы айыппұл салынды | Тараз соты 100 АЕК айыппұл салды.
                  2 hears in reply: Новое: Штраф
                """);
    }
}

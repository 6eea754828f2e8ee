package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// A trial of several, from the verdict over the appeal to the trial held once more: each hears what was done to whom.
class VerdictsOfSeveralIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void eachOfSeveralHasHisOwnVerdictAndHisOwnOutcomeOfTheAppeal() {
        play("""
                1 types /subscribe Талгат Имаш
                2 types /subscribe Бауыржан Оспан
                3 types /subscribe Ризабек Каттай
                листок: В Атырау начался суд над участниками протестов | На скамье подсудимых Гульжан Ергазы, Бауыржан Оспан, Талгат Имаш и Ризабек Каттай.
                  1 hears: Суд: «начался суд»
                  2 hears: Суд: «начался суд»
                  3 hears: Суд: «начался суд»
                later PT300H
                листок: Суд в Атырау вынес приговор | Бауыржана Оспана приговорили к 6 годам колонии, Талгата Имаша оправдали, Ризабеку Каттаю назначили 2 года ограничения свободы.
                  1 hears in reply: Оправдание: «оправдали» – Талгат Имаш, Ризабек Каттай
                  2 hears in reply: Приговор, 6 лет: «приговорили»
                  3 hears in reply: Ограничение свободы, 2 года – Каттай, Талгат Имаш
                later PT300H
                листок: Прокуратура опротестовала оправдание Талгата Имаша | Осуждённый Бауыржан Оспан тоже подал апелляцию.
                  1 hears in reply: Протест прокурора
                  2 hears in reply: Жалоба: «подал апелляцию»
                  3 hears in reply silently: Протест прокурора
                later PT700H
                листок: Апелляционный суд смягчил приговор Бауыржану Оспану | Срок сократили до 4 лет. Гульжан Ергазы приговор оставили без изменения, оправдательный приговор Талгату Имашу отменён.
                  1 hears in reply: Оправдание отменено + Срок сокращён – Освобождение
                  2 hears in reply: Срок сокращён + до 4 лет» – Новое: Приговор
                  3 hears in reply silently: Оправдание отменено
                later PT2H
                жетісу: Апелляция: Бауыржан Оспанның жазасы 4 жылға дейін қысқарды | Гүлжан Ерғазының үкімі күшінде қалды, Талғат Имаштың ісі қайта қаралады.
                  nobody hears
                later PT900H
                листок: В Атырау начался новый суд над Талгатом Имашем | Первый приговор отменила апелляция.
                  1 hears in reply: Новое: Новый суд
                  2 hears in reply silently: Новый суд
                  3 hears in reply silently: Новый суд
                later PT5H
                жетісу: Атырауда Талғат Имаштың ісі қайта қарала бастады | Бұған дейінгі үкімді апелляция бұзған.
                  nobody hears
                """);
    }

    @Test
    void anAcquittalThatIsQuashedFreesNobodyInAnyLanguage() {
        play("""
                1 types /subscribe Талгат Имаш
                2 types /subscribe освобождения
                3 types /subscribe апелляции
                листок: Суд отменил оправдательный приговор активисту Талгату Имашу | Дело вернули на новое рассмотрение.
                  1 hears: Оправдание отменено – Освобождение
                  3 hears: Оправдание отменено – Освобождение
                """);
        play("""
                4 types /subscribe Самат Ергали
                4 types /language kk
                жетісу: Апелляция белсенді Самат Ерғалидың ақтау үкімін бұзды | Белсендінің ісі қайта қаралады.
                  3 hears: Оправдание отменено
                  4 hears: Ақтау үкімінің күші жойылды – Босату
                """);
        play("""
                5 types /subscribe Dauren Syzdyk
                5 types /language en
                хроника: Appeal court overturns acquittal of activist Dauren Syzdyk | The case goes back to the first court.
                  3 hears: Оправдание отменено
                  5 hears: Acquittal quashed – Release
                """);
    }

    /// The verdict of the first court can be appealed within days, the term that a higher court left cannot.
    @Test
    void theTermThatAnAppealLeftIsNoNewVerdict() {
        play("""
                1 types /subscribe Бауыржан Оспан
                листок: Апелляционный суд сократил срок Бауыржану Оспану до 4 лет | Первая инстанция дала активисту 6 лет.
                  1 hears: Срок сокращён + до 4 лет» – Приговор – Срок по закону
                """);
        play("""
                2 types /subscribe Самат Ергали
                жетісу: Апелляция: Самат Ерғалидың жазасы 4 жылға дейін қысқарды | Белсенді бұған дейін 6 жылға сотталған.
                  2 hears: Срок сокращён: «Апелляция … жазасы 4 жылға дейін қысқарды» – Приговор – Срок по закону
                """);
        play("""
                3 types /subscribe Dauren Syzdyk
                3 types /language en
                хроника: Appeal court cuts Dauren Syzdyk's sentence to four years | The first court gave the activist six years.
                  3 hears: Term reduced + to four years – Sentence,
                """);
    }
}

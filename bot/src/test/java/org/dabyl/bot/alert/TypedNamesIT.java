package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// Who hears of somebody whose name was typed as people type it.
class TypedNamesIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void whoTypedSeveralNamesOrARoleOrAnotherCaseHearsOfEach() {
        play("""
                1 types /subscribe Майра Досжанова и Серик Ахметов
                2 types /subscribe журналистка Майра Досжанова
                3 types /subscribe Майру Досжанову, блогера
                4 types /subscribe Серіk Ахметовты
                5 types /subscribe Maira Doszhanova and Serik Akhmetov
                6 types /subscribe дело Майры Досжановой
                листок: Активистка Майра Досжанова задержана в Таразе | Её увезли полицейские.
                  1 hears: Задержание + Совпало имя: Майра Досжанова
                  2 hears: Задержание + Совпало имя: Майра Досжанова
                  3 hears: Задержание + Совпало имя: Майра Досжанова
                  5 hears: Задержание + Совпало имя: Maira Doszhanova
                  6 hears: Задержание + Совпало имя: Майра Досжанова
                later PT100H
                хроника: Активиста Серика Ахметова задержали в Семее | Его увезли полицейские.
                  1 hears: Задержание + Совпало имя: Серик Ахметов
                  4 hears: Задержание + Ахметов
                  5 hears: Задержание + Совпало имя: Serik Akhmetov
                """);
    }

    @Test
    void anInitialAndTheOtherShapeOfTheSurnameAgreePossibly() {
        play("""
                1 types /subscribe Досжанова М.Е.
                2 types /subscribe Абзал Достияр
                3 types /subscribe Абзал Достияров
                листок: Активистка Майра Досжанова задержана в Таразе | Её увезли полицейские.
                  1 hears: Задержание + Возможно, Досжанова М.Е.
                later PT100H
                листок: Активиста Абзала Достиярова задержали в Алматы | Его увезли полицейские.
                  2 hears: Задержание + Возможно, Абзал Достияр:
                  3 hears: Задержание + Совпало имя: Абзал Достияров
                """);
    }

    @Test
    void aSlipInAKindWithAPlaceIsNoName() {
        play("""
                1 types /subscribe задиржания Тараз
                2 types /subscribe ustau Taraz
                листок: Активистка Майра Досжанова задержана в Таразе | Её увезли полицейские.
                  1 hears: Задержание + Майра Досжанова
                  2 hears: Задержание + Майра Досжанова
                """);
    }
}

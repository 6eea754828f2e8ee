package org.dabyl.bot.alert;

import java.time.Duration;
import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// Of several to whom a measure was done, the minor alone is not named to who follows the kind, where the article's
/// words say who it is; in doubt nobody is.
class WhoIsAMinorIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void theMinorOfAListIsHiddenAndTheOthersAreNamed() {
        play("""
                1 types /subscribe задержания
                2 types /subscribe Данияр Сейткали
                3 types /subscribe Алихан Турсынов
                листок: В Таразе задержаны Данияр Сейткали, Ержан Омаров и 16-летний Алихан Турсынов | Их увезли в отдел.
                  1 hears: Кто: Данияр Сейткали, Ержан Омаров + Других имён и заголовка не привожу – Алихан – Турсынов
                  2 hears: Кто: Данияр Сейткали, Ержан Омаров + Других имён и заголовка не привожу – Алихан
                  3 hears: Кто: Алихан Турсынов
                later PT20H
                хроника: Данияра Сейткали и Алихана Турсынова арестовали на 5 суток в Таразе | Решение вынес суд.
                  1 hears in reply: Кто: Данияр Сейткали + Других имён и заголовка не привожу – Алихан
                  2 hears in reply: Кто: Данияр Сейткали + Других имён и заголовка не привожу – Алихан
                  3 hears in reply: Кто: Алихан Турсынов
                later PT20H
                жетісу: Алихана Турсынова отпустили в Таразе | Он дома.
                  1 hears in reply: Имя и заголовок не привожу – Алихан
                  2 hears in reply, silently: Имя и заголовок не привожу – Алихан
                  3 hears in reply: Кто: Алихан Турсынов
                """);
    }

    @Test
    void inAllLanguagesAndWhereTheAgeStandsBehindTheName() {
        play("""
                1 types /subscribe задержания
                листок: Таразда белсенді Данияр Сейтқали мен 16 жастағы Әлихан Тұрсынов ұсталды | Оларды полиция алып кетті.
                  1 hears: Кто: Данияр Сейтқали + Других имён и заголовка не привожу – Әлихан – Тұрсынов
                """);
        play("""
                листок: Police in Aktobe detain activists Yerlan Omarov and Arman Kenzhekhulov, 16 | They were taken away.
                  1 hears: Кто: Yerlan Omarov + Других имён и заголовка не привожу – Arman
                """);
        play("""
                листок: В Уральске задержаны активисты Бекен Сапаров и Тимур Алиев | Тимуру Алиеву 15 лет.
                  1 hears: Кто: Бекен Сапаров + Других имён и заголовка не привожу – Тимур
                """);
        play("""
                листок: Активиста Серика Асанова и его несовершеннолетнего сына Нуржана задержали в Актау | Их увезли.
                  1 hears: Других имён и заголовка не привожу – Нуржан
                """);
    }

    /// What was done to an adult elsewhere is told with the name; the headline may hold the minor's.
    @Test
    void anotherCaseOfTheSameItemNamesItsOwn() {
        play("""
                1 types /subscribe штрафы
                листок: 15-летнего Алихана Турсынова задержали в Таразе, активиста Ерлана Омарова оштрафовали в Уральске | Суд.
                  1 hears: Штраф + Кто: Ерлан Омаров + Заголовок не привожу – Алихан
                """);
    }

    @Test
    void whereItIsNotClearWhoTheMinorIsAllAreHidden() {
        hidden("Задержаны Данияр Сейткали, Ержан Омаров и Алихан Турсынов, один из них несовершеннолетний | Тараз.");
        hidden("В Таразе задержаны Данияр Сейткали и 16-летние Алихан Турсынов и Ержан Омаров | Их увезли.");
        hidden("В Таразе задержаны активист Данияр Сейткали и 16-летний Алихан Турсынов | Второй подросток там же.");
        hidden("Активиста Данияра Сейткали и 15-летнего сына Ержана Омарова задержали в Таразе | Их увезли.");
        hidden("Таразда 16 жастағы Данияр Сейтқали мен Ержан Омаров ұсталды | Оларды полиция алып кетті.");
    }

    private int hidden;

    private void hidden(String item) {
        newsroom.pass(Duration.ofDays(100));
        int chat = 10 + hidden++;
        play("""
                %d types /subscribe задержания
                листок: %s
                  %d hears: Имя и заголовок не привожу – Кто
                %d types /unsubscribe 1
                  nobody hears
                """.formatted(chat, item, chat, chat));
    }

    /// «16 лет» may be a sentence.
    @Test
    void yearsOfASentenceAreNoAge() {
        play("""
                1 types /subscribe приговоры
                листок: Активиста Данияра Сейткали приговорили к 16 годам | Данияр Сейткали 16 лет проведёт в колонии Тараза.
                  1 hears: Приговор, 16 лет + Кто: Данияр Сейткали
                """);
    }
}

package org.dabyl.bot.alert;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// What is answered to what people type.
class AnswersIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void whoAsksForHelpWithoutASlashIsNotAskedWhetherToWatchHelp() {
        play("""
                1 types стоп
                  1 is answered: Я понимаю только команды + /unsubscribe – Подписать вас
                1 types Помощь!
                  1 is answered: /unsubscribe – Подписать вас
                1 types help
                  1 is answered: /unsubscribe – Подписать вас
                1 types тоқта
                  1 is answered: /unsubscribe – Подписать вас
                1 types Ерлан Омаров
                  1 is answered: Подписать вас на «Ерлан Омаров»?
                листок: Концерт прошёл в Таразе | Пели до полуночи.
                  nobody hears
                """);
    }

    @Test
    void aNameThatEndsInAPointHasOne() {
        play("""
                1 types /subscribe Майра Д.
                  1 is answered: Майра Д. Напишу – Д..
                листок: Концерт прошёл в Таразе | Пели до полуночи.
                  nobody hears
                """);
    }

    @Test
    void twoEntriesThatBeginWithOneNameAreToldApartInTheList() {
        play("""
                1 types /subscribe Aigerim Satbay
                1 types /subscribe Aigerim Satbay | Айгерім Сәтбай | Айка
                1 types /list
                  1 is answered: 1. Aigerim Satbay + 2. Aigerim Satbay (Айгерім Сәтбай, Айка)
                листок: Концерт прошёл в Таразе | Пели до полуночи.
                  nobody hears
                """);
    }

    /// In each language: a long list of names that were watched before is cut, and the answer says so.
    @Test
    void howManyKnownNamesAreNotShownIsSaid() {
        String names = IntStream.range(0, 45)
                .mapToObj(i -> "Ерлан Бек" + "абвгдежзик".charAt(i / 10) + "абвгдежзик".charAt(i % 10) + "ров")
                .collect(Collectors.joining("\n"));
        newsroom.type(1, "/subscribe " + names);
        assertTrue(answerTo("/subscribe " + names).contains("и ещё 5"));
        newsroom.type(1, "/language kk");
        assertTrue(answerTo("/subscribe " + names).contains("тағы 5"));
        newsroom.type(1, "/language en");
        assertTrue(answerTo("/subscribe " + names).contains("and 5 more"));
    }

    private String answerTo(String typed) {
        return newsroom.type(1, typed).getLast().text();
    }
}

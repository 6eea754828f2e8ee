package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// Who is told what once two incidents are one: nobody the same twice, everybody what is new to them.
class JoinedRoutingIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void whoWasToldOfTwoThatAreOneIsToldOnceHowItGoesOn() {
        play("""
                1 types /subscribe задержания
                2 types /subscribe Марина Ледовских
                листок: Эколога задержали на площади в Таразе | Она стояла с противогазом у здания акимата.
                  1 hears: Задержание + Тараз
                хроника: Марину Ледовских забрали в полицию за противогаз | Это случилось утром.
                  1 hears: Увезли + Ледовских
                  2 hears: Увезли + Ледовских
                later PT4H
                листок: Эколог Марина Ледовских задержана в Таразе | Полиция увезла её с площади.
                  nobody hears
                later PT5H
                хроника: Марину Ледовских суд оштрафовал на 86 500 тенге | Постановление вынес суд в Таразе.
                  1 hears in reply: Штраф
                  2 hears in reply: Штраф
                """);
    }

    @Test
    void whoWasToldOfOneOfTwoThatAreOneHearsWhatTheOtherHad() {
        play("""
                1 types /subscribe задержания Тараз
                2 types /subscribe Марина Ледовских
                3 types /subscribe задержания Тараз
                3 types /subscribe Марина Ледовских
                листок: Эколога задержали на площади в Таразе | Она стояла с противогазом у здания акимата.
                  1 hears: Задержание + Тараз
                  3 hears: Задержание + Тараз
                хроника: Марину Ледовских забрали в полицию за противогаз | Это случилось утром.
                  2 hears: Увезли + Ледовских
                  3 hears: Увезли + Ледовских
                хроника: Марину Ледовских арестовали на 15 суток | Постановление вынес суд.
                  2 hears in reply: Административный арест, 15 суток
                  3 hears in reply: Административный арест, 15 суток
                later PT4H
                листок: Эколог Марина Ледовских задержана в Таразе и арестована на 15 суток | Полиция увезла её с площади.
                  1 hears in reply: Ледовских + Административный арест, 15 суток
                хроника: Эколог Марина Ледовских задержана в Таразе и арестована на 15 суток | Полиция увезла её.
                  nobody hears
                """);
    }

    @Test
    void whoWasToldOfTheNamelessOneHearsOfTheReleaseThatTheOtherHad() {
        play("""
                1 types /subscribe задержания Тараз
                2 types /subscribe Марина Ледовских
                листок: Эколога задержали на площади в Таразе | Она стояла с противогазом у здания акимата.
                  1 hears: Задержание + Тараз
                хроника: Марину Ледовских забрали в полицию за противогаз | Это случилось утром.
                  2 hears: Увезли + Ледовских
                хроника: Марину Ледовских отпустили из полиции | Она вышла на свободу днём.
                  2 hears in reply: Освобождение
                later PT4H
                листок: Эколога Марину Ледовских задержали в Таразе и отпустили | Полиция увезла её с площади.
                  1 hears in reply: Ледовских + Освобождение
                """);
    }

    @Test
    void ofTwoNamedThatAreOneEachFollowerHearsWhatTheirsHadNot() {
        play("""
                1 types /subscribe Марина Ледовских
                2 types /subscribe Самат Есенжарасов
                листок: Активистка Марина Ледовских задержана в Таразе | Полиция увезла её.
                  1 hears: Ледовских
                листок: Самата Есенжарасова оштрафовали на 86 500 тенге | Постановление вынес суд в Таразе.
                  2 hears: Штраф
                later PT4H
                хроника: Марину Ледовских и Самата Есенжарасова оштрафовали на 86 500 тенге | Постановления вынес суд в Таразе.
                  1 hears in reply: Штраф
                """);
    }

    @Test
    void whatWasToldOfNobodyByNameIsToldOfAWatchedPersonOfTwoThatAreOne() {
        play("""
                1 types /subscribe Марина Ледовских
                листок: Эколога задержали на площади в Таразе | Она стояла с противогазом у здания акимата.
                листок: В Таразе суд арестовал эколога на 15 суток | Она стояла с противогазом у здания акимата.
                  nobody hears
                хроника: Марину Ледовских забрали в полицию за противогаз | Это случилось утром.
                  1 hears: Увезли + Ледовских
                later PT4H
                листок: Эколог Марина Ледовских задержана в Таразе | Полиция увезла её с площади.
                  nobody hears
                later PT20H
                хроника: Марину Ледовских арестовали на 15 суток | Постановление вынес суд.
                  1 hears in reply: Административный арест, 15 суток
                """);
    }
}

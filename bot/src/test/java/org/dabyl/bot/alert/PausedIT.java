package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// What comes out while a chat is paused: nothing is sent, all of it is shown when the pause ends, and the story goes
/// on from there.
class PausedIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void howAToldStoryGoesOnInAPauseIsShownWhateverTheKindAndNotToldAgain() {
        play("""
                1 types /subscribe задержания
                листок: Активиста Асета Абишева задержали в Алматы | Его увезли.
                  1 hears: Задержание
                1 types /pause
                later PT20H
                хроника: Асета Абишева арестовали на 15 суток в Алматы | Решение вынес суд.
                  nobody hears
                later PT300H
                хроника: Активист Асет Абишев вышел на свободу в Алматы | Он отбыл 15 суток.
                  nobody hears
                1 types /resume
                  1 is answered: 2 сообщения + Административный арест, 15 суток: Асет Абишев (Алматы) + Освобождение: Асет Абишев – Задержание
                1 types /recent
                  1 is answered: арестовали на 15 суток + вышел на свободу + задержали
                later PT1H
                жетісу: Алматыда белсенді Асет Әбішев 15 тәулігін өтеп, бостандыққа шықты | Ол үйіне келді.
                  nobody hears
                """);
    }

    @Test
    void whatIsNewAfterThePauseRepliesToWhatWasShown() {
        play("""
                1 types /subscribe задержания
                2 types /subscribe Майра Досжанова
                1 types /pause
                2 types /pause
                листок: Активистку Майру Досжанову задержали в Уральске | Её увезли полицейские.
                  nobody hears
                later PT1H
                1 types /resume
                  1 is answered: снова включена + 1 сообщение + Задержание: Майра Досжанова (Уральск)
                2 types /resume
                  2 is answered: снова включена + 1 сообщение + Задержание: Майра Досжанова (Уральск)
                later PT10H
                хроника: Майру Досжанову арестовали на 15 суток | Решение вынес суд Уральска.
                  1 hears in reply: Новое: Административный арест, 15 суток
                  2 hears in reply: Новое: Административный арест, 15 суток
                """);
    }

    @Test
    void aNameThatAgreesOnlyPossiblyIsShownAsSuch() {
        play("""
                1 types /subscribe Майра Досжанова
                2 types /subscribe Майра Досжанова
                2 types /language kk
                3 types /subscribe Майра Досжанова
                3 types /language en
                1 types /pause
                2 types /pause
                3 types /pause
                листок: Досжанову задержали в Уральске | Активистку увезли полицейские.
                  nobody hears
                1 types /resume
                  1 is answered: Задержание: Досжанова (Уральск); возможно, Майра Досжанова
                2 types /resume
                  2 is answered: Ұстау: Досжанова (Орал); Майра Досжанова болуы мүмкін
                3 types /resume
                  3 is answered: Detention: Досжанова (Uralsk); possibly Майра Досжанова
                1 types /recent
                  1 is answered: Досжанову задержали в Уральске
                """);
    }

    @Test
    void aMentionAndWordsInAPauseAreShownToo() {
        play("""
                1 types /subscribe Гульмира Жаксылыкова
                1 types /subscribe "платные дороги"
                2 types /subscribe Гульмира Жаксылыкова
                2 types /mentions off
                1 types /pause
                2 types /pause
                листок: Правозащитница Гульмира Жаксылыкова представила доклад о свободе слова | В докладе речь о политзаключённых.
                  nobody hears
                1 types /resume
                  1 is answered: 1 сообщение + Упоминание: Гульмира Жаксылыкова
                2 types /resume
                  2 is answered: ничего не было
                """);
    }

    @Test
    void aMinorIsShownWithoutNameAndHeadline() {
        play("""
                1 types /subscribe задержания
                2 types /subscribe Гульнара Есимбекова
                1 types /pause
                2 types /pause
                листок: В Таразе задержан 16-летний школьник Алихан Турсынов | Адвокат Гульнара Есимбекова сообщила об этом.
                  nobody hears
                1 types /resume
                  1 is answered: Задержание (Тараз) – Турсынов
                2 types /resume
                  2 is answered: Упоминание: Гульнара Есимбекова – Турсынов
                """);
    }

    @Test
    void twoPausesShowTheirOwn() {
        play("""
                1 types /subscribe задержания
                1 types /pause
                листок: Активиста Асета Абишева задержали в Алматы | Его увезли.
                  nobody hears
                1 types /pause
                  1 is answered: и так на паузе
                1 types /resume
                  1 is answered: Абишев
                1 types /resume
                  1 is answered: и так включена
                1 types /pause
                листок: Активистку Майру Досжанову задержали в Уральске | Её увезли полицейские.
                  nobody hears
                1 types /resume
                  1 is answered: 1 сообщение + Досжанова – Абишев
                1 types /pause
                1 types /resume
                  1 is answered: ничего не было
                """);
    }

    @Test
    void whoIsGoneInAPauseIsToldAnewOfWhatGoesOn() {
        play("""
                1 types /subscribe задержания
                1 types /pause
                листок: Активиста Асета Абишева задержали в Алматы | Его увезли.
                  nobody hears
                1 types /forget
                1 types /subscribe задержания
                хроника: Активиста Асета Абишева задержали в Алматы | Его увезли полицейские.
                  1 hears: Задержание – Новое
                """);
    }
}

package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// Kazakh outlets write «Жандос Серікбай» of whom the passport, and who watches him, calls Серикбаев.
class OtherSurnameIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void whoWatchesASurnameInOvIsToldPossiblyOfItsBearerWithoutIt() {
        play("""
                1 types /subscribe Жандос Серикбаев
                2 types /subscribe Серікбаев Жандос
                3 types /subscribe Zhandos Serikbayev
                4 types /subscribe Ерлан Серикбаев
                листок: Белсенді Жандос Серікбай Атырауда ұсталды | Оны полиция алып кетті.
                  1 hears: Задержание + Кто: Жандос Серікбай + Возможно, Жандос Серикбаев
                  2 hears: Возможно, Серікбаев Жандос
                  3 hears: Возможно, Zhandos Serikbayev
                later PT2H
                хроника: Activist Zhandos Serikbay detained in Atyrau | Police took him away.
                  nobody hears
                later PT2H
                хроника: Активиста Жандоса Серикбаева задержали в Атырау | Его увезли полицейские.
                  1 hears in reply: Имя названо полностью: Жандос Серикбаев
                  2 hears in reply: Имя названо полностью
                  3 hears in reply: Имя названо полностью
                later PT20H
                листок: Активиста арестовали на 10 суток | Решение по делу Жандоса Серикбая вынес суд в Атырау.
                  1 hears in reply: Новое: Административный арест
                  2 hears in reply: Новое: Административный арест
                  3 hears in reply: Новое: Административный арест
                """);
    }

    @Test
    void inThreeLanguagesAndOfWomenToo() {
        play("""
                1 types /subscribe Гульнар Токтарова
                1 types /language kk
                2 types /subscribe Айгүл Досмағамбетова
                2 types /language en
                листок: Активистку Гүлнар Тоқтар задержали в Семее | Её увезли.
                  1 hears: Гүлнар Тоқтар + Гульнар Токтарова
                хроника: Journalist Aigul Dosmagambet fined in Taraz | The court ruled on Monday.
                  2 hears: Possibly Айгүл Досмағамбетова
                """);
    }

    @Test
    void whatWasReportedBeforeIsFoundForWhoSubscribesAfterwards() {
        play("""
                листок: Белсенді Жандос Серікбай Атырауда ұсталды | Оны полиция алып кетті.
                  nobody hears
                1 types /subscribe Жандос Серикбаев
                  1 is answered: Жандос Серікбай Атырауда ұсталды
                """);
    }
}

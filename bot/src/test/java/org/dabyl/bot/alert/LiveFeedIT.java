package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// The day of a protest: an outlet says once what it is about, and then line by line how many more were taken, and that
/// they were let go.
class LiveFeedIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void linesThatDoNotSayWhatItIsAboutGoOnWithWhatWasToldThereHoursAgo() {
        play("""
                1 types /subscribe задержания Алматы
                листок: В Алматы на акции задержали пятерых | Полиция увезла их в РУВД.
                  1 hears: Задержание
                later PT20M
                листок: Ещё двоих задержали у акимата Алматы | Это женщины.
                  1 hears in reply: Новое: Задержание
                later PT3H
                листок: Всех задержанных в Алматы отпустили | Об этом сообщила полиция.
                  1 hears in reply: Новое: Освобождение
                """);
        play("""
                2 types /subscribe задержания Шымкент
                жетісу: Шымкенттегі акцияда бес адам ұсталды | Полиция оларды бөлімшеге алып кетті.
                  2 hears: Задержание
                later PT20M
                жетісу: Шымкентте тағы үш адам ұсталды | Оларды аудандық полицияға апарды.
                  2 hears in reply: Новое: Задержание
                later PT3H
                хроника: All detained in Shymkent released | No charges were filed.
                  2 hears in reply: Новое: Освобождение
                """);
        play("""
                3 types /subscribe задержания Тараз
                хроника: Police detain five at Taraz rally | They were taken to a police station.
                  3 hears: Задержание
                later PT20M
                хроника: Three more detained in Taraz | Police took them to the station.
                  3 hears in reply: Новое: Задержание
                """);
    }

    @Test
    void whoWatchesOneOfThemHearsThatAllWereLetGo() {
        play("""
                1 types /subscribe Айнаш Бекбол
                листок: В Алматы на акции задержали пятерых | Полиция увезла их в РУВД.
                  nobody hears
                later PT30M
                листок: У памятника Независимости в Алматы задержали Айнаш Бекбол | Активистка держала плакат.
                  1 hears: Задержание
                later PT3H
                листок: Всех задержанных в Алматы отпустили
                  1 hears in reply: Новое: Освобождение
                """);
    }

    @Test
    void linesOfCrimeAndOfPlacesWhereNothingWasToldStayOut() {
        play("""
                1 types /subscribe задержания
                листок: Ещё двоих задержали у акимата Алматы | Это женщины.
                  nobody hears
                листок: Всех задержанных в Алматы отпустили
                  nobody hears
                листок: В Алматы на акции задержали пятерых | Полиция увезла их в РУВД.
                  1 hears: Задержание
                later PT20M
                листок: Ещё двоих задержали в Алматы | Их подозревают в мошенничестве.
                  nobody hears
                хроника: Three more detained in Almaty fraud case
                  nobody hears
                листок: Ещё троих угонщиков задержали в Алматы
                  nobody hears
                листок: Ещё двоих задержали у акимата Тараза | Это женщины.
                  nobody hears
                листок: Двоих задержали у акимата Алматы | Это женщины.
                  nobody hears
                later PT40H
                листок: Ещё двоих задержали у акимата Алматы | Это женщины.
                  nobody hears
                """);
    }

    @Test
    void oneOutletTellsOfOthersEachTimeAndAnotherOfTheSame() {
        play("""
                1 types /subscribe задержания Алматы
                листок: На митинге в Алматы задержали пятерых активистов | Полиция увезла их в РУВД.
                  1 hears: Задержание
                later PT20M
                листок: Ещё троих активистов задержали на митинге в Алматы | Их увезли в Медеуское РУВД.
                  1 hears in reply: Новое: Задержание
                later PT10M
                хроника: Three more activists detained at Almaty rally | They were taken to the Medeu district station.
                  nobody hears
                later PT40M
                листок: На митинге в Алматы задержали ещё десять человек | Среди них журналист.
                  1 hears in reply: Новое: Задержание
                later PT10M
                хроника: Ten more people detained at Almaty rally | Among them is a journalist.
                  nobody hears
                """);
    }

    /// Totals grow with each line, and each outlet has its own; nobody is woken by how many they are by now.
    @Test
    void totalTwiceWhatWasToldComesWithoutASound() {
        play("""
                1 types /subscribe задержания Алматы
                листок: В Алматы задержали не менее пяти человек | Акция продолжается.
                  1 hears: Задержание
                later PT1H
                листок: Число задержанных в Алматы выросло до 30 | Акция продолжается.
                  1 hears in reply silently: Новое: Задержание
                later PT20M
                листок: Число задержанных в Алматы выросло до 35
                  nobody hears
                later PT20M
                хроника: More than 50 now detained in Almaty | The rally continues.
                  nobody hears
                later PT20M
                жетісу: Алматыда 80-нен астам адам ұсталды | Акция жалғасуда.
                  1 hears in reply silently: Новое: Задержание
                """);
        play("""
                2 types /subscribe задержания Тараз
                листок: Число задержанных в Таразе выросло до 30
                  nobody hears
                """);
    }
}

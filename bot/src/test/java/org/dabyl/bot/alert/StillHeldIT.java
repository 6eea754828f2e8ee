package org.dabyl.bot.alert;

import java.time.Duration;
import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// What who was told of a release hears when it proves to be none.
class StillHeldIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void whoWasToldOfAReleaseHearsOnceThatThereWasNoneAndTheDeadlineAgain() {
        play("""
                1 types /subscribe Абылай Қожахмет
                2 types /subscribe задержания
                3 types /subscribe обыски
                листок: Журналиста Абылая Кожахмета задержали в Туркестане | Он снимал стройку.
                  1 hears: Задержание + Срок по закону: 3 часа
                  2 hears: Задержание
                later PT3H
                хроника: Абылая Кожахмета отпустили | Журналиста допрашивали в полиции Туркестана.
                  1 hears in reply: Освобождение – Срок по закону
                  2 hears in reply: Освобождение
                later PT2H
                листок: Абылая Кожахмета не отпустили, он по-прежнему в полиции | Коллеги журналиста ошиблись.
                  1 hears in reply: Пишут, что на свободу не отпустили + Кто: Абылай Кожахмет + Срок по закону: 3 часа
                  2 hears in reply: Пишут, что на свободу не отпустили + Срок по закону
                later PT1H
                жетісу: Журналист Абылай Қожахмет әлі полицияда, босатылған жоқ | Түркістан полициясында отыр.
                  nobody hears
                later PT20H
                хроника: Абылая Кожахмета арестовали на 10 суток | Решение вынес суд Туркестана.
                  1 hears in reply: Новое: Административный арест
                  2 hears in reply: Новое: Административный арест
                later PT3H
                листок: Абылай Кожахмет остаётся под арестом | Журналист отбывает 10 суток.
                  nobody hears
                """);
    }

    @Test
    void itIsReadInManyWords() {
        still("Абылай Кожахмет остаётся в полиции Туркестана | Журналиста не отпустили, вопреки сообщениям.");
        still("Журналист Абылай Кожахмет всё ещё в полиции | Его обещали отпустить утром.");
        still("Журналист Абылай Кожахмет остаётся под стражей | Коллеги ошиблись.");
        still("Сообщения об освобождении Абылая Кожахмета не подтвердились | Журналист в полиции.");
        still("Журналист Абылай Қожахмет босатылған жоқ, әлі полицияда | Әріптестері қателескен.");
        still("Абылай Қожахмет босатылды деген хабар расталмады | Журналист әлі қамауда.");
        still("Журналист Абылай Қожахмет полицияда қалды | Әріптестері қателескен.");
        still(
                "Abylai Kozhakhmet still in custody in Turkistan despite reports of his release | He was not freed, colleagues say.");
        still("Abylai Kozhakhmet not released after all | The journalist is still at the police station.");
        still("Abylai Kozhakhmet remains in custody | The journalist is being questioned.");
    }

    private int stories;

    private void still(String report) {
        newsroom.pass(Duration.ofDays(100));
        int chat = 10 + stories++;
        play("""
                %d types /subscribe Абылай Қожахмет
                листок: Журналиста Абылая Кожахмета задержали в Туркестане в %d-й раз | Он снимал стройку.
                %slater PT3H
                хроника: Абылая Кожахмета отпустили в %d-й раз | Журналиста допрашивали в полиции.
                %slater PT2H
                жетісу: %s
                %s""".formatted(
                        chat,
                        stories,
                        hears(chat, "Задержание", ""),
                        stories,
                        hears(chat, "Освобождение", " in reply"),
                        report,
                        hears(chat, "Пишут, что на свободу не отпустили", " in reply")));
    }

    /// Each chat of an earlier story watches him too.
    private static String hears(int last, String what, String how) {
        StringBuilder out = new StringBuilder();
        for (int chat = 10; chat <= last; chat++) {
            out.append("  ")
                    .append(chat)
                    .append(" hears")
                    .append(how)
                    .append(": ")
                    .append(what)
                    .append('\n');
        }
        return out.toString();
    }

    @Test
    void ofSeveralWhoWereToldAsFreeThoseAreNamedWhoAreNot() {
        play("""
                1 types /subscribe Дина Саги
                1 types /language en
                2 types /subscribe Абылай Қожахмет
                2 types /language kk
                листок: В Туркестане задержали Дину Саги и Абылая Кожахмета | Журналисты снимали стройку.
                  1 hears: Detention
                  2 hears: Ұстау
                later PT3H
                хроника: Дину Саги и Абылая Кожахмета отпустили | Журналистов допрашивали.
                  1 hears in reply: Release
                  2 hears in reply: Босату
                later PT2H
                листок: Дину Саги отпустили | Абылай Кожахмет остаётся в полиции.
                  1 hears in reply: A report says that there was no release + Who: Абылай Кожахмет – Who: Дина
                  2 hears in reply: Босатылмаған деп хабарланды + Кім: Абылай Кожахмет
                """);
    }

    /// An outlet that has not heard of the release tells the last that it knew; and days later it is another story.
    @Test
    void whatIsToldMinutesAfterTheReleaseOrDaysLaterTakesNothingBack() {
        play("""
                1 types /subscribe Абылай Қожахмет
                листок: Журналиста Абылая Кожахмета задержали в Туркестане | Он снимал стройку.
                  1 hears: Задержание
                later PT3H
                хроника: Абылая Кожахмета отпустили | Журналиста допрашивали в полиции Туркестана.
                  1 hears in reply: Освобождение
                later PT20M
                листок: Журналист Абылай Кожахмет остаётся в полиции | Его допрашивают.
                  nobody hears
                later PT60H
                листок: Абылая Кожахмета не отпустили на похороны | Об этом написали его коллеги.
                  1 hears silently: Упоминание
                """);
    }
}

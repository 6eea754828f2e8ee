package org.dabyl.bot.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dabyl.bot.outbox.Owed.Sent;
import org.dabyl.bot.telegram.Button;
import org.dabyl.bot.telegram.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What each command answers, in a private chat.
class CommandsIT extends InAChat {
    @Test
    void startSaysWhatTheBotIsForAndHowToSubscribe() {
        holds(said("/start"), "/subscribe Имя Фамилия", "/subscribe задержания Алматы", "/help");
    }

    @Test
    void helpListsWhatAUserNeedsAndNoMore() {
        List<String> listed = said("/help")
                .lines()
                .filter(line -> line.contains(" – "))
                .map(line -> line.split(" ")[0])
                .toList();
        assertEquals(
                List.of(
                        "/subscribe",
                        "/unsubscribe",
                        "/list",
                        "/recent",
                        "/language",
                        "/mentions",
                        "/pause",
                        "/resume",
                        "/status",
                        "/privacy",
                        "/forget",
                        "/help"),
                listed);
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheList() {
        holds(said("/frobnicate"), "Такой команды нет", "/subscribe", "/forget");
    }

    @Test
    void aNameWithoutACommandIsNotWatchedYetAndAButtonOffersIt() {
        Sent answer = sent("Санжар Бокаев");
        holds(answer.text(), "только команды", "/subscribe Санжар Бокаев");
        assertEquals(
                List.of("/subscribe Санжар Бокаев"),
                buttons(answer).stream().map(Button::payload).toList());
        holds(said("/list"), "Подписок пока нет");
        holds(said("/subscribe Санжар Бокаев"), "Слежу за именем: Санжар Бокаев");
    }

    @Test
    void whatIsTooLongForAButtonIsAnsweredWithoutOne() {
        Sent answer = sent("Здравствуйте, скажите, пожалуйста, кого у вас задержали сегодня");
        assertEquals(List.of(), buttons(answer));
        holds(answer.text(), "только команды");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/subscribe Санжар Бокаев | Слежу за именем: Санжар Бокаев",
                "/subscribe задержания | слежу: задержания",
                "/subscribe Detentions in Almaty | слежу: задержания: Алматы",
                "/subscribe ұстау Алматы | слежу: задержания: Алматы",
                "/subscribe обыски и штрафы | – штрафы",
                "/subscribe всё | слежу: все события",
                "/subscribe Мангистауская область | слежу: все события: Мангистауская область",
                "/subscribe \"платные дороги\" | слежу: «платные дороги»",
                "/subscribe #referendum-2026 | Слежу за списком: Давление перед референдумом 2026 года",
                "/subscribe #нет-такого | Такого списка нет",
                "/subscribe Бокаев | это одно слово. Если Бокаев",
                "/subscribe абыски | имели в виду: /subscribe обыски",
                "/subscribe 12345 | ни одной буквы",
                "/subscribe Ы | одной буквой",
                "/subscribe <b>Имя | знака «<»",
                "/subscribe задержания Хогвартс | не знаю места «Хогвартс»",
                "/subscribe кто же там был задержан вчера вечером | слишком много слов",
                "/subscribe \"ая\" | В кавычках",
                "/unsubscribe | /unsubscribe 2",
                "/unsubscribe 3 | Номера 3 нет",
                "/unsubscribe 0 | Номера 0 нет",
                "/unsubscribe 999999999999999999999 | Номера 999999999999999999999 нет",
                "/unsubscribe Марат Иванов | Подписки «Марат Иванов» здесь нет",
                "/unsubscribe всё | /forget",
                "/list | Подписок пока нет",
                "/recent | За последние 30 дней",
                "/recent 0 | от 1 до 20",
                "/recent -1 | от 1 до 20",
                "/recent 21 | от 1 до 20",
                "/language | Выберите язык",
                "/language қазақша | қазақша жазамын",
                "/language Казахский | қазақша жазамын",
                "/language English | in English",
                "/language русский | по-русски",
                "/language xx | Выберите язык",
                "/mentions | /mentions off",
                "/mentions maybe | /mentions off",
                "/pause | Пауза",
                "/resume | и так включена",
                "/status | Отвечает изданий: 0 из 3",
                "/privacy | /forget",
                "/forget | Удалено",
                "/invite | только для тех",
                "/list@dabyl_test_bot | Подписок пока нет",
                "/LIST | Подписок пока нет",
            })
    void everyCommandIsAnswered(String typed, String answer) {
        String said = said(typed);
        assertTrue(said.toLowerCase(Locale.ROOT).contains(answer.toLowerCase(Locale.ROOT)), () -> typed + " → " + said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "en"})
    void everyButtonOfEveryPageDoesWhatItSays(String language) {
        said("/language " + language);
        for (String page : List.of("/subscribe", "/subscribe ?places", "/subscribe ?lists", "/language")) {
            for (Button button : buttons(sent(page))) {
                assertTrue(Button.fits(button.payload()), button.payload());
                String answer = said(button.payload());
                assertFalse(answer.isBlank());
                boolean subscribes = button.payload().matches("/subscribe [^?].*");
                assertEquals(subscribes, count() == 1, () -> button.payload() + " → " + answer);
                newsroom.type(CHAT, "/unsubscribe 1");
                said("/language " + language);
            }
        }
    }

    @Test
    void theLanguageOfTelegramIsUsedUntilAnotherIsChosen() {
        String kazakh = newsroom.hear(new Incoming(9_001, 8, false, 8, "kk", "/list"))
                .getFirst()
                .text();
        String english = newsroom.hear(new Incoming(9_002, 9, false, 9, "en-GB", "/list"))
                .getFirst()
                .text();
        holds(kazakh, "Әзірге жазылым жоқ");
        holds(english, "follows nothing yet");
        holds(said("/language kk"), "қазақша");
        holds(said("/list"), "Әзірге жазылым жоқ");
    }

    @Test
    void anUpdateIsHandledOnce() {
        Incoming twice = new Incoming(77, CHAT, false, CHAT, "ru", "/subscribe обыски");
        assertEquals(1, newsroom.hear(twice).size());
        assertEquals(0, newsroom.hear(twice).size());
    }

    @Test
    void forgetLeavesNothingOfTheChatButItsAnswer() {
        said("/subscribe Ерлан Токтасынов");
        newsroom.publish("листок", "Активист Ерлан Токтасынов задержан в Таразе", "Его увезли в полицию.");
        List<Long> before = Stream.concat(newsroom.sent().stream(), newsroom.type(CHAT, "/list").stream())
                .map(Sent::number)
                .toList();
        Sent answer = sent("/forget");
        assertEquals("Удалено.", answer.text());
        assertTrue(newsroom.deleted().containsAll(before), () -> before + " " + newsroom.deleted());
        assertEquals(3, newsroom.deleted().size(), "the answer to /subscribe, the alert, the list");
        String hash = newsroom.outbox().chatHash(CHAT);
        assertEquals(List.of(answer.number()), newsroom.rows("SELECT id FROM delivery WHERE chat_hash = ?", hash));
        assertEquals(List.of(), newsroom.rows("SELECT id FROM subscriber WHERE chat_hash = ?", hash));
        assertEquals(List.of(0L), newsroom.rows("SELECT COUNT(*) FROM watch WHERE ? <> ''", hash));
        assertTrue(newsroom.book().findByHash(hash).isEmpty());
        newsroom.publish("хроника", "Суд арестовал Ерлана Токтасынова на 15 суток", "Решение вынес суд в Таразе.");
        assertEquals(List.of(), newsroom.sent());
    }

    @Test
    void hostileWordsAreAnsweredAndNeverBreakAMessage() {
        for (String typed : List.of(
                "/subscribe " + "я".repeat(4000),
                "/subscribe " + "|".repeat(300),
                "/subscribe \u0000\u202e",
                "/subscribe " + "а б в г д е ж з и к|".repeat(9),
                "/unsubscribe " + "😀".repeat(500),
                "\u202e<b>&amp;</b>",
                "/",
                "/ subscribe",
                "/subscribe\nСанжар\nБокаев")) {
            assertTrue(said(typed).length() <= Message.LONGEST, typed);
        }
        holds(said("/list"), "Санжар Бокаев");
    }
}

package org.dabyl.bot.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.dabyl.bot.outbox.Owed.Sent;
import org.dabyl.bot.telegram.Button;
import org.dabyl.bot.telegram.Message;
import org.junit.jupiter.api.Test;

/// What a chat watches and is shown of it: subscriptions, their end, and recent articles.
class SubscribingIT extends InAChat {
    @Test
    void aSubscriptionEndsByNumberByNameAndByPartOfTheName() {
        for (String watched : List.of("Санжар Бокаев", "задержания Алматы", "Марат Жыланбаев", "обыски")) {
            said("/subscribe " + watched);
        }
        holds(said("/list"), "4 подписки", "1. Санжар Бокаев", "2. задержания: Алматы", "4. обыски", "/unsubscribe 1");
        holds(said("/unsubscribe 1"), "Больше не слежу: Санжар Бокаев");
        holds(said("/unsubscribe жыланбаев"), "Больше не слежу: Марат Жыланбаев");
        holds(said("/unsubscribe задержания: Алматы"), "Больше не слежу: задержания: Алматы");
        holds(said("/unsubscribe searches"), "Больше не слежу: обыски");
        holds(said("/list"), "Подписок пока нет");
    }

    @Test
    void aSubscriptionEndsByItsNumberAsTheListHasItAndByTheNameInAnyOrder() {
        for (String watched : List.of("Санжар Бокаев", "обыски", "Досжанова Майра Ермековна")) {
            said("/subscribe " + watched);
        }
        holds(said("/unsubscribe 2."), "Больше не слежу: обыски");
        holds(said("/unsubscribe Майра Досжанова"), "Больше не слежу: Досжанова Майра Ермековна");
        holds(said("/unsubscribe Бокаев Санжар"), "Больше не слежу: Санжар Бокаев");
        holds(said("/unsubscribe №7"), "Номера 7 нет");
    }

    @Test
    void severalSubscriptionsEndByTheirNumbersAndNoneWhereOneIsWrong() {
        for (String watched : List.of("Санжар Бокаев", "обыски", "Дана Исина", "штрафы", "суды", "аресты")) {
            said("/subscribe " + watched);
        }
        holds(said("/unsubscribe 1, 7"), "Номера 7 нет");
        assertEquals(6, count());
        holds(said("/unsubscribe 1 3"), "Больше не слежу: Санжар Бокаев, Дана Исина");
        holds(said("/unsubscribe №1. және 2, 2"), "Больше не слежу: обыски, штрафы");
        holds(said("/list"), "1. суды", "2. аресты");
    }

    @Test
    void aSubscriptionEndsByPartOfWhatItIsForAndByARangeOfNumbers() {
        for (String watched :
                List.of("обыски Алматы", "аресты Семей", "аресты Тараз", "Дана Исина", "штрафы", "суды")) {
            said("/subscribe " + watched);
        }
        holds(said("/unsubscribe обыски"), "Больше не слежу: обыски: Алматы");
        holds(said("/unsubscribe Семей"), "Больше не слежу: аресты: Семей");
        holds(said("/unsubscribe приговоры"), "Подписки «приговоры» здесь нет");
        holds(said("/unsubscribe Dana Issina"), "Больше не слежу: Дана Исина");
        holds(said("/unsubscribe 1–3"), "Больше не слежу: аресты: Тараз, штрафы, суды");
        said("/subscribe обыски Алматы");
        said("/subscribe аресты Алматы");
        assertEquals(2, buttons(sent("/unsubscribe Алматы")).size());
    }

    @Test
    void eachLineOfAMessageThatBeginsWithACommandIsOne() {
        List<Sent> answers =
                newsroom.type(CHAT, "/subscribe задержания Алматы\n/subscribe Дана Исина\nМарат Ордабеков\n/list");
        assertEquals(3, answers.size());
        holds(answers.get(0).text(), "задержания: Алматы");
        holds(answers.get(1).text(), "Дана Исина, Марат Ордабеков");
        holds(answers.get(2).text(), "1. задержания: Алматы", "2. Дана Исина", "3. Марат Ордабеков");
    }

    @Test
    void whereSeveralSubscriptionsAreMeantButtonsAsk() {
        said("/subscribe Санжар Бокаев");
        said("/subscribe Айгерим Бокаев");
        Sent answer = sent("/unsubscribe Бокаев");
        assertEquals(
                List.of("/unsubscribe 1", "/unsubscribe 2"),
                buttons(answer).stream().map(Button::payload).toList());
        holds(said("/unsubscribe 2"), "Айгерим Бокаев");
        holds(said("/list"), "Санжар Бокаев");
    }

    @Test
    void theSameSubscriptionIsKeptOnce() {
        said("/subscribe Санжар Бокаев");
        holds(said("/subscribe Санжар Бокаев"), "уже есть");
        assertEquals(1, count());
    }

    /// What can be no more than a name to us, and holds a word for events, is asked about.
    @Test
    void aWordForEventsIsNoNameWithoutAWord() {
        holds(said("/subscribe тұтқындау Шымкент"), "аресты: Шымкент");
        holds(said("/subscribe посадки"), "аресты");
        holds(said("/subscribe шумные посадки"), "Может быть, вы имели в виду: /subscribe аресты");
    }

    @Test
    void severalPeopleAreSubscribedToAnsweredAndLeftTogether() {
        newsroom.publish("листок", "Активист Ерлан Токтасынов задержан в Таразе", "Его увезли в полицию.");
        holds(
                said("/subscribe Ерлана Токтасынова и журналистку Дану Исину"),
                "Слежу за именами: Ерлан Токтасынов, Дана Исина",
                "Эти имена за последние 30 дней – 1 статья:",
                "Активист Ерлан Токтасынов задержан в Таразе");
        assertEquals(2, count());
        holds(said("/subscribe Дана Исина, Марат Ордабеков"), "уже есть: Дана Исина", "за именем: Марат Ордабеков");
        holds(said("/subscribe Ордабеков Марат"), "уже есть: Марат Ордабеков");
        holds(said("/unsubscribe Дана Исина и Марат Ордабеков"), "Больше не слежу: Дана Исина, Марат Ордабеков");
        assertEquals(1, count());
        said("/subscribe обыски и штрафы");
        holds(said("/unsubscribe обыски и штрафы"), "обыски, штрафы");
        assertEquals(1, count());
    }

    @Test
    void twoHundredNamesInOneMessageAreAnsweredInOne() {
        StringBuilder names = new StringBuilder("/subscribe ");
        for (int i = 0; i < 190; i++) {
            names.append("Санжар Ток")
                    .append((char) ('а' + i % 32))
                    .append((char) ('а' + i / 32))
                    .append("баев\n");
        }
        String answer = said(names.toString());
        holds(answer, "Слежу за именами", "и ещё 150");
        assertTrue(answer.length() <= Message.LONGEST);
        assertEquals(190, count());
    }

    @Test
    void whoWritesWithoutACommandIsOfferedTheNameAlone() {
        Sent answer = sent("Следить за Даной Исиной");
        assertEquals(
                List.of("/subscribe Дана Исина"),
                buttons(answer).stream().map(Button::payload).toList());
    }

    @Test
    void aChatWatchesTwoHundredThingsAtMost() {
        for (int i = 0; i < 200; i++) {
            said("/subscribe Санжар Ток" + (char) ('а' + i % 32) + (char) ('а' + i / 32) + "баев");
        }
        holds(said("/subscribe Марат Жыланбаев"), "не больше 200");
        assertEquals(200, count());
        String list = said("/list");
        holds(list, "200 подписок", "/unsubscribe");
        assertTrue(list.length() <= Message.LONGEST);
    }

    @Test
    void subscribingToAPersonTellsWhatWasReportedOfThatName() {
        newsroom.publish("листок", "Активист Ерлан Токтасынов задержан в Таразе", "Его увезли в полицию.");
        newsroom.pass(Duration.ofDays(2));
        holds(
                said("/subscribe Ерлан Токтасынов"),
                "за последние 30 дней – 1 статья",
                "18.03 Активист Ерлан Токтасынов задержан в Таразе (листок)");
        newsroom.pass(Duration.ofDays(30));
        holds(said("/subscribe Токтасынов Ерлан"), "уже есть: Ерлан Токтасынов");
        said("/unsubscribe 1");
        holds(said("/subscribe Токтасынов Ерлан"), "имени «Токтасынов Ерлан» не было");
    }

    @Test
    void recentShowsTheNewestOfWhatIsWatched() {
        newsroom.publish("листок", "Активист Ерлан Токтасынов задержан в Таразе", "Его увезли в полицию.");
        newsroom.pass(Duration.ofHours(1));
        newsroom.publish("хроника", "В Астане прошёл обыск у журналистки Даны Исиной", "Полиция изъяла технику.");
        holds(said("/recent"), "Подписок пока нет", "Ерлан Токтасынов", "Даны Исиной");
        said("/subscribe обыски");
        String recent = said("/recent 3");
        holds(recent, "По", "Даны Исиной");
        assertFalse(recent.contains("Токтасынов"));
    }

    @Test
    void aHeadlineThatNamesAMinorIsShownOnlyToWhoWatchesThatPerson() {
        newsroom.publish(
                "листок",
                "В Алматы после пикета задержали 15-летнего школьника Арсена Кенжехулова",
                "Полиция увезла подростка в отделение.");
        said("/subscribe задержания");
        String recent = said("/recent");
        holds(recent, "заголовок не приводим");
        assertFalse(recent.contains("Кенжехулов"));
        said("/subscribe Арсен Кенжехулов");
        holds(said("/recent"), "Арсена Кенжехулова");
    }

    @Test
    void aListOfRecentArticlesFitsOneMessage() {
        for (int i = 0; i < 25; i++) {
            newsroom.publish(
                    "листок", "Активист Ерлан Токтасынов задержан " + i + " " + "очень ".repeat(60), "Увезли.");
        }
        said("/subscribe задержания");
        assertTrue(said("/recent 20").length() <= Message.LONGEST);
    }

    @Test
    void afterAPauseTheChatIsShownWhatItMissed() {
        said("/subscribe задержания");
        holds(said("/pause"), "Пауза");
        holds(said("/subscribe обыски"), "на паузе", "/resume");
        newsroom.pass(Duration.ofHours(1));
        newsroom.publish("листок", "Активист Ерлан Токтасынов задержан в Таразе", "Его увезли в полицию.");
        assertEquals(List.of(), newsroom.sent());
        holds(said("/resume"), "снова включена", "1 сообщение", "Ерлан Токтасынов");
    }
}

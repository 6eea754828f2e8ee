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
                1 types Помощь!
                  1 is answered: /unsubscribe – Подписать вас
                1 types help
                  1 is answered: /unsubscribe – Подписать вас
                1 types что ты умеешь?
                  1 is answered: Что я умею + /unsubscribe – Подписать вас
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
                1 types /subscribe Айка
                1 types /subscribe Айка | Айгерім Сәтбай
                1 types /list
                  1 is answered: 1. Айка + 2. Айка (Айгерім Сәтбай)
                листок: Концерт прошёл в Таразе | Пели до полуночи.
                  nobody hears
                """);
    }

    /// Who is polite, wants it to stop, or wants quiet is not asked whether to follow a person of that name.
    @Test
    void whatIsNoNameIsAnsweredAsItIsMeantInEachLanguage() {
        play("""
                1 types спасибо!
                  1 is answered: Я на связи – Подписать вас
                1 types Көп рахмет
                  1 is answered: Я на связи – Подписать вас
                1 types Thank you
                  1 is answered: Я на связи – Подписать вас
                1 types стоп
                  1 is answered: /pause + /unsubscribe + /forget – Подписать вас
                1 types тоқта
                  1 is answered: /pause + /forget – Подписать вас
                1 types unsubscribe me
                  1 is answered: /pause + /forget – Подписать вас
                1 types тихо ночью
                  1 is answered: выключает сам Telegram + /pause – Подписать вас
                1 types түнде жазба
                  1 is answered: выключает сам Telegram – Подписать вас
                1 types https://example.kz/news/1
                  1 is answered: За страницей или каналом следить нельзя – Подписать вас
                1 types кого у вас тут держат
                  1 is answered: Я понимаю только команды + /recent – Подписать вас
                листок: Концерт прошёл в Таразе | Пели до полуночи.
                  nobody hears
                """);
    }

    /// What only shows something is shown at once, what changes anything is offered.
    @Test
    void aCommandInOwnWordsIsUnderstood() {
        play("""
                1 types /subscribe Ерлан Омаров
                1 types сколько у меня подписок?
                  1 is answered: 1. Ерлан Омаров
                1 types менің жазылымдарым
                  1 is answered: 1. Ерлан Омаров
                1 types what happened
                  1 is answered: вашим подпискам
                1 types отписаться 1
                  1 is answered: /unsubscribe 1 – Подписать вас
                1 types удали всё
                  1 is answered: /forget – Подписать вас
                1 types бәрін өшір
                  1 is answered: /forget – Подписать вас
                1 types /list
                  1 is answered: 1. Ерлан Омаров
                листок: Концерт прошёл в Таразе | Пели до полуночи.
                  nobody hears
                """);
    }

    /// With what stands behind it, and all commands below.
    @Test
    void aMistypedCommandIsAnsweredWithTheOneThatWasMeant() {
        play("""
                1 types /subscirbe Ерлан Омаров
                  1 is answered: Может быть: /subscribe Ерлан Омаров + /forget –
                1 types /follow Ерлан Омаров
                  1 is answered: Может быть: /subscribe Ерлан Омаров + /forget –
                1 types /unsub 1
                  1 is answered: Может быть: /unsubscribe 1 + /forget –
                1 types /помощь
                  1 is answered: Может быть: /help + /forget –
                1 types /тізім
                  1 is answered: Может быть: /list + /forget –
                1 types /subscribe_all
                  1 is answered: Может быть: /subscribe all + /forget –
                1 types /stop
                  1 is answered: /pause + /forget –
                1 types /frobnicate
                  1 is answered: Такой команды нет + /forget – Может быть
                листок: Концерт прошёл в Таразе | Пели до полуночи.
                  nobody hears
                """);
    }

    /// Whatever script or order it is typed in: an alert names nobody twice, and a pseudonym goes to the name.
    @Test
    void aNameThatIsWatchedAlreadyGetsTheOtherSpellings() {
        play("""
                1 types /subscribe Zhanbolat Yerezhepov
                1 types /subscribe Zhanbolat Yerezhepov | ZhanBlog
                  1 is answered: Дополнил подписку: Zhanbolat Yerezhepov + Другие написания: ZhanBlog
                1 types /subscribe Ережепов Жанболат
                  1 is answered: Дополнил подписку: Zhanbolat Yerezhepov + Ережепов Жанболат
                1 types /subscribe Жанболат Ережепов
                  1 is answered: Такая подписка уже есть: Zhanbolat Yerezhepov
                1 types /subscribe Жанбота Ережепова
                  1 is answered: Слежу за именем: Жанбота Ережепова
                1 types /list
                  1 is answered: 2 подписки + 1. Zhanbolat Yerezhepov (ZhanBlog, Ережепов Жанболат) + 2. Жанбота Ережепова
                1 types /unsubscribe Жанболат Ережепов
                  1 is answered: Больше не слежу: Zhanbolat Yerezhepov
                листок: Концерт прошёл в Таразе | Пели до полуночи.
                  nobody hears
                """);
    }

    @Test
    void whatCannotBeFollowedSaysWhatCan() {
        play("""
                1 types /subscribe аресты кроме Алматы
                  1 is answered: Исключать я не умею + /subscribe аресты Астана, Шымкент
                1 types /subscribe задержания журналистов
                  1 is answered: только по виду и месту + /subscribe задержания Алматы
                1 types /subscribe Имя Фамилия
                  1 is answered: Вместо слов «Имя Фамилия»
                1 types /subscribe Аты Тегі | басқаша жазылуы
                  1 is answered: Вместо слов «Имя Фамилия»
                1 types /subscribe Радио Дала Толқыны
                  1 is answered: возьмите их в кавычки: /subscribe "Радио Дала Толқыны"
                1 types /subscribe "Ерлан Омаров"
                  1 is answered: подпишитесь без кавычек: /subscribe Ерлан Омаров
                1 types /subscribe Атырау
                  1 is answered: все события: Атырау + Вся область: /subscribe Атырауская область
                1 types /subscribe обыски Тараз
                  1 is answered: обыски: Тараз – Вся область
                1 types /subscribe Марат Ордабеков
                  1 is answered: Слежу за именем – кавычки
                листок: Концерт прошёл в Таразе | Пели до полуночи.
                  nobody hears
                """);
    }

    /// A relative in despair, or a report that was passed on: whoever is named is offered.
    @Test
    void whoIsNamedInWhatIsNoCommandIsOffered() {
        play("""
                1 types где мой брат ерлан омаров
                  1 is answered: /subscribe ерлан омаров
                1 types Активиста Ерлана Омарова задержали в Таразе. Об этом сообщила его жена, и теперь все ждут суда.
                  1 is answered: /subscribe Ерлан Омаров
                1 types Что же у вас там теперь происходит, скажите пожалуйста
                  1 is answered: Я понимаю только команды – нажмите кнопку
                листок: Концерт прошёл в Таразе | Пели до полуночи.
                  nobody hears
                """);
    }

    @Test
    void linesOfAListThatAreNoNameAreTold() {
        play("""
                1 types /subscribe Ерлан Омаров; обыски Нигдеград; Дана Исина
                  1 is answered: Слежу за именами: Ерлан Омаров, Дана Исина + не понял + «обыски Нигдеград»
                1 types /list
                  1 is answered: 2 подписки
                листок: Концерт прошёл в Таразе | Пели до полуночи.
                  nobody hears
                """);
    }

    /// Alone /forget asks nothing; with the name of one subscription the others are not lost by a slip.
    @Test
    void whoMeansToForgetOneSubscriptionKeepsTheOthers() {
        play("""
                1 types /subscribe Ерлан Омаров
                1 types /subscribe обыски
                1 types /forget Ерлан Омаров
                  1 is answered: /unsubscribe Ерлан Омаров + /forget – Удалено
                1 types /forget 2
                  1 is answered: /unsubscribe 2 – Удалено
                1 types /list
                  1 is answered: 2 подписки
                1 types /forget всё
                  1 is answered: Удалено
                1 types /list
                  1 is answered: Подписок пока нет
                листок: Концерт прошёл в Таразе | Пели до полуночи.
                  nobody hears
                """);
    }

    @Test
    void theLatestOfAnythingCanBeAskedFor() {
        play("""
                листок: Активиста Ерлана Омарова задержали в Таразе | Полиция увезла его утром.
                  nobody hears
                1 types /recent Ерлан Омаров
                  1 is answered: Последнее: Ерлан Омаров + задержали в Таразе
                1 types /recent задержания Тараз
                  1 is answered: Последнее: задержания: Тараз + задержали в Таразе
                1 types /recent обыски
                  1 is answered: этого не было: обыски
                1 types /recent 21
                  1 is answered: от 1 до 20
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

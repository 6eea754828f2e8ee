package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.dabyl.bot.app.Newsroom;
import org.dabyl.bot.chat.Watch;
import org.junit.jupiter.api.Test;

/// Who is told what of an item: each scene lists every message that comes.
class RoutingIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void sameStoryInTwoOutletsIsOneAlertInAChat() {
        play("""
                1 types /subscribe Ерлан Токтасынов
                1 types /subscribe задержания
                2 types /subscribe задержания
                3 types /subscribe обыски
                листок: Активист Ерлан Токтасынов задержан в Таразе | Полицейские увезли его утром.
                  1 hears: Задержание + Ерлан Токтасынов + Тараз + листок + Подписка: Ерлан Токтасынов; задержания
                  2 hears: Задержание + Ерлан Токтасынов + Подписка: задержания – Совпало имя
                хроника: В Таразе полиция задержала Ерлана Токтасынова | Это случилось сегодня.
                  nobody hears
                """);
    }

    @Test
    void whoSubscribesToTheSameLaterIsToldAllAndWhoWasToldOnlyWhatIsNew() {
        play("""
                1 types /subscribe Ерлан Токтасынов
                2 types /subscribe Ерлан Токтасынов
                листок: Активист Ерлан Токтасынов задержан в Таразе | Полицейские увезли его утром.
                  1 hears: Задержание
                  2 hears: Задержание
                3 types /subscribe Ерлан Токтасынов
                4 types /subscribe Ерлан Токтасынов
                later PT5H
                хроника: Суд арестовал Ерлана Токтасынова на 15 суток | Постановление вынес суд в Таразе.
                  1 hears in reply: Новое + Административный арест, 15 суток
                  2 hears in reply: Новое + Административный арест, 15 суток
                  3 hears: Административный арест, 15 суток – Новое
                  4 hears: Административный арест, 15 суток – Новое
                """);
    }

    @Test
    void aNewMeasureIsAReplyToThoseWhoWereTold() {
        play("""
                1 types /subscribe задержания
                2 types /subscribe аресты
                листок: Активист Ерлан Токтасынов задержан в Таразе | Полицейские увезли его утром.
                  1 hears: Задержание
                later PT5H
                хроника: Суд арестовал Ерлана Токтасынова на 15 суток | Постановление вынес суд в Таразе по статье 488 КоАП.
                  1 hears in reply: Новое + Административный арест, 15 суток + 488 + Продолжение – Задержание
                  2 hears: Административный арест, 15 суток + Подписка: аресты – Новое
                """);
    }

    /// The second outlet tells the second detention, and not a third.
    @Test
    void whoIsTakenAgainIsToldAgainOnce() {
        play("""
                1 types /subscribe Майра Досжанова
                2 types /subscribe задержания
                листок: Задержана активистка Майра Досжанова | Полиция увезла её из дома в Таразе.
                  1 hears: Задержание
                  2 hears: Задержание
                later PT5H
                листок: Активистку Майру Досжанову отпустили | Она вышла из отдела полиции Тараза.
                  1 hears in reply: Освобождение
                  2 hears in reply: Освобождение
                later PT120H
                листок: Активистку Майру Досжанову снова задержали | Её увезли в полицию Тараза.
                  1 hears in reply: Новое + Задержание
                  2 hears in reply: Новое + Задержание
                later PT1H
                хроника: Полиция вновь задержала Майру Досжанову | Активистку увезли из дома в Таразе.
                  nobody hears
                """);
    }

    @Test
    void whoGetsAnotherFifteenDaysIsToldAgain() {
        play("""
                1 types /subscribe аресты
                листок: Активиста Ерлана Токтасынова арестовали на 15 суток | Постановление вынес суд в Таразе.
                  1 hears: Административный арест
                later P17D
                листок: Активист Ерлан Токтасынов арестован на 15 суток | Так решил суд Тараза.
                  1 hears in reply: Новое + Административный арест
                later PT50H
                хроника: Ерлана Токтасынова арестовали на 15 суток | Об этом сообщил адвокат активиста в Таразе.
                  nobody hears
                """);
    }

    @Test
    void whoIsNamedAfterSomebodyNamelessWasOneOfTwoIsTold() {
        play("""
                1 types /subscribe Бакыт Ордабеков
                2 types /subscribe аресты
                листок: В Алматы задержаны журналисты Ерлан Токтасынов и Бакыт Ордабеков | Их увезли в полицию.
                  1 hears: Задержание
                later PT20H
                листок: В Алматы журналиста арестовали на 15 суток | Имя его не называется.
                  1 hears in reply: Новое + Административный арест
                  2 hears: Административный арест
                later PT6H
                листок: Журналиста Ерлана Токтасынова арестовали на 15 суток в Алматы | Постановление вынес суд.
                  2 hears in reply: назвали ещё: Ерлан Токтасынов
                later PT4H
                листок: Журналиста Бакыта Ордабекова арестовали на 15 суток в Алматы | Постановление вынес суд.
                  1 hears in reply: Ордабеков
                  2 hears in reply: Ордабеков
                """);
    }

    @Test
    void aWifeIsNotHerHusbandAndANamesakeElsewhereNobodyKnown() {
        play("""
                1 types /subscribe задержания
                листок: Активист Серик Ахметов задержан в Таразе | Его увезли в полицию.
                  1 hears: Серик Ахметов
                later PT5H
                листок: Активистка С. Ахметова задержана в Алматы | Её увезли в полицию.
                  1 hears: Ахметова
                later PT5H
                хроника: Активиста Ахметова задержали в Семее | Его увезли в полицию.
                  1 hears: Семей
                """);
    }

    @Test
    void anArrestWithoutANameWeeksAfterSomebodysIsTold() {
        play("""
                1 types /subscribe аресты
                листок: В Алматы журналиста Ерлана Токтасынова арестовали на два месяца | Следственный суд санкционировал арест.
                  1 hears: Токтасынов
                later P60D
                хроника: В Алматы журналиста арестовали на два месяца | Следственный суд санкционировал арест.
                  1 hears in reply: Алматы
                """);
    }

    @Test
    void aReleaseIsToldToThoseWhoWereTold() {
        play("""
                1 types /subscribe аресты
                2 types /subscribe Ерлан Токтасынов
                листок: Суд в Таразе арестовал активиста Ерлана Токтасынова на 10 суток | Его обвинили по статье 488 КоАП.
                  1 hears: Административный арест, 10 суток
                  2 hears: Административный арест, 10 суток + Совпало имя: Ерлан Токтасынов
                later P2D
                хроника: Активист Ерлан Токтасынов вышел на свободу | Его освободили в Таразе после десяти суток ареста.
                  1 hears in reply: Новое + Освобождение + Продолжение
                  2 hears in reply: Новое + Освобождение + Подписка: Ерлан Токтасынов
                """);
    }

    @Test
    void aWatchedPersonWhoIsNamedOnlyLaterIsToldThen() {
        play("""
                1 types /subscribe Гульмира Жаксылыкова
                2 types /subscribe задержания
                3 types /subscribe задержания
                3 types /subscribe Гульмира Жаксылыкова
                листок: В Алматы на площади задержали активиста Ерлана Токтасынова | Полиция увезла его.
                  2 hears: Ерлан Токтасынов
                  3 hears: Ерлан Токтасынов
                хроника: В Алматы задержали активистов Ерлана Токтасынова и Гульмиру Жаксылыкову | Полиция увезла их.
                  1 hears: Гульмира Жаксылыкова + Совпало имя – Новое
                  2 hears in reply: Гульмира Жаксылыкова + Теперь
                  3 hears in reply: Гульмира Жаксылыкова + Теперь
                """);
    }

    @Test
    void whoUnsubscribedHearsNoMoreOfTheStory() {
        play("""
                1 types /subscribe задержания
                2 types /subscribe задержания
                листок: Активист Ерлан Токтасынов задержан в Таразе | Полицейские увезли его утром.
                  1 hears: Задержание
                  2 hears: Задержание
                1 types /unsubscribe задержания
                хроника: Суд арестовал Ерлана Токтасынова на 15 суток | Постановление вынес суд в Таразе.
                  2 hears in reply: Административный арест
                """);
    }

    @Test
    void aPausedChatIsToldNothingAndASuspendedOneNeither() {
        play("""
                1 types /subscribe задержания
                2 types /subscribe задержания
                3 types /subscribe задержания
                1 types /pause
                blocked 2
                листок: Активист Ерлан Токтасынов задержан в Таразе | Полицейские увезли его утром.
                  3 hears: Задержание
                1 types /resume
                2 types /start
                хроника: Журналиста Самата Есенжарасова задержали в Актобе | Полицейские увезли его утром.
                  1 hears: Самат Есенжарасов
                  2 hears: Самат Есенжарасов
                  3 hears: Самат Есенжарасов
                """);
    }

    @Test
    void aMereMentionIsOneSilentMessageUnlessSwitchedOff() {
        play("""
                1 types /subscribe Гульмира Жаксылыкова
                2 types /subscribe Гульмира Жаксылыкова
                2 types /mentions off
                3 types /subscribe задержания
                листок: Правозащитница Гульмира Жаксылыкова представила доклад о свободе слова | В докладе речь о правах журналистов и политзаключённых.
                  1 hears silently: Упоминание: Гульмира Жаксылыкова + /mentions off
                листок: Активист Ерлан Токтасынов задержан в Таразе | О задержании сообщила правозащитница Гульмира Жаксылыкова.
                  1 hears silently: Упоминание: Гульмира Жаксылыкова
                  3 hears: Ерлан Токтасынов – Кто: Ерлан Токтасынов, Гульмира
                """);
    }

    @Test
    void aNamesakeWithAnotherGivenNameIsNobody() {
        play("""
                1 types /subscribe Марат Токтасынов
                листок: Активист Ерлан Токтасынов задержан в Таразе | Полицейские увезли его утром.
                  nobody hears
                """);
    }

    @Test
    void whatAgreesOnlyPossiblySaysSo() {
        play("""
                1 types /subscribe Токтасынов
                2 types /subscribe Ерлан Токтасынов
                листок: Активиста Токтасынова задержали в Таразе | Полицейские увезли его утром.
                  1 hears: Возможно, Токтасынов + проверьте – Совпало имя
                  2 hears: Возможно, Ерлан Токтасынов + проверьте – Совпало имя
                """);
    }

    @Test
    void aSurnameAloneAgreesWithNobodyCertainly() {
        play("""
                1 types /subscribe Токтасынов
                2 types /subscribe Токтасынов | @toktasyn_kz
                листок: Активист Ерлан Токтасынов задержан в Таразе | Полицейские увезли его утром.
                  1 hears: Возможно, Токтасынов + проверьте – Совпало имя
                  2 hears: Совпало имя: Токтасынов
                листок: Активистка Дана Исина задержана в Таразе | Об этом сообщил юрист Ерлан Токтасынов.
                  2 hears silently: Упоминание: Токтасынов
                """);
    }

    @Test
    void outsideOfPoliticsOnlyACertainNameRaisesAnAlert() {
        play("""
                1 types /subscribe Ерлан Токтасынов
                2 types /subscribe Токтасынов
                3 types /subscribe задержания
                листок: В Таразе за кражу велосипеда задержан Ерлан Токтасынов | Мужчину подозревают в краже, полиция проверяет его на другие кражи.
                  1 hears: Задержание + Ерлан Токтасынов + не о политике
                """);
    }

    @Test
    void anOrdinaryCaseIsToldAgainOnlyForAnotherMeasureOrAnotherOwnName() {
        play("""
                1 types /subscribe Ерлан Токтасынов
                2 types /subscribe Самат Есенжарасов
                3 types /subscribe Ерлан Токтасынов
                3 types /subscribe Самат Есенжарасов
                листок: В Таразе за кражу велосипеда задержан Ерлан Токтасынов | Мужчину подозревают в краже, полиция проверяет его на другие кражи.
                  1 hears: Задержание + Ерлан Токтасынов
                  3 hears: Задержание + Ерлан Токтасынов
                хроника: В Таразе за кражу велосипедов задержаны Ерлан Токтасынов и Самат Есенжарасов | Мужчин подозревают в краже, полиция проверяет их на другие кражи.
                  2 hears: Задержание + Самат Есенжарасов
                  3 hears: Задержание + Самат Есенжарасов
                листок: В Таразе за кражу велосипедов задержаны Ерлан Токтасынов и Самат Есенжарасов | Полиция показала видео с похитителями велосипедов.
                  nobody hears
                """);
    }

    @Test
    void aMinorIsNamedOnlyToWhoWatchesThatPerson() {
        play("""
                1 types /subscribe задержания
                2 types /subscribe Арсен Кенжехулов
                листок: В Алматы после пикета задержали 15-летнего школьника Арсена Кенжехулова | Полиция увезла подростка в отделение.
                  1 hears: Задержание + Алматы + не привожу – Кенжехулов – Арсен
                  2 hears: Задержание + Арсен Кенжехулов + Совпало имя
                """);
    }

    @Test
    void aPlaceInARegionIsInTheRegion() {
        play("""
                1 types /subscribe задержания Мангистауская область
                2 types /subscribe Жанаозен
                3 types /subscribe задержания Атырау
                4 types /subscribe обыски Жанаозен
                листок: В Жанаозене задержали активиста Ерлана Токтасынова | Полицейские увезли его утром.
                  1 hears: Где: Жанаозен + Подписка: задержания: Мангистауская область
                  2 hears: Где: Жанаозен + Подписка: все события: Жанаозен
                """);
    }

    @Test
    void watchedWordsBringAnAlertWhereSomethingHappenedAndASilentOneElsewhere() {
        play("""
                1 types /subscribe "платные дороги"
                листок: Активист Ерлан Токтасынов задержан в Таразе | Он писал про платные дороги.
                  1 hears: Задержание + Подписка: «платные дороги»
                хроника: Правозащитники потребовали прекратить преследование активистов | Те выступали против поборов за платные дороги и требовали освободить политзаключённых.
                  1 hears silently: В статье есть слова + платные дороги
                """);
    }

    @Test
    void aPublicListBringsItsPeople() {
        String name = newsroom.book()
                .names(new Watch.PublicList(Newsroom.LIST))
                .getFirst()
                .name();
        play("""
                1 types /subscribe #referendum-2026
                2 types /subscribe обыски
                листок: Задержание в Таразе. Полиция задержала активиста, его зовут %s | Полицейские увезли его утром.
                  1 hears: %s + Подписка: Давление перед референдумом 2026 года
                """.replace("%s", name));
    }

    @Test
    void anItemThatIsShownAgainChangedIsNoSecondAlert() {
        play("""
                1 types /subscribe задержания
                листок: Активист Ерлан Токтасынов задержан в Таразе | Полицейские увезли его утром.
                  1 hears: Задержание
                листок: Активист Ерлан Токтасынов задержан в Таразе | Полицейские увезли его утром. Дополнено: адвоката не пускают.
                  nobody hears
                """);
    }

    @Test
    void differentPeopleAreDifferentStories() {
        play("""
                1 types /subscribe задержания
                листок: Активист Ерлан Токтасынов задержан в Таразе | Полицейские увезли его утром.
                  1 hears: Ерлан Токтасынов
                листок: Блогер Самат Есенжарасов задержан в Таразе | Полицейские увезли его вечером.
                  1 hears: Самат Есенжарасов
                """);
    }
}

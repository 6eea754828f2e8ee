package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// How a case goes on: what a chat is told of a measure of a kind that it was told of before.
class NextStepIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    @Test
    void aChargeIsToldAfterASuspicionAndAnotherArticleAfterACharge() {
        play("""
                1 types /subscribe Айдос Бекенов
                2 types /subscribe дела
                листок: Активист Айдос Бекенов проходит свидетелем с правом на защиту по уголовному делу | Актобе.
                  1 hears: Свидетель с правом на защиту
                  2 hears: Свидетель с правом на защиту
                later PT100H
                листок: Активиста Айдоса Бекенова признали подозреваемым | Его подозревают по статье 174 УК, Актобе.
                  1 hears in reply: Новое: Подозрение по уголовному делу
                  2 hears in reply: Новое: Подозрение по уголовному делу
                later PT100H
                листок: Активисту Айдосу Бекенову предъявили обвинение по статье 174 УК | Актобе.
                  1 hears in reply: Новое: Обвинение
                  2 hears in reply: Новое: Обвинение
                later PT100H
                хроника: Активисту Айдосу Бекенову предъявлено обвинение | Об этом сообщил адвокат, Актобе.
                  nobody hears
                later PT100H
                листок: На активиста Айдоса Бекенова завели второе уголовное дело | Полиция Актобе подозревает его в разжигании розни.
                  1 hears in reply: Новое: Ещё одно уголовное дело
                  2 hears in reply: Новое: Ещё одно уголовное дело
                """);
    }

    /// Outlets call one step by the names of others on its day.
    @Test
    void oneStepInOtherWordsOnItsDayIsNoNextOne() {
        play("""
                1 types /subscribe Айдос Бекенов
                листок: На активиста Айдоса Бекенова завели уголовное дело | Полиция Актобе начала расследование.
                  1 hears: Уголовное дело
                later PT5H
                хроника: Активиста Айдоса Бекенова обвиняют в распространении ложной информации | Дело завела полиция Актобе.
                  nobody hears
                """);
    }

    /// The custody before it, the decision and the deed: three things that a lawyer does something else about.
    @Test
    void anExtraditionIsToldWhenItIsDecidedAndWhenItIsDone() {
        play("""
                1 types /subscribe Аман Сагидов
                2 types /subscribe экстрадиции
                листок: Каракалпакского активиста Амана Сагидова арестовали на год для экстрадиции в Узбекистан | Так решил суд Алматы.
                  1 hears: Содержание под стражей, 1 год
                later PT200H
                листок: Генпрокуратура решила экстрадировать каракалпакского активиста Амана Сагидова | Адвокат узнал об этом вчера.
                  1 hears in reply: Решение об экстрадиции
                  2 hears: Решение об экстрадиции
                later PT5H
                хроника: Kazakhstan's Prosecutor General orders Karakalpak activist Aman Sagidov extradited to Uzbekistan | His lawyer will appeal.
                  nobody hears
                later PT20H
                жетісу: Қарақалпақ белсендісі Аман Сағидов Өзбекстанға берілді | Оны шекарада тапсырды.
                  1 hears in reply: Передача другому государству
                  2 hears in reply: Передача другому государству
                """);
    }

    /// As long as it is only ordered, there is an appeal; who hears no more than that hears nothing at the border.
    @Test
    void anExpulsionIsToldWhenItIsOrderedAndWhenItIsDone() {
        play("""
                1 types /subscribe Аман Сагидов
                2 types /subscribe экстрадиции
                листок: Суд в Алматы постановил выдворить активиста Амана Сагидова | Адвокат готовит жалобу.
                  1 hears: Решение о выдворении
                  2 hears: Решение о выдворении
                later PT5H
                хроника: Kazakhstan to deport activist Aman Sagidov | A court in Almaty ruled on Monday.
                  nobody hears
                later PT60H
                жетісу: Белсенді Аман Сағидов елден шығарылды | Оны шекараға апарды.
                  1 hears in reply: Новое: Выдворение
                  2 hears in reply: Новое: Выдворение
                later PT5H
                листок: Активиста Амана Сагидова выдворили в Узбекистан | Его вывезли из Алматы.
                  nobody hears
                later PT5H
                хроника: Activist Aman Sagidov deported after court orders expulsion | A court in Almaty ruled last week.
                  nobody hears
                """);
    }

    @Test
    void whatBecomesOfOneWhoIsSoughtIsTold() {
        play("""
                1 types /subscribe экстрадиции
                листок: Активиста Бобура Алимова объявили в розыск в Узбекистане | Он живёт в Алматы.
                  1 hears: Объявление в розыск
                later PT20H
                листок: Активиста Бобура Алимова экстрадировали в Узбекистан | Его вывезли из Алматы.
                  1 hears in reply: Новое: Экстрадиция
                """);
    }

    @Test
    void aReleaseIsFollowedByAnAcquittalAndAnAppealByACassation() {
        play("""
                1 types /subscribe Айдос Бекенов
                листок: Активиста Айдоса Бекенова отпустили из СИЗО под подписку | Суд Актобе изменил меру пресечения.
                  1 hears: Освобождение
                later PT300H
                хроника: Суд оправдал активиста Айдоса Бекенова | Суд в Актобе вынес решение.
                  1 hears in reply: Оправдание
                later PT300H
                листок: Апелляция отменила оправдание активиста Айдоса Бекенова | Областной суд Актобе.
                  1 hears in reply: Оправдание отменено
                later PT300H
                листок: Верховный суд отменил решение апелляции по делу активиста Айдоса Бекенова | Дело вернули.
                  1 hears in reply: Кассация
                """);
    }

    /// Most reports of a release tell again that who is free was taken.
    @Test
    void whoIsTakenAgainTheNextDayIsToldThoughTheReportOfTheReleaseToldTheDetentionAgain() {
        play("""
                1 types /subscribe Асет Абишев
                листок: Активиста Асета Абишева задержали в Алматы | Его увезли полицейские.
                  1 hears: Задержание
                later PT4H
                листок: Асета Абишева отпустили после трёх часов в полиции | Активиста задержали утром в Алматы.
                  1 hears in reply: Освобождение
                later PT20H
                хроника: Активиста Асета Абишева снова задержали в Алматы | Его увезли полицейские.
                  1 hears in reply: Новое: Задержание
                later PT1H
                листок: Активист Асет Абишев снова задержан в Алматы | Его увезла полиция.
                  nobody hears
                """);
    }

    @Test
    void theSecondReleaseIsToldAfterTheSecondDetention() {
        play("""
                1 types /subscribe Майра Досжанова
                2 types /subscribe задержания
                листок: Задержана активистка Майра Досжанова | Её увезли полицейские Тараза.
                  1 hears: Задержание
                  2 hears: Задержание
                later PT5H
                листок: Майру Досжанову отпустили | Активистка уже дома, в Таразе.
                  1 hears in reply: Освобождение
                  2 hears in reply: Освобождение
                later PT3H
                хроника: Активистку Майру Досжанову отпустили из полиции | Она уже дома, в Таразе.
                  nobody hears
                later PT120H
                листок: Активистку Майру Досжанову снова задержали | Её увезли в полицию Тараза.
                  1 hears in reply: Задержание
                  2 hears in reply: Задержание
                later PT6H
                хроника: Активистку Майру Досжанову отпустили | Она уже дома, в Таразе.
                  1 hears in reply: Освобождение
                  2 hears in reply: Освобождение
                """);
    }

    @Test
    void whatIsSaidToHappenAgainIsToldAgainWhateverItIs() {
        play("""
                1 types /subscribe Айдос Бекенов
                листок: Активист Айдос Бекенов объявил голодовку в СИЗО Актобе | Он требует адвоката.
                  1 hears: Голодовка
                later PT100H
                хроника: Активист Айдос Бекенов продолжает голодовку | Он в СИЗО Актобе и требует адвоката.
                  nobody hears
                later PT200H
                листок: Айдос Бекенов снова объявил голодовку в СИЗО Актобе | Активист требует врача.
                  1 hears in reply: Новое: Голодовка
                """);
    }

    /// Who reports what a court made of a detention seldom says the city again.
    @Test
    void whoFollowsACityHearsHowItGoesOnWhereTheReportSaysNoPlace() {
        play("""
                1 types /subscribe аресты Алматы
                2 types /subscribe аресты Актобе
                листок: В Алматы задержан активист Асет Абишев | Его увезли полицейские.
                  nobody hears
                later PT20H
                хроника: Активиста Асета Абишева арестовали на 15 суток | Такое решение вынес административный суд.
                  1 hears: Административный арест, 15 суток
                """);
    }

    /// A client's case that is not ours: nothing of it is kept but hashes, and the month may end.
    @Test
    void aClientsSecondDetentionIsToldAndTheFirstOnlyOnceWhateverTheMonth() {
        play("""
                1 types /subscribe Ерлан Токсанбаев
                later PT320H
                хроника: По подозрению в краже задержали Ерлана Токсанбаева | Об этом сообщила полиция Тараза.
                  1 hears: Задержание + не о политике
                later PT10H
                жетісу: За кражу задержали Ерлана Токсанбаева | Об этом сообщила полиция Тараза.
                  nobody hears
                later PT60H
                хроника: За кражу снова задержали Ерлана Токсанбаева | Об этом сообщила полиция Тараза.
                  1 hears: Задержание + не о политике
                later PT1H
                жетісу: По подозрению в краже снова задержали Ерлана Токсанбаева | Об этом сообщила полиция Тараза.
                  nobody hears
                """);
    }

    /// Whether an outlet's words say what the case is about is chance.
    @Test
    void whatOneOutletTellsAsACrimeAndAnotherAsOursIsOneCase() {
        play("""
                1 types /subscribe Ерлан Токсанбаев
                листок: Активиста Ерлана Токсанбаева задержали в Таразе | Полицейские увезли его из дома.
                  1 hears: Задержание – не о политике
                later PT2H
                хроника: По подозрению в краже задержали Ерлана Токсанбаева | Об этом сообщила полиция Тараза.
                  nobody hears
                later PT40H
                хроника: Подозреваемого в краже Ерлана Токсанбаева отпустили | Об этом сообщила полиция Тараза.
                  1 hears in reply: Новое: Освобождение
                """);
    }

    @Test
    void aDenialIsToldOnceToWhoWasTold() {
        play("""
                1 types /subscribe Майра Досжанова
                2 types /subscribe задержания
                3 types /subscribe обыски
                листок: Активистку Майру Досжанову задержали | Её увезли полицейские Тараза.
                  1 hears: Задержание
                  2 hears: Задержание
                later PT5H
                листок: Информация о задержании активистки Майры Досжановой не подтвердилась | Она сейчас у себя дома.
                  1 hears in reply: задержания не было + Кто: Майра Досжанова + не подтвердилась
                  2 hears in reply: задержания не было + Кто: Майра Досжанова + не подтвердилась
                later PT1H
                хроника: Reports of activist Maira Doszhanova's detention not confirmed | She is at home, her lawyer said.
                  nobody hears
                """);
    }

    @Test
    void whoWasMissingAndIsFoundIsToldToWhoWasToldOfIt() {
        play("""
                1 types /subscribe исчезновения
                листок: Пропал активист Айдос Бекенов | Он не выходит на связь второй день, Актобе.
                  1 hears: Исчезновение
                later PT50H
                листок: Пропавший активист Айдос Бекенов нашёлся | Он у родных.
                  1 hears in reply: Пишут, что человек нашёлся + Айдос Бекенов + нашёлся
                """);
    }

    @Test
    void whoDeniesAChargeCorrectsNothing() {
        play("""
                2 types /subscribe задержания
                листок: Активистку Майру Досжанову задержали в Таразе | Её увезли полицейские.
                  2 hears: Задержание
                later PT5H
                хроника: Активистка Майра Досжанова не признаёт вину | Она отрицает, что сопротивлялась при задержании.
                  nobody hears
                later PT5H
                хроника: Полиция отрицает, что активистку Майру Досжанову били при задержании | Так заявили в Таразе.
                  nobody hears
                """);
    }

    /// To complain is no ruling, and a judge has a day to rule on days of arrest.
    @Test
    void theRulingIsToldThoughTheComplaintWasHoweverSoon() {
        play("""
                1 types /subscribe Жанар Толегенова
                листок: Журналистку Жанар Толегенову приговорили к двум годам | Суд Шымкента вынес приговор.
                  1 hears: Приговор
                later PT240H
                листок: Журналистка Жанар Толегенова подала апелляцию | Жалобу подали в суд Шымкента.
                  1 hears in reply: Новое: Жалоба
                later PT240H
                листок: Апелляция оставила в силе приговор журналистке Жанар Толегеновой | Суд прошёл в Шымкенте.
                  1 hears in reply: Новое: Обжалование
                later PT3H
                хроника: Court upholds sentence of journalist Zhanar Tolegenova | The Shymkent court rejected the appeal.
                  nobody hears
                """);
        play("""
                2 types /subscribe Майра Досжанова
                листок: Журналистку Майру Досжанову арестовали на 15 суток | Решение вынес суд Шымкента.
                  2 hears: Административный арест
                later PT10H
                хроника: Journalist Maira Doszhanova files appeal against jail term | Her lawyer went to court in Shymkent.
                  2 hears in reply: Новое: Жалоба
                later PT20H
                хроника: Court cuts journalist Maira Doszhanova's jail term to five days on appeal | Shymkent court ruled.
                  2 hears in reply: Новое: Срок сокращён
                """);
        play("""
                3 types /subscribe Әсел Ибраева
                листок: Журналист Әсел Ибраева 15 тәулікке қамалды | Шымкент соты.
                  3 hears: Административный арест
                later PT10H
                листок: Журналист Әсел Ибраева апелляцияға шағым берді | Шымкент.
                  3 hears in reply: Новое: Жалоба
                later PT20H
                листок: Апелляциялық сот Әсел Ибраеваның шағымын қанағаттандырмады | Журналистің қамағы күшінде қалды.
                  3 hears in reply: Новое: Обжалование
                """);
    }

    @Test
    void whoeverIsOutOfReachAndThenTakenAwayIsToldAsTaken() {
        play("""
                1 types /subscribe Султан Абдирахман
                листок: Активист Султан Абдирахман не выходит на связь | Телефон молчит второй день, Алматы.
                  1 hears: Не выходит на связь
                later PT2H
                хроника: Султана Абдирахмана увезли в неизвестном направлении | Об этом сообщили соседи активиста.
                  1 hears in reply: Новое: Увезли
                later PT2H
                жетісу: Сұлтан Әбдірахманды белгісіз біреулер алып кетті | Белсенді Алматыда тұрады.
                  nobody hears
                """);
    }
}

package org.dabyl.bot.alert;

import org.dabyl.bot.app.InANewsroom;
import org.junit.jupiter.api.Test;

/// What of a known incident is no news: interviews and statements after a release, digests, what was done to others.
class KnownToFollowersIT extends InANewsroom {
    private void play(String script) {
        new Scene(newsroom).play(script);
    }

    /// And whoever is arrested again, in a headline, is told.
    @Test
    void afterAReleaseInterviewsAndColumnsTellNoSecondArrest() {
        play("""
                1 types /subscribe Асель Ибраева
                1 types /mentions off
                листок: Журналистку Асель Ибраеву арестовали на 10 суток | Решение вынес суд Тараза.
                  1 hears: Административный арест, 10 суток
                later PT240H
                листок: Асель Ибраева вышла на свободу | Журналистка отбыла 10 суток в Таразе.
                  1 hears in reply: Освобождение
                later PT20H
                хроника: Асель Ибраева: «Меня не сломали» | Журналистка, арестованная на 10 суток, рассказала о спецприёмнике.
                  nobody hears
                later PT4H
                листок: Интервью с Асель Ибраевой | Журналистку арестовали на 10 суток за репортаж с митинга в Таразе.
                  nobody hears
                later PT20H
                листок: Асель Ибраева – о десяти сутках в спецприёмнике | Журналистку арестовали на 10 суток в Таразе.
                  nobody hears
                later PT20H
                хроника: “I was not afraid”: Asel Ibraeva speaks after her release | Ibraeva was jailed for 10 days in Taraz.
                  nobody hears
                later PT20H
                жетісу: Әсел Ибраева: «Камерада жеті адам болдық» | Журналист Таразда ұсталып, 10 тәулікке қамалған.
                  nobody hears
                later PT20H
                листок: Журналистку Асель Ибраеву арестовали на 10 суток | Её увезли из зала суда Тараза.
                  1 hears in reply: Новое: Административный арест, 10 суток
                """);
    }

    @Test
    void aSecondOutletsReportOfTheReleaseTellsNoArrest() {
        play("""
                1 types /subscribe Мадина Серікова
                2 types /subscribe аресты
                хроника: Activist Madina Serikova jailed for 15 days in Aktau | A court found her guilty on Monday.
                  1 hears: Административный арест, 15 суток
                  2 hears: Административный арест, 15 суток
                later PT358H
                листок: Мадина Серикова вышла на свободу | Активистку встретили друзья в Актау.
                  1 hears in reply: Освобождение
                  2 hears in reply: Освобождение
                later PT5H
                жетісу: Белсенді Мадина Серікова бостандыққа шықты | Ол Ақтауда 15 тәулік қамауда болды.
                  nobody hears
                later PT2H
                хроника: Activist Madina Serikova released | She was held in Aktau for 15 days.
                  nobody hears
                later PT15H
                жетісу: Мадина Серікова қамақтан кейін алғаш рет сөйледі | Белсенді Ақтауда 15 тәулік қамауда отырды.
                  nobody hears
                later PT80H
                жетісу: Ақтауда белсенді Мадина Серікова ұсталды | Оны полиция алып кетті.
                  1 hears in reply: Задержание
                  2 hears in reply: Задержание
                """);
    }

    /// A statement makes no second detention and hides none, and what was told after it is no second release.
    @Test
    void statementsAfterAShortDetentionAreNeitherADetentionNorARelease() {
        play("""
                1 types /subscribe Асель Ибраева
                листок: Журналистку Асель Ибраеву задержали в Таразе | Она снимала пикет.
                  1 hears: Задержание
                later PT3H
                листок: Журналистку Асель Ибраеву отпустили | Её держали в полиции Тараза.
                  1 hears in reply: Освобождение
                later PT20H
                хроника: CPJ condemns detention of journalist Asel Ibraeva | Ibraeva was detained in Taraz at a picket.
                  nobody hears
                later PT20H
                хроника: Press freedom group condemns detention of Asel Ibraeva | She was detained in Taraz and released later.
                  nobody hears
                later PT20H
                листок: Асель Ибраева подала жалобу на задержание | Журналистку задержали в Таразе на пикете.
                  1 hears in reply: Жалоба – Задержание
                later PT5H
                листок: Полиция Тараза задержала журналистку Асель Ибраеву | Её увезли из дома.
                  1 hears in reply: Новое: Задержание
                later PT5H
                хроника: Journalist Asel Ibraeva released | Police in Taraz let her go home.
                  1 hears in reply: Новое: Освобождение
                """);
    }

    /// But what prolongs it is told, and so is the same once more when it is over.
    @Test
    void custodyIsNotImposedTwiceBeforeItIsOver() {
        play("""
                1 types /subscribe Самат Кеңесов
                1 types /mentions off
                жетісу: Белсенді Самат Кеңесов екі айға қамауға алынды | Ақтөбе соты шешім шығарды.
                  1 hears: Содержание под стражей, 2 месяца
                later PT200H
                хроника: Activists rally in support of jailed Samat Kenesov | He was placed in pretrial detention for two months.
                  nobody hears
                later PT200H
                листок: Адвоката не пускают к Самату Кенесову | Активист находится в СИЗО Актобе. Его арестовали на два месяца.
                  nobody hears
                later PT200H
                жетісу: Самат Кеңесовтің анасы президентке хат жазды | Белсенді Ақтөбе тергеу изоляторында отыр.
                  nobody hears
                later PT200H
                листок: Активиста Самата Кенесова арестовали на два месяца | Он находится в СИЗО Актобе.
                  nobody hears
                later PT400H
                листок: Самату Кенесову продлили арест на два месяца | Решение вынес суд Актобе.
                  1 hears in reply: Продление содержания под стражей, 2 месяца
                later PT1400H
                листок: Самату Кенесову снова продлили арест на два месяца | Решение вынес суд Актобе.
                  1 hears in reply: Продление содержания под стражей, 2 месяца
                """);
    }

    @Test
    void aDigestTellsWhoFollowsAPersonNothingOfWhatIsKnown() {
        play("""
                1 types /subscribe Айдос Нұрғали
                2 types /subscribe Ляззат Бек
                3 types /subscribe задержания
                листок: В Актау задержали активиста Айдоса Нургали | Он снимал очередь.
                  1 hears: Задержание
                  3 hears: Задержание
                хроника: Journalist Lyazzat Bek detained in Kokshetau | She was covering a strike.
                  2 hears: Задержание
                  3 hears: Задержание
                later PT48H
                хроника: Amnesty condemns detention of Aidos Nurgali and Lyazzat Bek | They were detained this week.
                  nobody hears
                later PT12H
                жетісу: Ақтауда Айдос Нұрғали, Көкшетауда Ләззат Бек ұсталды: құқық қорғаушылар алаңдаулы | Босатуды талап етеді.
                  nobody hears
                """);
    }

    /// Who follows the kind hears all of it, who watches one of them without a sound what names only the others.
    @Test
    void whoWatchesOneOfTheDetainedIsToldOfTheOthersWithoutASound() {
        play("""
                1 types /subscribe Айгүл Тұрсынбек
                2 types /subscribe задержания Алматы
                листок: В Алматы задержали активистов Айгуль Турсынбек, Нурлана Кенесова и Серика Абенова | Их увезли с площади.
                  1 hears: Задержание
                  2 hears: Задержание
                later PT3H
                листок: Айгуль Турсынбек отпустили | Активистка уже дома.
                  1 hears in reply: Освобождение
                  2 hears in reply: Освобождение
                later PT1H
                листок: Большинство задержанных в Алматы отпустили | В полиции остаётся Нурлан Кенесов.
                  1 hears in reply: Освобождение + Имя не названо – Совпало имя
                  2 hears in reply: Освобождение
                later PT1H
                хроника: Всех задержанных в Алматы отпустили | Их держали в полиции.
                  nobody hears
                later PT20H
                хроника: Almaty court jails Nurlan Kenesov for 15 days | He was detained at the rally on Wednesday.
                  1 hears in reply, silently: Административный арест, 15 суток – Совпало имя
                  2 hears in reply: Административный арест, 15 суток
                later PT5H
                жетісу: Серік Әбенов 10 тәулікке қамалды | Алматы соты белсендіні кінәлі деп таныды.
                  1 hears in reply, silently: Административный арест, 10 суток – Совпало имя
                  2 hears in reply: Административный арест, 10 суток
                later PT20H
                листок: На активистов Айгуль Турсынбек и Нурлана Кенесова завели уголовное дело | Полиция Алматы.
                  1 hears in reply: Уголовное дело + Айгуль Турсынбек
                  2 hears in reply: Уголовное дело
                """);
    }

    /// But once a day, whatever the number of outlets.
    @Test
    void oneMoreActivistIsAnotherThoughNobodyIsNamed() {
        play("""
                1 types /subscribe задержания
                листок: В Актобе задержали активиста | Его увезли полицейские.
                  1 hears: Задержание
                later PT5H
                листок: Ещё одного активиста задержали в Актобе | Полиция увезла его.
                  1 hears in reply: Новое: Задержание
                later PT5H
                хроника: Another activist detained in Aktobe | Police took him away.
                  nobody hears
                later PT25H
                жетісу: Ақтөбеде тағы бір белсенді ұсталды | Оны полиция алып кетті.
                  1 hears in reply: Новое: Задержание
                """);
    }

    @Test
    void whoIsAbductedAfterHeWasMissingIsToldOnTheSameDay() {
        play("""
                1 types /subscribe исчезновения
                листок: Активист Султан Абдирахман пропал в Алматы | Телефон не отвечает.
                  1 hears: Исчезновение
                later PT3H
                листок: Активист Султан Абдирахман похищен, говорят соратники | Его увезли в Алматы неизвестные.
                  1 hears in reply: похищении
                later PT5H
                хроника: Активист Султан Абдирахман пропал | Коллеги ищут его в Алматы.
                  nobody hears
                """);
    }

    @Test
    void whoIsPutOnAWantedListAfterAnExpulsionIsTold() {
        play("""
                1 types /subscribe Жанна Ким
                листок: Активистку Жанну Ким выдворят из Казахстана | Так решил суд в Алматы.
                  1 hears: Решение о выдворении
                later PT200H
                хроника: Russia puts activist Zhanna Kim on wanted list | She lives in Almaty.
                  1 hears in reply: Объявление в розыск
                """);
    }

    @Test
    void oneFineInRoundNumbersAndToTheTengeIsOne() {
        play("""
                1 types /subscribe штрафы
                жетісу: Семейде блогер Данияр Қасеновке 200 мың теңге айыппұл салынды | Сот шешім шығарды.
                  1 hears: Штраф, 200
                later PT4H
                хроника: Semey blogger Daniyar Kasenov fined 216,250 tenge | The court ruled on Monday.
                  nobody hears
                later PT4H
                хроника: Semey blogger Daniyar Kasenov fined 432,500 tenge | The court ruled on Monday.
                  1 hears in reply: Новое: Штраф, 432
                """);
    }

    /// The article's order would put the fine first.
    @Test
    void whatAChatFollowsStandsFirst() {
        play("""
                1 types /subscribe аресты
                хроника: Court in Zhanaozen punishes oil workers | Azat Ali was fined; Bekzat Mamyr was sentenced to 15 days.
                  1 hears: Административный арест, 15 суток: «sentenced to 15 days» – Bekzat Mamyr\nШтраф
                """.replace("\n", " + "));
    }
}

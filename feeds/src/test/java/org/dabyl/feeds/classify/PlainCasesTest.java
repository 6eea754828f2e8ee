package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Plain cases of rules that no item of the labelled sets happens to need.
final class PlainCasesTest extends RuleCases {
    @Test
    void daysThatTheTextTellsAreWhatTheHeadlineMeansByBars() {
        assertEquals(
                Set.of(EventKind.ADMINISTRATIVE_ARREST),
                news(
                        "Activist Serik Ospan behind bars until next week",
                        "A court in Almaty gave him seven days of arrest on March 11.",
                        ""));
    }

    @Test
    void prosecutorsWhoHaveAppealedOpenNoTrial() {
        Set<EventKind> news = news(
                "Prosecutors want longer term for blogger Serik Ospan",
                "The prosecutors have appealed the verdict.",
                """
                They filed the appeal on March 11. The blogger wrote about land.

                He was tried behind closed doors. His family came to the court. His mother wept.

                His lawyer disagrees. The appeal will be heard later.""");
        assertTrue(news.contains(EventKind.APPEAL));
        assertFalse(news.contains(EventKind.TRIAL));
    }

    @Test
    void whoIsRefusedParoleServesOnAndIsSentToNoCustody() {
        assertEquals(
                Set.of(),
                news(
                        "Judge refuses to release Serik Ospan on parole",
                        "The court denied early release to the politician.",
                        ""));
    }

    @Test
    void whoDidNotComeHomeIsMissingStill() {
        assertEquals(
                Set.of(EventKind.DISAPPEARANCE),
                news("Журналистка Асель Ким не вернулась домой", "Об этом сообщил адвокат.", ""));
        assertFalse(news("Пропавшая журналистка Асель Ким вернулась домой", "Об этом сообщил адвокат.", "")
                .contains(EventKind.DISAPPEARANCE));
    }

    @Test
    void noCrimeInABeatingSetsNobodyFree() {
        assertEquals(
                Set.of(EventKind.ATTACK),
                news(
                        "Police find no crime in beating of journalist Serik Ospan",
                        "The reporter was beaten near his home in Almaty on March 10.",
                        ""));
    }

    @Test
    void howItStandsBelowTheLeadIsNoNews() {
        Set<EventKind> news = news(
                "Activist Serik Ospan sews his mouth shut",
                "Ospan says the guards humiliate him. His lawyer has complained. His brother is under house arrest.",
                "");
        assertTrue(news.contains(EventKind.HUNGER_STRIKE));
        assertFalse(news.contains(EventKind.HOUSE_ARREST));
    }

    @Test
    void whereSomebodyWasHeldIsNoNewsOfTheDayOnWhichHeTellsIt() {
        assertEquals(
                Set.of(),
                news(
                        "Activist Serik Ospan goes to court",
                        "We will go to the place where I was held, Ospan said on March 11.",
                        ""));
    }

    @Test
    void halfOfAPrisonersSentenceIsNoNewVerdict() {
        assertEquals(
                Set.of(),
                news(
                        "Activist Serik Ospan asks for parole",
                        "He has spent half of his seven-year sentence in a colony near Almaty.",
                        ""));
    }

    @Test
    void whoseMovementPeopleAreOfIsNotTakenWithThem() {
        Finding finding = find(
                "Полиция задержала активистов",
                "Вечером 11 марта задержали двух активистов движения «Тау» политика Ермека Абишева.",
                "");
        assertTrue(finding.events().stream().anyMatch(event -> event.kind() == EventKind.DETENTION));
        assertTrue(finding.events().stream().allMatch(event -> event.persons().isEmpty()));
    }

    @Test
    void whoseMotherSheIsIsNotTakenWithHer() {
        Finding finding = find(
                "Picket at prosecutor's office",
                "Police detained the mother of Serik Ospan, Aida Tau, on March 11.",
                "");
        assertEquals(
                List.of("Aida Tau"),
                finding.events().stream()
                        .filter(event -> event.kind() == EventKind.DETENTION)
                        .flatMap(event -> event.persons().stream())
                        .map(Person::name)
                        .toList());
    }

    @Test
    void yearOfNounIsNoDayOfTheMeasure() {
        assertEquals(
                Set.of(EventKind.PRETRIAL_ARREST),
                news("Участнику протестов 2022 года активисту Марату Ли продлили арест", "", ""));
        assertEquals(Set.of(), news("Летом 2023 года активиста Марата Ли задержали", "", ""));
    }

    @Test
    void whatComesInThePlaceOfAnotherMeasureIsDone() {
        assertEquals(
                Set.of(EventKind.HOUSE_ARREST),
                news("Суд отказал в аресте активиста Марата Ли и ограничился домашним арестом", "", ""));
        assertEquals(
                Set.of(EventKind.HOUSE_ARREST),
                news("Активисту Марату Ли заменили подписку на домашний арест", "", ""));
        assertEquals(Set.of(EventKind.FINE), news("Вместо ареста – штраф активисту Марату Ли", "", ""));
        assertEquals(Set.of(), news("Прокурор попросил арестовать и оштрафовать активиста Марата Ли", "", ""));
    }

    @Test
    void verdictThatWasUpheldIsNoNewVerdict() {
        assertEquals(
                Set.of(EventKind.APPEAL),
                news(
                        "Облсуд не услышал",
                        "Приговор блогеру Марату Ли – три года ограничения свободы – 11 марта оставили без изменения.",
                        ""));
    }

    @Test
    void dayToComeOfTheTrialIsNoDayOfTheCase() {
        assertEquals(
                Set.of(EventKind.CRIMINAL_CASE),
                news(
                        "Текст о зерне закончился делом на автора",
                        "Журналистка Асель Ким узнала о своём статусе подозреваемой. Обвинение ей предъявят к маю.",
                        ""));
    }

    @Test
    void onlyOneNamedWhoTellsIsWhomTheHeadlineMeans() {
        assertEquals(
                List.of("Асель Ким"),
                subjects("К правозащитнице пришли с обыском", "Унесли два ноутбука, рассказала Асель Ким."));
        assertEquals(
                List.of(),
                subjects("К правозащитнице пришли с обыском", "Унесли ноутбук, рассказала соседка Асель Ким."));
    }

    @Test
    void whatGoesOnFromAFreshDayIsNewsFarDownInATeaser() {
        assertTrue(news(
                        "Полночный визит и утренний суд",
                        "Всё заняло восемь часов. В два ночи 10 марта к активистке Асель Ким пришли четверо. "
                                + "Её отвезли в управление. Там взяли отпечатки. "
                                + "В десять судья уже зачитывал решение: десять суток за неповиновение.",
                        "")
                .contains(EventKind.ADMINISTRATIVE_ARREST));
    }

    @Test
    void aFreshDayAboveKeepsWhatALongArticleTellsFarDown() {
        String background = "Закон о собраниях приняли давно. Площадей в городе три. Люди жалуются на ямы. ".repeat(2);
        String story = background
                + "\n\nВсё изменилось 10 марта. Утром к активистке Асель Ким пришли четверо. Унесли её телефон. "
                + "Её отвезли в управление. Вечером судья назначил ей десять суток ареста.\n\n"
                + background;
        assertEquals(
                Set.of(EventKind.DETENTION, EventKind.ADMINISTRATIVE_ARREST, EventKind.SEARCH),
                news("Улица без освещения", "", story));
        assertEquals(Set.of(), news("Улица без освещения", "", story.replace("10 марта", "10 марта 2021 года")));
    }

    @Test
    void aDayToComeIsNotThatOfWhatWasDone() {
        assertEquals(
                Set.of(EventKind.RELEASE),
                news("Активистка Асель Ким", "Активистку Асель Ким отпустили, назначив явку на 21 апреля.", ""));
    }

    @Test
    void theYearsInWhichOthersDiedAreNotThoseOfTheRally() {
        String story = "На площади развернули полотно с именами погибших в 1986, 2011 и 2022 годах. "
                + "Активистку Асель Ким задержали через четыре минуты. ";
        assertTrue(news("Полотно на площади", "", story + "Прохожие шли мимо. ".repeat(8))
                .contains(EventKind.DETENTION));
    }

    @Test
    void whatARulingSaysBehindAColonIsDone() {
        assertEquals(
                Set.of(EventKind.RELEASE),
                news(
                        "Папки вместо дела",
                        "Следователь вынес постановление, которого активист Марат Оспан ждал два года: "
                                + "преследование прекратить.",
                        ""));
    }

    @Test
    void whoMayNotGoOutIsUnderHouseArrest() {
        assertEquals(
                Set.of(EventKind.HOUSE_ARREST),
                news("Два месяца активисту Марату Оспану нельзя переступать порог", "Так решил судья.", ""));
    }

    @Test
    void anOldDayOfAnotherPartOfTheSentenceIsNotTheMeasures() {
        assertTrue(news(
                        "Процесс над активистом продолжится весной",
                        "Дело о дороге тянется с июня; пребывание под стражей Марату Оспану пролонгировали.",
                        "")
                .contains(EventKind.PRETRIAL_ARREST));
    }

    @Test
    void whoStaysInCustodyForAnotherMonthHasBeenLeftThere() {
        assertTrue(news("Суд не поверил", "Активист Марат Оспан остаётся за решёткой ещё на месяц.", "")
                .contains(EventKind.PRETRIAL_ARREST));
    }

    @Test
    void daysOnTopOfThoseServedAreNews() {
        assertTrue(news(
                        "Активисту Марату Оспану добавили десять суток",
                        "Марата Оспана выпустили из спецприёмника и тут же повезли в суд.",
                        "")
                .contains(EventKind.ADMINISTRATIVE_ARREST));
    }

    @Test
    void daysGivenToSomebodyWithoutAVerbAreAnArrest() {
        for (String title : List.of(
                "Марату Оспану 10 суток",
                "Марату Оспану — 10 суток",
                "10 суток Марату Оспану",
                "Марат Оспан: 10 суток")) {
            assertTrue(
                    news(title, "Активиста судили за плакат у акимата.", "").contains(EventKind.ADMINISTRATIVE_ARREST),
                    title);
        }
        assertEquals(Set.of(), news("За 10 суток Марат Оспан прошёл до Балхаша", "Он путешественник.", ""));
        assertEquals(Set.of(), news("Марату Оспану 10 дней до выборов", "Кандидат рассказал о планах.", ""));
    }

    @Test
    void whoLeadsSomebodyAwayIsNotTheOneLedAway() {
        assertEquals(
                List.of("Айгуль Оспанова"),
                subjects(
                        "Пикет в парке",
                        "Айгуль Оспанова развернула плакат. К ней подошёл полицейский и потребовал проехать с ним."));
    }

    private static List<String> subjects(String title, String summary) {
        return find(title, summary, "").current().stream()
                .flatMap(event -> event.persons().stream())
                .map(Person::name)
                .distinct()
                .toList();
    }

    @Test
    void whatBeganACaseIsNoNewsOfItsVerdict() {
        assertEquals(
                Set.of(EventKind.SENTENCE),
                news(
                        "Активисты получили по четыре года ограничения свободы",
                        "В суде Алматы 11 марта объявили приговор пятерым активистам: их задержали накануне референдума,"
                                + " обвинив в попытке организации беспорядков.",
                        ""));
    }
}

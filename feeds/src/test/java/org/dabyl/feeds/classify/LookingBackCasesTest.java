package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// What an article only knows of somebody is no news, in three languages; what happened to him now is, beside it.
final class LookingBackCasesTest extends RuleCases {
    private static final Set<EventKind> DETENTION = Set.of(EventKind.DETENTION);

    @Test
    void aKazakhSentenceBehindOneOfThePastGoesOnWithIt() {
        for (String lead : new String[] {
            "Белсенді бұрын да әкімшілік жауапкершілікке тартылған. Оны пикет үшін 10 тәулікке қамаған, 50 АЕК айыппұл "
                    + "салған, пәтерін екі рет тінткен.",
            "Бекетов бұрын да әкімшілік жауапкершілікке тартылған. Оны пикет үшін 10 тәулікке қамаған, 50 АЕК айыппұл "
                    + "салған.",
            "Ол былтыр да ұсталған. Оны 10 тәулікке қамаған.",
            "Бұл оның биылғы үшінші ұсталуы. Алғашында 10 тәулікке, екінші рет 15 тәулікке қамалған."
        }) {
            assertEquals(DETENTION, news("Белсенді Нұрия Қасенхан Қостанайда ұсталды", lead, ""), lead);
        }
    }

    @Test
    void whatHappenedTodayIsNewsBehindHistory() {
        assertEquals(
                DETENTION,
                news("Белсендіге қысым", "Нұрия Қасенхан бұрын да ұсталған. Бүгін оны үйінен алып кеткен.", ""));
        assertEquals(
                Set.of(EventKind.ADMINISTRATIVE_ARREST),
                news("Белсендіге қысым", "Нұрия Қасенхан бұрын да ұсталған. Сот оны 10 тәулікке қамады.", ""));
        assertTrue(news(
                        "Что с Нурией Касенхан",
                        "В прошлом году активистку арестовали на 15 суток. Её снова задержали у дома.",
                        "")
                .contains(EventKind.DETENTION));
        assertTrue(news(
                        "Нурия Касенхан: что известно",
                        "Ранее активистку штрафовали. Сегодня её увезли из дома, в квартире прошёл обыск.",
                        "")
                .containsAll(Set.of(EventKind.DETENTION, EventKind.SEARCH)));
    }

    @Test
    void theFirstAndTheSecondTimeWereBefore() {
        assertEquals(
                DETENTION,
                news(
                        "Активистка Нурия Касенхан задержана в Костанае",
                        "Это третье её задержание за год. После первого она получила 10 суток, после второго – 15.",
                        ""));
        assertEquals(
                DETENTION,
                news(
                        "Activist Nuriya Kasenkhan detained in Kostanay",
                        "This is her third detention this year. The first time she was jailed for 10 days, the second "
                                + "time for 15.",
                        ""));
    }

    @Test
    void whatSomebodyIsKnownForWasBefore() {
        assertEquals(
                DETENTION,
                news(
                        "Активистка Нурия Касенхан задержана в Костанае",
                        "Касенхан известна тем, что отсидела 15 суток за плакат и объявляла голодовку в изоляторе. В её "
                                + "доме проходил обыск.",
                        ""));
        assertEquals(
                DETENTION,
                news("Активист Марат Ли, известный тем, что судился с акимом, задержан", "Его увезли из дома.", ""));
    }

    @Test
    void belowAHeadlineWithoutMeasureTheHistoryOfTheLeadGoesOn() {
        assertEquals(
                Set.of(),
                news(
                        "Нурия Касенхан получила премию за мужество",
                        "Активистка в прошлом году провела 15 суток под арестом. Её задержали у акимата с плакатом, в "
                                + "доме прошёл обыск.",
                        ""));
        assertEquals(
                Set.of(),
                news(
                        "Nuriya Kasenkhan wins prize for courage",
                        "The activist spent 15 days in jail last year. She was detained at the akimat with a poster, and "
                                + "her home was searched.",
                        ""));
    }

    @Test
    void interviewsAndBooksTellWhatWas() {
        for (String[] item : new String[][] {
            {"«Меня увезли в шесть утра». Интервью с Раушан Тлегеновой", "Она отбывает два года ограничения свободы."},
            {"«Как меня задерживали»", "Активистка Раушан Тлегенова рассказала о своём аресте в интервью."},
            {"«Полиция үйімді тінтті». Раушан Тілегеновамен сұхбат", "Белсенді өткен жылғы оқиғаларды айтты."},
            {
                "Раушан Тлегенова: «Я не жалею ни о чём»",
                "– Как вас задержали? – За мной приехали в шесть утра, увезли в полицию, обыскали квартиру."
            },
            {
                "Раушан Тлегенова выпустила книгу о тюрьме",
                "«Меня били, не давали лекарств, я объявляла голодовку», пишет активистка."
            },
            {
                "Раушан Тілегенова түрме туралы кітап шығарды",
                "«Мені ұрды, дәрі бермеді, аштық жарияладым», дейді белсенді."
            },
            {"Год за решёткой: как живёт семья Жандоса Бекетова", "Мать активиста каждую неделю пишет сыну письма."}
        }) {
            assertEquals(Set.of(), news(item[0], item[1], ""), item[0]);
        }
    }

    @Test
    void whoWroteABookIsTakenAllTheSame() {
        for (String[] item : new String[][] {
            {"Писатель Марат Ли задержан в Алматы", "Он написал книгу о тюрьме. Его увезли из дома."},
            {"Автора книги о протестах Марата Ли задержали", "Писатель выпустил книгу весной. Его увезли в полицию."},
            {"Жазушы Серік Оспан ұсталды", "Ол түрме туралы кітап шығарды. Полиция оны үйінен алып кетті."}
        }) {
            assertEquals(DETENTION, news(item[0], item[1], ""), item[0]);
        }
    }

    @Test
    void whatAnInterviewTellsOfThisWeekIsNews() {
        assertEquals(
                DETENTION,
                news(
                        "«Меня увезли вчера утром». Интервью с Раушан Тлегеновой",
                        "Активистка рассказала, что было в отделе.",
                        ""));
        assertEquals(
                DETENTION,
                news("Журналистку Асель Ким задержали во время интервью", "Она снимала митинг в Алматы.", ""));
        assertEquals(
                Set.of(EventKind.ILL_TREATMENT),
                news("«Меня били в полиции». Интервью с Раушан Тлегеновой", "Активистка показала синяки.", ""));
    }

    @Test
    void aCaseOpenedAgainIsNoReleaseAndAMotionNoAppeal() {
        for (String title : new String[] {
            "Прокуратура отменила прекращение дела Гаухар Мырза",
            "Дело блогера Гаухар Мырзы возобновили",
            "Блогер Гаухар Мырзаның ісі қайта қозғалды",
            "Case against blogger Gaukhar Myrza reopened",
            "Prosecutors overturn closure of case against activist Gaukhar Myrza"
        }) {
            Set<EventKind> news = news(title, "", "");
            assertTrue(news.contains(EventKind.CRIMINAL_CASE), title);
            assertFalse(news.contains(EventKind.RELEASE), title);
        }
        assertEquals(
                Set.of(EventKind.RELEASE),
                news("Дело блогера Гаухар Мырзы прекратили", "Прокурор отказался от обвинения.", ""));
        assertEquals(
                Set.of(EventKind.TRIAL),
                news(
                        "Суд отклонил ходатайства защиты по делу Нурии Касенхан",
                        "Процесс над активисткой начался в Костанае.",
                        ""));
        assertEquals(
                Set.of(EventKind.APPEAL),
                news("Облсуд отклонил жалобу защиты Нурии Касенхан", "Приговор активистке не изменили.", ""));
    }

    @Test
    void aFastThatIsOverIsNoNews() {
        for (String[] item : new String[][] {
            {"Активистка Гаухар Мырза прекратила голодовку", "Она голодала десять дней в колонии."},
            {"Белсенді Гаухар Мырза аштығын тоқтатты", "Ол колонияда он күн аш отырды."},
            {"Activist Gaukhar Myrza ends hunger strike", "She had been refusing food for ten days."}
        }) {
            assertFalse(news(item[0], item[1], "").contains(EventKind.HUNGER_STRIKE), item[0]);
        }
        assertTrue(
                news("Активистка Гаухар Мырза прекратила голодовку", "В тот же день голодовку объявила Асель Ким.", "")
                        .contains(EventKind.HUNGER_STRIKE));
    }

    @Test
    void whatBecomesKnownFarDownIsNewsWhereItsParagraphHasADay() {
        String history = "Закон о собраниях приняли в 2020 году. Акиматы отказывают под любым предлогом. "
                + "В прошлом году журналистку Асем Токай не выпустили из страны. Её сайт заблокировали на два месяца. "
                + "Учителя Марата Сейдалу оштрафовали за пост. Водителя Еркена Тау избили в отделе полиции.\n";
        String news = "Тем временем стало известно, что Ирину Бауэр арестовали на 15 суток. Суд прошёл 10 марта в "
                + "Рудном. Активистка находится в спецприёмнике.\n";
        assertEquals(
                Set.of("Ирина Бауэр"),
                whom(
                        EventKind.ADMINISTRATIVE_ARREST,
                        "Пока обсуждают закон: как живут те, кого он коснулся",
                        "",
                        history + news + history));
    }
}

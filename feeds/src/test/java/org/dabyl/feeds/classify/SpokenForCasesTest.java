package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Cases of rules about relatives and lawyers who tell of a measure, and about whoever stands beside one by kinship.
final class SpokenForCasesTest extends RuleCases {
    private static final String MARAT = "Марат Ли";

    @Test
    void whatARelativeTellsOfWasDoneToTheOneSpokenFor() {
        for (String title : new String[] {
            "Мать Марата Ли: «Сына бьют в колонии»",
            "Отец Марата Ли: «Моего сына бьют в колонии»",
            "Сестра Марата Ли рассказала о его избиении в колонии",
            "Жена политзаключённого Марата Ли заявила, что мужа избили в колонии"
        }) {
            assertEquals(Set.of(MARAT), whom(EventKind.ILL_TREATMENT, title, "Они виделись на свидании.", ""), title);
        }
        assertEquals(
                Set.of(MARAT),
                whom(EventKind.DETENTION, "Жена Марата Ли: «Мужа увезли ночью»", "Это случилось в Таразе.", ""));
        assertEquals(
                Set.of("Асель Ким"),
                whom(
                        EventKind.ILL_TREATMENT,
                        "Дочь политзаключённой Асель Ким: маме отказывают в операции",
                        "Активистка находится в Жезказгане.",
                        ""));
        assertEquals(
                Set.of("Асель Ким"),
                whom(
                        EventKind.HUNGER_STRIKE,
                        "Сестра Асель Ким: она голодает десятый день",
                        "Активистка находится в СИЗО.",
                        ""));
    }

    @Test
    void soItIsInKazakhAndEnglish() {
        for (String title : new String[] {
            "Жандос Бекетовтің әйелі: «Күйеуіме дәрі бермей жатыр»",
            "Жандос Бекетовтің анасы ұлын түрмеде ұрып жатқанын айтты",
            "Жандос Бекетовтің анасы: «Ұлымды түрмеде ұрып жатыр»"
        }) {
            assertEquals(
                    Set.of("Жандос Бекетов"),
                    whom(EventKind.ILL_TREATMENT, title, "Белсенді Павлодар маңындағы колонияда.", ""),
                    title);
        }
        for (String title : new String[] {
            "Mother of Zhandos Beketov says her son was beaten in prison",
            "Zhandos Beketov's mother says her son was beaten in prison",
            "Wife of Zhandos Beketov: \"My husband is being beaten in prison\""
        }) {
            assertEquals(
                    Set.of("Zhandos Beketov"),
                    whom(EventKind.ILL_TREATMENT, title, "The activist told her about it.", ""),
                    title);
        }
    }

    @Test
    void theLeadGoesOnWithTheOneSpokenFor() {
        assertEquals(
                Set.of(MARAT),
                whom(
                        EventKind.ILL_TREATMENT,
                        "Жена Марата Ли пожаловалась на условия в колонии",
                        "По её словам, активисту не дают лекарства от давления.",
                        ""));
    }

    @Test
    void whatALawyerTellsOfAClientWasDoneToTheClient() {
        assertEquals(
                Set.of("Асель Ким"),
                whom(
                        EventKind.ILL_TREATMENT,
                        "Адвокат Асель Ким: «Подзащитную били»",
                        "Активистка находится в СИЗО Тараза.",
                        ""));
        assertEquals(
                Set.of("Дулат Қасқырбай"),
                whom(
                        EventKind.ILL_TREATMENT,
                        "Дулат Қасқырбайдың адвокаты: «Қорғауымдағы адамды ұрды»",
                        "Белсенді Тараз тергеу изоляторында отыр.",
                        ""));
        assertEquals(
                Set.of("Zhandos Beketov"),
                whom(
                        EventKind.ILL_TREATMENT,
                        "Zhandos Beketov's lawyer: \"My client was beaten\"",
                        "The activist is in a detention centre in Taraz.",
                        ""));
    }

    @Test
    void whatWasDoneToTheOneWhoTellsIsNobodyElses() {
        for (String title : new String[] {
            "Жена Марата Ли: «Меня вызвали на допрос»",
            "Жена Марата Ли рассказала, что её вызвали на допрос",
            "Жена Марата Ли: «Моего брата вызвали на допрос»",
            "Жандос Бекетовтің әйелі: «Мені жауапқа шақырды»",
            "Zhandos Beketov's lawyer: \"I was threatened by police\""
        }) {
            Finding finding = find(title, "Об этом стало известно сегодня.", "");
            assertTrue(
                    finding.events().stream().allMatch(event -> event.persons().isEmpty()), title);
        }
    }

    @Test
    void aLawyersNameIsToldFromAClientsByWhatTheLeadCallsHer() {
        String title = "Адвокат Асель Ким: «Мне угрожали в полиции»";
        assertEquals(Set.of(), whom(EventKind.ATTACK, title, "Защитник активистки написал жалобу.", ""));
        assertEquals(Set.of("Асель Ким"), whom(EventKind.ATTACK, title, "Она написала жалобу.", ""));
    }

    @Test
    void aClientOfAnybodyIsTheOneSpokenFor() {
        assertEquals(
                Set.of(MARAT),
                whom(
                        EventKind.DETENTION,
                        "Жена Марата Ли рассказала об обыске",
                        "Адвокату не объяснили, почему удерживают его подзащитного.",
                        ""));
    }

    @Test
    void whatWasDoneToSomebodyElsesOfTheirsIsNotTheOnesSpokenFor() {
        assertEquals(
                Set.of(),
                whom(EventKind.RELEASE, "Отец погибшего Марата Ли: «Убийцу сына отпустили»", "Дело закрыто.", ""));
    }

    @Test
    void whoeverSpeaksForSomebodyAndIsNamedIsTheOneThreatened() {
        assertEquals(
                Set.of("Серик Ли"),
                whom(
                        EventKind.ILL_TREATMENT,
                        "Адвокат Серик Ли: «Меня избили в полиции»",
                        "Он защищает Дулата Каскырбая.",
                        ""));
    }

    @Test
    void theNameBehindAWordForARelativeAndAnothersNameIsTheOneTaken() {
        for (String title : new String[] {
            "Брат активистки Асель Ким, Марат Ли, задержан",
            "Адвоката активистки Асель Ким, Марата Ли, задержали",
            "Муж журналистки Асель Ким, Марат Ли, задержан",
            "Задержан адвокат активистки Асель Ким, Марат Ли"
        }) {
            assertEquals(Set.of(MARAT), whom(EventKind.DETENTION, title, "Это случилось в Таразе.", ""), title);
        }
        for (String title : new String[] {
            "Husband of journalist Saule Dosova, Zhanbolat Yerezhepov, detained",
            "Lawyer of activist Saule Dosova, Zhanbolat Yerezhepov, detained",
            "Son of opposition leader Serik Dosov, Zhanbolat Yerezhepov, detained",
            "Editor Zhanbolat Yerezhepov, brother of blogger Saule Dosova, detained"
        }) {
            assertEquals(
                    Set.of("Zhanbolat Yerezhepov"),
                    whom(EventKind.DETENTION, title, "It happened in Pavlodar.", ""),
                    title);
        }
    }

    @Test
    void aListOfNamesStaysOne() {
        assertEquals(
                Set.of("Асель Ким", MARAT),
                whom(EventKind.DETENTION, "Активистка Асель Ким, журналист Марат Ли задержаны", "", ""));
        assertEquals(
                Set.of("Saule Dosova", "Zhanbolat Yerezhepov"),
                whom(EventKind.DETENTION, "Saule Dosova, Zhanbolat Yerezhepov detained", "", ""));
    }

    @Test
    void whatWasDoneToSomebodysBrotherIsNotTheirs() {
        for (String title : new String[] {
            "Zhanbolat Yerezhepov, whose brother was detained last week, fined in Almaty",
            "Activist Zhanbolat Yerezhepov fined; his brother was detained a day earlier",
            "Активистку Асель Ким, чьего мужа задержали в субботу, оштрафовали",
            "Активистку Асель Ким, брата которой задержали в субботу, оштрафовали",
            "Активистку Асель Ким оштрафовали, её брата задержали днём ранее"
        }) {
            assertEquals(Set.of(), whom(EventKind.DETENTION, title, "", ""), title);
            assertEquals(1, whom(EventKind.FINE, title, "", "").size(), title);
        }
    }

    @Test
    void aRelativeWhoDoesSomethingElseIsNotOneOfThoseTaken() {
        assertEquals(
                Set.of("Дина Рай"),
                whom(EventKind.DETENTION, "Задержана активистка Дина Рай, её брат Талгат Рай едет в Астану", "", ""));
    }

    @Test
    void whoeverIsOnlyQuotedOnOthersIsNotTheOneHit() {
        for (String title : new String[] {
            "Марат Ли: «Приговор журналисту – ошибка»",
            "Правозащитник Марат Ли: «Пытали троих»",
            "Марат Ли: «Суд над журналистами – расправа»",
            "Marat Lee: \"The verdict against the journalist is a mistake\""
        }) {
            Finding finding = find(title, "Так он ответил на вопрос.", "");
            assertTrue(
                    finding.events().stream().allMatch(event -> event.persons().isEmpty()), title);
        }
        assertFalse(news("Марат Ли: «Задержания были законны»", "Депутат ответил журналистам.", "")
                .contains(EventKind.DETENTION));
    }

    @Test
    void whoeverIsQuotedOnHimselfIs() {
        for (String title : new String[] {
            "Марат Ли: «Меня задержали у дома»", "Правозащитник Марат Ли: «Меня и журналистов задержали у дома»"
        }) {
            assertTrue(whom(EventKind.DETENTION, title, "", "").contains(MARAT), title);
        }
        assertEquals(
                Set.of(MARAT),
                whom(EventKind.SEARCH, "Марат Ли: «Обыск шёл шесть часов»", "Правозащитник рассказал о вечере.", ""));
    }
}

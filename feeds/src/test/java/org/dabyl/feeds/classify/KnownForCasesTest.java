package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Cases of rules about what somebody did before a measure came: its object is no talk, plan or measure of his.
final class KnownForCasesTest extends RuleCases {
    @Test
    void aLawThatSomebodyCriticisedIsNoTalkOfLaws() {
        for (String title : new String[] {
            "Критиковавшего законопроект юриста Марата Ли задержали",
            "Юриста Марата Ли, критиковавшего новый закон о митингах, задержали",
            "Задержан выступивший против законопроекта об иноагентах юрист Марат Ли",
            "Юриста Марата Ли задержали после критики законопроекта",
            "Заң жобасын сынаған заңгер Серік Оспан ұсталды",
            "Заң жобасын сынағаны үшін заңгер Серік Оспан ұсталды",
            "Lawyer Serik Ospan, who criticised bill on foreign agents, detained"
        }) {
            assertEquals(Set.of(EventKind.DETENTION), news(title, "", ""), title);
        }
    }

    @Test
    void whatWasDoneToThoseOfWhomSheWroteIsNotDoneToHer() {
        for (String title : new String[] {
            "Освещавшую суд над активистами журналистку Асель Ким задержали",
            "Снимавшую обыски журналистку Асель Ким задержали",
            "Обвинившую полицию в пытках активистку Асель Ким задержали",
            "Тінтуді түсірген журналист Әсел Ким ұсталды",
            "Journalist Asel Kim covering trial of activists detained"
        }) {
            assertEquals(Set.of(EventKind.DETENTION), news(title, "", ""), title);
        }
        assertEquals(
                Set.of("Асель Ким"),
                whom(
                        EventKind.ADMINISTRATIVE_ARREST,
                        "Обвинившую полицию в пытках активистку Асель Ким арестовали на 10 суток",
                        "",
                        ""));
        assertEquals(Set.of(EventKind.FINE), news("Қамалғандарды қорғаған адвокат Әсел Кимге айыппұл салынды", "", ""));
    }

    @Test
    void aCrimeOfWhichSomebodyWroteIsNotHis() {
        assertEquals(
                Set.of(EventKind.DETENTION), news("Расследовавшего хищения журналиста Марата Ли задержали", "", ""));
        assertEquals(Set.of(), news("Потребовавшего взятку инспектора задержали", "", ""));
    }

    @Test
    void theOneWhoDidItToHerIsHeldAllTheSame() {
        assertEquals(
                Set.of(EventKind.RELEASE),
                news("Арестованную на десять суток активистку Асель Ким освободили", "", ""));
        assertEquals(
                Set.of(EventKind.DETENTION), news("Задержан активист Марат Ли, поддержавший арестованных", "", ""));
    }

    @Test
    void whatLawyersThinkOfADetentionTakesItNotBack() {
        for (String title : new String[] {
            "Activist Serik Ospan detained, lawyers say police violated the law",
            "Activist Serik Ospan detained; rights group says police breached his rights"
        }) {
            assertEquals(Set.of(EventKind.DETENTION), news(title, "", ""), title);
        }
        assertEquals(Set.of(), news("UN experts find the detention of blogger Serik Ospan arbitrary", "", ""));
    }

    @Test
    void daysBeforeARallyAreNoLengthOfTheArrest() {
        for (String title : new String[] {
            "Белсенді Серік Оспан митингіден екі күн бұрын 15 тәулікке қамалды",
            "Белсенді Серік Оспанды сайлаудан үш күн бұрын 15 тәулікке қамады",
            "Белсенді Серік Оспан екі күн бұрын 15 тәулікке қамалды",
            "Активиста Серика Оспана за два дня до митинга арестовали на 15 суток",
            "Activist Serik Ospan jailed for 15 days two days before rally"
        }) {
            Finding finding = find(title, "", "");
            assertEquals(Set.of(EventKind.ADMINISTRATIVE_ARREST), news(title, "", ""), title);
            assertEquals("P15D", finding.current().getFirst().term().iso(), title);
        }
    }

    @Test
    void anArticleThatTheCriminalCodeHasNotIsOneOfTheAdministrative() {
        for (String title : new String[] {
            "Активистку Асель Ким арестовали по 488-й",
            "488-бап бойынша белсенді Әсел Ким қамалды",
            "Activist Asel Kim jailed under Article 488"
        }) {
            assertEquals(Set.of(EventKind.ADMINISTRATIVE_ARREST), news(title, "", ""), title);
            assertEquals(
                    "КоАП",
                    find(title, "", "").current().getFirst().law().getFirst().code(),
                    title);
        }
        assertEquals(Set.of(EventKind.FINE), news("Жителя Тараза оштрафовали по 488-й статье", "", ""));
        assertEquals(Set.of(), news("Жителя Тараза оштрафовали по 440-й статье", "", ""));
    }
}

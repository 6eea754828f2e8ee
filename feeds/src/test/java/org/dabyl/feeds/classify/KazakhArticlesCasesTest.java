package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Cases of long Kazakh articles and of reports: what is background in them, and what is news.
final class KazakhArticlesCasesTest extends RuleCases {
    private static final String NOTHING = "Көшеде жел соқты. Кешке ауа салқындады. Аула бос еді. ".repeat(4);

    private static Set<EventKind> news(String title, String text) {
        return news(title, "", text);
    }

    @Test
    void wordsOfHistoryAtTheHeadHoldForTheWholeSentence() {
        String story =
                "Оралда белсенді Асель Ким 11 наурызда ұсталды.\n\n" + NOTHING + "\n\n%s Шуда осындай дау кезінде "
                        + "тұрғындар құрылысты тоқтата алған, ал Қордайда жетекшісі Марат Оспан керісінше, тоғыз ай сотқа барып, "
                        + "20 АЕК айыппұл арқалаған.";
        assertFalse(news("Оралда белсенді ұсталды", story.formatted("Былтыр")).contains(EventKind.FINE));
        assertTrue(news("Оралда белсенді ұсталды", story.formatted("Кеше")).contains(EventKind.FINE));
    }

    @Test
    void aParagraphThatCountsMinutesIsInTheMidstOfTheNews() {
        String story = "Бейсенбі күні Ақтөбеде блогер Дархан Сейілді соттау жалғасты.\n\n" + NOTHING
                + "\n\n2023 жылы Сейіл сайлауға түскен, айыппұл да төлеген.\n\n%s сот қаулысын оқыды. Сот Дархан Сейілдің "
                + "қамауын тағы бір айға ұзартты.";
        assertTrue(news("Блогер ісі", story.formatted("Жиырма минуттан кейін")).contains(EventKind.PRETRIAL_ARREST));
        assertFalse(news("Блогер ісі", story.formatted("Сол жолы")).contains(EventKind.PRETRIAL_ARREST));
    }

    @Test
    void whatAnAppealOrAReleaseIsAboutWasRuledBefore() {
        assertEquals(
                Set.of(EventKind.APPEAL),
                news(
                        "Белсенділердің шағымы қабылданбады",
                        "Қалалық сот 11 наурызда белсенді Роза Шокай мен Инна Бөкейдің шағымын қанағаттандырмады. "
                                + "Судья кеңесіп шықты.\n\nРоза Шокайға алаңға барғаны үшін 90 мың теңге айыппұл "
                                + "салынған."));
        assertEquals(
                Set.of(EventKind.RELEASE),
                news(
                        "Белсенді бостандыққа шықты",
                        "Марат Сәлім 15 тәулік жазасын өтеп, бостандыққа шықты. Оны достары қарсы алды.\n\n"
                                + "Марат Сәлім наразылыққа шыққаны үшін қамалған."));
    }

    @Test
    void theEndOfACaseAboutAnAttackFreesNobody() {
        assertEquals(
                Set.of(),
                news(
                        "Журналиске тиіскендер неге сотталмайды",
                        "Журналист Асель Кимге былтыр белгісіз адамдар шабуыл жасаған. Істің қысқартылғаны 11 наурызда "
                                + "анықталды."));
    }

    @Test
    void anArrestIsOfTheKindThatTheArticleTellsElsewhere() {
        Set<EventKind> news = news(
                "Тим Серал пикет өткізді",
                "Тілші Тим Серал 11 наурызда пикетке шықты. Ол Санжар Көптің қамалғанына наразы. Санжар Көп кеше екі айға "
                        + "қамауға алынды.");
        assertTrue(news.contains(EventKind.PRETRIAL_ARREST));
        assertFalse(news.contains(EventKind.ADMINISTRATIVE_ARREST));
    }

    @Test
    void aDayBehindNowIsOfTheNextClause() {
        assertFalse(news(
                        "Босқын атанған төрт қазақ қазір қандай күйде",
                        "Былтыр төрт қазақ босқын екенін растайтын куәлік алған еді, енді соның уақыты осы наурызда "
                                + "бітеді.")
                .contains(EventKind.RELEASE));
    }

    @Test
    void whatHappenedToNobodyNamedInAnotherCountryIsAnAside() {
        String column = "Белсенді Асель Кимді сот 11 наурызда ескертті.\n\n" + NOTHING
                + "\n\nАйтпақшы, көрші %s кеше тоғыз " + "белсенді ұсталды.";
        assertFalse(news("Ескерту деген жаза", column.formatted("Қырғызстанда")).contains(EventKind.DETENTION));
        assertTrue(
                news("Ескерту деген жаза", column.formatted("Тараз қаласында")).contains(EventKind.DETENTION));
    }

    @Test
    void whatTheLawThreatensWithIsNoMeasure() {
        assertFalse(news(
                        "Мереке Тоғыз сот алдында",
                        "Белсенді Мереке Тоғыздың соты 11 наурызда басталды. Бап бойынша кінәліге 1000 АЕК айыппұл, не бір "
                                + "жыл түрме, не елден шығарып жіберу жазасы тағайындалуы мүмкін.")
                .contains(EventKind.FINE));
    }

    @Test
    void whereThePeopleAreFromIsNotWhereItHappened() {
        Finding finding = find(
                "Жиын",
                "",
                "Ақорданың жанында 11 наурызда ұсталған Жаңаөзен тұрғындарының жетекшісі Марат Оспанға сот ескерту жасады.");
        assertTrue(finding.current().stream().allMatch(event -> event.place().equals("Астана")));
        assertFalse(finding.current().isEmpty());
    }
}

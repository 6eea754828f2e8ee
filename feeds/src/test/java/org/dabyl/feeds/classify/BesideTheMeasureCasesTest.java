package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Cases about words that would take a measure back, told beside it of something else; and, to each, what they do
/// take back.
final class BesideTheMeasureCasesTest extends RuleCases {
    @Test
    void whoseThingsAloneAreFoundIsMissing() {
        for (String title : new String[] {
            "Журналист Серик Оспан пропал, его машину нашли у моста",
            "Активистка Дина Омар пропала, найдена её сумка",
            "Journalist Serik Ospan missing, his car found near Oral",
            "Журналист Серік Оспан хабарсыз кетті, телефоны үйінен табылды"
        }) {
            assertTells(title, EventKind.DISAPPEARANCE);
        }
        for (String title : new String[] {
            "Пропавшего журналиста Серика Оспана нашли живым",
            "Пропавшую активистку Дину Омар нашли возле её машины",
            "Missing journalist Serik Ospan found safe in his car",
            "Хабарсыз кеткен журналист Серік Оспан көлігінен аман табылды",
            "«Жоғалды» деген белсенді Серік Оспан табылды: телефоны сөніп қалған екен"
        }) {
            assertTellsNot(title, EventKind.DISAPPEARANCE);
        }
    }

    @Test
    void aClauseBehindAnEnglishMeasureTakesBackItsOwnVerb() {
        assertTells("Activist Serik Ospan detained after a concert was cancelled", EventKind.DETENTION);
        assertTells("Activist Serik Ospan detained, his lawyer replaced", EventKind.DETENTION);
        assertTells("Activist Serik Ospan sentenced to two years, appeal is expected", EventKind.SENTENCE);
        assertTells("Activist Serik Ospan detained; police lift cordon", EventKind.DETENTION);
        assertTells("Activist Serik Ospan fined for a post about salaries that were cut", EventKind.FINE);
        assertTells("Jailed activist Serik Ospan began a hunger strike after his trial ended", EventKind.HUNGER_STRIKE);
        assertTells("Police held blogger Serik Ospan and deny that he was beaten", EventKind.DETENTION);
        assertTellsNot("Activist Serik Ospan fined, but court overturned the fine", EventKind.FINE);
        assertTellsNot("Activist Serik Ospan fined; court overturns the fine", EventKind.FINE);
        assertTellsNot("Extradition of activist Serik Ospan halted after UN intervened", EventKind.EXTRADITION);
        assertTellsNot(
                "Criminal case against activist Serik Ospan ends as prosecutors drop charges", EventKind.CRIMINAL_CASE);
        assertTellsNot("Police deny that activist Serik Ospan was detained", EventKind.DETENTION);
    }

    @Test
    void whatAMeasureWasForIsNoHistoryOfIt() {
        assertTells("Activist Serik Ospan detained over last year's rally", EventKind.DETENTION);
        assertTells("Activist Serik Ospan detained, earlier he was fined", EventKind.DETENTION);
        assertTells("Court jails activist Serik Ospan, previously fined, for 15 days", EventKind.ADMINISTRATIVE_ARREST);
        assertTells("Activist Serik Ospan gets three years after posting a video", EventKind.SENTENCE);
        assertTells("Белсенді Серік Оспан әкімге жазған хатында сынағаны үшін ұсталды", EventKind.DETENTION);
        assertTellsNot("Earlier activist Serik Ospan was detained at a rally", EventKind.DETENTION);
        assertTellsNot("Activist Serik Ospan was detained last year over earlier protests", EventKind.DETENTION);
    }

    @Test
    void whoIsBlamedForFakesIsDetainedNonetheless() {
        assertTells("Blogger Serik Ospan detained over fake news about the virus", EventKind.DETENTION);
        assertTells("Белсенді Серік Оспан жалған хабар таратты деп ұсталды", EventKind.DETENTION);
        assertTellsNot("Fake news about the arrest of activist Serik Ospan spreads online", EventKind.DETENTION);
        assertTellsNot("Белсенді Серік Оспан ұсталды деген хабар жалған болып шықты", EventKind.DETENTION);
    }

    private static void assertTells(String title, EventKind kind) {
        assertTrue(news(title, "", "").contains(kind), title);
    }

    private static void assertTellsNot(String title, EventKind kind) {
        assertFalse(news(title, "", "").contains(kind), title);
    }
}

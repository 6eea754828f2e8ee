package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Plain cases of rules about whom an English sentence means.
final class EnglishPeopleCasesTest extends RuleCases {
    @Test
    void aLawyersClientIsWhomSheDefends() {
        assertEquals(
                Set.of("Marat Ospan"),
                whom(
                        EventKind.HOUSE_ARREST,
                        "Activist moved to house arrest",
                        "Aida Omar, who represents Marat Ospan, told reporters that her client was placed under house "
                                + "arrest in Almaty."));
    }

    @Test
    void whoIsNamedBehindAsWereWasHitToo() {
        assertEquals(
                Set.of("Lidia Pauls", "Andrei Dick", "Gulnara Omar"),
                whom(
                        EventKind.FINE,
                        "Believers fined in Temirtau",
                        "Lidia Pauls, a pensioner, was fined 50,000 tenge, as were Gulnara Omar and Andrei Dick."));
    }

    @Test
    void whoIsAskedToBeFreedIsNoneOfThePicketers() {
        String picket = "Twelve activists have been detained in Astana. They called on officials to free three "
                + "activists, Marlen Ospan, Azat Omar and Daulet Isa.";
        assertEquals(Set.of(), whom(EventKind.DETENTION, "Twelve held at picket", picket));
    }

    @Test
    void whoeverMeetsThemAtTheGatesWasNotReleased() {
        assertEquals(
                Set.of("Serik Ospan", "Marat Omar"),
                whom(
                        EventKind.RELEASE,
                        "Two protesters released after 15 days in Almaty jail",
                        "Ten supporters, among them Ainur Tau, met Serik Ospan and Marat Omar at the gates."));
    }

    @Test
    void anotherNameOfTheSamePersonIsNobodyElse() {
        assertEquals(
                Set.of("Sabina Omar"),
                whom(
                        EventKind.FINE,
                        "Student fined in Oral",
                        "Sabina Omar, 20, better known as Qara Kemir, was fined 86,500 tenge on March 10."));
    }

    @Test
    void aSurnameMayBeANumber() {
        assertEquals(
                Set.of("Vitaly Ten"),
                whom(
                        EventKind.DETENTION,
                        "Pastor detained in Taraz",
                        "Baptist pastor Vitaly Ten was detained on March 10."));
    }

    @Test
    void whoWasJailedBeforeIsFreeNow() {
        assertEquals(Set.of(EventKind.RELEASE), news("Woman jailed over rally walks free in Astana", "", ""));
        assertTrue(news("Activist jailed for 10 days in Oral", "Serik Ospan will go free on March 20.", "")
                .contains(EventKind.ADMINISTRATIVE_ARREST));
    }

    @Test
    void whatAttackersTakeIsNoSearch() {
        String attack = "Journalist Dina Omar was beaten in Taraz by unknown men on March 10. ";
        assertFalse(news("Journalist beaten", attack + "Her voice recorder was taken.", "")
                .contains(EventKind.SEARCH));
        assertTrue(news("Journalist beaten", attack + "Police searched her flat, and her phone was taken.", "")
                .contains(EventKind.SEARCH));
    }

    @Test
    void aListGoesOnBehindWhoAndSemicolons() {
        assertEquals(
                Set.of("Vitaly Omar", "Kairat Tau"),
                whom(
                        EventKind.DETENTION,
                        "Party leaders arrested",
                        "Vitaly Omar, who heads an opposition party, and Kairat Tau, a poet, were arrested on"
                                + " March 10."));
        assertEquals(
                Set.of("Dina Omar", "Raikhan Tau", "Kanat Ospan"),
                whom(
                        EventKind.DETENTION,
                        "Activists detained",
                        "Among those picked up on March 10 are Dina Omar, who heads a foundation; lawyer Raikhan Tau;"
                                + " and Kanat Ospan."));
        assertEquals(
                Set.of("Dina Omar"),
                whom(
                        EventKind.DETENTION,
                        "Activist detained",
                        "Police detained Dina Omar, an activist; Kanat Ospan said so on March 10."));
    }

    @Test
    void herClientIsWhomSheRepresents() {
        assertEquals(
                Set.of("Talap Omar"),
                whom(
                        EventKind.HOUSE_ARREST,
                        "House arrest for activist",
                        "Indira Tau, who represents Talap Omar, said her client's transfer to house arrest came on"
                                + " March 10."));
    }

    @Test
    void whoAskedForAsylumIsWhomItWasRefused() {
        assertEquals(
                Set.of("Mariyam Tau"),
                whom(
                        EventKind.EXTRADITION,
                        "Woman denied asylum",
                        "Kazakh authorities have rejected an asylum request from Mariyam Tau, her lawyer, Timur Ospan,"
                                + " said."));
    }

    private static Set<String> whom(EventKind kind, String title, String summary) {
        return whom(kind, title, summary, "");
    }

    @Test
    void aMotherOfFiveIsOne() {
        assertEquals(
                Set.of("Ainur Kulzhan"),
                whom(
                        EventKind.ADMINISTRATIVE_ARREST,
                        "Mother of five jailed for ten days over rally post in Zhezkazgan",
                        "Ainur Kulzhan was sentenced on Friday."));
        assertEquals(Set.of(), whom(EventKind.DETENTION, "Five activists detained in Oral", "Serik Ospan said so."));
    }
}

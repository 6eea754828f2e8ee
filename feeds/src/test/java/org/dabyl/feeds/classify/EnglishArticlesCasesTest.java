package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Cases of rules about long English articles: a lead with news of a fine, a passage that is tried, and an end.
final class EnglishArticlesCasesTest extends RuleCases {
    private static final String TITLE = "Kazakh Activist Fined Over One-Man Picket";
    private static final String LEAD = """
            ALMATY -- A court in Almaty has fined civil activist Serik Ospan 86,500 tenge over a picket, his lawyer \
            said on March 17.
            The hearing was held on March 16 and lasted twenty minutes. Ospan did not admit guilt. He will not pay.
            The law on peaceful assemblies was written by the previous parliament. It has changed little. Local \
            authorities seldom agree to a rally.
            """;
    private static final String END = """

            Police did not respond to a request for comment. The city said that it respects the law. Nobody at the \
            court answered the telephone. The neighbors brought apples. It was raining.
            """;

    @Test
    void whatIsUndatedBelowTheLeadAndNamesNobodyIsBackground() {
        assertEquals(Set.of(), besides("Picketers would wait for hours. They were detained, and let go by night."));
        assertEquals(
                Set.of(),
                besides("In March 2023 a friend, Dina Omar, wrote a post. It was shared.\nShe was jailed for it."));
    }

    @Test
    void whatGoesOnFromARecentDayIsNewsWhomeverItHit() {
        assertEquals(
                Set.of(EventKind.DETENTION),
                besides("On March 16 three students came to the court. They clapped. They were detained."));
    }

    @Test
    void aDayThatOpensASentenceIsOfAllItsActs() {
        assertTrue(besides("Early on March 17, police came to the flat of his colleague Timur Alim, took away two "
                        + "phones and a laptop, and drove him to the regional department.")
                .contains(EventKind.DETENTION));
    }

    @Test
    void whatHadBeenDoneTwoDaysBeforeIsAsFreshAsWhatCameThen() {
        assertEquals(
                Set.of(EventKind.DETENTION),
                besides("On March 15 he spoke to the judge.\nPolice had detained Ospan two days before."));
        assertEquals(Set.of(), besides("On March 15 he spoke to the judge.\nPolice had detained Ospan in the winter."));
    }

    @Test
    void whatBecameKnownOnlyNowIsNews() {
        assertEquals(
                Set.of(EventKind.PRETRIAL_ARREST),
                besides("It became known only now that pastor Ivan Kim was placed in custody for two months on "
                        + "February 20."));
    }

    @Test
    void aTownThatSomebodyReturnedFromIsNotWhereItHappened() {
        String detained = "On March 16 police in Taraz detained editor Dina Omar as she returned from a "
                + "conference in Astana.";
        Finding found = find(TITLE, LEAD + detained + END);
        assertTrue(found.current().stream()
                .filter(event -> event.kind() == EventKind.DETENTION)
                .noneMatch(event -> event.place().equals("Астана")));
    }

    @Test
    void articlesOfAConventionAreNoLawOfAMeasure() {
        Finding found = find(TITLE, LEAD + "Article 20 guarantees the right to speak." + END);
        assertTrue(found.current().stream().allMatch(event -> event.law().isEmpty()));
    }

    @Test
    void whereTheLeadTellsOfActivistsCrimesAndTopicsFurtherDownAreColour() {
        String colour = "She once stole apples with a thief. A gang ran a casino in the museum. The murder of a banker "
                + "was in the news. Cattle crossed the bridge in snow.";
        assertTrue(find(TITLE, LEAD + colour + END).civic());
        assertFalse(find("Thief Fined Over Stolen Apples", LEAD.replace("civil activist", "gardener") + colour + END)
                .civic());
    }

    /// The kinds of news beside the lead's fine.
    private static Set<EventKind> besides(String passage) {
        Set<EventKind> kinds = find(TITLE, LEAD + passage + END).current().stream()
                .map(Event::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventKind.class)));
        assertTrue(kinds.remove(EventKind.FINE), () -> "the lead's news is gone: " + kinds);
        return kinds;
    }

    private static Finding find(String title, String text) {
        return find("2026-03-18", title, text, "");
    }
}

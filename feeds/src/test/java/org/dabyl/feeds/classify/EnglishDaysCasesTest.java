package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Plain cases of rules about English sentences: which day is a measure's own, and what stands as known before it.
final class EnglishDaysCasesTest extends RuleCases {
    @Test
    void theNextSentenceMayTellTheDay() {
        String left = "When police searched her flat in Taraz, journalist Dina Omar packed a bag. ";
        assertFalse(news("Exiles wait", left + "That was in May 2024.").contains(EventKind.SEARCH));
        assertTrue(news("Exiles wait", left + "That was on March 10.").contains(EventKind.SEARCH));
        assertTrue(news("Exiles wait", left + "It was in May 2024 that she first came here.")
                .contains(EventKind.SEARCH));
    }

    @Test
    void verbsOfOneSubjectShareTheirDay() {
        String shared =
                "Police searched the home of blogger Serik Ospan on %s, carried off two phones and detained him.";
        assertFalse(news("Rights group speaks", shared.formatted("February 15")).contains(EventKind.DETENTION));
        assertTrue(news("Rights group speaks", shared.formatted("March 9")).contains(EventKind.DETENTION));
    }

    @Test
    void aDayBehindAColonIsOfTheCause() {
        assertTrue(news(
                        "Comic jailed for ten days",
                        "A Taraz court sentenced comic Serik Ospan to ten days of arrest: at a show in January he swore.")
                .contains(EventKind.ADMINISTRATIVE_ARREST));
        assertFalse(news("Comic fined", "In January a Taraz court fined comic Serik Ospan: he had sworn at a show.")
                .contains(EventKind.FINE));
    }

    @Test
    void daysBeforeWhatIsToldCountFromIt() {
        String jailed = "Activist Serik Ospan was jailed for 15 days on %s. He had been detained two days %s.";
        assertTrue(news("Ospan jailed", jailed.formatted("March 10", "before at the gate of a colony"))
                .contains(EventKind.DETENTION));
        assertTrue(news("Ospan jailed", jailed.formatted("March 10", "earlier")).contains(EventKind.DETENTION));
        assertFalse(
                news("Ospan jailed", jailed.formatted("January 10", "earlier")).contains(EventKind.DETENTION));
        assertFalse(news("Ospan jailed", "Ospan was jailed for ten days. He had been detained twice before.")
                .contains(EventKind.DETENTION));
    }

    @Test
    void whenSomethingWasImposedIsNotWhenItWasUndone() {
        assertTrue(news(
                        "Tax office drops fines against rights groups",
                        "They were told that the fines imposed on them in January are cancelled.")
                .contains(EventKind.RELEASE));
        assertFalse(news("Groups relieved", "The fines of two rights groups were cancelled in January.")
                .contains(EventKind.RELEASE));
    }

    @Test
    void whoeverIsHeldBeforeTheSentencesOwnVerbWasHeldBefore() {
        assertEquals(
                Set.of(EventKind.HUNGER_STRIKE),
                news("Men refuse food", "Two men jailed over a march in Taraz have declared a hunger strike."));
        assertFalse(news("Fast", "Three women arrested after a picket in Taraz have stopped eating.")
                .contains(EventKind.DETENTION));
        assertFalse(news("Fast", "An activist held over posts has begun a hunger strike.")
                .contains(EventKind.DETENTION));
        assertTrue(news("Reporter held", "At the gate two men arrested a reporter, who has not been named.")
                .contains(EventKind.DETENTION));
        assertTrue(news("Three held", "Police had three men arrested after a picket in Taraz.")
                .contains(EventKind.DETENTION));
    }

    @Test
    void whoIsHeldSinceAnEventWasTakenThen() {
        assertFalse(news("Fast in Semey", "Fourteen men held since the January unrest are on hunger strike.")
                .contains(EventKind.DETENTION));
        assertTrue(news("Ospan taken", "Activist Serik Ospan has been held since early morning in Taraz.")
                .contains(EventKind.DETENTION));
    }

    @Test
    void countedPeopleMayBeKnownAsArrested() {
        assertFalse(
                news("Reporter hit", "A reporter was hit on March 10 at a talk on the fate of two arrested activists.")
                        .contains(EventKind.DETENTION));
        assertTrue(news("Two taken", "Two activists were arrested on March 10 on the way to a talk.")
                .contains(EventKind.DETENTION));
    }

    @Test
    void whereSomebodyWasIsKnown() {
        assertEquals(
                Set.of(EventKind.RELEASE),
                news("Two Uzbeks in Taraz detention recognized as asylum seekers", "Their lawyer said so on Monday."));
    }

    @Test
    void pastWeeksAreMoreThanOne() {
        assertFalse(news("Lawyer speaks", "In the past weeks several deserters have been extradited, a lawyer said.")
                .contains(EventKind.EXTRADITION));
    }

    @Test
    void severalWishesShareOneShould() {
        assertFalse(news(
                        "Group speaks",
                        "Kazakhstan should release Serik Ospan, drop the charges and let him work, the group said.")
                .contains(EventKind.RELEASE));
        assertFalse(news("Embassy speaks", "The embassy urged Astana to free Dina Omar and to lift the travel ban.")
                .contains(EventKind.RELEASE));
        assertTrue(news("Ospan free", "Prosecutors gave in, dropped the charges and let Serik Ospan go.")
                .contains(EventKind.RELEASE));
    }

    private static Set<EventKind> news(String title, String summary) {
        return news(title, summary, "");
    }
}

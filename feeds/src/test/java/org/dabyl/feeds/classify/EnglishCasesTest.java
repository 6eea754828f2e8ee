package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Plain cases of rules about English sentences: how far a mood reaches, which day and which length are the measure's.
final class EnglishCasesTest extends RuleCases {
    @Test
    void whatShouldBeDroppedIsThere() {
        assertTrue(news("Kazakhstan should drop libel charges against reporter Dina Omar", "")
                .contains(EventKind.CRIMINAL_CASE));
        assertFalse(news("Prosecutors drop libel charges against reporter Dina Omar", "")
                .contains(EventKind.CRIMINAL_CASE));
        assertFalse(news("Reporter Dina Omar should be charged with libel, deputy says", "")
                .contains(EventKind.CRIMINAL_CASE));
    }

    @Test
    void howLongOthersGotIsNoScaleOfWhatCountedOnesGot() {
        assertTrue(
                news("Activists punished", "Of those held in Almaty, 19 got up to 15 days in jail and 23 were fined.")
                        .contains(EventKind.FINE));
        assertFalse(news("Activists at risk", "Activists in Almaty could get 15 days in jail and be fined.")
                .contains(EventKind.FINE));
    }

    @Test
    void communityWorkBesideYearsIsNoFine() {
        String verdict =
                "A court in Taraz on March 10 gave activist Serik Ospan two years of freedom limitation. He must"
                        + " do 100 hours of community work.";
        assertFalse(news("Activist punished", verdict).contains(EventKind.FINE));
        assertTrue(news(
                        "Activist punished",
                        "A court in Taraz on March 10 gave activist Serik Ospan 100 hours of community service.")
                .contains(EventKind.FINE));
    }

    @Test
    void theDayOfAnEarlierRulingIsNotThatOfTheRelease() {
        assertTrue(news(
                        "Political prisoner walks free",
                        "On March 11 activist Serik Ospan, a political prisoner and victim of torture, has been"
                                + " released from prison, a court having ruled on February 20 to free him on parole.")
                .contains(EventKind.RELEASE));
    }

    @Test
    void whatWhoSaysOfAHeadlinesSubjectEndsBeforeItsVerb() {
        assertTrue(news("Journalist who would not hang the portrait questioned by police", "")
                .contains(EventKind.SUMMONS));
        assertTrue(news("Student who demanded an election taken to police station", "")
                .contains(EventKind.DETENTION));
        assertEquals(Set.of(), news("Activist who could be detained leaves for Vilnius", ""));
    }

    @Test
    void aRefusalOfAnAnswerOrOfAPleaRefusesNoMeasure() {
        assertTrue(news("Police refuse to say why they searched activist Serik Ospan's home", "")
                .contains(EventKind.SEARCH));
        assertTrue(news(
                        "Court turns down plea of activist Serik Ospan against handover to Uzbekistan",
                        "Kazakhstan may now send him to Tashkent.")
                .contains(EventKind.EXTRADITION));
        assertFalse(news("Court refuses to extradite activist Serik Ospan to Uzbekistan", "")
                .contains(EventKind.EXTRADITION));
    }

    @Test
    void whatCameBeforeAVerdictIsNoNewsBesideIt() {
        String verdict = "A court in Almaty on March 10 sentenced editor Serik Ospan to three years. ";
        Set<EventKind> kinds = news(
                "Editor gets three years", verdict + "Police detained him outside his office and searched his flat.");
        assertTrue(kinds.contains(EventKind.SENTENCE));
        assertFalse(kinds.contains(EventKind.DETENTION));
        assertFalse(kinds.contains(EventKind.SEARCH));
        assertTrue(news("Editor gets three years", verdict + "Police detained him again in the courtroom.")
                .contains(EventKind.DETENTION));
    }

    @Test
    void theSameDayIsTheDayToldLast() {
        String jailed = "Reporter Serik Ospan of Oral was jailed for 10 days on %s. On the same day his colleague Dina "
                + "Omar was arrested.";
        assertFalse(news("Reporters in trouble", jailed.formatted("January 7")).contains(EventKind.DETENTION));
        assertTrue(news("Reporters in trouble", jailed.formatted("March 10")).contains(EventKind.DETENTION));
    }

    @Test
    void whatGoesOnFromAnOldDayIsAsOld() {
        String met = "On %s the founders met a few women in Taraz. The police dragged activist Dina Omar into a car.";
        assertFalse(
                news("Two women and their fight", met.formatted("February 12")).contains(EventKind.DETENTION));
        assertTrue(news("Two women and their fight", met.formatted("March 10")).contains(EventKind.DETENTION));
        assertFalse(news(
                        "A year of pressure",
                        "Activist Dina Omar was fined in October, was summoned twice and then detained at the border.")
                .contains(EventKind.DETENTION));
    }

    @Test
    void aPartOfAMonthIsADay() {
        for (String part : List.of("the middle", "the second half", "the beginning", "the end")) {
            assertFalse(
                    news("Court turns down complaint", "Activist Serik Ospan was arrested in " + part + " of January.")
                            .contains(EventKind.DETENTION),
                    part);
        }
    }

    @Test
    void whoIsSpokenUpForIsNotTakenThatDay() {
        String urged =
                "The European Union on March 10 urged Kazakhstan to release editor Serik Ospan, who was arrested%s.";
        assertFalse(news("EU speaks of editor", urged.formatted(" over a post")).contains(EventKind.DETENTION));
        assertTrue(news("EU speaks of editor", urged.formatted(" on March 9")).contains(EventKind.DETENTION));
    }

    @Test
    void whoWasHandedOverIsNotHandedOverByTheVerdict() {
        assertFalse(news(
                        "Kazakh activist handed over by Bishkek gets two years",
                        "A court sentenced activist Dina Omar to two years on March 10.")
                .contains(EventKind.EXTRADITION));
    }

    @Test
    void aDayOfWhatSomebodyIsAccusedOfIsNotThatOfTheTrial() {
        assertTrue(news(
                        "Trial of protesters starts",
                        "A trial of activists accused of storming an office in January 2022 began in Oral on March 10.")
                .contains(EventKind.TRIAL));
    }

    @Test
    void whatACourtConfirmsIsNoThreat() {
        assertTrue(
                news("Activist faces removal as court confirms deportation", "").contains(EventKind.EXTRADITION));
        assertTrue(news("Activist Serik Ospan must spend six days in jail, a judge decided on Monday", "")
                .contains(EventKind.ADMINISTRATIVE_ARREST));
    }

    @Test
    void aQuotationAsksForItself() {
        assertTrue(news("Activist fined for 'Where is my vote?' T-shirt", "").contains(EventKind.FINE));
    }

    @Test
    void theDayOnWhichCustodyEndsIsNotThatOfTheNews() {
        assertTrue(news(
                        "Editor stays in jail",
                        "A judge ruled that Serik Ospan must stay in a remand prison until late June.")
                .contains(EventKind.PRETRIAL_ARREST));
    }

    @Test
    void byDawnIsTheDayOfTheNews() {
        assertTrue(news("Activist taken away", "Police took Serik Ospan to a station; by dawn he had been set free.")
                .contains(EventKind.RELEASE));
    }

    @Test
    void whatClosesBehindClosedDoorsIsNoTrial() {
        assertTrue(news("Trial of activist Serik Ospan begins behind closed doors", "")
                .contains(EventKind.TRIAL));
    }

    @Test
    void whoDeniesABlowDoesNotDenyTheArrest() {
        assertEquals(
                Set.of(EventKind.DETENTION),
                news("Police admit detaining activist Serik Ospan but deny beating him", ""));
    }

    @Test
    void custodyBehindARefusedHouseArrestStandsForItself() {
        assertEquals(
                Set.of(EventKind.PRETRIAL_ARREST),
                news("Court denies editor Serik Ospan house arrest, orders two months in custody", ""));
    }

    @Test
    void anOlderMeasureBetweenCommasMakesNoHistoryOfTheNews() {
        assertEquals(Set.of(EventKind.DETENTION), news("Activist Serik Ospan, jailed last year, detained again", ""));
    }

    @Test
    void anOldDayIsThatOfTheVerbBesideIt() {
        assertEquals(Set.of(EventKind.DETENTION), news("Blogger jailed in 2021 detained in Taraz", ""));
        assertEquals(Set.of(EventKind.FINE), news("Activist who was jailed in 2021 is fined over a post", ""));
        assertEquals(Set.of(EventKind.RELEASE), news("Held since January, activist walks free in Taraz", ""));
        assertEquals(
                Set.of(EventKind.SEARCH), news("Police search home of journalist who left the country last year", ""));
        assertEquals(Set.of(), news("Activist Serik Ospan was detained in March last year and fined", ""));
    }

    @Test
    void howOftenWithinAYearIsNoDay() {
        assertEquals(Set.of(EventKind.SEARCH), news("Third search at journalist Serik Ospan's home this year", ""));
    }

    @Test
    void mustBehindACommaIsTheSentencesOwnVerb() {
        assertEquals(
                Set.of(EventKind.FINE),
                news("News from Taraz", "Activist Serik Ospan, a teacher, must pay 86,500 tenge, a court ruled."));
    }

    @Test
    void minutesThatAPicketLastedAreNoDetention() {
        assertEquals(
                "",
                term(
                        "Activist taken to police station",
                        "Serik Ospan stood in Kentau for eleven minutes before police took him to a station."));
    }

    @Test
    void hoursAfterWhichSomebodyWasLetGoAreTheDetentions() {
        assertEquals(
                "PT3H",
                term("Activist Serik Ospan taken to police station in Kentau", "He was let go three hours later."));
    }

    @Test
    void nightsInACellAreDaysOfArrestAndSumsMayHangOnTheirCurrency() {
        assertEquals("P10D", term("Ten nights for activist Serik Ospan over a placard", ""));
        assertEquals(
                "KZT129750",
                term("129,750-tenge fine for activist Serik Ospan", "A court in Taraz ruled on the picket."));
        assertEquals(
                "KZT110740",
                term("Activist fined", "Serik Ospan must pay KZT110,740 for a picket, a court in Taraz ruled."));
        assertEquals(
                List.of("P15D", "P10D"),
                find("Two jailed", "A court jailed Dina Omar for 15 days and Marat Kim for 10.", "").current().stream()
                        .map(event -> event.term().iso())
                        .toList());
    }

    @Test
    void wordsOfNoWeightSayWhatOthersDoNotMean() {
        assertFalse(
                find("Driver gets restricted freedom after drunk crash", "", "").civic());
    }

    @Test
    void aDayIsNotThatOfWhatWhoOrWhereTells() {
        assertEquals(
                Set.of(),
                news(
                        "Blogger seen in Almaty",
                        "Serik Ospan, who left the country in 2018 after his home was searched and a criminal case opened "
                                + "against him, came back to Almaty on March 10."));
        assertTrue(news("Blogger in court", "Serik Ospan, who is accused of a post, was fined on March 10.")
                .contains(EventKind.FINE));
        assertFalse(
                news("A lawyer's day", "On March 10 students met Dina Omar, who defends people arrested at rallies.")
                        .contains(EventKind.DETENTION));
        assertTrue(news("A lawyer's day", "On March 10 police came for Dina Omar, who was arrested on the spot.")
                .contains(EventKind.DETENTION));
    }

    @Test
    void aBloggerHeldSinceLastMonthIsSetFreeOnTheDayBehindTheVerb() {
        String held =
                "A Kazakh blogger held in Ukraine since last month on a warrant from Astana was %s by a Kyiv court on "
                        + "March 10. Dina Omar fled in 2023.";
        assertTrue(
                news("Kyiv court rules on blogger", held.formatted("released")).contains(EventKind.RELEASE));
        assertFalse(news("Kyiv court rules on blogger", held.formatted("heard")).contains(EventKind.RELEASE));
    }

    @Test
    void whatARefusalReachesMayStandBehindWho() {
        String plea = "The court on March 10 %s to let Serik Ospan, who was given seven years in 2021, go home.";
        assertFalse(news("Court rules on plea", plea.formatted("declined")).contains(EventKind.RELEASE));
        assertTrue(news("Court rules on plea", plea.formatted("agreed")).contains(EventKind.RELEASE));
    }

    @Test
    void whoIsMissingAndNotInCustodyIsStillMissing() {
        String missing =
                "Nothing has been heard of activist Serik Ospan since March 9. Police say that he is %s custody.";
        assertTrue(
                news("Activist missing in Aktau", missing.formatted("not in")).contains(EventKind.DISAPPEARANCE));
        assertFalse(news("Activist missing in Aktau", missing.formatted("in")).contains(EventKind.DISAPPEARANCE));
    }

    @Test
    void theWifeOfAPrisonerIsNotHe() {
        String wife =
                "The wife of Serik Ospan, an opposition politician who has been in pretrial detention since December, "
                        + "was detained and then fined on March 10. Gulnar Ospanova had picketed a court.";
        assertEquals(
                List.of("Gulnar Ospanova"),
                find("Wife of jailed politician fined", wife, "").current().stream()
                        .filter(event -> event.kind() == EventKind.FINE)
                        .flatMap(event -> event.persons().stream())
                        .map(Person::name)
                        .distinct()
                        .toList());
    }

    @Test
    void whoseFreedomPicketersAskForWasNotDetainedWithThem() {
        String picket =
                "A dozen people who picketed the mission in Astana on March 10 were detained. They had come to ask "
                        + "for the freedom of Timur Ospan, Olzhas Kim and Dina Omar, jailed last week.";
        assertTrue(find("Picketers detained", picket, "").current().stream()
                .filter(event -> event.kind() == EventKind.DETENTION)
                .allMatch(event -> event.persons().isEmpty()));
    }

    @Test
    void anOfficialWhomAHeadlineCallsDetainedIsTheOneDetained() {
        for (String title : new String[] {
            "Former deputy minister Serik Ospan detained in Astana", "Deputy mayor Serik Ospan detained"
        }) {
            assertEquals(Set.of("Serik Ospan"), whom(EventKind.DETENTION, title, "", ""), title);
        }
        assertEquals(
                Set.of(), whom(EventKind.DETENTION, "Prosecutor Serik Ospan detained activists in Astana", "", ""));
    }

    @Test
    void whoAskedForSomebodyIsNotWhereItHappened() {
        String asylum = "Pavel Orlov, sought by Moscow over an antiwar post, was granted asylum on March 10.";
        assertEquals("", place("Russian granted asylum", asylum));
        assertEquals(
                "Алматы",
                place("Activist detained", "Activist Serik Ospan was detained by Almaty police on March 10."));
    }

    @Test
    void whatOfficialsTookAndWhatFirmsAreFinedIsNoConcernOfThisBot() {
        assertFalse(find(
                        "Ex-deputy minister's trial opens",
                        "Serik Ospan pleaded not guilty on March 10 to accepting $100,000 from a businessman.",
                        "")
                .civic());
        assertTrue(find(
                        "Ex-deputy minister turned critic on trial",
                        "The trial of Serik Ospan, leader of an unregistered party, opened on March 10 over a post.",
                        "")
                .civic());
    }

    private static String place(String title, String summary) {
        return find(title, summary, "").current().stream()
                .map(Event::place)
                .findFirst()
                .orElse("");
    }

    private static String term(String title, String summary) {
        return find(title, summary, "").current().stream()
                .map(event -> event.term().isNone() ? "" : event.term().iso())
                .filter(term -> !term.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Set<EventKind> news(String title, String summary) {
        return news(title, summary, "");
    }
}

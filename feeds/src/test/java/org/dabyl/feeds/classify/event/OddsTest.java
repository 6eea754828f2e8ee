package org.dabyl.feeds.classify.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Finding;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.Verdict;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.classify.name.NameMatch;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

class OddsTest extends WithATable {
    private static final String BLOGGER = "Blogger Aslan Berikuly detained in Almaty";
    private static final String OLD = "Blogger Aslan Berikuly was detained in Almaty in 2019";
    private static final String THIEF = "Drug courier Aslan Berikuly detained in Almaty";

    /// Above -1 it is told.
    private static final String TOLD = balance("told", 1, 1000, 1000, 1000);
    /// Above 5 it is.
    private static final String OLD_TOLD = balance("old", 1, -5000, 1000, 1000);

    private static final String UNTOLD = balance("untold", 1, -5000, 1000);
    private static final String LEFT_OUT = balance("left_out", 2, -5000, 500, 500, 1000);

    @Test
    void whatTheWordsSpeakAgainstIsNoNewsAndSaysBecauseOfWhichWords() throws IOException {
        Classifier classifier = with("kinds\tdetention", TOLD, "said\tskatin\t-90");
        assertTrue(classifier.find(item(BLOGGER, "")).events().getFirst().current());

        Event taken = classifier.find(item(BLOGGER, "He was skating.")).events().getFirst();

        assertFalse(taken.current());
        assertTrue(
                taken.rules().getLast().startsWith("-odds:-8.0(skatin,"),
                () -> taken.rules().toString());
    }

    @Test
    void ofAWatchedPersonTheWordsTakeNothingBack() throws IOException {
        Classifier classifier = with("kinds\tdetention", TOLD, "said\tskatin\t-90");
        Item item = item(BLOGGER, "He was skating.");
        Finding alone = classifier.find(item);
        NameMatch match = new NameMatch(
                WatchedName.parse("Aslan Berikuly"),
                Confidence.CERTAIN,
                alone.persons().getFirst().mentions().getFirst());

        Verdict.Relevant verdict = assertInstanceOf(Verdict.Relevant.class, classifier.classify(item, List.of(match)));

        assertEquals(List.of(), alone.current());
        assertEquals(1, verdict.finding().current().size());
    }

    @Test
    void wordsThatSpeakForItClearlyMakeAnArticleOurConcernAndDoSoNowhereAbroad() throws IOException {
        Classifier classifier = with("kinds\tcivic\tdetention", LEFT_OUT, "said\tpetiti\t90\t-10");
        Finding mere = classifier.find(item(THIEF, "He carried parcels."));
        Finding ours = classifier.find(item(THIEF, "He carried petitions."));
        Finding abroad = classifier.find(item("Drug courier detained in Minsk", "He carried petitions in Belarus."));

        assertFalse(mere.civic());
        assertTrue(ours.civic());
        assertEquals(1, ours.current().size());
        assertTrue(
                ours.rules().getLast().startsWith("+odds:3.5(petiti,"),
                () -> ours.rules().toString());
        assertFalse(abroad.civic());
    }

    @Test
    void anArticleMayBeOurConcernAndWhatItTellsNotTrusted() throws IOException {
        Classifier classifier = with("kinds\tcivic\tdetention", LEFT_OUT, "civic\t60", "said\tpetiti\t90\t-90");

        Finding finding = classifier.find(item(THIEF, "He carried petitions."));

        assertTrue(finding.civic());
        assertEquals(List.of(), finding.current());
        assertTrue(
                finding.events().getFirst().rules().getLast().startsWith("-odds:-0.5("),
                () -> finding.events().toString());
    }

    @Test
    void whatNoRuleHasWordsForIsToldInTheArticlesOwnSentence() throws IOException {
        String[] table = {"kinds\tdetention", UNTOLD, "said\twalked\t90", "said\tmen\t10"};
        Item item = item("Blogger's evening ends early", "Men walked Aslan Berikuly to a minibus in Almaty.");

        Event told = with(table).find(item).events().getFirst();

        assertEquals(EventKind.DETENTION, told.kind());
        assertTrue(told.current());
        assertEquals("Men walked Aslan Berikuly to a minibus in Almaty", told.measure());
        assertEquals("Алматы", told.place());
        assertEquals(
                List.of("Aslan Berikuly"),
                told.persons().stream().map(Person::name).toList());
        assertTrue(
                told.rules().stream().anyMatch(rule -> rule.startsWith("+odds:")),
                () -> told.rules().toString());
    }

    @Test
    void aWordThatTheTableDoesNotHaveCountsAsItsLikeDo() throws IOException {
        Classifier classifier = with("kinds\tdetention", UNTOLD, "said\t%take\t90");

        for (String taken : List.of("snatched", "bundled", "nabbed")) {
            Item item = item("Blogger's evening ends early", "Men " + taken + " Aslan Berikuly in Almaty.");
            assertEquals(1, classifier.find(item).current().size(), taken);
        }
        Item met = item("Blogger's evening ends early", "Men greeted Aslan Berikuly in Almaty.");
        assertEquals(List.of(), classifier.find(met).current());
    }

    @Test
    void besideAMeasureThatARuleHasWordsForTheOddsMustBeHigher() throws IOException {
        Item alone = item("Blogger's evening ends early", "Men walked Aslan Berikuly to a minibus in Almaty.");
        Item beside = item("Blogger's flat searched in Almaty", "Men walked Aslan Berikuly to a minibus in Almaty.");
        String[] table = {"kinds\tdetention", UNTOLD, balance("beside", 1, -9500, 1000)};
        Classifier likely = with(table[0], table[1], table[2], "said\tminibu\t90");
        Classifier likelier = with(table[0], table[1], table[2], "said\tminibu\t100");

        assertEquals(List.of(EventKind.DETENTION), kinds(likely.find(alone)));
        assertEquals(List.of(EventKind.SEARCH), kinds(likely.find(beside)));
        assertEquals(List.of(EventKind.DETENTION, EventKind.SEARCH), kinds(likelier.find(beside)));
    }

    private static List<EventKind> kinds(Finding finding) {
        return finding.current().stream().map(Event::kind).sorted().toList();
    }

    @Test
    void whetherItHappenedTheRulesSayOfThatToo() throws IOException {
        Classifier classifier = with("kinds\tdetention", UNTOLD, "said\twalk\t90");
        Item denial = item("Blogger's quiet evening", "Police denied that men walk Aslan Berikuly to a minibus.");

        assertEquals(List.of(), classifier.find(denial).current());
    }

    @Test
    void aKindThatARuleHasWordsForIsLeftToTheRules() throws IOException {
        Classifier classifier = with("kinds\tdetention", UNTOLD, "said\tminibu\t90");
        Item denied = item("Blogger Aslan Berikuly was not detained", "Nobody walked him to a minibus.");

        assertEquals(List.of(), classifier.find(denied).current());
    }

    @Test
    void whatTheRulesTookForNoNewsIsNewsWhereTheWordsSaySo() throws IOException {
        Classifier classifier = with("kinds\tdetention", OLD_TOLD, "said\tpetiti\t90");
        Finding old = classifier.find(item(OLD, "He carried parcels."));
        Finding revived = classifier.find(item(OLD, "He carried petitions."));

        assertEquals(List.of(), old.current());
        assertEquals(1, revived.current().size());
        assertTrue(
                revived.current().getFirst().rules().getLast().startsWith("+odds:4.0(petiti,"),
                () -> revived.events().toString());
    }

    @Test
    void whatDidNotHappenAndWhatAHeadlineAloneTellsIsNeverRevived() throws IOException {
        Classifier classifier = with("kinds\tdetention", OLD_TOLD, "near\tno news\t90");
        Item denied = item("Blogger Aslan Berikuly was not detained in Almaty", "He carried parcels.");

        Item deniedAndOld = item("Blogger Aslan Berikuly was not detained in Almaty", "He was detained in 2019.");

        assertEquals(List.of(), classifier.find(denied).current());
        assertEquals(List.of(), classifier.find(deniedAndOld).current());
        assertEquals(List.of(), classifier.find(item(OLD, "")).current());
        assertEquals(
                1, classifier.find(item(OLD, "He carried parcels.")).current().size());
    }

    @Test
    void howTheRulesJudgedItIsWeighedToo() throws IOException {
        Classifier sure = with("kinds\tdetention", OLD_TOLD, "near\tno news\t90");
        Classifier unsure = with("kinds\tdetention", OLD_TOLD, "near\tno news\t90", "near\trule -date\t-90");
        Item item = item(OLD, "He carried parcels.");

        assertEquals(1, sure.find(item).current().size());
        assertEquals(List.of(), unsure.find(item).current());
    }

    @Test
    void whereAMeasureStandsIsWeighedToo() throws IOException {
        Classifier classifier = with("kinds\tdetention", TOLD, "near\tin title\t-90", "near\tin lead\t0");
        Item below = item("Blogger's evening ends early", "Aslan Berikuly was detained in Almaty.");

        assertEquals(List.of(), classifier.find(item(BLOGGER, "He was calm.")).current());
        assertEquals(1, classifier.find(below).current().size());
    }

    @Test
    void whatElseTheRulesTellIsWeighedToo() throws IOException {
        Classifier classifier = with("kinds\tdetention", balance("told", 1, 1000, 1000, 1000, 0, 0, -3000));
        Item searched = item("Blogger's flat searched in Almaty", "Aslan Berikuly was detained.");

        assertEquals(1, classifier.find(item(BLOGGER, "He was calm.")).current().size());
        assertEquals(List.of(EventKind.SEARCH), kinds(classifier.find(searched)));
    }

    @Test
    void aKindMayAskForMoreThanAnother() throws IOException {
        Classifier classifier =
                with("kinds\tfine\tdetention", balance("told", 2, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, -3000));
        Item fined = item("Blogger Aslan Berikuly fined in Almaty", "He was calm.");

        assertEquals(1, classifier.find(item(BLOGGER, "He was calm.")).current().size());
        assertEquals(List.of(), classifier.find(fined).current());
    }

    @Test
    void aPairOfWordsAndAWordOfTheFirstSentenceWeighBesidesTheWordsThemselves() throws IOException {
        Item parted = item(BLOGGER, "He carried mail. Petitions lay at home.");
        Item paired = item(BLOGGER, "He carried mail petitions.");
        Classifier pairs = with("kinds\tdetention", TOLD, "said\tmail petiti\t-90");
        Classifier first = with("kinds\tdetention", TOLD, "said\t^mail\t-90");

        assertTrue(pairs.find(parted).events().getFirst().current());
        assertFalse(pairs.find(paired).events().getFirst().current());
        assertTrue(first.find(paired).events().getFirst().current());
        assertFalse(first.find(item(BLOGGER + " with mail", "He was calm."))
                .events()
                .getFirst()
                .current());
    }

    @Test
    void longArticlesAreNotAsked() throws IOException {
        Classifier classifier = with("kinds\tdetention", TOLD, "said\tskatin\t-90");

        Finding finding = classifier.find(item(BLOGGER, "He was skating. ".repeat(9)));

        assertEquals(1, finding.current().size());
    }

    @Test
    void everyRuleThatTheOddsKnowStandsInALexicon() {
        assertEquals(
                List.of(),
                unknownRules(WordOdds.load(ConfigFiles.builtIn(), new Problems())),
                "run OddsTraining, as feeds/EVENTS.md says");
    }

    private Classifier with(String... lines) throws IOException {
        return withTable("odds-en.tsv", lines);
    }

    private static Item item(String title, String summary) {
        return new Item("1", "", "", title, summary, "", Instant.parse("2026-03-18T07:00:00Z"), true);
    }
}

package org.dabyl.feeds.classify.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Finding;
import org.dabyl.feeds.classify.Verdict;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.classify.name.NameMatch;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

class ArticleOddsTest extends WithATable {
    private static final String NEWS = "Blogger Aslan Berikuly was detained in Almaty on 17 March.";
    private static final String OLD = "Blogger Aslan Berikuly was detained in Almaty in 2019.";
    private static final String DENIED = "Blogger Aslan Berikuly was not detained in Almaty.";

    @Test
    void whatSpeaksAgainstAMeasureTakesItBackAndSaysWhy() throws IOException {
        Event taken = with("doubt\t-10", "near\tin far\t-90")
                .find(article(8, NEWS))
                .events()
                .getFirst();

        assertFalse(taken.current());
        assertTrue(
                taken.rules().getLast().matches("-odds:-9\\.0\\(in far,.*\\)"),
                () -> taken.rules().toString());
    }

    @Test
    void whereTheMeasureStandsDecidesAndNotThatTheArticleTellsIt() throws IOException {
        Classifier classifier = with("doubt\t-10", "near\tin far\t-90");

        assertEquals(List.of(), classifier.find(article(8, NEWS)).current());
        assertEquals(1, classifier.find(article(1, NEWS)).current().size());
    }

    @Test
    void whoWasPunishedWithinDaysWasDetainedFirst() throws IOException {
        String punished = " A court gave Aslan Berikuly ten days of administrative arrest on 17 March.";

        List<Event> current = with("doubt\t-10", "near\tin far\t-90")
                .find(article(8, NEWS + punished))
                .current();

        assertEquals(
                List.of(EventKind.DETENTION), current.stream().map(Event::kind).toList());
    }

    @Test
    void fromWhoWatchesThePersonNothingIsKept() throws IOException {
        Classifier classifier = with("doubt\t-10", "near\tin far\t-90");
        Item item = article(8, NEWS);
        NameMatch match = new NameMatch(
                WatchedName.parse("Aslan Berikuly"),
                Confidence.CERTAIN,
                classifier.find(item).persons().getFirst().mentions().getFirst());

        Verdict.Relevant verdict = assertInstanceOf(Verdict.Relevant.class, classifier.classify(item, List.of(match)));

        assertEquals(1, verdict.finding().current().size());
    }

    @Test
    void whatTheRulesTookForHistoryMayBeNewsAndWhatDidNotHappenNever() throws IOException {
        Classifier classifier = with("revive\t50", "near\tno news\t90");
        Finding revived = classifier.find(article(8, OLD));

        assertEquals(1, revived.current().size());
        assertTrue(
                revived.current().getFirst().rules().getLast().startsWith("+odds:9.0(no news,"),
                () -> revived.events().toString());
        assertEquals(List.of(), classifier.find(article(8, DENIED)).current());
    }

    @Test
    void theDayThatWasSpokenOfLastCountsAndWhetherItsParagraphGoesOn() throws IOException {
        Classifier classifier = with("doubt\t-10", "near\tafter years in paragraph\t-90");
        String history = "In 2015 the town had a fair.";

        assertEquals(
                1,
                classifier.find(article(8, history + "\n\n" + NEWS)).current().size());
        assertEquals(
                List.of(), classifier.find(article(8, history + " " + NEWS)).current());
    }

    @Test
    void ofADoubtedPlaceAndATrustedOneTheTrustedIsNews() throws IOException {
        Finding finding = with("doubt\t-10", "near\tin far\t-90").find(article(1, NEWS + "\n\n" + calm(8) + NEWS));

        assertEquals(1, finding.current().size());
    }

    @Test
    void aShortArticleIsNotAsked() throws IOException {
        Classifier classifier = with("doubt\t-10", "near\tnews\t-90");

        assertEquals(1, classifier.find(article(1, NEWS, 0)).current().size());
        assertEquals(1, classifier.find(article(1, NEWS, 4)).current().size());
        assertEquals(List.of(), classifier.find(article(1, NEWS, 5)).current());
    }

    @Test
    void anEntryWithoutADayInAListOfDaysStaysOld() throws IOException {
        Classifier classifier = with("revive\t50", "near\tno news\t90");
        String dated = "1. Aslan Berikuly, 3 February 2026, detained.\n2. Serik Ospan, 5 February 2026, detained.\n";

        assertEquals(
                3,
                classifier
                        .find(article(1, dated + "3. Marat Bolat, 7 February 2026, fined."))
                        .current()
                        .size());
        assertEquals(
                2,
                classifier
                        .find(article(1, dated + "3. Marat Bolat, fined."))
                        .current()
                        .size());
    }

    @Test
    void everyRuleThatTheOddsKnowStandsInALexicon() {
        assertEquals(
                List.of(),
                unknownRules(List.of(WordOdds.ofArticles(ConfigFiles.builtIn(), new Problems()))),
                "run ArticleTraining, as feeds/EVENTS.md says");
    }

    private Classifier with(String... lines) throws IOException {
        return withTable("odds-articles.tsv", lines);
    }

    private static Item article(int before, String measure) {
        return article(before, measure, 12);
    }

    /// So many sentences of a journalist's calm life before it and behind it.
    private static Item article(int before, String measure, int after) {
        String text = calm(before) + "\n\n" + measure + "\n\n" + calm(after);
        return new Item("1", "", "", "A journalist's day", "", text, Instant.parse("2026-03-18T07:00:00Z"), true);
    }

    private static String calm(int sentences) {
        return Stream.generate(() -> "He wrote a little. ").limit(sentences).collect(Collectors.joining());
    }
}

package org.dabyl.feeds.classify.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.Classifiers;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

/// What the odds count of an article's meanings, with the built-in classes of words.
class TraitsTest {
    @Test
    void whatAWordMeansCountsAndThatItStandsInTheHeadline() {
        Set<String> classes = said("Blogger's evening ends early", "Officers snatched Aslan Berikuly.")
                .classes();

        assertTrue(classes.containsAll(Set.of("%press", "^%press", "%police", "%take", "%@name")), classes::toString);
        assertFalse(classes.contains("^%take"), classes::toString);
    }

    @Test
    void whatIsDoneCountsBesideAllElseInItsSentenceAndBehindWhatComesBeforeIt() {
        Set<String> pairs = said("Blogger's evening ends early", "Officers of the town snatched Aslan Berikuly.")
                .pairs();

        assertTrue(
                pairs.containsAll(Set.of("%take+%police", "%police>%take", "%take+%@name", "%take>%@name")),
                pairs::toString);
        assertFalse(pairs.contains("%take+%press"), pairs::toString);
        assertFalse(pairs.contains("%police+%@name"), pairs::toString);
    }

    @Test
    void aKazakhWordIsKnownWithRussianLettersToo() {
        String known = "Полиция белсендіні ұстады. Ол қамауда.";
        String typed = known.replace('ұ', 'у').replace('қ', 'к');

        assertTrue(said("Алматыдағы оқиға", known).classes().contains("%take"));
        assertTrue(said("Алматыдағы оқиға", typed).classes().contains("%take"));
    }

    private static WordOdds.Features said(String title, String summary) {
        ArticleReader reader = Classifiers.reader();
        Item item = new Item("1", "", "", title, summary, "", Instant.parse("2026-03-18T07:00:00Z"), true);
        Marked article = reader.mark(Classifier.textOf(item), item.published()).article();
        return reader.traits(article).said();
    }
}

package org.dabyl.feeds.classify.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.dabyl.feeds.classify.fact.TermMention.Cue;
import org.dabyl.feeds.classify.text.ArticleText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermFinderTest {
    private static final TermFinder FINDER = new TermFinder(FactTable.time());

    static Stream<FactTable.Row> rows() {
        return FactTable.rows("terms.yaml");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyTermOfTheTableIsFoundAndNothingElse(FactTable.Row row) {
        ArticleText text = ArticleText.of(row.text(), "", "");
        assertEquals(
                row.finds(),
                FINDER.find(text, FactTable.starts(text)).stream()
                        .map(TermFinderTest::shown)
                        .toList());
    }

    private static String shown(TermMention found) {
        String term = found.term().isNone() ? found.unit().name() : found.term().iso();
        return found.cue() == Cue.PLAIN ? term : term + " " + found.cue();
    }
}

package org.dabyl.feeds.classify.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.dabyl.feeds.classify.text.ArticleText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateFinderTest {
    private static final DateFinder FINDER = new DateFinder(FactTable.time());

    static Stream<FactTable.Row> rows() {
        return FactTable.rows("dates.yaml");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyDateOfTheTableIsFoundAndNothingElse(FactTable.Row row) {
        LocalDate published = LocalDate.parse(row.published().isEmpty() ? "2026-03-20" : row.published());
        ArticleText text = ArticleText.of(row.text(), "", "");
        assertEquals(
                row.finds(),
                FINDER.find(text, FactTable.starts(text), published).stream()
                        .map(found -> found.isDay() ? found.from().toString() : found.from() + ".." + found.to())
                        .toList());
    }
}

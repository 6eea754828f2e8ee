package org.dabyl.feeds.classify.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LawRef;
import org.dabyl.feeds.classify.text.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LawFinderTest {
    private static final LawFinder FINDER = new LawFinder(FactTable.law());

    static Stream<FactTable.Row> rows() {
        return FactTable.rows("law.yaml");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyReferenceOfTheTableIsFoundAndNothingElse(FactTable.Row row) {
        ArticleText text = ArticleText.of(row.text(), "", "");
        assertEquals(
                row.finds(),
                FINDER.find(text, FactTable.starts(text)).stream()
                        .flatMap(found -> found.refs().stream())
                        .map(ref -> (ref.code() + " " + ref.article() + " " + ref.part()).strip())
                        .toList());
    }

    @Test
    void aMeasureTellsTheCodeThatIsNotSaid() {
        LawRef bare = new LawRef("", "174", "1");
        assertEquals("УК", FINDER.resolve(bare, EventKind.PRETRIAL_ARREST).code());
        assertEquals(
                "КоАП",
                FINDER.resolve(new LawRef("", "667", ""), EventKind.ADMINISTRATIVE_ARREST)
                        .code());
    }

    @Test
    void aNumberThatOneCodeAloneHasTellsTheCode() {
        assertEquals(
                "КоАП",
                FINDER.resolve(new LawRef("", "488", "6"), EventKind.RELEASE).code());
        assertEquals(
                "", FINDER.resolve(new LawRef("", "120", ""), EventKind.RELEASE).code());
    }

    @Test
    void aCodeThatIsSaidStays() {
        LawRef russian = new LawRef("УК РФ", "207.3", "");
        assertEquals(russian, FINDER.resolve(russian, EventKind.FINE));
    }
}

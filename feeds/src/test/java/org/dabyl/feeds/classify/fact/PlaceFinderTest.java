package org.dabyl.feeds.classify.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.dabyl.config.watch.Place;
import org.dabyl.config.watch.Places;
import org.dabyl.feeds.classify.text.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceFinderTest {
    private static final Places PLACES = FactTable.places();
    private static final PlaceFinder FINDER = new PlaceFinder(PLACES);

    static Stream<FactTable.Row> rows() {
        return FactTable.rows("places.yaml");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyPlaceOfTheTableIsFoundAndNothingElse(FactTable.Row row) {
        assertEquals(
                row.finds(),
                FINDER.find(ArticleText.of(row.text(), "", "")).stream()
                        .map(found -> found.name() + " " + found.relation())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Алматы, Алматы",
        "алматы, Алматы",
        "Жаңаөзен, Жанаозен",
        "zhanaozen, Жанаозен",
        "Оскемен, Усть-Каменогорск",
        "Oral, Уральск",
        "Орал, Уральск",
        "ЗКО, Западно-Казахстанская область",
        "Абай облысы, область Абай",
        "Уральске, Уральск",
        "г. Атырау, Атырау",
        "Бішкек, Бишкек",
        "Мангистау, Мангистауская область"
    })
    void aTypedNameIsFoundInAnyLanguageAndForm(String typed, String name) {
        assertEquals(name, FINDER.findTyped(typed).orElseThrow().name());
    }

    @Test
    void whatIsNoPlaceIsNotFoundWhenTyped() {
        assertTrue(FINDER.findTyped("Санжар Бокаев").isEmpty());
        assertTrue(FINDER.findTyped("").isEmpty());
        assertTrue(FINDER.findTyped("задержания").isEmpty());
    }

    @Test
    void aTownLiesInItsRegionAndInItsCountry() {
        Place talgar = PLACES.find("Талгар").orElseThrow();
        Place region = PLACES.find("Алматинская область").orElseThrow();
        assertTrue(FINDER.liesIn(talgar, region));
        assertTrue(FINDER.liesIn(talgar, PLACES.find("Казахстан").orElseThrow()));
        assertTrue(FINDER.liesIn(talgar, talgar));
        assertFalse(FINDER.liesIn(region, talgar));
        assertFalse(FINDER.liesIn(PLACES.find("Алматы").orElseThrow(), region));
    }

    @Test
    void anArticleInCapitalsLettersHasItsPlaces() {
        assertEquals(
                "Шымкент",
                FINDER.find(ArticleText.of("В ШЫМКЕНТЕ ЗАДЕРЖАЛИ БЛОГЕРА", "", ""))
                        .getFirst()
                        .name());
    }
}

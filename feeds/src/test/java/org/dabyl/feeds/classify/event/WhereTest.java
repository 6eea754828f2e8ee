package org.dabyl.feeds.classify.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.Classifiers;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

class WhereTest {
    @Test
    void whereATrainGoesIsNotWhereSomebodyWasTakenOffIt() {
        assertEquals(
                Set.of("Караганда"),
                places(
                        EventKind.DETENTION,
                        "Блогера Серика Мукашбаева сняли с поезда до Астаны",
                        "Полиция увезла его в отдел на станции Караганды."));
        assertEquals(
                Set.of("Караганда"),
                places(
                        EventKind.DETENTION,
                        "Two activists taken off a train to Astana",
                        "Before dawn, at Karaganda station, police detained Zauresh Bekova and Ilyas Mambetov."));
    }

    @Test
    void theTownOfAnOldCaseIsNotThatOfTheNews() {
        assertEquals(
                Set.of(""),
                places(
                        EventKind.RELEASE,
                        "Активист Асет Мырзабай вышел на свободу",
                        "Он провёл под арестом десять суток. Похожий случай произошёл в прошлом году в Шымкенте."));
    }

    @Test
    void whatIsSurerOfOneMeasureToldTwiceIsItsPlace() {
        assertEquals(
                Set.of("Семей"),
                places(
                        EventKind.DETENTION,
                        "Ерлан Сатпаев задержан после поездки в Павлодар",
                        "Полиция задержала Ерлана Сатпаева в Семее утром 12 мая."));
    }

    /// Else nothing would be told of any place, and no figure would say why.
    @Test
    void theTableKnowsOnlyTraitsThatAreAsked() {
        Set<String> unknown = new HashSet<>(table(new Problems()).features());
        unknown.removeAll(PlaceTraits.names());

        assertEquals(Set.of(), unknown, "run PlaceTraining, as feeds/EVENTS.md says");
        assertTrue(table(new Problems()).features().containsAll(Set.of("is CITY HOME", "cost step 0", "said IN SAME")));
        assertEquals(PlaceTraits.names().size(), Set.copyOf(PlaceTraits.names()).size(), "two traits have one name");
    }

    @Test
    void withoutAWeightNoPlaceIsLikelyEnough() {
        Draft draft = detention();
        new Where(WordOdds.none()).find(draft, new NamedPlaces(marked()), marked());

        assertEquals("", draft.place);
    }

    @Test
    void aPlaceIsToldWithHowLikelyItIs() {
        Problems problems = new Problems();
        Draft draft = detention();
        new Where(table(problems)).find(draft, new NamedPlaces(marked()), marked());

        assertEquals("Тараз", draft.place);
        assertTrue(draft.placed);
        assertTrue(draft.placeOdds > 0, () -> Double.toString(draft.placeOdds));
        assertTrue(problems.isEmpty(), () -> problems.list().toString());
    }

    private static WordOdds table(Problems problems) {
        return WordOdds.ofPlaces(ConfigFiles.builtIn(), problems);
    }

    private static Draft detention() {
        return EventFinder.ruled(marked()).getFirst();
    }

    private static Marked marked() {
        Item item = item("В Таразе полиция задержала активиста Ерлана Сатпаева", "");
        return Classifiers.reader()
                .mark(Classifier.textOf(item), item.published())
                .article();
    }

    private static Set<String> places(EventKind kind, String title, String summary) {
        List<Event> events = Classifiers.builtIn().find(item(title, summary)).events();
        return events.stream()
                .filter(event -> event.kind() == kind && event.current())
                .map(Event::place)
                .collect(Collectors.toSet());
    }

    private static Item item(String title, String summary) {
        return new Item("1", "outlet", "", title, summary, "", Instant.parse("2026-05-13T06:00:00Z"), false);
    }
}

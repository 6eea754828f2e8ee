package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

/// Cases of English headlines as agencies write them; by the rules and the odds together.
final class EnglishAgencyCasesTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();
    private static final String LEAD = "A court in Astana ruled in the case of the activist.";

    @Test
    void whomTheyTakeAwayFromHisHomeIsDetained() {
        for (String title : new String[] {
            "Police break into home of activist Zhanbolat Yerezhepov, take him away",
            "Plainclothes officers storm apartment of journalist Zhanbolat Yerezhepov, drag him out",
            "Police storm house, drag out activist Zhanbolat Yerezhepov"
        }) {
            assertEquals(
                    Set.of("Zhanbolat Yerezhepov"), whom(EventKind.DETENTION, title, "Neighbors filmed it."), title);
        }
    }

    @Test
    void whatWasDoneBeforeTakesNothingBackOfWhatIsDoneNow() {
        assertEquals(
                Set.of("Zhanar Tolegen"),
                whom(
                        EventKind.SUMMONS,
                        "Journalist Zhanar Tolegen, beaten last year, summoned by police in Shymkent",
                        "She was told to come on Monday."));
    }

    @Test
    void aFineThatIsHandedOverAPostHandsNobodyOver() {
        for (String title : new String[] {
            "Blogger Zhanbolat Yerezhepov handed fine over post",
            "Blogger Zhanbolat Yerezhepov handed 15-day jail term over rally call"
        }) {
            assertFalse(kinds(title, "A court in Oral ruled.").contains(EventKind.EXTRADITION), title);
        }
        assertTrue(kinds("Blogger Zhanbolat Yerezhepov handed over to Uzbekistan", LEAD)
                .contains(EventKind.EXTRADITION));
    }

    @Test
    void aTrialThatWasHeldHoldsNobody() {
        assertFalse(kinds(
                        "Judge Aiman Sadyk sentences activist Zhanbolat Yerezhepov to five years",
                        "The trial was held in Astana.")
                .contains(EventKind.DETENTION));
    }

    @Test
    void aSurnameAloneThatOpensAHeadlineIsSomebody() {
        for (String title : new String[] {
            "Seitimbetov placed under house arrest",
            "Seitimbetov's home searched in Almaty",
            "Seitimbetov's appeal rejected",
            "Seitimbetov handed over to Uzbekistan",
            "Seitimbetov declared wanted"
        }) {
            assertEquals(
                    Set.of("Seitimbetov"),
                    news(title, LEAD).stream()
                            .flatMap(event -> event.persons().stream())
                            .map(Person::name)
                            .collect(Collectors.toSet()),
                    title);
        }
    }

    private static Set<EventKind> kinds(String title, String lead) {
        return news(title, lead).stream().map(Event::kind).collect(Collectors.toSet());
    }

    private static Set<String> whom(EventKind kind, String title, String lead) {
        return news(title, lead).stream()
                .filter(event -> event.kind() == kind)
                .flatMap(event -> event.persons().stream())
                .map(Person::name)
                .collect(Collectors.toSet());
    }

    private static List<Event> news(String title, String lead) {
        Instant published = Instant.parse("2026-03-18T07:00:00Z");
        return CLASSIFIER
                .find(new Item("one", "outlet", "", title, lead, "", published, true))
                .current();
    }
}

package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

/// What a headline or a sentence says by the way of somebody's past takes nothing back from its news, and is no news
/// itself; by the rules and the odds together.
final class HistoryAsideCasesTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();
    private static final Set<EventKind> DETENTION = Set.of(EventKind.DETENTION);
    private static final Set<EventKind> FINE = Set.of(EventKind.FINE);

    @Test
    void anEarlierMeasureWithinCommasTakesNothingBack() {
        for (String earlier : new String[] {
            "jailed for 15 days last year",
            "jailed for two months last year",
            "detained last year",
            "beaten last year",
            "detained during the 2022 unrest",
            "twice fined last year",
            "sentenced to two years in 2023",
            "released last month",
            "once jailed for libel"
        }) {
            assertEquals(
                    FINE,
                    news("Activist Zhanar Tolegen, " + earlier + ", fined in Shymkent", "A court ruled on Tuesday."),
                    earlier);
            assertEquals(
                    DETENTION,
                    news("Activist Zhanar Tolegen, " + earlier + ", detained", "Police took her in Shymkent."),
                    earlier);
        }
    }

    @Test
    void norDoesOneInBracketsOrBehindTheName() {
        for (String title : new String[] {
            "Activist Zhanar Tolegen (jailed for 15 days last year) fined in Shymkent",
            "Zhanar Tolegen — jailed for 15 days last year — fined in Shymkent",
            "Court fines Zhanar Tolegen, jailed in 2024 over a post"
        }) {
            assertEquals(FINE, news(title, "The activist must pay 60,000 tenge."), title);
        }
        assertEquals(
                DETENTION,
                news("Kazakh police detain Zhanar Tolegen, jailed for 15 days last year", "She was taken from home."));
    }

    @Test
    void theSameMeasureAgainIsNews() {
        assertEquals(
                DETENTION,
                news(
                        "Activist Zhanar Tolegen, detained last year, detained again in Shymkent",
                        "Police took her from her home."));
        assertEquals(
                DETENTION,
                news(
                        "Activist Zhanar Tolegen, freed last month, arrested again",
                        "Police took the activist in Shymkent."));
    }

    @Test
    void whoIsSaidToBeMissingIsNotMissingSinceThen() {
        assertEquals(
                Set.of(EventKind.DISAPPEARANCE),
                news(
                        "Zhanar Tolegen, an activist jailed last year over a rally, goes missing",
                        "Her family has not heard from her since Monday."));
    }

    @Test
    void whatTheParenthesisTellsIsNoNews() {
        for (String title : new String[] {
            "Activist Zhanar Tolegen, detained last month, still in custody",
            "Activists Zhanar Tolegen and Serik Ospan, detained last month, write to the president",
            "Zhanar Tolegen, jailed for 15 days last year, wins prize"
        }) {
            assertEquals(Set.of(), news(title, "The court will rule in April."), title);
        }
    }

    @Test
    void aRowOfDeedsIsNoParenthesis() {
        assertEquals(
                Set.of(),
                news(
                        "Court jailed Zhanar Tolegen, fined Serik Ospan last year",
                        "The activists tell of it in a new book."));
    }

    private static Set<EventKind> news(String title, String summary) {
        Instant published = Instant.parse("2026-03-18T07:00:00Z");
        Finding found = CLASSIFIER.find(new Item("one", "outlet", "", title, summary, "", published, true));
        return found.current().stream().map(Event::kind).collect(Collectors.toSet());
    }
}

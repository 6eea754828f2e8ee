package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

/// Cases about «ещё»: more people, who may be named next, or more days.
final class MoreOfThemCasesTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();

    @Test
    void moreDaysAreNoMorePeople() {
        for (String title : new String[] {
            "Активистка Лаура Сейдахмет получила ещё 20 суток",
            "Активистке Лауре Сейдахмет добавили ещё 20 суток",
            "Ещё 20 суток ареста получила активистка Лаура Сейдахмет"
        }) {
            assertEquals(List.of("Лаура Сейдахмет"), names(title), title);
        }
    }

    @Test
    void whoeverIsNamedBehindTheNumberIsTheOne() {
        for (String title : new String[] {
            "В Актобе задержали ещё двоих: Лауру Сейдахмет и Асана Тена",
            "Ақтөбеде тағы екі адам ұсталды: Лаура Сейдахмет пен Асан Тен"
        }) {
            assertEquals(List.of("Лаура Сейдахмет", "Асан Тен"), names(title), title);
        }
        assertEquals(List.of("Лаура Сейдахмет"), names("Задержана ещё одна активистка, Лаура Сейдахмет"));
    }

    @Test
    void whoeverIsNotNamedStaysSo() {
        assertEquals(List.of(), names("В Актобе задержали ещё двоих активистов"));
    }

    private static List<String> names(String title) {
        return CLASSIFIER
                .find(new Item("one", "outlet", "", title, "", "", Instant.parse("2026-03-12T07:00:00Z"), true))
                .current()
                .stream()
                .flatMap(event -> event.names().stream())
                .distinct()
                .toList();
    }
}

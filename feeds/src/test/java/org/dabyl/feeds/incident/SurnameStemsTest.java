package org.dabyl.feeds.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.dabyl.config.watch.WatchedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnameStemsTest {
    private static Set<WatchedName> found(String watched, String person) {
        SurnameStems stems = new SurnameStems();
        stems.add(WatchedName.parse(watched));
        return stems.of(person);
    }

    @ParameterizedTest
    @CsvSource({
        "Жандос Серикбаев, Жандос Серікбай",
        "Жандос Серикбаев, Zhandos Serikbay",
        "Серікбаев Жандос, Жандос Серікбай",
        "Zhandos Serikbayev, Серікбай Жандос",
        "Жандос Серикбаев, Ж. Серікбай",
        "Нурлан Алибаев, Нұрлан Әлібай",
        "Нурлан Қали | Нурлан Алибаев, Nurlan Alibai",
        "Ерлан Токтаров, Ерлан Тоқтар",
        "Гульнар Токтарова, Гүлнар Тоқтар",
        "Асхат Кенжегалиев, Асхат Кенжеғали",
        "Айгүл Досмағамбетова, Aigul Dosmagambet",
        "Серикбаев, Жандос Серікбай",
    })
    void whoseSurnameIsWatchedWithItsRussianEndingIsFoundWithoutIt(String watched, String person) {
        assertEquals(Set.of(WatchedName.parse(watched)), found(watched, person));
    }

    @ParameterizedTest
    @CsvSource({
        "Жандос Серикбаев, Ерлан Серікбай",
        "Марат Омаров, Мұрат Омар",
        "Жандос Серикбаев, Серікбай",
        "Омаров, Омар Серіков",
        "Жандос Серікбай, Жандос Серікбай",
        "Андрей Кимов, Андрей Ким",
    })
    void anotherGivenNameOrASurnameAloneOrAShortOneIsNot(String watched, String person) {
        assertEquals(Set.of(), found(watched, person));
    }

    @Test
    void whatIsTakenOutIsFoundNoMoreAndOthersOfItsStemAre() {
        SurnameStems stems = new SurnameStems();
        WatchedName one = WatchedName.parse("Жандос Серикбаев");
        WatchedName other = WatchedName.parse("Жандос Серікбаев | Zhandos Serikbayev");
        stems.add(one);
        stems.add(other);
        assertEquals(Set.of(one, other), stems.of("Жандос Серікбай"));
        stems.remove(one);
        assertEquals(Set.of(other), stems.of("Жандос Серікбай"));
        stems.remove(other);
        assertEquals(Set.of(), stems.of("Жандос Серікбай"));
    }
}

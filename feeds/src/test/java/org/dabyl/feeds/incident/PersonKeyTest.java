package org.dabyl.feeds.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Гаухар Секенбаева, Gaukhar Sekenbayeva, true",
        "Гаухар Секенбаева, Gauhar Sekenbaeva, true",
        "Жанар Ертаева, Janar Ertaeva, true",
        "Оразалы Бердалин, Уразалы Бердалин, true",
        "Ұлан Қапаров, Улан Капаров, true",
        "Ұлан Қапаров, Ulan Qaparov, true",
        "Марат Абдирасилов, М. Абдирасилов, true",
        "Марат Абдирасилов, Абдирасилов, true",
        "Абдирасилов Марат, Марат Абдирасилов, true",
        "Марат Абдирасилов, Асет Абдирасилов, false",
        "Марат Абдирасилов, А. Абдирасилов, false",
        "Марат Абдирасилов, Марат Турсынхалыков, false",
        "Марат Ким, Марат Цой, false",
        "Улан, Марат Абдирасилов, false",
        "Серік Жанұзақ, Серик Жанузаков, true",
        "Серік Жанұзақ, Жанузаков, true",
        "Серік Жанұзақ, Асет Жанузаков, false",
        "Асет Маратов, Марат, false",
        "Игорь Плескач, Ihor Pleskach, true",
    })
    void spellingsAndScriptsOfOneNameAgreeAndOtherNamesDoNot(String a, String b, boolean agree) {
        assertEquals(agree, PersonKey.of(a).agrees(PersonKey.of(b)));
        assertEquals(agree, PersonKey.of(b).agrees(PersonKey.of(a)));
    }

    @Test
    void theIndexIsTheSameInEveryScript() {
        assertEquals(
                PersonKey.of("Гаухар Секенбаева").index(),
                PersonKey.of("Gaukhar Sekenbayeva").index());
        assertEquals(
                PersonKey.of("Ұлан Қапаров").index(),
                PersonKey.of("Ulan Kaparov").index());
    }
}

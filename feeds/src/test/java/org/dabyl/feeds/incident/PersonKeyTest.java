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
        "Абдирасилов М.С., Марат Абдирасилов, true",
        "Абдирасилов А.С., Марат Абдирасилов, false",
        "Абдирасилов М.С., М. С. Абдирасилов, true",
        "Sáýle Ábildahanqyzy, Säule Äbildahanqyzy, true",
        "Sáýle Ábildahanqyzy, Сәуле Әбілдаханқызы, true",
        "Ǵalymjan Nurǵalı, Ғалымжан Нұрғали, true",
        "Марат Абдирасилов, Асет Абдирасилов, false",
        "Марат Абдирасилов, А. Абдирасилов, false",
        "Марат Абдирасилов, Марат Турсынхалыков, false",
        "Марат Ким, Марат Цой, false",
        "Мурат, Марат Абдирасилов, false",
        "Серик Абдирасилов-старший, Серик Абдирасилов, true",
        "Абдирасилов-старший, Серик Абдирасилов, true",
        "Серик Абдирасилов-младший, Серик Абдирасилов, false",
        "Улан, Марат Абдирасилов, false",
        "Серік Жанұзақ, Серик Жанузаков, true",
        "Серік Жанұзақ, Жанузаков, true",
        "Серік Жанұзақ, Асет Жанузаков, false",
        "Асет Маратов, Марат, false",
        "Игорь Плескач, Ihor Pleskach, true",
        "Данияр Абдирасилов, Динара Абдирасилова, false",
        "Динар Абдирасилов, Динара Абдирасилова, false",
        "Асет Абдирасилов, Асет Абдирасилова, true",
        "Антон Садовский, Антонина Садовская, false",
        "Антон Садовский, Anton Sadovsky, true",
        "Дина Смагзанова, Диана Смагзанова, false",
        "Дина Смагзанова, Дана Смагзанова, false",
        "Марат Абдирасилов, Мурат Абдирасилов, false",
        "Ерлан Абдирасилов, Арлан Абдирасилов, false",
        "Сабина Смагзанова, Сабира Смагзанова, false",
        "Мадина Смагзанова, Медина Смагзанова, false",
        "Ернар Абдирасилов, Ернур Абдирасилов, false",
        "Алина Смагзанова, Галина Смагзанова, false",
        "Анна Плескач, Яна Плескач, false",
        "Александр Ким, Александра Ким, false",
        "Гүлнар Оразбай, Гульнара Оразбай, true",
        "Галия Омарова, Калия Омарова, false",
        "Серик Абдирасилов, Абдирасилова, false",
        "Серик Абдирасилов, С. Абдирасилова, false",
        "С. Абдирасилов, С. Абдирасилова, false",
        "Ерлан Смагзанов, Ерлан Смугзанов, false",
        "Ерлан Калиев, Ерлан Галиев, false",
        "Ерлан Касенов, Ерлан Хасенов, true",
        "Яна Плескач, Yana Pleskach, true",
        "Замира Смагзанова, Самира Смагзанова, false",
        "Аслан Абдирасилов, Асан Абдирасилов, false",
        "Алмаз Абдирасилов, Алмас Абдирасилов, true",
        "Уали Абдирасилов, Вали Абдирасилов, true",
        "Дарья Плескач, Дария Плескач, true",
        "Дарья Плескач, Darya Pleskach, true",
        "Бахытжан Абдирасилов, Бакытжан Абдирасилов, true",
        "Бахытжан Абдирасилов, Baqytzhan Abdirasilov, true",
        "Болат Абдирасилов, Булат Абдирасилов, true",
        "Ілияс Абдирасилов, Ильяс Абдирасилов, true",
        "Ілияс Абдирасилов, Ilyas Abdirasilov, true",
        "Наталия Смагзанова, Наталья Смагзанова, true",
        "Александр Плескач, Alexander Pleskach, true",
        "Гульнар Смагзанова, Гульнара Смагзанова, true",
        "Даулет Абдирасилов, Давлет Абдирасилов, true",
        "Артём Плескач, Artyom Pleskach, true",
        "Пётр Соловьёв, Pyotr Solovyov, true",
    })
    void spellingsAndScriptsOfOneNameAgreeAndOtherNamesDoNot(String a, String b, boolean agree) {
        assertEquals(agree, PersonKey.of(a).agrees(PersonKey.of(b)));
        assertEquals(agree, PersonKey.of(b).agrees(PersonKey.of(a)));
    }

    @ParameterizedTest
    @CsvSource({
        "Данияр Абдирасилов, Динара Абдирасилова, true",
        "Дина Смагзанова, Диана Смагзанова, true",
        "Марат Абдирасилов, М. Абдирасилов, true",
        "Марат Абдирасилов, Асет Абдирасилов, false",
    })
    void whoIsErasedIsErasedInCarelessSpellingsToo(String a, String b, boolean resembles) {
        assertEquals(resembles, PersonKey.of(a).resembles(PersonKey.of(b)));
        assertEquals(resembles, PersonKey.of(b).resembles(PersonKey.of(a)));
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

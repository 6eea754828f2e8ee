package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

/// Cases about a row of names and a row of lengths: to each his own; by the rules and the odds together.
final class RespectiveCasesTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();

    @Test
    void eachOfARowOfNamesHasTheLengthInHisPlace() {
        for (String said : new String[] {
            "Бекену Ажару и Талапу Оразбаю дали 15 и 20 суток соответственно",
            "Активисты Бекен Ажар и Талап Оразбай получили 15 и 20 суток",
            "Активистам Бекену Ажару и Талапу Оразбаю назначили 15 и 20 суток ареста"
        }) {
            assertEquals(
                    Set.of("administrative_arrest P15D Бекен Ажар", "administrative_arrest P20D Талап Оразбай"),
                    told(said),
                    said);
        }
        for (String said : new String[] {
            "Activists Beken Azhar and Talap Orazbay jailed for 15 and 20 days respectively",
            "Activists Beken Azhar and Talap Orazbay got 15 and 20 days in jail"
        }) {
            assertEquals(
                    Set.of("administrative_arrest P15D Beken Azhar", "administrative_arrest P20D Talap Orazbay"),
                    told(said),
                    said);
        }
        assertEquals(
                Set.of("sentence P3Y Бекен Ажар", "sentence P5Y Талап Оразбай"),
                told("Активисты Бекен Ажар и Талап Оразбай приговорены к 3 и 5 годам"));
        assertEquals(
                Set.of("sentence P3Y Beken Azhar", "sentence P5Y Talap Orazbay"),
                told("Activists Beken Azhar and Talap Orazbay sentenced to three and five years"));
        assertEquals(
                Set.of("administrative_arrest P15D Бекен Ажар", "administrative_arrest P20D Талап Оразбай"),
                told("Белсенділер Бекен Ажар мен Талап Оразбай 15 және 20 тәулікке қамалды"));
    }

    @Test
    void whereTheyDoNotComeOutEvenNobodyGetsTheLongest() {
        assertEquals(
                Set.of("administrative_arrest  Бекен Ажар, Талап Оразбай, Ерик Сулейм"),
                told("Активисты Бекен Ажар, Талап Оразбай и Ерик Сулейм получили 5 и 10 суток"));
        assertEquals(
                Set.of("administrative_arrest P10D Бекен Ажар, Талап Оразбай"),
                told("Активисты Бекен Ажар и Талап Оразбай получили 10 суток"));
    }

    @Test
    void aListWithDashesOrColonsHasItsFirstEntryToo() {
        assertEquals(
                Set.of("administrative_arrest P15D Оркен Сагат", "fine  Айша Нурлан", "release  Ильяс Омар"),
                told("Оркен Сагат — 15 суток, Айша Нурлан – 20 МРП, Ильяс Омар отпущен | Итоги суда в Таразе"));
        assertEquals(
                Set.of("administrative_arrest P15D Оркен Сагат", "fine  Айша Нурлан"),
                told("Итоги суда в Таразе: Оркен Сагат – 15 суток, Айша Нурлан – штраф | Судили участников митинга."));
        assertEquals(
                Set.of("administrative_arrest P15D Orken Sagat", "fine  Aisha Nurlan", "release  Ilyas Omar"),
                told("Orken Sagat: 15 days, Aisha Nurlan: fine, Ilyas Omar released | Court hearings in Taraz"));
    }

    private static Set<String> told(String said) {
        String[] parts = (said + " | Суд в Кокшетау.").split(" \\| ");
        Instant published = Instant.parse("2026-03-18T07:00:00Z");
        return CLASSIFIER
                .find(new Item("one", "outlet", "", parts[0], parts[1], "", published, true))
                .current()
                .stream()
                .map(event -> event.kind().id() + " " + event.term().iso() + " "
                        + event.persons().stream().map(Person::name).collect(Collectors.joining(", ")))
                .collect(Collectors.toSet());
    }
}

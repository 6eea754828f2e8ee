package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

/// Cases about lists in a teaser: what each one got, whatever parts the entries.
final class ListedCasesTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();
    private static final List<String> RUSSIAN = List.of(
            "administrative_arrest Ерболат Сарсенов P10D",
            "administrative_arrest Кайрат Жумабеков P15D",
            "fine Аскар Тлеубаев",
            "fine Сара Омарова KZT100000");

    @Test
    void aRussianListGivesEachHisMeasureWhateverPartsTheEntries() {
        for (String list : new String[] {
            "1. Кайрат Жумабеков – 15 суток; 2. Ерболат Сарсенов – 10 суток; 3. Сара Омарова – штраф 100 тысяч тенге; 4. Аскар Тлеубаев – предупреждение.",
            "Кайрат Жумабеков – 15 суток; Ерболат Сарсенов – 10 суток; Сара Омарова – штраф 100 тысяч тенге; Аскар Тлеубаев – предупреждение.",
            "Кайрат Жумабеков – 15 суток, Ерболат Сарсенов – 10 суток, Сара Омарова – штраф 100 тысяч тенге, Аскар Тлеубаев – предупреждение.",
            "Кайрат Жумабеков: 15 суток; Ерболат Сарсенов: 10 суток; Сара Омарова: штраф 100 тысяч тенге; Аскар Тлеубаев: предупреждение."
        }) {
            assertEquals(RUSSIAN, told("Суд Астаны арестовал активистов", list), list);
        }
    }

    @Test
    void aKazakhListDoesSoToo() {
        for (String list : new String[] {
            "1. Қайрат Жұмабеков – 15 тәулік; 2. Ерболат Сәрсенов – 10 тәулік; 3. Сара Омарова – 100 мың теңге айыппұл; 4. Асқар Тілеубаев – ескерту.",
            "Қайрат Жұмабеков – 15 тәулік, Ерболат Сәрсенов – 10 тәулік, Сара Омарова – 100 мың теңге айыппұл, Асқар Тілеубаев – ескерту."
        }) {
            assertEquals(
                    List.of(
                            "administrative_arrest Ерболат Сәрсенов P10D",
                            "administrative_arrest Қайрат Жұмабеков P15D",
                            "fine Асқар Тілеубаев",
                            "fine Сара Омарова KZT100000"),
                    told("Астана соты белсенділерді қамады", list),
                    list);
        }
    }

    @Test
    void anEnglishListDoesSoToo() {
        for (String list : new String[] {
            "1. Kairat Zhumabekov – 15 days; 2. Yerbolat Sarsenov – 10 days; 3. Sara Omarova – fine of 100,000 tenge; 4. Askar Tleubayev – warning.",
            "Kairat Zhumabekov: 15 days; Yerbolat Sarsenov: 10 days; Sara Omarova: fine of 100,000 tenge; Askar Tleubayev: warning."
        }) {
            assertEquals(
                    List.of(
                            "administrative_arrest Kairat Zhumabekov P15D",
                            "administrative_arrest Yerbolat Sarsenov P10D",
                            "fine Askar Tleubayev",
                            "fine Sara Omarova KZT100000"),
                    told("Astana court jails activists", list),
                    list);
        }
    }

    /// A warning costs nothing, though a fine is told beside it.
    @Test
    void aWarningHasNotAnothersSum() {
        assertEquals(
                List.of("fine Асқар Тілеубаев", "fine Сара Омарова KZT100000"),
                told("", "Сара Омароваға 100 мың теңге айыппұл салынды, Асқар Тілеубаевқа ескерту жасалды."));
        assertEquals(
                List.of("fine Аскар Тлеубаев", "fine Сара Омарова KZT100000"),
                told(
                        "",
                        "Суд оштрафовал активистку Сару Омарову на 100 тысяч тенге, Аскару Тлеубаеву вынесли предупреждение."));
        assertEquals(
                List.of("fine Askar Tleubayev", "fine Sara Omarova KZT100000"),
                told("", "Activist Sara Omarova was fined 100,000 tenge and Askar Tleubayev was given a warning."));
    }

    private static List<String> told(String title, String lead) {
        Item item = new Item("one", "outlet", "", title, lead, "", Instant.parse("2026-03-12T07:00:00Z"), true);
        return CLASSIFIER.find(item).current().stream()
                .map(event -> (event.kind().id() + " " + String.join(", ", event.names()) + " "
                                + event.term().iso())
                        .strip())
                .sorted()
                .toList();
    }
}

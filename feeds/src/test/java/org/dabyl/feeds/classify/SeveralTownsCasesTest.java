package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

/// Cases about measures that were taken in several towns, of people whom nobody names and of those whom a roll names;
/// by the rules and the odds together.
final class SeveralTownsCasesTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();

    @Test
    void everyTownOfAListIsWhereItWasDoneWhateverItsCase() {
        for (String said : new String[] {
            "В Таразе и Семее задержали активистов | Накануне выборов.",
            "Нефтяников увезли из Тараза и Семея | Забастовка продолжается.",
            "Людей забирают из домов в Таразе и Семее | Накануне митинга полиция пришла к активистам.",
            "Activists detained in Taraz and Semey | Police came before the rally.",
            "Тараз бен Семейде белсенділер ұсталды | Полиция үндемейді."
        }) {
            assertEquals(Set.of("Тараз", "Семей"), towns(EventKind.DETENTION, said), said);
        }
        assertEquals(
                Set.of("Тараз", "Семей", "Усть-Каменогорск"),
                towns(
                        EventKind.SEARCH,
                        "Обыски прошли в домах активистов Тараза, Семея и Оскемена | Изъяты телефоны."));
    }

    @Test
    void aClauseThatHasOnlyItsTownAndHowManyTellsTheSame() {
        for (String said : new String[] {
            "Активистов задерживают по всей стране | В Таразе задержали троих, в Семее – двоих, в Жезказгане – одного.",
            "Three activists were detained in Taraz, two in Semey and one in Zhezkazgan | Rights groups reported.",
            "Бірнеше қалада белсенділер ұсталды | Таразда үш, Семейде екі, Жезқазғанда бір адам полицияда."
        }) {
            assertEquals(Set.of("Тараз", "Семей", "Жезказган"), towns(EventKind.DETENTION, said), said);
        }
    }

    @Test
    void aClauseWithAVerbOfItsOwnTellsSomethingElse() {
        assertEquals(
                Set.of("Тараз"),
                towns(
                        EventKind.DETENTION,
                        "Троих активистов задержали в Таразе, в Семее двое погибли при пожаре | Новости дня."));
    }

    @Test
    void everybodyOfARollWasTakenInTheTownThatStandsWithTheName() {
        for (String said : new String[] {
            "Список задержанных на 18:00 | Караганда: Ляззат Токсан, Пётр Лим. Алматы: Ерден Сапар.",
            "Кого задержали сегодня | Ерден Сапар (Алматы), Ляззат Токсан (Караганда), Пётр Лим (Караганда).",
            "Список задержанных | 1. Ерден Сапар, Алматы; 2. Ляззат Токсан, Караганда; 3. Пётр Лим, Караганда."
        }) {
            assertEquals(
                    Set.of("Алматы: Ерден Сапар", "Караганда: Ляззат Токсан, Пётр Лим"),
                    roll(EventKind.DETENTION, said),
                    said);
        }
        assertEquals(
                Set.of("Шымкент: Канат Ешмухан", "Астана: Лаура Жанай"),
                roll(
                        EventKind.DETENTION,
                        "Задержания идут в нескольких городах: в Шымкенте – Канат Ешмухан, в Астане – Лаура Жанай | "
                                + "Список пополняется."));
        assertEquals(
                Set.of("Алматы: Ерден Сапар", "Караганда: Ләззат Тоқсан"),
                roll(EventKind.DETENTION, "Ұсталғандар тізімі | Қарағанды: Ләззат Тоқсан. Алматы: Ерден Сапар."));
    }

    @Test
    void whoIsTakenClauseByClauseIsInTheTownOfHisOwn() {
        assertEquals(
                Set.of("Астана: Марат Кожаев", "Алматы: Айгуль Сариева"),
                roll(
                        EventKind.ADMINISTRATIVE_ARREST,
                        "Суды ночью | В Астане Марату Кожаеву дали 15 суток, в Алматы Айгуль Сариевой – 10 суток."));
        assertEquals(
                Set.of("Астана: Марат Қожа", "Алматы: Айгүл Сары"),
                roll(
                        EventKind.ADMINISTRATIVE_ARREST,
                        "Астанада Марат Қожа 15 тәулікке, Алматыда Айгүл Сары 10 тәулікке қамалды | Сот түнде өтті."));
        assertEquals(
                Set.of("Тараз: Сабит Нұр", "Семей: Ғалия Аман"),
                roll(
                        EventKind.SEARCH,
                        "Таразда Сабит Нұрдың, Семейде Ғалия Аманның үйінде тінту жүрді | Полиция үндемейді."));
        assertEquals(
                Set.of("Тараз: Sabit Nur", "Семей: Galiya Aman"),
                roll(
                        EventKind.ADMINISTRATIVE_ARREST,
                        "Activist Sabit Nur jailed for 15 days in Taraz, journalist Galiya Aman for 10 days in Semey | "
                                + "Courts sat at night."));
    }

    @Test
    void whoIsOnlyToldOfInAnotherTownWasNotTakenThere() {
        assertEquals(
                Set.of("Тараз: Sabit Nur"),
                roll(
                        EventKind.DETENTION,
                        "Activist Sabit Nur detained in Taraz, his lawyer Galiya Aman works in Semey | Police are silent."));
    }

    @Test
    void aHeadlineThatOnlyAnnouncesARollTellsWhoWasDetained() {
        for (String said : new String[] {
            "Стали известны имена задержанных в Караганде | Это Ляззат Токсан, Пётр Лим и Ерден Сапар.",
            "Правозащитники опубликовали список задержанных | В нём Ляззат Токсан, Пётр Лим и Ерден Сапар."
        }) {
            assertEquals(
                    Set.of("Ляззат Токсан", "Пётр Лим", "Ерден Сапар"),
                    news(EventKind.DETENTION, said).stream()
                            .flatMap(event -> names(event).stream())
                            .collect(Collectors.toSet()),
                    said);
        }
    }

    private static Set<String> towns(EventKind kind, String said) {
        return news(kind, said).stream().map(Event::place).collect(Collectors.toSet());
    }

    private static Set<String> roll(EventKind kind, String said) {
        return news(kind, said).stream()
                .map(event -> event.place() + ": " + String.join(", ", names(event)))
                .collect(Collectors.toSet());
    }

    private static List<String> names(Event event) {
        return event.persons().stream().map(Person::name).toList();
    }

    private static List<Event> news(EventKind kind, String said) {
        String[] parts = said.split(" \\| ", 2);
        Instant published = Instant.parse("2026-03-18T07:00:00Z");
        return CLASSIFIER
                .find(new Item("one", "outlet", "", parts[0], parts[1], "", published, true))
                .current()
                .stream()
                .filter(event -> event.kind() == kind)
                .toList();
    }
}

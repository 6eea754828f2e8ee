package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

/// Cases about several people in one sentence, each of whom the court or the police did something else to; by the rules
/// and the odds together.
final class OwnMeasuresCasesTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();

    @Test
    void whomOneVerbTakesInTheAccusativeAndTheNextInTheDativeAreNoList() {
        assertEquals(
                Set.of("release: Талгат Имаш", "administrative_arrest P15D: Ризабек Каттай", "fine: Азамат Кыдыр"),
                told("В Актау отпустили Талгата Имаша, Ризабеку Каттаю дали 15 суток, Азамата Кыдыра оштрафовали | "
                        + "Об этом сообщил адвокат."));
        assertEquals(
                Set.of("detention: Талгат Имаш, Азамат Кыдыр", "fine: Ризабек Каттай"),
                told("В Актау задержали Талгата Имаша и Азамата Кыдыра, Ризабеку Каттаю назначили штраф"));
        assertEquals(
                Set.of("fine: Олжас Бек", "administrative_arrest P10D: Тимур Ра"),
                told("Суд в Таразе оштрафовал Олжаса Бека, Тимуру Ра дал 10 суток"));
    }

    @Test
    void namesWithoutVerbsBetweenAreAListWhateverTheirCases() {
        assertEquals(
                Set.of("detention: Талгат Имаш, Ризабек Каттай, Азамат Кыдыр"),
                told("Задержали Талгата Имаша, Ризабека Каттая, Азамата Кыдыра"));
        assertEquals(
                Set.of("administrative_arrest P15D: Айгуль Сейит, Ризабек Каттай"),
                told("Айгуль Сейит, Ризабеку Каттаю дали 15 суток"));
    }

    @Test
    void whoIsAcquittedHasNoTermOfThoseBesideHim() {
        assertEquals(
                Set.of("sentence P4Y: Азамат Кыдыр", "release: Талгат Имаш", "sentence P2Y: Ризабек Каттай"),
                told("Приговор по делу о беспорядках | Азамата Кыдыра приговорили к 4 годам, Талгата Имаша оправдали, "
                        + "Ризабеку Каттаю назначили 2 года условно."));
        assertEquals(
                Set.of("sentence P6Y: Бауыржан Оспан", "release: Талғат Имаш", "sentence P2Y: Рызабек Қаттай"),
                told("Атырауда үкім шықты | Бауыржан Оспан 6 жылға бас бостандығынан айырылды, Талғат Имаш ақталды, "
                        + "Рызабек Қаттайға 2 жыл бас бостандығын шектеу тағайындалды."));
        assertEquals(
                Set.of(
                        "sentence P6Y: Bauyrzhan Ospan",
                        "sentence P5Y: Nursultan Zhol",
                        "sentence P4Y: Aibek Satai",
                        "release: Talgat Imash"),
                told("Protesters sentenced in Atyrau | Bauyrzhan Ospan was sentenced to six years in prison, "
                        + "Nursultan Zhol to five years and Aibek Satai to four. Talgat Imash was acquitted."));
    }

    @Test
    void anothersAcquittalTakesNoVerdictBack() {
        for (String said : new String[] {
            "Talgat Imash was acquitted, Rizabek Kattai got two years",
            "Court acquits Talgat Imash, jails Rizabek Kattai for two years",
            "Talgat Imash acquitted, Rizabek Kattai sentenced to two years"
        }) {
            assertEquals(Set.of("release: Talgat Imash", "sentence P2Y: Rizabek Kattai"), told(said), said);
        }
        assertEquals(
                Set.of("release: Талгат Имаш", "sentence P2Y: Ризабек Каттай"),
                told("Талгат Имаш оправдан, Ризабеку Каттаю дали 2 года"));
        assertEquals(
                Set.of("release: Талғат Имаш", "sentence P2Y: Рызабек Қаттай"),
                told("Ақтауда Талғат Имаш ақталды, Рызабек Қаттай 2 жылға сотталды | Үкім бүгін шықты."));
    }

    @Test
    void whatTheRestGotIsNotTheTermOfSomebodyByName() {
        assertEquals(
                Set.of("sentence P6Y: Бауыржан Оспан", "sentence: "),
                told("Суд вынес приговор по «делу десяти» | Бауыржана Оспана приговорили к 6 годам колонии. "
                        + "Остальные получили от 3 до 5 лет."));
    }

    @Test
    void daysThatADashGivesAreSomebodysBesideAnothersFine() {
        assertEquals(
                Set.of("fine: Олжас Бек", "administrative_arrest P10D: Ким Ли", "release: Тимур Ра"),
                told("Олжаса Бека оштрафовали, Ким Ли – 10 суток, Тимур Ра отпущен"));
    }

    private static Set<String> told(String said) {
        String[] parts = (said + " | ").split(" \\| ", 3);
        Instant published = Instant.parse("2026-03-18T07:00:00Z");
        return CLASSIFIER
                .find(new Item("one", "outlet", "", parts[0], parts[1], "", published, true))
                .current()
                .stream()
                .map(event -> event.kind().id()
                        + (event.term().isNone() ? "" : " " + event.term().iso())
                        + ": "
                        + event.persons().stream().map(Person::name).collect(Collectors.joining(", ")))
                .collect(Collectors.toSet());
    }
}

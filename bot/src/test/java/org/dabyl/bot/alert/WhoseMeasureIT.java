package org.dabyl.bot.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.dabyl.bot.app.Newsroom;
import org.dabyl.bot.outbox.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nobody reads that something was done to one person which was done to another, nor the headline that names a minor.
class WhoseMeasureIT {
    @TempDir
    Path dir;

    /// The only message to the chat, up to the headline.
    private List<String> alert(String commands, String title, String lead) {
        try (Newsroom newsroom = Newsroom.open(dir)) {
            commands.lines().forEach(command -> newsroom.type(1, command));
            newsroom.sent();
            newsroom.publish("листок", title, lead);
            List<String> sent = newsroom.sent().stream()
                    .filter(one -> one.urgency() != Urgency.ANSWER)
                    .map(one -> one.text())
                    .toList();
            assertEquals(1, sent.size(), title);
            return sent.getFirst().lines().toList();
        }
    }

    @Test
    void whereOneIsArrestedAndAnotherFinedEachMeasureNamesItsOwnTheWatchedFirst() {
        List<String> lines = alert(
                "/subscribe Асель Ибраева",
                "Активиста Ерлана Омарова арестовали на 15 суток, Асель Ибраеву оштрафовали на 20 МРП",
                "Решение вынес суд Уральска.");
        assertEquals(
                List.of(
                        "Штраф: «оштрафовали» – Асель Ибраева",
                        "Административный арест, 15 суток: «арестовали на 15 суток» – Ерлан Омаров",
                        "Где: Уральск"),
                lines.subList(0, 3));
        assertFalse(lines.stream().anyMatch(line -> line.startsWith("Кто")), lines.toString());
    }

    @Test
    void soTheyDoInKazakh() {
        assertEquals(
                List.of(
                        "Айыппұл: «айыппұл салынды» – Әсел Ыбыраева",
                        "Әкімшілік қамақ, 15 тәулік: «15 тәулікке қамалды» – Ерлан Омаров"),
                alert(
                                "/language kk\n/subscribe Әсел Ыбыраева",
                                "Белсенді Ерлан Омаров 15 тәулікке қамалды, Әсел Ыбыраеваға айыппұл салынды",
                                "Орал соты шешім шығарды.")
                        .subList(0, 2));
    }

    @Test
    void soTheyDoInEnglish() {
        List<String> lines = alert(
                "/language en\n/subscribe Asel Ibrayeva",
                "Court in Uralsk jails activist Yerlan Omarov for 15 days, fines Asel Ibrayeva",
                "The court ruled on Monday.");
        assertEquals("Fine: “fines” – Asel Ibrayeva", lines.getFirst());
        assertTrue(lines.get(1).endsWith("– Yerlan Omarov"), lines.toString());
    }

    @Test
    void theWordsOfOneTermAreNotQuotedForAnother() {
        assertEquals(
                List.of(
                        "Административный арест, 10 суток – Айнур Бейсенова, Гульжан Сатыбалды",
                        "Административный арест, 15 суток: «получили 15 суток» – Марат Жунисов, Тимур Алиев"),
                alert(
                                "/subscribe Айнур Бейсенова",
                                "Марат Жунисов и Тимур Алиев получили 15 суток, Гульжан Сатыбалды и Айнур Бейсенова – 10 суток",
                                "Активистов арестовали за пикет в Уральске.")
                        .subList(0, 2));
    }

    @Test
    void whatIsDoneToNobodyNamedIsNotSaidOfWhoIsNamed() {
        List<String> lines = alert(
                "/subscribe всё",
                "В Талдыкоргане многодетная мать получила пять суток за акцию у банка",
                "Ляззат Смаилова и ещё несколько женщин требовали списать кредиты. Остальных отпустили.");
        assertTrue(lines.getFirst().endsWith("– Ляззат Смаилова"), lines.toString());
        assertEquals("Освобождение: «отпустили»", lines.get(1));
        assertTrue(lines.stream().anyMatch(line -> line.contains("обжаловать можно 10 дней")), lines.toString());
    }

    @Test
    void articlesOfLawThatDifferStandBehindTheirMeasures() {
        assertEquals(
                List.of(
                        "Административный арест, 15 суток: «арестовали на 15 суток» – Ерлан Омаров (ст. 488 КоАП)",
                        "Штраф: «оштрафовали» – Асель Ибраева (ст. 449 КоАП)",
                        "Где: Уральск"),
                alert(
                                "/subscribe всё",
                                "Активиста Ерлана Омарова арестовали на 15 суток по статье 488 КоАП, Асель Ибраеву оштрафовали по статье 449 КоАП",
                                "Решение вынес суд Уральска.")
                        .subList(0, 3));
    }

    @Test
    void whatWasDoneToTheSamePeopleStandsAboveThem() {
        assertEquals(
                List.of(
                        "Задержание: «задержали»",
                        "Административный арест, 15 суток: «арестовали на 15 суток»",
                        "Кто: Ерлан Омаров"),
                alert(
                                "/subscribe всё",
                                "Активиста Ерлана Омарова задержали в Уральске и арестовали на 15 суток",
                                "Его увезли с площади.")
                        .subList(0, 3));
    }

    @Test
    void theHeadlineThatNamesAMinorIsLeftOutForWhoWatchesSomebodyElse() {
        List<String> lines = alert(
                "/subscribe Ерлан Токсанбаев",
                "Активиста Ерлана Токсанбаева и его 15-летнюю дочь Айару Токсанбаеву задержали в Уральске",
                "Их увезли.");
        assertFalse(String.join("\n", lines).contains("Айар"), lines.toString());
    }

    @Test
    void soItIsInTheAlertOfAnotherIncidentOfTheArticle() {
        List<String> lines = alert(
                "/subscribe Ерлан Токсанбаев",
                "15-летнего Алихана Турсынова задержали в Таразе, активиста Ерлана Токсанбаева оштрафовали в Уральске",
                "Так сообщает полиция.");
        assertTrue(lines.contains("Кто: Ерлан Токсанбаев"), lines.toString());
        assertFalse(String.join("\n", lines).contains("Турсынов"), lines.toString());
        assertTrue(String.join("\n", lines).contains("Заголовок не привожу"), lines.toString());
    }

    @Test
    void theHeadlineIsQuotedToWhoWatchesTheMinor() {
        List<String> lines = alert(
                "/subscribe Алихан Турсынов",
                "В Таразе задержан 16-летний школьник Алихан Турсынов",
                "Его увезли полицейские.");
        assertTrue(String.join("\n", lines).contains("16-летний школьник Алихан Турсынов"), lines.toString());
    }
}

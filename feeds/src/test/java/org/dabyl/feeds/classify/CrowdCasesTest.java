package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

/// Cases of many people who were punished for a rally, and none of whom is named.
final class CrowdCasesTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();

    @Test
    void soManyPeopleArrestedAfterRallyAreNewsWithoutNames() {
        for (String title : new String[] {
            "Более 20 человек арестовали в Экибастузе после митинга",
            "Более 20 участников митинга арестовали в Экибастузе",
            "В Экибастузе после акции протеста арестовали 12 человек",
            "Двадцать два человека арестованы за участие в митинге в Экибастузе",
            "Экібастұзда митингіден кейін 20-дан астам адам қамалды",
            "Экібастұзда митингіге қатысқан 22 адам қамалды",
            "More than 20 people jailed in Ekibastuz after rally",
            "22 people jailed after protest in Ekibastuz"
        }) {
            assertEquals(
                    List.of(EventKind.ADMINISTRATIVE_ARREST),
                    news(title, "").stream().distinct().toList(),
                    title);
        }
    }

    @Test
    void fineAndVerdictOfManyAreAsTheArrest() {
        assertEquals(
                List.of(EventKind.SENTENCE),
                news("В Экибастузе осудили 22 человек по делу о беспорядках на митинге", "Сроки – от 2 до 6 лет."));
        assertEquals(
                List.of(EventKind.ADMINISTRATIVE_ARREST, EventKind.FINE, EventKind.ASSEMBLY),
                news("Суды в Экибастузе: арестованы 22 человека, оштрафованы 14", "Все они вышли на митинг 11 марта."));
    }

    @Test
    void moreThanSoManyPeopleIsNoLengthOfTime() {
        assertEquals(
                List.of(EventKind.ADMINISTRATIVE_ARREST),
                news("Более 20 человек арестовали в Экибастузе после митинга", "Сроки – до 15 суток."));
        assertEquals(List.of(), news("Активисты более двух месяцев под стражей после митинга", "Суд ещё не назначен."));
    }

    @Test
    void whatIsHistoryOrAskedForOrElsewhereStaysSo() {
        for (String title : new String[] {
            "Три года назад в Экибастузе арестовали 20 участников митинга",
            "Three years ago 20 people were jailed after a rally in Ekibastuz",
            "Бір жыл бұрын митингіден кейін 20 адам қамалды",
            "More than 20 people jailed after protest remain behind bars",
            "Rights group calls to free 22 people jailed over rally in Ekibastuz",
            "С начала года за митинги арестовали 40 человек",
            "В Москве после митинга арестовали 20 человек",
            "20 человек арестовали в Экибастузе после драки",
            "22 fans jailed after match in Ekibastuz"
        }) {
            assertEquals(List.of(), news(title, ""), title);
        }
    }

    private static List<EventKind> news(String title, String lead) {
        return CLASSIFIER
                .find(new Item("one", "outlet", "", title, lead, "", Instant.parse("2026-03-12T07:00:00Z"), true))
                .current()
                .stream()
                .map(Event::kind)
                .toList();
    }
}

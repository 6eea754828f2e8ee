package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

/// Cases about a change for the worse, which tells the words of a softening with the ends exchanged; by the rules and
/// the odds together, since both read a release.
final class TightenedCasesTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();

    @Test
    void fromHouseArrestToJailIsCustodyAndNoRelease() {
        for (String title : new String[] {
            "Активистку Асель Ким перевели из-под домашнего ареста в СИЗО",
            "Суд заменил Асель Ким домашний арест на содержание под стражей",
            "Activist Asel Kim moved from house arrest to pretrial detention",
            "Court replaces Asel Kim's house arrest with pretrial detention",
            "Blogger Asel Kim transferred from house arrest to jail",
            "Белсенді Асель Ким үйқамақтан тергеу изоляторына ауыстырылды",
            "Сот Асель Кимнің үйқамағын қамауға ауыстырды"
        }) {
            Set<EventKind> news = news(title);
            assertTrue(news.contains(EventKind.PRETRIAL_ARREST), () -> title + news);
            assertFalse(news.contains(EventKind.RELEASE), () -> title + news);
            assertFalse(news.contains(EventKind.HOUSE_ARREST), () -> title + news);
        }
    }

    @Test
    void fromJailToHouseArrestIsARelease() {
        for (String title : new String[] {
            "Активистку Асель Ким перевели из СИЗО под домашний арест",
            "Суд заменил Асель Ким содержание под стражей на домашний арест",
            "Activist Asel Kim moved from jail to house arrest",
            "Белсенді Асель Ким тергеу изоляторынан үйқамаққа ауыстырылды"
        }) {
            assertEquals(Set.of(EventKind.RELEASE, EventKind.HOUSE_ARREST), news(title), title);
        }
    }

    @Test
    void moreDaysThanARulingGivesAreCustodyWhateverTheWords() {
        for (String title : new String[] {
            "Каракалпакского активиста Бобура Алимова арестовали на 40 суток",
            "Алматы соты қарақалпақ белсендісі Бобур Алимовты 40 тәулікке қамады",
        }) {
            assertEquals(Set.of(EventKind.PRETRIAL_ARREST), news(title), title);
        }
    }

    private static Set<EventKind> news(String title) {
        Item item = new Item(
                "one",
                "outlet",
                "",
                title,
                title.matches(".*[а-я].*") ? "Так решил суд в Астане." : "The court in Astana ruled on Monday.",
                "",
                Instant.parse("2026-03-12T07:00:00Z"),
                true);
        return CLASSIFIER.find(item).current().stream().map(Event::kind).collect(Collectors.toSet());
    }
}

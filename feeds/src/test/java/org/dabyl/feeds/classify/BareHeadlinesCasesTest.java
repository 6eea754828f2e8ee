package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

/// What who follows a kind hears of a headline that stands alone, as in a telegram channel.
///
/// The odds know few of its words; what it says plainly of somebody by name they do not take back.
final class BareHeadlinesCasesTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();

    @Test
    void whoeverIsTakenByNameIsNewsWithoutATeaser() {
        for (String title : List.of(
                "Блогер Марат Ли в ИВС Актобе",
                "Журналистка Асель Ким в полиции",
                "Марат Ли вышел на связь из отдела полиции",
                "Поэт Марат Ли снова в полиции",
                "Әсел Ким УҰИ-де",
                "Белсенді Серік Оспан уақытша ұстау изоляторында",
                "Серік Оспанды белгісіз бағытқа алып кетті")) {
            assertEquals(Set.of(EventKind.DETENTION), told(title), title);
        }
    }

    @Test
    void whateverIsDoneToThemByNameIsNewsToo() {
        assertEquals(Set.of(EventKind.ADMINISTRATIVE_ARREST), told("Серік Оспан екі аптаға оқшауланды"));
        assertEquals(Set.of(EventKind.SEARCH), told("В квартире поэта Марата Ли работает следственная группа"));
        assertEquals(Set.of(EventKind.DISAPPEARANCE), told("Асель Ким словно в воду канула"));
        assertEquals(Set.of(EventKind.ILL_TREATMENT), told("Активистку Асель Ким увезли в психушку"));
        assertEquals(Set.of(EventKind.FINE), told("Жителя Тараза оштрафовали по 488-й"));
        assertEquals(Set.of(EventKind.ILL_TREATMENT), told("Тергеу абақтысында отырған белсенді қайтыс болды"));
    }

    @Test
    void whatIsHistoryOrAnotherMattersCrimeIsNone() {
        for (String title : List.of(
                "Сегодня исполняется год, как Марата Ли держат в изоляторе без приговора",
                "Актёр Марат Ли сыграл задержанного",
                "Боксёр Марат Ли задержан за драку в кафе",
                "Widow of activist who died in custody loses hope for new autopsy")) {
            assertEquals(Set.of(), told(title), title);
        }
    }

    private static Set<EventKind> told(String title) {
        Instant published = Instant.parse("2026-03-12T07:00:00Z");
        return CLASSIFIER.find(new Item("one", "outlet", "", title, "", "", published, true)).current().stream()
                .map(Event::kind)
                .collect(Collectors.toSet());
    }
}

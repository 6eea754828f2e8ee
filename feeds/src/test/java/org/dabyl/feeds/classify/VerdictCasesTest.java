package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

/// Cases about verdicts without a term, as headlines tell them.
final class VerdictCasesTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();

    @Test
    void whoIsFoundGuiltyIsSentencedThoughNoTermIsSaid() {
        for (String title : new String[] {
            "Суд признал журналиста Марата Жуниса виновным",
            "Журналист Марат Жунис признан виновным",
            "Активиста Марата Жуниса осудили",
            "Активист Марат Жунис осуждён",
            "Суд вынес приговор активисту Марату Жунису",
            "Журналист Марат Жунис сотталды",
            "Блогер Марат Жунис кінәлі деп танылды",
            "Белсенді Марат Жуниске үкім шықты",
            "Blogger Marat Zhunis found guilty",
            "Blogger Marat Zhunis found guilty but spared prison",
            "Activist Marat Zhunis convicted"
        }) {
            List<Event> told = sentences(title);
            assertEquals(1, told.size(), title);
            assertEquals(1, told.getFirst().persons().size(), title);
        }
    }

    @Test
    void whatIsHistoryOrOrdinaryCrimeIsNoSuchNews() {
        for (String title : new String[] {
            "Журналист Марат Жунис, осуждённый в прошлом году, вышел на свободу",
            "Суд признал водителя Марата Жуниса виновным в краже",
            "Прокурор просит признать журналиста Марата Жуниса виновным",
            "Blogger Marat Zhunis may be found guilty",
            "Журналист Марат Жунис сотталуы мүмкін"
        }) {
            assertTrue(sentences(title).isEmpty(), title);
        }
    }

    private static List<Event> sentences(String title) {
        Item item = new Item("one", "outlet", "", title, "", "", Instant.parse("2026-03-12T07:00:00Z"), true);
        return CLASSIFIER.find(item).current().stream()
                .filter(event -> event.kind() == EventKind.SENTENCE)
                .toList();
    }
}

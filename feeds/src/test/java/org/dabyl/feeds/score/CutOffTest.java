package org.dabyl.feeds.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.Classifiers;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Teasers end where the outlet's system cuts them: behind any word, comma or «and». No cut may end a rule with
/// an exception, or the item would be given up.
class CutOffTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();

    @ParameterizedTest
    @ValueSource(strings = {"unseen-ru", "unseen-kk", "unseen-en"})
    void aTextThatIsCutOffAnywhereIsClassified(String set) {
        cutEverywhere(set);
    }

    @ParameterizedTest
    @Tag("soak")
    @ValueSource(strings = {"unread-ru", "unread-kk", "unread-en", "taught-ru", "taught-kk", "taught-en"})
    void soAreAllTheOthers(String set) {
        cutEverywhere(set);
    }

    private static void cutEverywhere(String set) {
        List<String> failed = new ArrayList<>();
        for (Labelled labelled : Labelled.set(set)) {
            Item item = labelled.item();
            String text = item.summary();
            for (int end = text.indexOf(' '); end > 0; end = text.indexOf(' ', end + 1)) {
                classify(item, text.substring(0, end), failed);
            }
        }
        assertEquals(List.of(), failed);
    }

    private static void classify(Item item, String text, List<String> failed) {
        try {
            CLASSIFIER.find(new Item(item.key(), item.outlet(), "", item.title(), text, "", item.published(), true));
        } catch (RuntimeException e) {
            failed.add(item.key() + " cut behind «" + text.substring(Math.max(0, text.length() - 30)) + "»: " + e);
        }
    }
}

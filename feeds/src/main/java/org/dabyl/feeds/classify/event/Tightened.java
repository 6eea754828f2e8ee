package org.dabyl.feeds.classify.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;

/// From home to a cell: «перевели из-под домашнего ареста в СИЗО», "house arrest replaced with custody",
/// «үйқамағын қамауға ауыстырды».
///
/// The words of a softening with the ends exchanged: rules for its words and all odds read a release, and whoever
/// waits for the client reads the contrary of what happened. So the entries that know the direction decide. Stateless;
/// for any thread.
final class Tightened {
    private static final Set<EventKind> SOFTER = Set.of(EventKind.RELEASE, EventKind.HOUSE_ARREST);

    private static final String ENTRIES = "-tightened";

    /// The rules on words that end a measure.
    private static final List<String> ENDS = List.of("-mood-replaced", "-mood-out-of", "-mood-undone", "-spent");

    private Tightened() {}

    /// Takes back what reads as a softening in a sentence that tells the contrary; «заменили» and «из-под» end the
    /// house arrest, and no custody.
    static void settle(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (is(draft.hit) && !draft.current && Among.all(draft.rules, Tightened::mayBeOfTheSofter)) {
                draft.current = true;
                draft.happened = true;
            }
        }
        for (Draft draft : drafts) {
            boolean contrary = SOFTER.contains(draft.kind)
                    && Among.any(drafts, other -> is(other) && other.sentence.equals(draft.sentence));
            if (contrary) {
                draft.noNews("-tightened");
            }
        }
    }

    /// No count of words makes a release of it, or takes the custody back.
    static void settle(List<Draft> drafts, Map<EventKind, String> against, List<Map<EventKind, String>> told) {
        if (Among.any(drafts, Tightened::is)) {
            against.remove(EventKind.PRETRIAL_ARREST);
            told.forEach(kinds -> kinds.keySet().removeAll(SOFTER));
        }
    }

    private static boolean mayBeOfTheSofter(String rule) {
        return !rule.startsWith("-") || Among.any(ENDS, rule::endsWith);
    }

    private static boolean is(Draft draft) {
        return draft.current && is(draft.hit);
    }

    /// Whether the words tell both ends; longer words for one of them do not swallow these.
    static boolean is(WordHit hit) {
        return hit.entry().id().endsWith(ENTRIES);
    }
}

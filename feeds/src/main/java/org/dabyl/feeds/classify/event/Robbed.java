package org.dabyl.feeds.classify.event;

import java.util.List;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// Whether things were taken away by those who attacked: «неизвестные вытолкали журналистку и отобрали телефон».
///
/// In a Russian or English sentence that tells the attack first and names nobody who may search. Stateless; for any
/// thread.
final class Robbed {
    private static final int NEAR = 2;

    private Robbed() {}

    static void judge(Draft draft, List<Draft> all, Marked article) {
        boolean robbed = draft.kind == EventKind.SEARCH
                && draft.current
                && article.text().language() != Language.KK
                && !article.hasAny(WordList.OFFICERS, draft.sentence.first(), draft.sentence.last())
                && Among.any(
                        all,
                        other -> other.kind == EventKind.ATTACK
                                && other.happened
                                && isBeside(other, draft, article)
                                && other.hit.first() < draft.hit.last());
        if (robbed) {
            draft.didNotHappen("-robbed");
        }
    }

    /// An English report gives what was taken a sentence of its own: «Her recorder was taken, her purse was not».
    private static boolean isBeside(Draft attack, Draft draft, Marked article) {
        return attack.sentence.equals(draft.sentence)
                || article.text().language() == Language.EN
                        && draft.sentence.index() - attack.sentence.index() <= NEAR
                        && !article.hasAny(WordList.OFFICERS, attack.sentence.first(), attack.sentence.last());
    }
}

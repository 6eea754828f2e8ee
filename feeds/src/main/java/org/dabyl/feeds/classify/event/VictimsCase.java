package org.dabyl.feeds.classify.event;

import java.util.List;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;

/// Whether a measure is only what became of a case about an attack: «дело об избиении журналистки закрыли» frees
/// nobody, and least of all her; nor is a case opened over it one against her.
///
/// The case itself is told as what it is, of the attack (`-case-over-attack`). Stateless; for any thread.
final class VictimsCase {
    /// Entries so called tell of a case over an attack.
    static final String OVER_ATTACK = "-case-over-attack";

    private VictimsCase() {}

    static boolean isOf(Draft draft, List<Draft> all, Marked article) {
        boolean end = draft.kind == EventKind.RELEASE
                && (Inferred.is(draft) || article.hasAny(WordList.CASES, draft.hit.first(), draft.hit.last() + 1));
        boolean start = draft.kind == EventKind.CRIMINAL_CASE && !draft.persons.isEmpty();
        return (end || start)
                && article.isShort()
                && Among.any(
                        all,
                        other -> other.hit.entry().id().endsWith(OVER_ATTACK)
                                && other.happened
                                && (end || other.sentence.equals(draft.sentence))
                                && draft.mayBeOfSame(other));
    }
}

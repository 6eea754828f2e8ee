package org.dabyl.feeds.classify.event;

import java.util.Set;
import org.dabyl.config.watch.EventKind;

/// Whether a measure is named only as the reason or occasion of something else: «за пикет», «после схода».
///
/// An assembly that is only an occasion is news where a date says so, and names nobody by itself. Stateless; for any
/// thread.
final class Circumstance {
    private static final Set<String> OCCASION = Set.of(
            "за",
            "после",
            "с",
            "со",
            "из",
            "из-за",
            "во",
            "на",
            "к",
            "о",
            "об",
            "про",
            "для",
            "от",
            "до",
            "перед",
            "накануне",
            "время",
            "ради",
            "against",
            "after",
            "for",
            "at",
            "from",
            "before",
            "during",
            "about",
            "over",
            "to");

    private Circumstance() {}

    static boolean isOne(Draft draft, Marked article) {
        if (draft.kind != EventKind.ASSEMBLY) {
            return false;
        }
        for (int i = draft.hit.first() - 1; i >= draft.sentence.first() && i >= draft.hit.first() - 3; i--) {
            if (!article.token(i).isWord() && "«»\"".indexOf(article.norm(i).charAt(0)) < 0) {
                return false;
            }
            if (OCCASION.contains(article.norm(i))) {
                return true;
            }
        }
        return false;
    }
}

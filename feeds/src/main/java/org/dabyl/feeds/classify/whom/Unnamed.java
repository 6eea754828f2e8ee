package org.dabyl.feeds.classify.whom;

import java.util.List;
import java.util.function.Predicate;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;

/// What the sentences beside a measure say of those unnamed to whom the same was done: that they are several, or an
/// office and no person.
///
/// Stateless; for any thread.
final class Unnamed {
    private Unnamed() {}

    /// «Обыски в Талгаре. Нагрянули в три дома»: the same as was done to several. So it is where words that overlap
    /// with the measure's tell it of a group: «Двенадцати участникам дали по 15 суток за хулиганство».
    static boolean areSeveral(Draft draft, List<Draft> every, Marked article) {
        for (Draft other : every) {
            if (!isBeside(draft, other)) {
                continue;
            }
            if (other.group
                            && !other.direct
                            && !article.isTitle(draft.sentence)
                            && overlaps(draft, other)
                            && !Antecedent.hasPronoun(draft, article)
                    || tells(other, article, group -> group.entry().reach() == 0 && other.hit.touches(group))) {
                return true;
            }
        }
        return false;
    }

    /// «Обыскан офис фонда. Вынесли серверы»: from the office, and not from its director.
    static boolean isOffice(Draft draft, List<Draft> every, Marked article) {
        for (Draft other : every) {
            if (other.group
                    && isBeside(draft, other)
                    && tells(other, article, group -> group.entry().kinds().contains(draft.kind))) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlaps(Draft one, Draft other) {
        return one.hit.first() <= other.hit.last() && other.hit.first() <= one.hit.last();
    }

    private static boolean tells(Draft other, Marked article, Predicate<WordHit> group) {
        return Among.any(article.hits(EntryUse.GROUPS, other.sentence), group);
    }

    /// The same measure, to nobody who is named, in the same sentence or the next.
    private static boolean isBeside(Draft draft, Draft other) {
        return other.kind == draft.kind
                && other != draft
                && other.current
                && other.persons.isEmpty()
                && Math.abs(other.sentence.index() - draft.sentence.index()) <= 1;
    }
}

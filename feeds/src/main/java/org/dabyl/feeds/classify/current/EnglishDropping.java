package org.dabyl.feeds.classify.current;

import java.util.EnumSet;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// English charges and penalties that somebody drops or asks to drop: «should drop the charges against Omar», «Charges
/// against him must be withdrawn». What is to be dropped is there. Stateless; for any thread.
final class EnglishDropping {
    private static final int WITHIN = 7;
    private static final Set<String> DROPS = Set.of("drop", "withdraw", "dismiss", "abandon", "scrap", "quash");
    private static final Set<String> DROPPED = Set.of("dropped", "withdrawn", "dismissed", "abandoned", "scrapped");

    /// So far before a day the participle may stand that it belongs to.
    private static final int IMPOSED_WITHIN = 5;

    private static final Set<String> IMPOSED = Set.of("imposed", "issued", "handed", "passed", "given", "brought");
    private static final Set<EventKind> UNDOING = EnumSet.of(EventKind.RELEASE, EventKind.APPEAL);

    private EnglishDropping() {}

    /// Whether somebody asks to drop what the measure tells.
    static boolean isAskedFor(Draft draft, Marked article) {
        if (article.text().language() != Language.EN || draft.kind != EventKind.CRIMINAL_CASE) {
            return false;
        }
        int first = Math.max(draft.sentence.first(), draft.hit.first() - WITHIN);
        for (int i = draft.hit.first() - 1; i >= first; i--) {
            int drop = i;
            if (DROPS.contains(article.norm(i))) {
                return Among.any(
                        article.hits(EntryUse.MOODS, draft.sentence), mood -> mood.first() < drop && isItsMood(mood));
            }
        }
        int end = Math.min(draft.sentence.last(), draft.hit.last() + WITHIN);
        for (int i = draft.hit.last() + 2; i < end; i++) {
            if (DROPPED.contains(article.norm(i)) && article.norm(i - 1).equals("be")) {
                return article.hasAny(WordList.OUGHT, draft.hit.last(), i);
            }
        }
        return false;
    }

    /// «The fines imposed on them in January are cancelled», «a complaint against the ban issued on May 5»: the day of
    /// what is undone.
    static boolean isDayOfUndone(int day, Draft draft, Marked article) {
        if (article.text().language() != Language.EN || !UNDOING.contains(draft.kind)) {
            return false;
        }
        int first = Math.max(draft.sentence.first() + 1, day - IMPOSED_WITHIN);
        for (int i = day - 1; i >= first && article.token(i).isWord(); i--) {
            if (IMPOSED.contains(article.norm(i))) {
                return !article.is(WordList.BEING, i - 1)
                        && !article.norm(i - 1).startsWith("ha")
                        && !article.is(WordList.DOER, i - 1);
            }
        }
        return false;
    }

    /// Whether the mood is that of who asks, or the word for dropping itself: it takes nothing back.
    static boolean isItsMood(WordHit mood) {
        String id = mood.entry().id();
        return id.endsWith(Moods.ASKED)
                || id.endsWith(EnglishMoods.THREAT)
                || id.contains("-demand")
                || id.contains("-closed");
    }
}

package org.dabyl.feeds.classify.event;

import java.util.List;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;

/// A trial held once more: «новый суд над Абаевым», "retrial", «іс қайта қаралып жатыр».
///
/// It comes after an appeal, which such an article tells as what was before: the hearing is the news, where
/// otherwise an appeal makes a hearing its own. Stateless; for any thread.
final class Retrial {
    /// What was before it is no news.
    static final String OVERTAKEN = "-before-the-retrial";

    private static final String WORDED = "-worded-retrial";
    private static final int REACH = 8;

    private Retrial() {}

    /// Whether words beside it say that it is not the first.
    static boolean is(Draft draft, Marked article) {
        return draft.kind == EventKind.TRIAL
                && Among.any(
                        article.hits(EntryUse.WORDING, draft.sentence),
                        words -> words.entry().id().endsWith(WORDED)
                                && words.first() - draft.hit.last() <= REACH
                                && draft.hit.first() - words.last() <= REACH);
    }

    /// «Начался новый суд над Абаевым. Первый приговор отменила апелляция»
    static void overtakes(Draft draft, List<Draft> all, Marked article) {
        boolean before = draft.kind == EventKind.APPEAL
                && draft.current
                && !draft.dated
                && !article.isTitle(draft.sentence)
                && Among.none(all, other -> other.kind == EventKind.APPEAL && article.isTitle(other.sentence))
                && Among.any(
                        all,
                        other -> other.current
                                && article.isTitle(other.sentence)
                                && is(other, article)
                                && other.mayBeOfSame(draft));
        if (before) {
            draft.noNews(OVERTAKEN);
        }
    }
}

package org.dabyl.feeds.classify.event;

import java.util.List;
import java.util.Map;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;

/// An acquittal or a release that was taken back: «отменила оправдательный приговор», "acquittal overturned", «ақтау
/// үкімі бұзылды».
///
/// Its words are those of an acquittal, and rules for these and all odds read a release where the contrary
/// happened. So the entries that know it decide, as those of [Tightened] do; and «ісі қайта қаралады» is what an
/// appeal came to, where odds see a trial. Stateless; for any thread.
final class Quashed {
    private static final String ENTRIES = "-quashed";
    private static final String ANEW = "-case-anew";

    /// «Faces retrial after acquittal is overturned»: the trial is still to come, and not what undid the acquittal.
    private static final String TO_COME = "-mood-threat";

    private Quashed() {}

    /// Takes back the release that is undone.
    static void settle(List<Draft> drafts, Marked article) {
        for (Draft draft : drafts) {
            if (draft.hit.entry().id().endsWith(ENTRIES)
                    && !draft.current
                    && Among.all(draft.rules, rule -> !rule.startsWith("-") || rule.endsWith(TO_COME))) {
                draft.current = true;
                draft.happened = true;
            }
        }
        for (Draft draft : drafts) {
            boolean undone = draft.kind == EventKind.RELEASE
                    && Among.any(
                            drafts,
                            other -> is(other, article)
                                    && other.sentence.equals(draft.sentence)
                                    && other.mayBeOfSame(draft));
            if (undone) {
                draft.didNotHappen("-quashed");
            }
        }
    }

    /// No count of words makes a release of it.
    static void settle(
            List<Draft> drafts, Map<EventKind, String> against, List<Map<EventKind, String>> told, Marked article) {
        if (Among.any(drafts, draft -> is(draft, article))) {
            against.remove(EventKind.APPEAL);
            told.forEach(kinds -> kinds.remove(EventKind.RELEASE));
        }
        if (Among.any(drafts, draft -> draft.current && draft.hit.entry().id().endsWith(ANEW))) {
            against.remove(EventKind.APPEAL);
        }
    }

    /// Longer words for an appeal may have swallowed those that tell what it undid.
    private static boolean is(Draft draft, Marked article) {
        return draft.kind == EventKind.APPEAL
                && draft.current
                && Among.any(
                        article.hits(EntryUse.WORDING, draft.sentence),
                        words -> words.entry().id().endsWith(ENTRIES));
    }
}

package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.Frame;
import org.dabyl.feeds.classify.text.Language;

/// Whether an article only talks of measures in general: an explainer, a training, advice to those who may
/// be
/// detained.
///
/// Words of such talk in the headline undo everything that names nobody, elsewhere their own sentence.
/// Somebody
/// named beside the measure is never talked away. Stateless; for any thread.
final class General {
    /// Frames of words that are verbs, or stand for one.
    private static final Set<Frame> VERBAL = EnumSet.of(Frame.SUBJECT, Frame.OBJECT, Frame.ATTRIBUTE, Frame.TO);
    /// The last sentence that still belongs to what a long article is about.
    private static final int LEAD = 3;
    /// More sentences than a news agency writes: a report, a digest, an essay.
    private static final int LONG = 14;

    private General() {}

    static void judge(Draft draft, Marked article) {
        if (draft.current && !draft.direct && isTalk(draft, article)) {
            draft.didNotHappen("-general-talk");
        }
    }

    /// Far down in a long article, «штрафы», «задержания» without a day or a name beside them, measures to
    /// nobody,
    /// and trials, rallies or blows that no day says to be new.
    static void farDown(Draft draft, Marked article) {
        boolean noun = draft.hit.entry().frames().stream().noneMatch(VERBAL::contains);
        boolean nobody = draft.persons.isEmpty()
                && !draft.group
                && article.hits(EntryUse.GROUPS, draft.sentence).isEmpty();
        boolean bare = draft.current && !draft.dated && !draft.direct && (noun || nobody);
        boolean far = !article.isShort() && draft.sentence.index() > LEAD;
        boolean undated =
                article.text().sentences().size() > LONG && draft.current && !draft.dated && !draft.kind.core();
        if ((bare || undated)
                && far
                && article.layout().entryAt(draft.hit.first()).isEmpty()) {
            draft.noNews("-general-talk");
        }
    }

    private static boolean isTalk(Draft draft, Marked article) {
        return article.hits(EntryUse.GENERAL).stream()
                .anyMatch(words -> article.isTitle(article.sentenceAt(words.first()))
                                && !(draft.dated && article.text().language() == Language.RU)
                        || article.token(words.first()).sentence() == draft.sentence.index());
    }
}

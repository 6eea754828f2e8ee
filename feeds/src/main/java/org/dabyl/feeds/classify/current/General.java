package org.dabyl.feeds.classify.current;

import org.dabyl.config.watch.EntryUse;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Language;

/// Whether an article only talks of measures in general: an explainer, a training, advice to those who may be
/// detained.
///
/// Words of such talk in the headline undo everything that names nobody, elsewhere their own sentence.
/// Somebody named beside the measure is never talked away. Stateless; for any thread.
public final class General {
    private General() {}

    /// Takes the measure back where the article only talks of such measures.
    public static void judge(Draft draft, Marked article) {
        if (draft.current && !draft.direct && isTalk(draft, article)) {
            draft.didNotHappen("-general-talk");
        }
    }

    private static boolean isTalk(Draft draft, Marked article) {
        return article.hits(EntryUse.GENERAL).stream()
                .anyMatch(words -> article.isTitle(article.sentenceAt(words.first()))
                                && !(draft.dated && article.text().language() == Language.RU)
                        || article.token(words.first()).sentence() == draft.sentence.index());
    }
}

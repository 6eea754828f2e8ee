package org.dabyl.feeds.classify.current;

import java.util.List;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.LexiconEntry.Telling;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// Whether an article only talks of measures in general: an explainer, a training, advice to those who may
/// be detained.
///
/// Words of such talk in the headline undo everything that names nobody, elsewhere their own sentence.
/// Somebody named beside the measure is never talked away. Stateless; for any thread.
public final class General {
    private General() {}

    /// Takes the measure back where the article only talks of such measures.
    public static void judge(Draft draft, List<Draft> all, Marked article) {
        if (draft.current && !draft.direct && isTalk(draft, article) && !isReport(draft, all, article)) {
            draft.didNotHappen("-general-talk");
        }
    }

    /// «Дөңгелек үстелден кейін ұсталды. … Оспан бөлімге жеткізілді», «Оштрафована по закону о собраниях. … Суд
    /// назначил Оспановой штраф»: an article with a deed to somebody named below is no mere talk.
    private static boolean isReport(Draft draft, List<Draft> all, Marked article) {
        return article.text().language() != Language.EN
                && Among.any(
                        all,
                        other -> other.direct
                                && other.current
                                && other.hit.entry().telling() == Telling.DEED
                                && !article.isTitle(other.sentence)
                                && other != draft);
    }

    private static boolean isTalk(Draft draft, Marked article) {
        for (WordHit words : article.hits(EntryUse.GENERAL)) {
            boolean headline = article.isTitle(article.sentenceAt(words.first()))
                    && !(draft.dated && article.text().language() == Language.RU)
                    && !isQuoted(words.first(), article);
            if (headline || article.token(words.first()).sentence() == draft.sentence.index()) {
                return true;
            }
        }
        return false;
    }

    /// «"You cannot fly": lawyer taken off plane»: what somebody was told.
    private static boolean isQuoted(int token, Marked article) {
        return article.text().language() == Language.EN
                && token > 0
                && "\"“'‘".indexOf(article.norm(token - 1).charAt(0)) >= 0;
    }
}

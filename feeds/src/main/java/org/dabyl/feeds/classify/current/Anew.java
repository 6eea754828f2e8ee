package org.dabyl.feeds.classify.current;

import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// Whether an article says that a measure was not the first of its kind: «снова задержали», «оштрафовали второй раз за
/// неделю», "detained for the third time", «екінші рет ұсталды».
///
/// «снова» belongs to the nearest verb; «в третий раз» to that of its clause. Stateless; for any thread.
final class Anew {
    private static final int BEFORE = 4;
    private static final int BEHIND = 3;
    /// So far from the measure's words its count stands: «задержали активиста Марата Ли в Таразе второй раз».
    private static final int COUNT_WITHIN = 9;

    private Anew() {}

    static boolean isSaid(Draft draft, Marked article) {
        Sentence sentence = draft.sentence;
        return article.hasAny(
                        WordList.AGAIN,
                        Math.max(sentence.first(), draft.hit.first() - BEFORE),
                        Math.min(sentence.last(), draft.hit.last() + BEHIND))
                || isCounted(draft, article);
    }

    private static boolean isCounted(Draft draft, Marked article) {
        if (!article.hasAny(WordList.TWICE, draft.sentence) && !article.hasAny(WordList.TIME, draft.sentence)) {
            return false;
        }
        int first = draft.hit.first();
        int last = draft.hit.last();
        int from = Math.max(draft.sentence.first(), first - COUNT_WITHIN);
        for (int i = first; i >= from && isOfClause(i, article); i--) {
            if (isCount(i, article)) {
                return true;
            }
        }
        int to = Math.min(draft.sentence.last(), last + 1 + COUNT_WITHIN);
        for (int i = first; i < to && (i <= last || isOfClause(i, article)); i++) {
            if (isCount(i, article)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfClause(int token, Marked article) {
        return !article.token(token).isMark(',') && !article.token(token).isMark(';');
    }

    /// «дважды за неделю», «второй раз», «2-й раз», "second time", «үшінші рет».
    private static boolean isCount(int token, Marked article) {
        if (article.is(WordList.TWICE, token)) {
            return article.is(WordList.SPAN, token + 1);
        }
        return article.is(WordList.TIME, token)
                && (article.is(WordList.NTH, token - 1) || isNumbered(article.norm(token - 1)));
    }

    /// «2-й», "3rd"; but «раз 5» and "5 times" count no turn.
    private static boolean isNumbered(String word) {
        return word.length() > 1
                && Character.isDigit(word.charAt(0))
                && !word.equals("1-й")
                && !word.equals("1st")
                && !Character.isDigit(word.charAt(word.length() - 1));
    }
}

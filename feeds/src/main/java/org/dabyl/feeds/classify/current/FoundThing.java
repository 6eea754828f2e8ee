package org.dabyl.feeds.classify.current;

import java.util.Set;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Whether what was found is a thing of somebody missing, and not he himself: «пропал, его машину нашли у моста»,
/// «his phone was found at home», «көлігі табылды». Whose car is found alone is missing the more.
///
/// Where he was found, a thing may stand too: «нашли в машине», «found near his car». Stateless; for any thread.
public final class FoundThing {
    /// Moods so called tell that somebody was found.
    private static final String FOUND = "-mood-found";
    /// Entries so called tell where people are held that somebody was found there.
    private static final String HELD = "-found-held";
    /// So many words before and behind them, the thing may stand.
    private static final int BEFORE = 3;

    private static final int BEHIND = 2;

    private static final Set<String> WHERE =
            Set.of("in", "inside", "near", "beside", "behind", "outside", "without", "возле", "рядом", "около", "без");

    private FoundThing() {}

    public static boolean is(WordHit found, Marked article) {
        if (!found.entry().id().contains(FOUND) && !found.entry().id().endsWith(HELD)) {
            return false;
        }
        Sentence sentence = article.sentenceAt(found.first());
        boolean kazakh = article.text().language() == Language.KK;
        return has(found, Math.max(sentence.first(), found.first() - BEFORE) - 1, article)
                || !kazakh && has(found, Math.min(sentence.last(), found.last() + 1 + BEHIND), article);
    }

    /// From the words up or down to the end, no further than the next mark.
    private static boolean has(WordHit found, int end, Marked article) {
        int step = end < found.first() ? -1 : 1;
        for (int i = found.first(); i != end; i += step) {
            boolean outside = i < found.first() || i > found.last();
            if (outside && article.token(i).kind() == Token.Kind.MARK) {
                return false;
            }
            if (article.is(WordList.LEFT_BEHIND, i) && !isPlace(i - 1, article) && !isPlace(i - 2, article)) {
                return true;
            }
        }
        return false;
    }

    /// «in his car», «в её машину»
    private static boolean isPlace(int token, Marked article) {
        return token >= 0 && (WHERE.contains(article.norm(token)) || article.is(WordList.PREPOSITIONS, token));
    }
}

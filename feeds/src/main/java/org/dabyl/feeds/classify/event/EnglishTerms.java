package org.dabyl.feeds.classify.event;

import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.fact.TermMention;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Language;

/// Whether a length of an English text is only what the law threatens with: «which may bring seven years», «a
/// charge that carries up to ten years», «faces five years».
///
/// No measure has it. Looks at the few words before the length. Stateless; for any thread.
final class EnglishTerms {
    private static final int WITHIN = 6;

    private EnglishTerms() {}

    static boolean isThreat(At<TermMention> at, Marked article) {
        return isThreat(at.first(), article);
    }

    /// Whether a word of threatening stands before the token, with no mark between.
    static boolean isThreat(int token, Marked article) {
        if (article.text().language() != Language.EN) {
            return false;
        }
        int first = Math.max(article.sentenceAt(token).first(), token - WITHIN);
        for (int i = token - 1; i >= first && article.token(i).isWord(); i--) {
            if (article.is(WordList.THREATENING, i)) {
                return true;
            }
        }
        return false;
    }
}

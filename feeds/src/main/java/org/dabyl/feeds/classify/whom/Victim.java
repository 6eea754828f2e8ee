package org.dabyl.feeds.classify.whom;

import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Token;

/// Whether the words beside a name call its person the victim of those who are punished: «Потерпевшая Абишева»,
/// «Абишева признана потерпевшей», "Abishev was one of the victims", «Жәбірленушілердің бірі – Абишев».
///
/// Stateless; for any thread.
final class Victim {
    /// So many words say it, before or behind the name.
    private static final int WITHIN = 7;
    private static final int BEFORE = 4;

    private Victim() {}

    /// Not of what is done to a victim, as a beating.
    static boolean is(PersonMention mention, Draft draft, Marked article) {
        return Assailants.PUNISHING.contains(draft.kind) && isCalled(mention, article);
    }

    private static boolean isCalled(PersonMention mention, Marked article) {
        return isBefore(mention, article) || isBehind(mention, article);
    }

    /// «Потерпевшая, Асель Ким, …», but not «По словам потерпевшей, Абишев …».
    private static boolean isBefore(PersonMention mention, Marked article) {
        int first = Math.max(article.sentenceAt(mention.firstToken()).first(), mention.firstToken() - BEFORE);
        int comma = -1;
        for (int i = mention.firstToken() - 1; i >= first; i--) {
            if (article.is(WordList.COMPLAINANTS, i)) {
                boolean apposed =
                        comma < 0 || article.token(mention.lastToken()).isMark(',');
                return apposed && !article.is(WordList.SOURCES, i - 1);
            }
            Token token = article.token(i);
            if (token.isMark(',') && comma < 0) {
                comma = i;
            } else if (!token.isDash()
                    && !article.is(WordList.BEING_VICTIM, i)
                    && (!token.isWord() || Grammar.looksFinite(token.norm()) || article.isNamed(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBehind(PersonMention mention, Marked article) {
        int end = Math.min(article.sentenceAt(mention.firstToken()).last(), mention.lastToken() + WITHIN);
        for (int i = mention.lastToken(); i < end; i++) {
            if (article.is(WordList.COMPLAINANTS, i)) {
                return i > mention.lastToken();
            }
            if (!article.token(i).isDash() && !article.is(WordList.BEING_VICTIM, i)) {
                return false;
            }
        }
        return false;
    }
}

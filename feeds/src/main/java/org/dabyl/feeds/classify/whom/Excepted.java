package org.dabyl.feeds.classify.whom;

import java.util.Locale;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Whether a sentence names somebody as the one whom its measure did not hit: «отпустили всех, кроме Абишевой»,
/// "released everyone except Abishev", «Әбішевадан басқасы босатылды»; and, of a release, who is still held:
/// «отпустили, а Абишева остаётся в отделе».
///
/// The dearest mistake about a release: whoever waits at the station would read that she is free. «Кроме Абишевой,
/// задержали ещё двоих» excepts nobody. Stateless; for any thread.
final class Excepted {
    /// So many words back, what excepts somebody governs the name.
    private static final int BACK = 6;
    /// So many words behind a name, it is said that he is still held.
    private static final int BEHIND = 7;

    private Excepted() {}

    static boolean is(PersonMention mention, Draft draft, Marked article) {
        return !article.is(WordList.OUT_OF, draft.hit.first()) && isOfNoneOfAll(mention, article)
                || draft.kind == EventKind.RELEASE && isStillHeld(mention, draft, article);
    }

    private static boolean isOfNoneOfAll(PersonMention mention, Marked article) {
        int word = article.text().language() == Language.KK ? behind(mention, article) : before(mention, article);
        if (word < 0) {
            return false;
        }
        Sentence sentence = article.sentenceAt(mention.firstToken());
        return article.text().language() == Language.KK
                || article.hasAny(WordList.OUT_OF, sentence.first(), sentence.last());
    }

    /// Where «кроме» stands before the name, with nothing between but who that is; -1 where it does not.
    private static int before(PersonMention mention, Marked article) {
        int first = Math.max(article.sentenceAt(mention.firstToken()).first(), mention.firstToken() - BACK);
        for (int i = mention.firstToken() - 1; i >= first; i--) {
            if (article.is(WordList.EXCEPTING, i)) {
                return i;
            }
            if (!Harmed.mayStandBetween(i, article) && !isOneOfThem(i, article)) {
                return -1;
            }
        }
        return -1;
    }

    /// "all but one activist, Dinara Maulenova, …": the comma says who the one is.
    private static boolean isOneOfThem(int token, Marked article) {
        return article.text().language() == Language.EN
                && article.token(token).isMark(',')
                && article.hasAny(WordList.EXCEPTING, Math.max(0, token - BACK), token);
    }

    private static int behind(PersonMention mention, Marked article) {
        String name = article.norm(mention.lastToken() - 1).toLowerCase(Locale.ROOT);
        boolean from = name.endsWith("н") || name.endsWith("ды") || name.endsWith("ді");
        return from
                        && mention.lastToken() < article.text().length()
                        && article.is(WordList.EXCEPTING, mention.lastToken())
                ? mention.lastToken()
                : -1;
    }

    private static boolean isStillHeld(PersonMention mention, Draft draft, Marked article) {
        int last = Math.min(article.sentenceAt(mention.firstToken()).last(), mention.lastToken() + BEHIND);
        boolean still = false;
        boolean there = false;
        for (int i = mention.lastToken(); i < last && i != draft.hit.first() && !endsClause(i, article); i++) {
            still |= article.is(WordList.REMAINING, i);
            there |= article.is(WordList.LOCKUPS, i);
        }
        return still && there;
    }

    private static boolean endsClause(int token, Marked article) {
        return ",;:".indexOf(article.norm(token).charAt(0)) >= 0;
    }
}

package org.dabyl.feeds.classify.whom;

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
        return !article.is(WordList.EVERYBODY, draft.hit.first()) && isOfNoneOfAll(mention, article)
                || draft.kind == EventKind.RELEASE && isStillHeld(mention, draft, article);
    }

    private static boolean isOfNoneOfAll(PersonMention mention, Marked article) {
        if (article.text().language() == Language.KK) {
            return standsBehind(mention, article);
        }
        Sentence sentence = article.sentenceAt(mention.firstToken());
        return standsBefore(mention, article) && article.hasAny(WordList.EVERYBODY, sentence.first(), sentence.last());
    }

    /// Whether «кроме» stands before the name, with nothing between but who that is.
    private static boolean standsBefore(PersonMention mention, Marked article) {
        int first = Math.max(article.sentenceAt(mention.firstToken()).first(), mention.firstToken() - BACK);
        for (int i = mention.firstToken() - 1; i >= first; i--) {
            if (article.is(WordList.EXCEPTING, i)) {
                return !joins(i, article);
            }
            if (!Harmed.mayStandBetween(i, article) && !isOneOfThem(i, article)) {
                return false;
            }
        }
        return false;
    }

    /// "All were released, but Kim was jailed": no "all but Kim".
    private static boolean joins(int token, Marked article) {
        return article.norm(token).equals("but") && !article.is(WordList.EVERYBODY, token - 1);
    }

    /// "all but one activist, Dinara Maulenova, …": the comma says who the one is.
    private static boolean isOneOfThem(int token, Marked article) {
        return article.text().language() == Language.EN
                && article.token(token).isMark(',')
                && article.hasAny(WordList.EXCEPTING, Math.max(0, token - BACK), token);
    }

    /// «Әбішевадан басқасы»
    private static boolean standsBehind(PersonMention mention, Marked article) {
        String name = article.norm(mention.lastToken() - 1);
        boolean from = name.endsWith("н") || name.endsWith("ды") || name.endsWith("ді");
        return from
                && mention.lastToken() < article.text().length()
                && article.is(WordList.EXCEPTING, mention.lastToken());
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

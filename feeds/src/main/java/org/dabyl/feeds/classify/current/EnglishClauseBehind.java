package org.dabyl.feeds.classify.current;

import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.Gainsaid;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;

/// Whether words of mood behind an English measure are told of somebody or something else, in a clause of their own:
/// «detained after he returned from Turkey», «jailed as talks ended», «released, his trial postponed».
///
/// A clause that speaks of the measure again does take it back: «fined, but the court quashed the fine», «wanted
/// until prosecutors dropped it». A denial reaches wherever it stands. Stateless; for any thread.
final class EnglishClauseBehind {
    /// What opens a clause that tells why or when, and not whether.
    private static final Set<String> OPENING =
            Set.of("after", "as", "because", "though", "although", "while", "where", "when", "before");

    private static final Set<String> OF_SOMEBODY = Set.of("who", "whose");
    private static final Set<String> OF_SOMETHING = Set.of("that", "which");

    /// So far behind the words their object may stand.
    private static final int OBJECT = 4;
    /// «deny that he was ever beaten»
    private static final int DENIED = 5;

    /// Entries so called tell what is to come, an appeal among it.
    private static final String AWAITED = "-awaited";

    /// «detained, lawyers say police violated the law»: what is told as done is news, whatever is thought of it; only
    /// «the detention was arbitrary» looks back.
    private static final String ASSESSED = "-mood-assessed";

    private static final Set<String> APPEALS = Set.of("appeal", "complaint");

    private EnglishClauseBehind() {}

    static boolean has(WordHit mood, Draft draft, Marked article) {
        if (mood.first() <= draft.hit.last()) {
            return false;
        }
        if (mood.entry().id().endsWith(ASSESSED)) {
            return !article.hasAny(WordList.MEASURE_NOUNS, draft.hit.first(), draft.hit.last() + 1);
        }
        if (mood.entry().gainsaid() != Gainsaid.NOT) {
            return isThatOfOther(mood, draft, article);
        }
        for (int i = draft.hit.last() + 1; i < mood.first(); i++) {
            if (opens(i, mood, draft, article)) {
                return !speaksOfMeasure(i + 1, mood, draft, article);
            }
        }
        return false;
    }

    /// «held a blogger and deny that he was beaten»: what is denied is the other measure.
    private static boolean isThatOfOther(WordHit denial, Draft draft, Marked article) {
        int last = article.norm(denial.last() + 1).equals("that") ? denial.last() + 1 : denial.last();
        int to = last + 1 + DENIED;
        return article.norm(last).equals("that")
                && Among.any(
                        article.hits(EntryUse.EVENTS, draft.sentence),
                        hit -> hit.first() > last
                                && hit.first() < to
                                && !hit.entry().kinds().contains(draft.kind)
                                && !hit.entry().arrest());
    }

    private static boolean opens(int token, WordHit mood, Draft draft, Marked article) {
        String word = article.norm(token);
        if (article.token(token).isMark(';')) {
            return true;
        }
        if (OPENING.contains(word)) {
            return mood.first() - token > 1;
        }
        if (OF_SOMEBODY.contains(word)) {
            return true;
        }
        int of = article.token(token - 1).isMark(',') ? token - 2 : token - 1;
        if (OF_SOMETHING.contains(word)) {
            return of > draft.hit.last();
        }
        return article.token(token).isMark(',')
                && mood.first() - token > 1
                && (article.is(WordList.POSSESSIVE, token + 1) || isOther(token + 1, mood.first(), draft, article));
    }

    /// «, appeal is expected»: another measure than the one asked about.
    private static boolean isOther(int from, int to, Draft draft, Marked article) {
        return Among.any(
                article.hits(EntryUse.EVENTS, draft.sentence),
                hit -> hit.first() >= from
                        && hit.last() < to
                        && !hit.entry().kinds().contains(draft.kind)
                        && !hit.entry().arrest());
    }

    private static boolean speaksOfMeasure(int from, WordHit mood, Draft draft, Marked article) {
        int to = Math.min(draft.sentence.last(), mood.last() + 1 + OBJECT);
        for (int i = from; i < to; i++) {
            if (i > mood.last() && !article.token(i).isWord()) {
                return false;
            }
            boolean toCome = mood.entry().id().endsWith(AWAITED) && APPEALS.contains(article.norm(i));
            if (!toCome && article.is(WordList.MEASURE_NOUNS, i)) {
                return true;
            }
        }
        return Among.any(
                article.hits(EntryUse.EVENTS, draft.sentence),
                hit -> hit.first() >= from
                        && hit.first() < to
                        && hit.entry().kinds().contains(draft.kind));
    }
}

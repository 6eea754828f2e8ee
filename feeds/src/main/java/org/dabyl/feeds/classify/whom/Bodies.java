package org.dabyl.feeds.classify.whom;

import java.util.EnumSet;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Language;

/// Whether an English measure hit a body and nobody by name: «fined the church», «the newspaper was raided».
///
/// Whoever speaks for it further down is not the one who was hit. «the head of the church was fined» is said of
/// a person. Stateless; for any thread.
final class Bodies {
    private static final int NOUN_WITHIN = 8;
    private static final Set<EventKind> HIT = EnumSet.of(EventKind.FINE, EventKind.SEARCH);

    private Bodies() {}

    static boolean areHit(Draft draft, Marked article) {
        if (article.text().language() == Language.RU) {
            return HIT.contains(draft.kind) && isRussian(draft, article);
        }
        return article.text().language() == Language.EN
                && HIT.contains(draft.kind)
                && (isObject(draft, article) || isSubject(draft, article));
    }

    /// «оштрафовал районный акимат», «компания заплатит»: right beside the words, but for adjectives.
    private static boolean isRussian(Draft draft, Marked article) {
        int next = draft.hit.last() + 1;
        while (next < draft.sentence.last() && isAdjective(article.norm(next))) {
            next++;
        }
        boolean behind = next < draft.sentence.last() && article.is(WordList.BODIES, next);
        int before = draft.hit.first() - 1;
        boolean subject = before >= draft.sentence.first()
                && article.is(WordList.BODIES, before)
                && (before == draft.sentence.first() || !article.is(WordList.PREPOSITIONS, before - 1));
        return behind || subject && !article.isNamed(before - 1);
    }

    private static boolean isAdjective(String word) {
        return word.length() > 4
                && (word.endsWith("ый")
                        || word.endsWith("ий")
                        || word.endsWith("ую")
                        || word.endsWith("ой")
                        || word.endsWith("ому")
                        || word.endsWith("ое"));
    }

    /// «fined it two million», «fined the Tau Christian Center».
    private static boolean isObject(Draft draft, Marked article) {
        int from = draft.hit.last() + 1;
        int end = Math.min(draft.sentence.last(), from + NOUN_WITHIN);
        for (int i = from; i < end; i++) {
            if (article.norm(i).equals("it") && i == from) {
                return true;
            }
            if (!article.token(i).isWord()
                    || article.is(WordList.PREPOSITIONS, i) && !isWhereSearched(draft, i, article)
                    || article.isNamed(i)) {
                return false;
            }
            if (article.is(WordList.BODIES, i)) {
                return true;
            }
        }
        return false;
    }

    /// «Searches were conducted at the offices of two organisations»
    private static boolean isWhereSearched(Draft draft, int token, Marked article) {
        return draft.kind == EventKind.SEARCH
                && (article.norm(token).equals("at")
                        || article.norm(token).equals("in")
                        || article.is(WordList.PREMISES, token - 1));
    }

    /// The noun right before «was» is a body's, and no preposition makes it another noun's.
    private static boolean isSubject(Draft draft, Marked article) {
        int noun = draft.hit.first() - 1;
        while (noun > draft.sentence.first() && article.is(WordList.BEING, noun)
                || noun > draft.sentence.first() && article.norm(noun).startsWith("ha")) {
            noun--;
        }
        boolean body = noun < draft.hit.first() - 1 && article.is(WordList.BODIES, noun);
        for (int i = noun - 1; body && i >= draft.sentence.first() && i >= noun - NOUN_WITHIN; i--) {
            if (!article.token(i).isWord()) {
                return true;
            }
            if (article.is(WordList.PREPOSITIONS, i) || article.isNamed(i)) {
                return false;
            }
        }
        return body;
    }
}

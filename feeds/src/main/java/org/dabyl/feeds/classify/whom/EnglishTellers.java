package org.dabyl.feeds.classify.whom;

import java.util.List;
import java.util.Optional;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Whether an English name is only that of somebody who tells: «…, Dina Omar of the Tau group said».
///
/// Behind the name may stand whom it speaks for and what it is, up to the verb of telling; a measure or «was»
/// in between means that the name is the subject of that. Stateless; for any thread.
final class EnglishTellers {
    private static final int WITHIN = 14;
    private static final int OTHER_WITHIN = 7;

    private EnglishTellers() {}

    static boolean tells(PersonMention mention, Marked article) {
        if (article.text().language() != Language.EN) {
            return false;
        }
        int from = mention.lastToken();
        Sentence sentence = article.sentenceAt(mention.firstToken());
        int end = Math.min(sentence.last(), from + WITHIN);
        List<WordHit> sayings = article.hits(EntryUse.SAYING, sentence);
        if (sayings.isEmpty() || from >= end || !opens(from, sayings, article)) {
            return false;
        }
        List<WordHit> measures = article.hits(EntryUse.EVENTS, sentence);
        for (int i = from; i < end; i++) {
            if (startsAt(i, sayings)) {
                return true;
            }
            Optional<PersonMention> joined =
                    article.norm(i).equals("and") ? article.mentionAt(i + 1) : Optional.empty();
            if (joined.isPresent()) {
                i = joined.get().lastToken() - 1;
                continue;
            }
            boolean other = article.is(WordList.BEING, i)
                    || article.norm(i).equals("and")
                    || article.norm(i).equals("who")
                    || article.isNamed(i)
                    || isVerb(i, measures, article);
            if (other) {
                return false;
            }
        }
        return false;
    }

    /// «Dina Omar says her son was beaten»: the son was.
    static boolean tellsOfOther(PersonMention mention, Marked article) {
        int from = mention.lastToken();
        Sentence sentence = article.sentenceAt(mention.firstToken());
        int end = Math.min(sentence.last(), from + OTHER_WITHIN);
        List<WordHit> sayings = article.hits(EntryUse.SAYING, sentence);
        boolean told = false;
        boolean owned = false;
        for (int i = from; !sayings.isEmpty() && i < end && article.token(i).isWord(); i++) {
            if (told && owned && article.is(WordList.OTHERS, i)) {
                return true;
            }
            told |= startsAt(i, sayings);
            owned |= article.is(WordList.POSSESSIVE, i);
        }
        return false;
    }

    /// Whether «and» stands between two names.
    static boolean isJoined(int from, int to, Marked article) {
        return article.says("and", from, to);
    }

    /// «of the group», «, head of the group,», «from», «said»: what may stand before the verb.
    private static boolean opens(int token, List<WordHit> sayings, Marked article) {
        return article.token(token).isMark(',')
                || article.norm(token).equals("and") && article.isNamed(token + 1)
                || article.is(WordList.PREPOSITIONS, token)
                || startsAt(token, sayings);
    }

    private static boolean startsAt(int token, List<WordHit> hits) {
        for (WordHit hit : hits) {
            if (hit.first() == token) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(int token, List<WordHit> measures, Marked article) {
        for (WordHit hit : measures) {
            if (hit.first() == token
                    && (article.norm(token).endsWith("ed")
                            || article.norm(hit.last()).endsWith("ed"))) {
                return true;
            }
        }
        return false;
    }
}

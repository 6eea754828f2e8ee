package org.dabyl.feeds.classify.event;

import java.util.Set;
import org.dabyl.config.watch.Frame;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Language;

/// Whether a name stands beside a measure as a frame wants it, in English: by side, preposition and «was».
///
/// «Abishev was detained» and a headline's «Abishev Detained» against «police detained Abishev». Stateless; for any
/// thread.
final class EnglishFrames {
    private static final int OWNER_WITHIN = 6;

    private EnglishFrames() {}

    static double fit(Frame frame, PersonMention mention, WordHit hit, Marked article) {
        boolean after = mention.firstToken() > hit.last();
        String word = article.norm(mention.lastToken() - 1);
        boolean possessive = word.endsWith("'s") || word.endsWith("s'");
        if (!Slots.isUnparted(hit.first(), mention.firstToken(), article)
                || mention.role() == Role.OFFICIAL && !after && !isPassive(hit, article)) {
            return 0;
        }
        String preposition = Frames.preposition(mention, hit, article);
        return switch (frame) {
            case SUBJECT ->
                isOther(mention, article) || after || possessive || !preposition.isEmpty()
                        ? 0
                        : isActive(hit, article) ? 3 : 11;
            case OBJECT ->
                !isOther(mention, article) && after && !possessive && preposition.isEmpty() && !isPassive(hit, article)
                        ? 11
                        : 0;
            case OF ->
                possessive
                        ? isOther(mention, article) ? 0 : after ? 9 : 11
                        : after && preposition.equals("of") ? 11 : 0;
            case TO -> after && !possessive && (preposition.equals("to") || preposition.isEmpty()) ? 9 : 0;
            case AT ->
                possessive && !isOther(mention, article)
                                || !possessive
                                        && after
                                        && Set.of("of", "at", "on").contains(preposition)
                        ? 10
                        : 0;
            case AGAINST -> after && Set.of("against", "on", "for", "of").contains(preposition) ? 11 : 0;
            case WITH -> Set.of("with", "from", "to").contains(preposition) ? 10 : 0;
            case ATTRIBUTE ->
                after
                                && mention.firstToken() - hit.last() <= 5
                                && Clauses.isUnbroken(article, hit.last() + 1, mention.firstToken())
                        ? 10
                        : 0;
        };
    }

    /// «Abishev's wife», «the wife of blogger Abishev»: somebody else, whom a measure near by may mean.
    static boolean isOther(PersonMention mention, Marked article) {
        if (article.text().language() != Language.EN) {
            return false;
        }
        if (isOfOther(mention, article)) {
            return true;
        }
        String word = article.norm(mention.lastToken() - 1);
        if (!(word.endsWith("'s") || word.endsWith("s'"))) {
            return false;
        }
        int end = article.sentenceAt(mention.firstToken()).last();
        for (int i = mention.lastToken(); i < end && i < mention.lastToken() + 3; i++) {
            if (article.is(WordList.OTHERS, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfOther(PersonMention mention, Marked article) {
        int first = Math.max(article.sentenceAt(mention.firstToken()).first() + 1, mention.firstToken() - OWNER_WITHIN);
        for (int i = mention.firstToken() - 1; i >= first; i--) {
            if (!article.token(i).isWord() || article.is(WordList.BEING, i)) {
                return false;
            }
            if (article.norm(i).equals("of")
                    || article.norm(i).equals("to")
                    || article.norm(i).equals("for")) {
                return article.is(WordList.OTHERS, i - 1);
            }
        }
        return false;
    }

    /// «police detained activist Abishev»: no attribute, for somebody did it.
    static boolean isDeed(WordHit hit, Marked article) {
        int before = hit.first() - 1;
        return article.text().language() == Language.EN
                && before >= article.sentenceAt(hit.first()).first()
                && (article.is(WordList.DOER, before)
                        || article.facts().isPlace(before)
                        || article.facts().days().stream().anyMatch(day -> day.last() == hit.first()));
    }

    /// «arrested her, according to», «sentenced her the next day»: somebody named before; not «searched her home».
    static boolean hasObjectPronoun(WordHit hit, Marked article) {
        int at = hit.last() + 1;
        int end = article.sentenceAt(hit.first()).last();
        if (at >= end || !article.norm(at).equals("her") && !article.norm(at).equals("them")) {
            return false;
        }
        return at + 1 >= end || !article.token(at + 1).isWord() || article.is(WordList.BEHIND_HER, at + 1);
    }

    private static boolean isPassive(WordHit hit, Marked article) {
        int sentence = article.token(hit.first()).sentence();
        for (int i = hit.first() - 1; i >= 0 && i >= hit.first() - 2; i--) {
            if (article.token(i).sentence() == sentence && article.is(WordList.BEING, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isActive(WordHit hit, Marked article) {
        return hit.first() > 0
                && article.token(hit.first() - 1).sentence()
                        == article.token(hit.first()).sentence()
                && article.is(WordList.ACTING, hit.first() - 1)
                && !isPassive(hit, article);
    }
}

package org.dabyl.feeds.classify.current;

import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Token;

/// Whether an English measure stands beside a noun as what is known of it: «the imprisoned editor», «the fate of two
/// arrested activists», «in Taraz detention».
///
/// Part of [EnglishStates]. Stateless; for any thread.
final class EnglishAttribute {
    private EnglishAttribute() {}

    /// «in defence of the imprisoned editor Dina Omar», «Jailed editor Dina Omar»: who she is, below the
    /// headline and no more.
    static boolean holds(Draft draft, Marked article) {
        int at = draft.hit.first();
        if (article.isTitle(draft.sentence) || !EnglishVerbs.isParticiple(at, article)) {
            return false;
        }
        boolean noun = at + 1 < draft.sentence.last()
                && article.token(at + 1).isWord()
                && !article.is(WordList.BEING, at + 1)
                && !article.is(WordList.AND, at + 1)
                && !article.is(WordList.PREPOSITIONS, at + 1);
        return noun
                && (at == draft.sentence.first() && article.is(WordList.PEOPLE, at + 1)
                        || at > draft.sentence.first()
                                && (article.is(WordList.POSSESSIVE, at - 1)
                                        || article.norm(at - 1).equals("the")
                                        || isCountedBehind(at - 1, draft, article)));
    }

    /// «the fate of two arrested activists»: they were so before.
    private static boolean isCountedBehind(int count, Draft draft, Marked article) {
        return count > draft.sentence.first()
                && isCount(count, article)
                && article.is(WordList.PREPOSITIONS, count - 1);
    }

    /// «two», «14», and no «a».
    static boolean isCount(int token, Marked article) {
        return article.token(token).kind() == Token.Kind.NUMBER
                || article.is(WordList.NEW, token) && !article.is(WordList.ONE, token);
    }

    /// «Two Uzbeks in Taraz detention recognized as refugees»: where they were.
    static boolean isInDetention(Draft draft, Marked article) {
        int in = draft.hit.first() - 2;
        return in > draft.sentence.first()
                && article.norm(in).equals("in")
                && article.facts().isPlace(in + 1)
                && Among.any(
                        article.hits(EntryUse.EVENTS, draft.sentence),
                        hit -> hit.first() > draft.hit.last()
                                && Among.none(hit.entry().kinds(), EnglishStates.TAKEN::contains));
    }
}

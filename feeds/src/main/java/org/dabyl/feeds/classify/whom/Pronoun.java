package org.dabyl.feeds.classify.whom;

import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Language;

/// Whether a measure's sentence says by a pronoun alone to whom it was done, so that none of its names is weighed.
///
/// Whom the pronoun means is for [Antecedent] to say. Stateless; for any thread.
final class Pronoun {
    private Pronoun() {}

    /// «её задержали», «назначила ей», «he was detained».
    static boolean isWhom(Draft draft, Marked article) {
        boolean had = article.text().language() == Language.EN
                && draft.hit.first() - 2 >= draft.sentence.first()
                && article.norm(draft.hit.first() - 2).startsWith("ha")
                && article.is(WordList.BEING, draft.hit.first() - 1);
        if (article.text().language() == Language.RU && sharesPronoun(draft, article)) {
            return true;
        }
        int from = Math.max(draft.sentence.first(), draft.hit.first() - (had ? 3 : 2));
        int to = Math.min(draft.sentence.last(), draft.hit.last() + 2);
        for (int i = from; i < to; i++) {
            int edge = Math.min(Math.max(i, draft.hit.first()), draft.hit.last());
            boolean beside = Clauses.isUnbroken(article, Math.min(i, edge), Math.max(i, edge));
            if (Grammar.standsFor(article.norm(i), article.text().language())
                    && beside
                    && !Antecedent.ownsKin(i, article)
                    && !Belonging.isOwner(i, draft, article)) {
                return true;
            }
        }
        return article.text().language() == Language.EN && EnglishFrames.hasPronoun(draft.hit, article);
    }

    /// «по дороге его задержали и доставили в отдел»: the second verb has the first one's pronoun.
    private static boolean sharesPronoun(Draft draft, Marked article) {
        int and = draft.hit.first() - 1;
        if (and <= draft.sentence.first() || !article.norm(and).equals("и")) {
            return false;
        }
        return article.hits(EntryUse.EVENTS, draft.sentence).stream()
                .filter(hit -> hit.last() == and - 1 && hit.first() > draft.sentence.first())
                .anyMatch(hit -> Grammar.standsFor(article.norm(hit.first() - 1), Language.RU));
    }
}

package org.dabyl.feeds.classify.whom;

import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Which pronouns may stand for the one to whom something was done, and whether a measure's sentence says so by one
/// alone, so that none of its names is weighed.
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
            if (Grammar.standsFor(article.norm(i), article.text().language())
                    && isBeside(i, draft, article)
                    && !ownsKin(i, article)
                    && !Belonging.isOwner(i, draft, article)) {
                return true;
            }
        }
        return article.text().language() == Language.EN && EnglishFrames.hasPronoun(draft.hit, article);
    }

    private static boolean isBeside(int token, Draft draft, Marked article) {
        int edge = Math.min(Math.max(token, draft.hit.first()), draft.hit.last());
        return Clauses.isUnbroken(article, Math.min(token, edge), Math.max(token, edge));
    }

    /// «по дороге его задержали и доставили в отдел»: the second verb has the first one's pronoun.
    private static boolean sharesPronoun(Draft draft, Marked article) {
        int and = draft.hit.first() - 1;
        if (and <= draft.sentence.first() || !article.norm(and).equals("и")) {
            return false;
        }
        for (WordHit hit : article.hits(EntryUse.EVENTS, draft.sentence)) {
            if (hit.last() == and - 1
                    && hit.first() > draft.sentence.first()
                    && Grammar.standsFor(article.norm(hit.first() - 1), Language.RU)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the word stands for somebody named before who may be the one.
    static boolean isOne(int token, Marked article) {
        return Grammar.isPronoun(article.norm(token), article.text().language())
                && !ownsKin(token, article)
                && !isEscort(token, article);
    }

    /// «её сына», «его 16-летнюю дочь»: the word says whose relative somebody is, and stands for nobody.
    static boolean ownsKin(int token, Marked article) {
        int last = article.sentenceAt(token).last();
        if (article.text().language() != Language.RU || token + 1 >= last) {
            return false;
        }
        return article.is(WordList.KIN, token + 1)
                || token + 2 < last
                        && article.token(token + 1).kind() == Token.Kind.MIXED
                        && article.is(WordList.KIN, token + 2);
    }

    /// «к ней подошёл полицейский и потребовал проехать с ним»: the one who leads away.
    private static boolean isEscort(int token, Marked article) {
        return article.text().language() == Language.RU
                && token > 1
                && article.norm(token - 1).equals("с")
                && article.is(WordList.COMING_ALONG, token - 2);
    }
}

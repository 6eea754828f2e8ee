package org.dabyl.feeds.classify.whom;

import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.current.KazakhVerbs;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Who of a Kazakh article is named only as whose kinsman or lawyer somebody is, as dead, or as the victim of
/// those to whom the measure was done. Stateless; for any thread.
final class KazakhOthers {
    private static final int WHICH = 4;

    private KazakhOthers() {}

    /// «қаза болған Серік Оспанға ас берілді»: no measure of the day is his.
    static boolean isDead(Person person, Marked article) {
        return Among.any(article.people().of(person), mention -> {
            Sentence sentence = article.sentenceAt(mention.firstToken());
            int last = Math.min(sentence.last(), mention.lastToken() + WHICH);
            for (int i = Math.max(sentence.first(), mention.firstToken() - WHICH); i < last; i++) {
                if (article.is(WordList.OTHERS, i) || article.token(i).isMark(',') && i >= mention.lastToken()) {
                    return false;
                }
                if (article.is(WordList.DEAD, i)) {
                    return true;
                }
            }
            return false;
        });
    }

    /// «Жәбірленуші Серік Оспан»: it was done to those who hurt him.
    static boolean isVictim(PersonMention mention, Marked article) {
        return mention.firstToken() > 0 && article.is(WordList.VICTIMS, mention.firstToken() - 1);
    }

    /// «Оспанның әкесіне айып тағылды»: of a kinsman or a lawyer, and so not of him.
    static boolean isOther(PersonMention mention, Marked article) {
        if (article.text().language() != Language.KK || !mention.mayBe(GrammaticalCase.GEN)) {
            return false;
        }
        int end = article.sentenceAt(mention.firstToken()).last();
        int next = mention.lastToken();
        while (next < end - 1 && next < mention.lastToken() + WHICH && tellsWhich(next, article)) {
            next++;
        }
        return next < end && article.is(WordList.OTHERS, next);
    }

    /// «Оспанның кітабын сатқан әйел», «Оспанды балағаттаған блогер»: a name that a participle before a word
    /// for people takes.
    static boolean isOfAnothersDeed(PersonMention mention, Draft draft, Marked article) {
        if (article.text().language() != Language.KK || mention.mayBe(GrammaticalCase.NOM)) {
            return false;
        }
        int end = Math.min(draft.hit.first() - 1, mention.lastToken() + WHICH);
        for (int i = mention.lastToken(); i < end && article.token(i).isWord(); i++) {
            if (KazakhVerbs.isActive(i, article)) {
                return isSomebody(i + 1, article) || tellsWhich(i + 1, article) && isSomebody(i + 2, article);
            }
        }
        return false;
    }

    private static boolean isSomebody(int token, Marked article) {
        return article.is(WordList.SOMEBODY, token) || article.is(WordList.ATTACKED, token);
    }

    /// «Оспанның 19 жастағы кенже ұлы»: which of the kinsmen.
    private static boolean tellsWhich(int token, Marked article) {
        return article.token(token).kind() == Token.Kind.NUMBER || article.is(WordList.WHICH, token);
    }
}

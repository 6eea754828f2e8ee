package org.dabyl.feeds.classify.whom;

import java.util.List;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Whether a headline only quotes somebody on what was done to others: «Абишев: «Приговор журналисту – ошибка»».
///
/// The quotation has no word of the first person and names others beside the measure, or tells it in the plural,
/// or the lead calls the speaker a deputy or an ombudsman. A search of which nothing else is said may be the
/// speaker's own. For Russian and English; a Kazakh name before a colon only tells as it is. Stateless; for any
/// thread.
final class Commenter {
    /// So far from the measure the others stand.
    private static final int NEAR = 4;
    /// So many words of the lead say who speaks.
    private static final int OPENS = 2;

    private Commenter() {}

    static boolean is(PersonMention mention, Draft draft, Marked article) {
        int colon = mention.lastToken();
        Sentence title = article.sentenceAt(mention.firstToken());
        return article.text().language() != Language.KK
                && article.isShort()
                && article.isTitle(title)
                && draft.sentence.equals(title)
                && colon < draft.hit.first()
                && article.token(colon).isMark(':')
                && mention.mayBe(GrammaticalCase.NOM)
                && !speaksOfSelf(colon, title, article)
                && (areOthers(draft, colon, article) || isOfOffice(title, article));
    }

    /// «Задержания были законны»: of no measure of the day.
    static boolean speaksOfMany(Draft draft, List<PersonMention> near, Marked article) {
        return article.is(WordList.MEASURES_OF_MANY, draft.hit.first())
                && Among.any(near, mention -> is(mention, draft, article));
    }

    private static boolean speaksOfSelf(int colon, Sentence title, Marked article) {
        for (int i = colon; i < title.last(); i++) {
            String word = article.norm(i);
            if (article.is(WordList.MYSELF, i) || article.is(WordList.MINE, i) || word.equals("my")) {
                return true;
            }
        }
        return false;
    }

    private static boolean areOthers(Draft draft, int colon, Marked article) {
        int from = Math.max(colon + 1, draft.hit.first() - NEAR);
        int to = Math.min(draft.sentence.last(), draft.hit.last() + 1 + NEAR);
        for (int i = from; i < to; i++) {
            boolean others = article.is(WordList.ATTACKED, i)
                    || article.is(WordList.EVERYBODY, i)
                    || article.is(WordList.THE_TWO, i)
                    || article.is(WordList.THE_THREE, i)
                    || article.is(WordList.THE_FOUR, i)
                    || article.is(WordList.THE_FIVE, i);
            if (others) {
                return true;
            }
        }
        return article.is(WordList.MEASURES_OF_MANY, draft.hit.first());
    }

    /// «Депутат ответил журналистам.»
    private static boolean isOfOffice(Sentence title, Marked article) {
        List<Sentence> all = article.text().sentences();
        if (title.index() + 1 >= all.size()) {
            return false;
        }
        int first = all.get(title.index() + 1).first();
        return article.hasAny(WordList.COMMENTERS, first, first + OPENS);
    }
}

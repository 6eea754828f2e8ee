package org.dabyl.feeds.classify.current;

import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Whether a year says which of its kind a noun is, and not when a measure was: «участнику протестов 2022 года
/// продлили арест», «за видео 2021 года».
///
/// In Russian a year without a preposition depends on the noun before it; «летом 2022 года» and «арест 2022 года»
/// tell when. Stateless; for any thread.
final class YearOfNoun {
    private YearOfNoun() {}

    static boolean is(At<DateMention> at, Draft draft, Marked article) {
        return isIn(draft.sentence, at, article) && !draft.hit.covers(noun(draft.sentence, at, article));
    }

    /// Whichever measure of that sentence is asked about.
    static boolean isIn(Sentence sentence, At<DateMention> at, Marked article) {
        if (article.text().language() != Language.RU || !isWholeYear(at.value())) {
            return false;
        }
        int noun = noun(sentence, at, article);
        return noun >= sentence.first()
                && article.token(noun).isWord()
                && !article.is(WordList.PREPOSITIONS, noun)
                && !article.is(WordList.WHEN, noun)
                && !article.is(WordList.TAKING, noun)
                && !article.is(WordList.YEAR_PARTS, noun);
    }

    private static int noun(Sentence sentence, At<DateMention> at, Marked article) {
        int noun = at.first() - 1;
        while (noun > sentence.first() && isOfSpan(article.token(noun))) {
            noun--;
        }
        return noun;
    }

    private static boolean isWholeYear(DateMention day) {
        return day.from().getDayOfYear() == 1
                && day.from().getYear() == day.to().getYear()
                && day.to().plusDays(1).getDayOfYear() == 1;
    }

    /// «1932–1933 годов»: the years and the dash between them.
    private static boolean isOfSpan(Token token) {
        return token.kind() == Token.Kind.NUMBER || token.isDash() || token.isMark('-');
    }
}

package org.dabyl.feeds.classify.people;

import java.util.List;
import org.dabyl.feeds.classify.people.Option.Name;
import org.dabyl.feeds.classify.people.OptionMaker.Part;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Names of more than two words that are no patronymic's: «Пак Чжэ Хун», «Мирьям ван дер Линде», “Peter van den Berg”.
///
/// In Russian only the last word of such a name bends, so the words before it stay as they stand. For one article, one
/// thread.
final class LongNames {
    /// No syllable is longer.
    private static final int SYLLABLE = 5;
    private static final int ENDING = 3;
    private static final int PARTICLES = 2;

    private final ArticleText article;
    private final ArticleWords words;
    private final Neighbours near;
    private final OptionMaker options;

    LongNames(ArticleText article, ArticleWords words, Neighbours near) {
        this.article = article;
        this.words = words;
        this.near = near;
        this.options = new OptionMaker(article.language());
    }

    /// The token behind a name that starts at `i`; `i` where none does.
    int end(int i) {
        if (article.language() == Language.KK || !near.isCapitalWord(i)) {
            return i;
        }
        return article.language() == Language.RU && isKorean(i) ? i + 3 : behindParticles(i);
    }

    /// How the name from `first` to `last`, the last excluded, may be understood.
    List<Option> options(int first, int last, Asked around) {
        Part end = part(last - 1, first + 1, last);
        Part one = words.part(first);
        if (isKorean(first)) {
            return options.bending(end, Name.of(one.surface()), around);
        }
        boolean stays =
                "еиоэ".indexOf(end.word().norm().charAt(end.word().norm().length() - 1)) >= 0;
        return stays
                ? options.bending(one, Name.of(end.surface()), around)
                : options.full(one, end, true, false, around);
    }

    private Part part(int word, int first, int last) {
        return new Part(
                words.word(word),
                article,
                near.token(first).start(),
                near.token(last - 1).end());
    }

    /// «Ким Чхоль Су», «Пак Чон Сука»: three short words, and no patronymic or place among them.
    private boolean isKorean(int i) {
        return isCapital(i + 1)
                && isCapital(i + 2)
                && words.is(ListedAs.KOREAN_SURNAME, near.token(i))
                && near.runEnd(i) == i + 3
                && isSyllable(i + 1, 0)
                && isSyllable(i + 2, ENDING);
    }

    private boolean isSyllable(int i, int ending) {
        NameWord word = words.word(i);
        int length = word.norm().length();
        return length <= SYLLABLE + ending
                && !word.patronymic()
                && !word.tail()
                && !near.isPlace(i)
                && !word.isRussianSurname()
                && (ending > 0 || !word.isGiven());
    }

    /// «Мирьям ван дер Линде», «Карл фон Берг».
    private int behindParticles(int i) {
        if (!isCapital(i + 2) && !isCapital(i + 3)) {
            return i;
        }
        int at = i + 1;
        while (at < near.end() && at - i <= PARTICLES && isSmallParticle(near.token(at))) {
            at++;
        }
        boolean name = at > i + 1 && near.isCapitalWord(at) && words.word(i).mayBeName();
        return name ? at + 1 : i;
    }

    private boolean isCapital(int i) {
        return i < near.end() && near.token(i).isCapital();
    }

    private boolean isSmallParticle(Token token) {
        return token.isWord()
                && !token.isCapital()
                && words.is(ListedAs.PARTICLE, token)
                && !token.norm().startsWith("к")
                && !token.norm().startsWith("о")
                && !token.norm().startsWith("у")
                && !token.norm().equals("да");
    }
}

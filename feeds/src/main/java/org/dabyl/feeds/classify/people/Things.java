package org.dabyl.feeds.classify.people;

import java.util.List;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Whether capital words name a street, a school, a firm, a newspaper, and no person, by what stands behind them.
///
/// English writes such a word small or with a capital: «the Zhaik newspaper», «Tau School». For one article,
/// one thread.
final class Things {
    private static final int CROSSING = 5;

    /// So many small words a title has behind its first.
    private static final int TITLE = 3;

    private final ArticleText article;
    private final List<Token> tokens;
    private final ArticleWords words;
    private final Neighbours near;
    private Sentence sentence = new Sentence(0, 0, 0);
    private boolean loud;

    Things(ArticleText article, ArticleWords words, Neighbours near) {
        this.article = article;
        this.tokens = article.tokens();
        this.words = words;
        this.near = near;
    }

    /// @param isLoud whether capitals tell nothing in the sentence
    void enter(Sentence next, boolean isLoud) {
        sentence = next;
        loud = isLoud;
    }

    /// Whether the tokens from `first` to `last`, the last excluded, name a thing.
    boolean isThing(int first, int last) {
        if (article.language() == Language.KK && words.word(last - 1).isBentSurname()) {
            return false;
        }
        if (last < sentence.last() && words.isNamed(tokens.get(last)) && near.follows(last)) {
            return article.language() != Language.EN || tokens.get(last).isCapital() && !loud || isSmall(first, last);
        }
        if (isSmall(first, last) || isOffice(first, last)) {
            return true;
        }
        return near.isQuoted(first, last) && !near.cueBefore(first - 1) || opensTitle(first, last);
    }

    /// «Страница «Дарья дерті»»: one word that a short quotation starts with, small words behind it.
    private boolean opensTitle(int first, int last) {
        if (article.language() != Language.RU
                || last - first > 1
                || first == sentence.first()
                || !tokens.get(first - 1).isMark('«')) {
            return false;
        }
        int i = last;
        while (i < sentence.last()
                && i < last + TITLE
                && tokens.get(i).isWord()
                && !tokens.get(i).isCapital()) {
            i++;
        }
        return i > last && i < sentence.last() && Neighbours.isClosing(tokens.get(i));
    }

    /// «Медеуского районного суда».
    private boolean isOffice(int first, int last) {
        return last - first == 1
                && last < sentence.last()
                && words.is(ListedAs.NAMED_OFFICE, tokens.get(last))
                && words.word(first).adjective();
    }

    /// «the Altyn Orda block», in small letters, where no given name says that somebody is meant; “Seitimbetov's
    /// detention” is somebody's.
    private boolean isSmall(int first, int last) {
        return article.language() == Language.EN
                && last < sentence.last()
                && !isDoneTo(last)
                && !tokens.get(last).isCapital()
                && near.follows(last)
                && (words.is(ListedAs.NAMED_SMALL, tokens.get(last))
                                && (!words.word(first).isGiven() || isTheOnly(first, last))
                        || last - first > 1 && tokens.get(last).norm().equals("rights"));
    }

    /// “Seitimbetov's detention”, and no “Zhaik's reporters”.
    private boolean isDoneTo(int last) {
        return tokens.get(last - 1).norm().endsWith("'s") && words.is(ListedAs.UNDERGOING, tokens.get(last));
    }

    /// «the Zhaik newspaper»: one word behind an article.
    private boolean isTheOnly(int first, int last) {
        return last - first == 1
                && first > sentence.first()
                && tokens.get(first - 1).norm().equals("the");
    }

    /// «ТОО «Сергей Ким и партнёры»»: the quoted name of a firm names nobody.
    int afterFirm(int quote) {
        boolean firm = quote > sentence.first()
                && (words.namesWhatFollows(tokens.get(quote - 1))
                        || words.is(ListedAs.NAMED_BY_ONE_WORD, tokens.get(quote - 1)));
        if (!firm) {
            return quote + 1;
        }
        for (int i = quote + 1; i < Math.min(sentence.last(), quote + 9); i++) {
            if (Neighbours.isClosing(tokens.get(i))) {
                return i + 1;
            }
        }
        return quote + 1;
    }

    /// «на углу Толе би и Мира»: the other street of a corner, behind «и».
    boolean isCrossing(int and) {
        for (int i = and - 1; i > sentence.first() && i >= and - CROSSING; i--) {
            Token token = tokens.get(i);
            if (token.norm().startsWith("угл") || token.norm().startsWith("пересеч")) {
                return true;
            }
            if (!token.isCapital() && !words.isNamed(token) && !words.namesWhatFollows(token)) {
                return false;
            }
        }
        return false;
    }
}

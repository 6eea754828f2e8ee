package org.dabyl.feeds.classify.people;

import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;
import org.dabyl.feeds.classify.text.Token.Shape;

/// Whether one capital word by itself names somebody even if nothing else in the article does.
///
/// A role before it or a verb of doing or saying beside it tells so; a surname's ending does inside a
/// sentence, and at the start of a Kazakh one, where verbs stand last. For one article, one thread.
final class SingleRules {
    private final ArticleText article;
    private final ArticleWords words;
    private final Neighbours near;
    private Sentence sentence = new Sentence(0, 0, 0);
    private boolean loud;

    SingleRules(ArticleText article, ArticleWords words, Neighbours near) {
        this.article = article;
        this.words = words;
        this.near = near;
    }

    /// @param isLoud whether capitals tell nothing in the sentence
    void enter(Sentence next, boolean isLoud) {
        sentence = next;
        loud = isLoud;
    }

    /// Whether a given name of the list is one here.
    boolean isGiven(int i, NameWord word) {
        boolean plain = !word.other()
                && !word.common()
                && !(article.language() == Language.RU && near.opens(i) && near.seenLower(word))
                && !(article.language() == Language.KK && word.isOnlyWhere())
                && (!loud || !near.seenLower(word));
        return plain || !loud && !near.opens(i) && !word.other() && isTold(i);
    }

    /// Whether any other word is a surname here.
    ///
    /// @param around the case that the verb asks for
    boolean isSurname(int i, NameWord word, Asked around) {
        if (word.known()) {
            return true;
        }
        boolean told = isTold(i) || isJoined(i);
        if (loud) {
            return (told || isUndergoing(i)) && word.strong() && !near.seenLower(word);
        }
        return near.opens(i)
                ? opens(i, word, told || !word.common() && isUndergoing(i), around)
                : inside(i, word, told);
    }

    private boolean isTold(int i) {
        return near.cueBefore(i)
                || near.cueAfter(i + 1)
                || i > sentence.first() && words.isSayingOrDoing(near.before(i));
    }

    /// «Абишев отправлен», «Asylum to Abishev»: what tells of people only beside a surname's ending.
    private boolean isUndergoing(int i) {
        return i + 1 < sentence.last() && isBesideSurname(article.token(i + 1))
                || i > sentence.first() && isBesideSurname(near.before(i));
    }

    private boolean isBesideSurname(Token word) {
        return words.is(ListedAs.UNDERGOING, word) || words.is(ListedAs.BESIDE_SURNAME, word);
    }

    /// «Шелепин мен Тоғызбаев»: a surname that opens a Kazakh sentence is joined to another.
    private boolean isJoined(int i) {
        int other = i + 2;
        return article.language() == Language.KK
                && other < sentence.last()
                && words.isAnd(article.token(i + 1))
                && near.isCapitalWord(other)
                && words.word(other).isRussianSurname();
    }

    /// A surname at a sentence's start: its form must be the one that the verb asks for («Двоечников
    /// забрали» is none).
    private boolean opens(int i, NameWord word, boolean told, Asked around) {
        boolean plain = article.language() == Language.KK && standsAlone(i) && word.isRussianSurname();
        if (!word.strong() || !told && !plain || word.adjective() || near.seenLower(word)) {
            return false;
        }
        return around.cases() == 0
                || word.any().stream()
                        .anyMatch(r -> !r.plural() && r.weight() > 3 && (r.cases() & around.cases()) != 0);
    }

    private boolean inside(int i, NameWord word, boolean told) {
        return word.strong() && !word.adjective()
                || told && standsAlone(i) && article.token(i).shape() == Shape.CAPITALIZED;
    }

    /// Whether no other word with a capital stands beside it, but for a Russian one that opens the sentence and
    /// says who he is: «Активист Пристайко вышел на свободу».
    private boolean standsAlone(int i) {
        boolean called = article.language() == Language.RU
                && i - 1 == sentence.first()
                && near.cueBefore(i)
                && near.isCapitalWord(i);
        return !near.isCapitalWord(i + 1) && (called || !(i > sentence.first() && near.isCapitalWord(i - 1)));
    }
}

package org.dabyl.feeds.classify.people;

import java.util.List;
import java.util.Set;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Tells whether a mention is of whoever says what the sentence tells, by a verb of saying or «по словам» beside it.
///
/// Only words right beside the name count, and none behind a comma; a Russian name must stand in the nominative,
/// and an English one that does something else is only told of. For one article, one thread.
final class Speaking {
    private static final Set<String> ACCORDING_TO = Set.of("словам", "данным", "мнению");

    private final ArticleText article;
    private final ArticleWords words;
    private final List<Token> tokens;

    Speaking(ArticleText article, ArticleWords words) {
        this.article = article;
        this.words = words;
        this.tokens = article.tokens();
    }

    /// Whether the name from `first` to `last`, the last excluded, is a speaker's.
    boolean is(Sentence sentence, int first, int last, int cases) {
        return speaks(sentence, first, last) && maySpeak(first, cases);
    }

    /// «суд признал Абишева виновным»: who is in another case says nothing, but for «по словам Абишева».
    private boolean maySpeak(int first, int cases) {
        return article.language() != Language.RU
                || (cases & Cases.NOM) != 0
                || first > 0
                        && isSaying(first - 1)
                        && ACCORDING_TO.contains(tokens.get(first - 1).norm())
                || first > 1
                        && isSaying(first - 2)
                        && ACCORDING_TO.contains(tokens.get(first - 2).norm());
    }

    private boolean isSaying(int i) {
        return words.isSaying(tokens.get(i));
    }

    /// «Police said activist Serik Ospan was held»: what is said is about him.
    private boolean isSubject(Sentence sentence, int last) {
        return last < sentence.last()
                && (words.isDoing(tokens.get(last))
                        || tokens.get(last).norm().endsWith("ed")
                        || tokens.get(last).norm().equals("had"))
                && tokens.get(last).isWord();
    }

    /// «рассказал Абишев»; but in «по их словам, Абишева увезли» and «Абишев, сообщает полиция» a comma parts them.
    private boolean speaks(Sentence sentence, int first, int last) {
        if (article.language() == Language.EN && isSubject(sentence, last)) {
            return isSaying(last);
        }
        for (int i = first - 1;
                i >= Math.max(sentence.first(), first - 2) && !tokens.get(i).isMark(',');
                i--) {
            if (isSaying(i)) {
                return true;
            }
        }
        for (int i = last;
                i < Math.min(sentence.last(), last + 2) && !tokens.get(i).isMark(',');
                i++) {
            if (isSaying(i)) {
                return true;
            }
        }
        return false;
    }
}

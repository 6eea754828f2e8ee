package org.dabyl.feeds.classify.people;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;
import org.dabyl.feeds.classify.text.Token.Shape;
import org.dabyl.feeds.classify.text.WordEnds;
import org.jspecify.annotations.Nullable;

/// Answers questions about the tokens of one sentence: where capital words follow each other, which capitals
/// tell nothing, what stands beside a name.
///
/// Decides nothing about people. For one article, one thread.
final class Neighbours {
    private static final WordEnds TITLE_ENDINGS = new WordEnds(List.of(
            "ли", "ла", "лся", "лась", "ть", "ся", "ет", "ют", "ят", "ены", "аны", "ого", "ому", "ies", "ing", "ed",
            "s"));

    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "this", "its", "his", "her", "their", "in", "at");

    private static final int APPOSED = 6;

    private final ArticleText article;
    private final ArticleWords words;
    private final BitSet places;
    private @Nullable Set<String> lowers;
    private Sentence sentence = new Sentence(0, 0, 0);
    private boolean loud;

    Neighbours(ArticleText article, ArticleWords words, BitSet places) {
        this.article = article;
        this.words = words;
        this.places = places;
    }

    /// Whether the gazetteer takes the word for a place here.
    boolean isPlace(int i) {
        return places.get(i);
    }

    /// @param isLoud whether capitals tell nothing in the sentence
    void enter(Sentence next, boolean isLoud) {
        sentence = next;
        loud = isLoud;
    }

    private NameWord word(int i) {
        return words.word(i);
    }

    /// Where the sentence ends, excluded.
    int end() {
        return sentence.last();
    }

    Token token(int i) {
        return article.token(i);
    }

    static boolean isClosing(Token token) {
        return token.isMark('»') || token.isMark('”') || token.isMark('"');
    }

    Token before(int i) {
        return token(i - 1);
    }

    /// The token after the capital words that follow each other from `i` on, four at most.
    int runEnd(int i) {
        int end = i + 1;
        while (end < sentence.last() && end - i < 4) {
            if (!isCapitalWord(end)
                    || token(end).start() - token(end - 1).end() != 1
                    || article.language() == Language.KK
                            && (word(end).isOnlyWhere() || places.get(end) && end - i > 1)) {
                break;
            }
            end++;
        }
        return end;
    }

    /// Whether the capitals are those of a name: no acronym, no brand with capitals inside.
    boolean isCapitalWord(int i) {
        if (i >= sentence.last() || !token(i).isWord()) {
            return false;
        }
        Token token = token(i);
        int length = token.end() - token.start();
        return switch (token.shape()) {
            case CAPITALIZED ->
                length > 1 && !Character.isUpperCase(article.text().charAt(token.start() + 1)) && !isMixed(token);
            case UPPER -> length > 1 && (loud || length > 4);
            case INNER ->
                token.norm().startsWith("мак")
                        || token.norm().startsWith("mc")
                        || token.norm().startsWith("mac")
                        || token.norm().indexOf('\'') > 0;
            case LOWER, NONE -> false;
        };
    }

    /// «YouTube-канал»: letters of two scripts make no name.
    private static boolean isMixed(Token token) {
        int hyphen = token.norm().indexOf('-');
        return hyphen > 0
                && hyphen + 1 < token.norm().length()
                && (token.norm().charAt(0) < 0x250) != (token.norm().charAt(hyphen + 1) < 0x250);
    }

    /// Whether a Latin word stands in a Cyrillic text, where most are brands.
    boolean isForeign(int i) {
        return article.language() != Language.EN && token(i).norm().charAt(0) < 0x250;
    }

    /// The token after initials («К.-Ж.», «Е.»); `i` where there are none.
    int afterInitials(int i) {
        int at = i;
        while (at + 1 < sentence.last()
                && token(at).isWord()
                && token(at).isCapital()
                && isInitial(token(at))
                && token(at + 1).isMark('.')
                && at - i < 6) {
            at += 2;
            if (at + 1 < sentence.last() && token(at).isMark('-')) {
                at++;
            }
        }
        return at;
    }

    /// «А.», and «Дж.», one sound in two letters.
    private static boolean isInitial(Token token) {
        int length = token.end() - token.start();
        return length == 1 || length == 2 && token.norm().equals("дж");
    }

    /// «эксперт», «адвокат»: a word that says who somebody is.
    boolean isRole(int i) {
        return i < sentence.last() && words.cue(token(i)) != null;
    }

    boolean isOneScript(int i, int j) {
        return (token(i).norm().charAt(0) < 0x250) == (token(j).norm().charAt(0) < 0x250);
    }

    /// In a headline of capitals: whether the word is more likely an ordinary one.
    boolean isTitleWord(int i) {
        NameWord word = word(i);
        if (!loud) {
            return false;
        }
        String norm = word.norm();
        return !word.mayBeName() || norm.length() < 3 || seenLower(word) || TITLE_ENDINGS.endOf(norm);
    }

    boolean follows(int i) {
        return token(i).start() - token(i - 1).end() <= 1;
    }

    boolean isQuoted(int first, int last) {
        return first > sentence.first()
                && last < sentence.last()
                && isClosing(token(last))
                && (before(first).isMark('«')
                        || before(first).isMark('“')
                        || before(first).isMark('"'));
    }

    boolean cueBefore(int i) {
        return i > sentence.first() && (words.cue(before(i)) != null || NameLexicon.tellsAge(before(i)));
    }

    boolean cueAfter(int i) {
        return i < sentence.last() && words.isSayingOrDoing(token(i));
    }

    /// «, a correspondent of», «, the head of»: what somebody is, behind the name.
    boolean isApposed(int comma) {
        boolean opens = comma + 2 < sentence.last()
                && token(comma).isMark(',')
                && ARTICLES.contains(token(comma + 1).norm());
        for (int i = comma + 2; opens && i < sentence.last() && i <= comma + APPOSED; i++) {
            if (!token(i).isWord()) {
                return false;
            }
            if (words.cue(token(i)) != null) {
                return true;
            }
        }
        return false;
    }

    /// «a correspondent of Tau», «editor at Tau»: the outlet or group that somebody in a role belongs to.
    boolean isBodyBehindRole(int i) {
        if (article.language() != Language.EN || loud || i < sentence.first() + 2) {
            return false;
        }
        String before = before(i).norm();
        Cue cue = before.equals("of") || before.equals("for") || before.equals("with") || before.equals("at")
                ? words.cue(token(i - 2))
                : null;
        return cue != null && (cue.role() == Role.TARGET || cue.role() == Role.SPEAKER);
    }

    /// In English: two capital words between small ones, which look like no English words: «removed Estai
    /// Karash from».
    boolean standsInText(int first, int last) {
        if (opens(first) || first <= sentence.first() || last > sentence.last()) {
            return false;
        }
        Token before = before(first);
        boolean small = before.isWord() && !before.isCapital() && !ARTICLES.contains(before.norm());
        boolean ends = last == sentence.last() || !token(last).isCapital();
        return small && ends && looksForeign(first) && looksForeign(first + 1);
    }

    /// Whether the word does not end as English words do.
    boolean looksForeign(int i) {
        String norm = token(i).norm();
        return norm.length() > 2 && !seenLower(word(i)) && !EnglishWords.endsAsOne(norm);
    }

    /// Whether a capital is there because the sentence, or a quotation, starts.
    boolean opens(int i) {
        if (i == sentence.first()) {
            return true;
        }
        Token token = before(i);
        if (token.kind() != Token.Kind.MARK) {
            return false;
        }
        char mark = token.norm().charAt(0);
        return "«“\"—–-•:…".indexOf(mark) >= 0 && (i - 1 == sentence.first() || "«“\":".indexOf(mark) >= 0);
    }

    /// «3. Серикбаева Гульназ»: in a numbered list surnames go first.
    boolean isListItem(int i) {
        int dot = i - 1;
        return dot >= 1 && token(dot).isMark('.') && token(dot - 1).kind() == Token.Kind.NUMBER;
    }

    /// «г. Уральск, Ли Б., ст. 489»: a name and its initials between two commas.
    boolean isListed(int i, int after) {
        return article.language() == Language.RU
                && i > sentence.first()
                && before(i).isMark(',')
                && after < sentence.last()
                && token(after).isMark(',');
    }

    boolean seenLower(NameWord word) {
        Set<String> seen = lowers;
        if (seen == null) {
            seen = HashSet.newHashSet(article.length());
            for (Token token : article.tokens()) {
                boolean again = token.same() < token.index()
                        && article.token(token.same()).shape() == Shape.LOWER;
                if (token.shape() == Shape.LOWER && token.isWord() && !again) {
                    seen.add(token.norm());
                }
            }
            lowers = seen;
        }
        return seen.contains(word.norm());
    }

    /// «адвокат Ғалым Нұрсейітов»: the scholar's word with a capital and a surname behind it is a given name.
    boolean isNameAndRole(int i, int end) {
        NameWord word = word(i);
        return word.isGiven()
                && word.cue() != null
                && !loud
                && !opens(i)
                && end - i >= 2
                && word(i + 1).strong();
    }

    /// «Сатай мен Әсет Абишев»: a Kazakh given name that no list has, by itself and in the nominative.
    boolean isUnlistedGiven(int i) {
        return article.language() == Language.KK
                && i > sentence.first()
                && isCapitalWord(i)
                && !isCapitalWord(i - 1)
                && word(i).mayBeName()
                && !word(i).strong()
                && !isPlace(i);
    }
}

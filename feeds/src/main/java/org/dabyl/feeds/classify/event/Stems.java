package org.dabyl.feeds.classify.event;

import java.util.Arrays;
import java.util.List;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.Meanings;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Token;

/// The beginnings of an article's words, as the odds know them, and those around the words that tell a measure.
///
/// Names, places at home and numbers count as such, whichever they are: what one activist was held for says nothing
/// of another. For one thread.
final class Stems {
    /// Before the name of a rule whose words stand there.
    static final String RULE = "#";
    /// Before the name of the rule that tells a measure.
    static final String TELLING = "=";
    /// Before a word that stands before a measure, and before one that stands behind it.
    static final String BEFORE = "<";

    static final String BEHIND = ">";
    private static final int WINDOW = 3;

    private static final String NAME = "@name";
    private static final String PLACE = "@place";
    private static final String NUMBER = "@number";

    /// All that is told instead of words.
    static final List<String> SPECIAL = List.of(NAME, PLACE, NUMBER);

    private static final byte IS_NAME = 1;
    private static final byte IS_PLACE = 2;
    private static final byte IS_NUMBER = 3;

    private final Marked article;
    /// Which of these, counted from 1, is told instead of each token; 0 for words.
    private final byte[] special;
    /// By which number the odds know each word; 0 until they were asked.
    private final int[] words;

    Stems(Marked article) {
        this.article = article;
        this.special = special(article);
        this.words = new int[special.length];
    }

    /// How many sentences the article has.
    int sentences() {
        return article.text().sentences().size();
    }

    /// Whether it is told as whatever name, place or number.
    boolean isSpecial(int token) {
        return special[token] > 0;
    }

    /// Whether anything is told of it: nothing is of marks.
    boolean isAny(int token) {
        return special[token] > 0
                || article.token(token).kind() != Token.Kind.MARK
                        && !article.norm(token).isEmpty();
    }

    /// The beginning of the token's word; empty for marks.
    String at(int token) {
        if (special[token] > 0) {
            return SPECIAL.get(special[token] - 1);
        }
        String norm = article.norm(token);
        return isAny(token) ? norm.substring(0, Math.min(norm.length(), StemTable.LETTERS)) : "";
    }

    /// By which number the odds know the token's word. An article is asked about one table only.
    int wordAt(int token, KnownWords known) {
        int word = words[token];
        if (word == 0) {
            word = special[token] > 0 ? known.ofStem(at(token)) : ofWord(token, known);
            words[token] = word;
        }
        return word;
    }

    private int ofWord(int token, KnownWords known) {
        int same = article.token(token).same();
        return words[same] > 0 && special[same] == 0 ? words[same] : known.ofWord(article.norm(token));
    }

    /// Tells the draft's words, the three to each side of them, those of its sentence and the rules whose words
    /// that holds.
    void around(Draft draft, Around to) {
        int at = draft.hit.first();
        Sentence sentence = draft.sentence;
        to.standing(Standing.of(Standing.SENTENCE, sentence.index()));
        to.telling(draft.hit.entry());
        for (int i = Math.max(0, at - WINDOW); i <= Math.min(special.length - 1, at + WINDOW); i++) {
            if (!isAny(i)) {
                continue;
            }
            if (i < at) {
                to.before(i);
            } else {
                to.behind(i);
            }
        }
        to.sentence(sentence);
    }

    /// Tells the sentence's words, and the rules whose words it holds.
    void within(Sentence sentence, Around to) {
        for (int i = sentence.first(); i < sentence.last(); i++) {
            if (isAny(i)) {
                to.word(i);
            }
        }
        for (WordHit hit : article.hits().all(sentence)) {
            to.rule(hit.entry());
        }
    }

    private static byte[] special(Marked article) {
        List<Token> tokens = article.text().tokens();
        byte[] special = new byte[tokens.size()];
        for (int i = 0; i < special.length; i++) {
            if (tokens.get(i).kind() == Token.Kind.NUMBER) {
                special[i] = IS_NUMBER;
            }
        }
        for (Facts.At<PlaceMention> place : article.facts().places()) {
            if (!place.value().place().foreign()) {
                Arrays.fill(special, place.first(), place.last(), IS_PLACE);
            }
        }
        for (PersonMention mention : article.people().mentions()) {
            Arrays.fill(special, mention.firstToken(), mention.lastToken(), IS_NAME);
        }
        return special;
    }

    /// The classes of the token's word, or of what is told instead of it.
    int[] meaningsAt(int token, Meanings meanings) {
        if (special[token] > 0) {
            return new int[] {meanings.count() - SPECIAL.size() + special[token] - 1};
        }
        return meanings.of(isAny(token) ? article.norm(token) : "");
    }
}

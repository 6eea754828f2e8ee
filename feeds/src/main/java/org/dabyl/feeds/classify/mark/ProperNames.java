package org.dabyl.feeds.classify.mark;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;
import org.dabyl.feeds.classify.text.Token.Kind;
import org.dabyl.feeds.classify.text.Token.Shape;

/// The names in an article of what is neither a person nor a place: a site, a company, an oil field, a movement.
/// Reports that name nobody are told apart and put together by them.
///
/// A name is what stands in quotation marks with a capital («Жетісу Ашық»), a Latin word among Cyrillic ones
/// (kenes-info), or words with a capital within a sentence that has others without (the Asar field). Abbreviations are
/// left out, because most are ministries, and so are laws, networks and outlets.
final class ProperNames {
    private static final int MOST_WORDS = 3;
    private static final int SHORTEST = 4;
    private static final String OPENING = "«“\"„";
    private static final String CLOSING = "»”\"“";
    private static final char FIRST_CYRILLIC = 0x400;

    private final Marked article;
    private final List<Token> tokens;
    /// Whether a token belongs to a person's name or a law.
    private final boolean[] taken;
    /// The same, or to a place or a day: no name, unless in Latin letters.
    private final boolean[] explained;
    private final boolean english;

    private ProperNames(Marked article) {
        this.article = article;
        this.tokens = article.text().tokens();
        this.taken = new boolean[tokens.size()];
        for (PersonMention mention : article.people().mentions()) {
            take(mention.firstToken(), mention.lastToken());
        }
        for (At<?> law : article.facts().laws()) {
            take(law.first(), law.last());
        }
        this.explained = taken.clone();
        explain(article.facts().places());
        explain(article.facts().days());
        this.english = article.text().language() == Language.EN;
    }

    private void take(int first, int last) {
        Arrays.fill(taken, first, last, true);
    }

    private void explain(List<? extends At<?>> facts) {
        for (At<?> fact : facts) {
            Arrays.fill(explained, fact.first(), fact.last(), true);
        }
    }

    /// All of them, as the article writes them, each once.
    static Set<String> of(Marked article) {
        ProperNames names = new ProperNames(article);
        Set<String> found = new LinkedHashSet<>();
        for (Sentence sentence : article.text().sentences()) {
            names.find(sentence, found);
        }
        return found;
    }

    private void find(Sentence sentence, Set<String> found) {
        boolean plain = hasPlainWords(sentence);
        int at = sentence.first();
        while (at < sentence.last()) {
            int end = quoted(at, sentence.last());
            if (end == at) {
                end = plain && at > sentence.first() ? capitals(at, sentence.last()) : latin(at);
            }
            if (end > at) {
                add(at, end, found);
            }
            at = Math.max(end, at + 1);
        }
    }

    /// The end of a name in quotation marks; the same place where none starts.
    private int quoted(int at, int last) {
        if (!isOneOf(OPENING, at)) {
            return at;
        }
        int end = at + 1;
        while (end < last && end - at <= MOST_WORDS && tokens.get(end).isWord()) {
            end++;
        }
        boolean name = end > at + 1 && end < last && isOneOf(CLOSING, end) && isNameLike(at + 1);
        return name ? end : at;
    }

    private boolean isOneOf(String marks, int at) {
        Token token = tokens.get(at);
        return token.kind() == Kind.MARK && marks.indexOf(token.norm().charAt(0)) >= 0;
    }

    private int capitals(int at, int last) {
        int end = at;
        while (end < last && end - at < MOST_WORDS && isNameLike(end)) {
            end++;
        }
        return end > at ? end : latin(at);
    }

    private boolean isNameLike(int at) {
        Token token = tokens.get(at);
        return token.shape() == Shape.CAPITALIZED
                && token.isWord()
                && !explained[at]
                && !article.is(WordList.MEDIA, at);
    }

    /// The end of a Latin word in an article of another script.
    private int latin(int at) {
        Token token = tokens.get(at);
        boolean foreign = !english
                && token.isWord()
                && token.norm().charAt(0) < FIRST_CYRILLIC
                && !taken[at]
                && !article.is(WordList.MEDIA, at);
        return foreign ? at + 1 : at;
    }

    /// Whether capitals tell names: in a headline where every word has one they do not.
    private boolean hasPlainWords(Sentence sentence) {
        int plain = 0;
        for (int i = sentence.first(); i < sentence.last(); i++) {
            Token token = tokens.get(i);
            if (token.shape() != Shape.NONE && token.norm().length() >= SHORTEST) {
                plain += token.shape() == Shape.LOWER ? 1 : i > sentence.first() && isNameLike(i) ? -1 : 0;
            }
        }
        return plain >= 0;
    }

    private void add(int first, int end, Set<String> found) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i < end; i++) {
            Token token = tokens.get(i);
            if (token.isWord()) {
                name.append(name.isEmpty() ? "" : " ").append(article.text().text(), token.start(), token.end());
            }
        }
        if (name.length() >= SHORTEST) {
            found.add(name.toString());
        }
    }
}

package org.dabyl.feeds.classify.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.WordList;
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
    private final boolean[] taken;

    private ProperNames(Marked article) {
        this.article = article;
        this.tokens = article.text().tokens();
        this.taken = new boolean[tokens.size()];
        for (PersonMention mention : article.people().mentions()) {
            take(mention.firstToken(), mention.lastToken());
        }
        article.facts().laws().forEach(law -> take(law.first(), law.last()));
    }

    private void take(int first, int last) {
        Arrays.fill(taken, first, last, true);
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
        return token.isWord()
                && token.shape() == Shape.CAPITALIZED
                && isOpen(at)
                && !article.facts().isPlace(at)
                && !article.facts().isDay(at);
    }

    /// The end of a Latin word in an article of another script.
    private int latin(int at) {
        Token token = tokens.get(at);
        boolean foreign = article.text().language() != Language.EN
                && token.isWord()
                && isOpen(at)
                && token.norm().charAt(0) < FIRST_CYRILLIC;
        return foreign ? at + 1 : at;
    }

    private boolean isOpen(int at) {
        return !taken[at] && !article.is(WordList.MEDIA, at);
    }

    /// Whether capitals tell names: in a headline where every word has one they do not.
    private boolean hasPlainWords(Sentence sentence) {
        int plain = 0;
        for (int i = sentence.first(); i < sentence.last(); i++) {
            Token token = tokens.get(i);
            if (token.norm().length() >= SHORTEST) {
                plain += token.shape() == Shape.LOWER ? 1 : i > sentence.first() && isNameLike(i) ? -1 : 0;
            }
        }
        return plain >= 0;
    }

    private void add(int first, int end, Set<String> found) {
        List<String> words = new ArrayList<>();
        for (Token token : tokens.subList(first, end)) {
            if (token.isWord()) {
                words.add(article.text().text(token.span()));
            }
        }
        String name = String.join(" ", words);
        if (name.length() >= SHORTEST) {
            found.add(name);
        }
    }
}

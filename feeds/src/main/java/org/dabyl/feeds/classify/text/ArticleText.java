package org.dabyl.feeds.classify.text;

import java.util.ArrayList;
import java.util.List;

/// An article's title, summary and text as one cleaned text with its sentences and tokens.
///
/// Cleaning: NFC; soft hyphens, stress marks, zero-width and direction marks taken out; every kind of space a
/// plain one. Title, summary and each paragraph are sentences of their own at least. All spans of findings
/// count in [#text()], so that a quoted evidence can be found again. Immutable; for any thread.
public final class ArticleText {
    private final String text;
    private final int titleEnd;
    private final List<Token> tokens;
    /// The same: rules look at single tokens some thousand times an article, and this is the shortest way.
    private final Token[] tokenAt;

    private final List<Sentence> sentences;
    private final Language language;

    /// A sentence: its number, and its tokens from `first` to `last`, the last excluded.
    public record Sentence(int index, int first, int last) {
        /// Rules ask it for each two measures: what a record has by itself is several times slower.
        @Override
        public boolean equals(Object other) {
            return this == other
                    || other instanceof Sentence that
                            && index == that.index
                            && first == that.first
                            && last == that.last;
        }

        @Override
        public int hashCode() {
            return index;
        }
    }

    private ArticleText(String text, int titleEnd, Tokenizer.Cut cut, Language language) {
        this.text = text;
        this.titleEnd = titleEnd;
        this.tokens = List.copyOf(cut.tokens());
        this.tokenAt = cut.tokens().toArray(Token[]::new);
        this.sentences = List.copyOf(cut.sentences());
        this.language = language;
    }

    /// @param summary may be empty, and is left out where the text starts with it
    /// @param body may be empty
    public static ArticleText of(String title, String summary, String body) {
        String head = Cleaner.clean(title);
        String lead = Cleaner.clean(summary);
        String rest = Cleaner.clean(body);
        List<String> parts = new ArrayList<>();
        parts.add(head);
        if (!lead.isEmpty() && !rest.startsWith(lead) && !lead.equals(head)) {
            parts.add(lead);
        }
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        String text = String.join("\n", parts);
        Language language = Language.of(text);
        return new ArticleText(text, head.length(), Tokenizer.cut(text, language), language);
    }

    /// The cleaned text; the title is its first line, and the line is empty where there is no title.
    public String text() {
        return text;
    }

    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /// The words of a span as they may be quoted: on one line; the text is single-spaced already.
    public String quote(Span span) {
        return text(span).strip().replace('\n', ' ');
    }

    public boolean inTitle(Token token) {
        return token.start() < titleEnd;
    }

    public Language language() {
        return language;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /// The token; an index outside the article is a bug.
    public Token token(int index) {
        return tokenAt[index];
    }

    /// How many tokens there are.
    public int length() {
        return tokenAt.length;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.first(), sentence.last());
    }

    public Sentence sentenceOf(Token token) {
        return sentences.get(token.sentence());
    }
}

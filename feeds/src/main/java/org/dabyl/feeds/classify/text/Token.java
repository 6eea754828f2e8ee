package org.dabyl.feeds.classify.text;

/// One word, number or mark of an [ArticleText].
///
/// @param index its place among the article's tokens
/// @param sentence the number of its sentence
/// @param start where it starts in the cleaned text
/// @param end where it ends, excluded
/// @param norm its normal form: lower case, ё as е, Latin look-alikes inside a Cyrillic word made Cyrillic; Kazakh
/// letters kept
/// @param russified its normal form as a Russian keyboard writes it: most lists are asked for it
/// @param same the index of an earlier token of the same normal form and kind, of which the same is known; its own
/// where
/// there may be none
public record Token(
        int index, int sentence, int start, int end, String norm, String russified, Kind kind, Shape shape, int same) {
    public enum Kind {
        /// Letters, with inner hyphens and apostrophes: «Нур-Султан», «O'Neil».
        WORD,
        /// Digits, with inner dots, commas and hyphens: «456-2», «207.3», «15».
        NUMBER,
        /// Digits and letters: «17-летний», «488-баптың», «5000тг».
        MIXED,
        /// Anything else that is no space: one mark a token.
        MARK
    }

    public enum Shape {
        LOWER,
        /// First letter upper, some other lower: «Алматы», «Нур-Султан», also a single capital letter.
        CAPITALIZED,
        /// Two or more letters, all upper: «ЖАҢАӨЗЕНДЕ», «КоАП» is not.
        UPPER,
        /// Capitals inside: «КоАП», «КазТАГ».
        INNER,
        NONE
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isMark(char mark) {
        return kind == Kind.MARK && norm.charAt(0) == mark;
    }

    /// «–» or «—», which part what a hyphen joins.
    public boolean isDash() {
        return isMark('–') || isMark('—');
    }

    /// Whether it is written as a name may be: with a capital first.
    public boolean isCapital() {
        return shape == Shape.CAPITALIZED || shape == Shape.UPPER || shape == Shape.INNER;
    }

    public Span span() {
        return new Span(start, end);
    }
}

package org.dabyl.feeds.classify.fact;

import java.util.List;
import org.dabyl.feeds.classify.text.Folding;
import org.dabyl.feeds.classify.text.Token;

/// Several words in a row, each whole or by its beginning: «кодекс* об административных правонарушениях».
///
/// Immutable; for any thread.
final class WordPattern {
    /// Without the `*` of a beginning.
    private final String[] words;
    private final boolean[] begun;

    private WordPattern(String[] words) {
        this.words = words;
        this.begun = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            begun[i] = words[i].endsWith("*");
            words[i] = begun[i] ? words[i].substring(0, words[i].length() - 1) : words[i];
        }
    }

    static WordPattern parse(String text) {
        return new WordPattern(Folding.norm(text).split(" "));
    }

    int length() {
        return words.length;
    }

    /// Its first word, without the `*` of a beginning.
    String first() {
        return words[0];
    }

    /// Its last word, without the `*` of a beginning.
    String last() {
        return words[words.length - 1];
    }

    /// The last word is looked at first: whoever asks has seen what the first begins with.
    boolean matchesAt(List<Token> tokens, int first) {
        if (first < 0 || first + words.length > tokens.size()) {
            return false;
        }
        for (int i = words.length - 1; i >= 0; i--) {
            String norm = tokens.get(first + i).norm();
            if (begun[i] ? !norm.startsWith(words[i]) : !norm.equals(words[i])) {
                return false;
            }
        }
        return true;
    }
}

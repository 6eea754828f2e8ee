package org.dabyl.feeds.classify.fact;

import java.util.List;
import java.util.stream.Stream;
import org.dabyl.feeds.classify.text.Folding;
import org.dabyl.feeds.classify.text.Token;

/// Several words in a row, each whole or by its beginning: «кодекс* об административных правонарушениях».
record WordPattern(List<String> words) {
    WordPattern {
        words = List.copyOf(words);
    }

    static WordPattern parse(String text) {
        return new WordPattern(Stream.of(Folding.norm(text).split(" ")).toList());
    }

    int length() {
        return words.size();
    }

    boolean matchesAt(List<Token> tokens, int first) {
        if (first < 0 || first + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String norm = tokens.get(first + i).norm();
            boolean same = word.endsWith("*") ? norm.regionMatches(0, word, 0, word.length() - 1) : norm.equals(word);
            if (!same) {
                return false;
            }
        }
        return true;
    }
}

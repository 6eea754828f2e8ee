package org.dabyl.feeds.classify.fact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dabyl.feeds.classify.text.Token;

/// Patterns, or things that have one, by the letters that their first and last words start with.
///
/// Asked at every token of an article, where all but a few have none of these letters. Of several that fit, the one
/// that was given first. Immutable; for any thread.
final class PatternTable<T> {
    /// Letters of one script have places of their own; what others share is told apart by the pattern.
    private static final int PLACES = 64;

    private final List<T> all;
    private final WordPattern[] patterns;
    /// Which patterns, by the first letters of their first and of their last words.
    private final int[][] byFirst;
    private final int[][] byLast;

    PatternTable(Collection<T> all, Function<? super T, WordPattern> pattern) {
        this.all = List.copyOf(all);
        this.patterns = this.all.stream().map(pattern).toArray(WordPattern[]::new);
        this.byFirst = by(WordPattern::first);
        this.byLast = by(WordPattern::last);
    }

    static PatternTable<WordPattern> of(Collection<String> texts) {
        return new PatternTable<>(texts.stream().map(WordPattern::parse).toList(), one -> one);
    }

    private int[][] by(Function<WordPattern, String> word) {
        return IntStream.range(0, PLACES)
                .mapToObj(place -> IntStream.range(0, patterns.length)
                        .filter(i -> place(word.apply(patterns[i])) == place)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static int place(String word) {
        return word.charAt(0) & PLACES - 1;
    }

    /// What stands at the token.
    Optional<T> at(List<Token> tokens, int first) {
        int found = find(tokens, first);
        return found < 0 ? Optional.empty() : Optional.of(all.get(found));
    }

    /// Whether one of them stands at the token.
    boolean isAt(List<Token> tokens, int first) {
        return find(tokens, first) >= 0;
    }

    private int find(List<Token> tokens, int first) {
        if (first >= 0 && first < tokens.size()) {
            for (int i : byFirst[place(tokens.get(first).norm())]) {
                if (patterns[i].matchesAt(tokens, first)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /// Whether one of them ends right before the token.
    boolean endsBefore(List<Token> tokens, int next) {
        if (next > 0 && next <= tokens.size()) {
            for (int i : byLast[place(tokens.get(next - 1).norm())]) {
                if (patterns[i].matchesAt(tokens, next - patterns[i].length())) {
                    return true;
                }
            }
        }
        return false;
    }
}

package org.dabyl.feeds.classify.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dabyl.feeds.classify.text.Token;

/// Patterns, or things that have one, by the letters that their first and last words start with.
///
/// Asked at every token of an article, where all but a few have none of these letters. Of several that fit, the one
/// that was given first. Immutable; for any thread.
final class PatternTable<T> {
    private final Function<? super T, WordPattern> pattern;
    private final Map<Character, List<T>> byFirst = new HashMap<>();
    private final Map<Character, List<T>> byLast = new HashMap<>();

    PatternTable(Collection<T> all, Function<? super T, WordPattern> pattern) {
        this.pattern = pattern;
        for (T one : all) {
            List<String> words = pattern.apply(one).words();
            put(byFirst, words.getFirst(), one);
            put(byLast, words.getLast(), one);
        }
    }

    static PatternTable<WordPattern> of(Collection<String> texts) {
        return new PatternTable<>(texts.stream().map(WordPattern::parse).toList(), one -> one);
    }

    private void put(Map<Character, List<T>> table, String word, T one) {
        table.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>()).add(one);
    }

    /// What stands at the token.
    Optional<T> at(List<Token> tokens, int first) {
        for (T one : beside(byFirst, tokens, first)) {
            if (pattern.apply(one).matchesAt(tokens, first)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /// Whether one of them ends right before the token.
    boolean endsBefore(List<Token> tokens, int next) {
        for (T one : beside(byLast, tokens, next - 1)) {
            WordPattern words = pattern.apply(one);
            if (words.matchesAt(tokens, next - words.length())) {
                return true;
            }
        }
        return false;
    }

    private List<T> beside(Map<Character, List<T>> table, List<Token> tokens, int at) {
        return at < 0 || at >= tokens.size()
                ? List.of()
                : table.getOrDefault(tokens.get(at).norm().charAt(0), List.of());
    }
}

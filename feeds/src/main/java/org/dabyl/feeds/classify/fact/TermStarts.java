package org.dabyl.feeds.classify.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dabyl.feeds.classify.text.Token;
import org.jspecify.annotations.Nullable;

/// With which words a length or sum may start, and what may stand behind the number that it starts with: so that
/// [TermFinder] can pass over most words of an article at a glance. Immutable; for any thread.
final class TermStarts {
    static final String FOR = "for";

    private final TermWords words;
    private final NumberReader numbers;
    private final WordFilter telling = new WordFilter(17);
    private final Map<String, Start> starts = new HashMap<>();
    private final WordFilter goingOn = new WordFilter(15);

    /// What a word tells that a length or sum may start with.
    ///
    /// @param bare whether it may stand for one of a unit
    /// @param number whether it is a number, and nothing else
    record Start(boolean tenge, Optional<TermWords.Whole> whole, boolean bare, boolean number) {}

    TermStarts(TermWords words, NumberReader numbers) {
        this.words = words;
        this.numbers = numbers;
        words.starts().forEach(this::put);
        numbers.starts().forEach(this::put);
        numbers.starts().forEach(goingOn::add);
        words.behindNumbers().forEach(goingOn::add);
        goingOn.add(FOR);
    }

    private void put(String word) {
        Optional<TermWords.Whole> whole = words.whole(word);
        boolean other = words.isTenge(word) || whole.isPresent() || words.isBare(word) || word.indexOf('-') >= 0;
        telling.add(word);
        starts.put(word, new Start(words.isTenge(word), whole, words.isBare(word), !other));
    }

    /// The words that one may start with.
    Set<String> words() {
        return starts.keySet();
    }

    /// Whether one may start with it; of a few words it says so though none does.
    boolean mayHold(String norm) {
        return telling.mayHold(norm);
    }

    /// What the word tells; null for most words, and for numbers with a hyphen.
    @Nullable
    Start of(String norm) {
        return telling.mayHold(norm) ? starts.get(norm) : null;
    }

    /// Whether a number is no length or sum for the word behind it: «a», «one» mostly are none.
    boolean isAlone(List<Token> tokens, int number) {
        int next = number + 1;
        if (next >= tokens.size()
                || !tokens.get(next).isWord()
                || tokens.get(next).sentence() != tokens.get(number).sentence()) {
            return false;
        }
        String word = tokens.get(next).norm();
        return !goingOn.mayHold(word)
                && word.indexOf('-') < 0
                && !numbers.hasHalfBehind(tokens, number)
                && words.indexAt(tokens, next) < 0;
    }
}

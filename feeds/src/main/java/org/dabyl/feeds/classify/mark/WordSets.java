package org.dabyl.feeds.classify.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dabyl.config.watch.Lexicon;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.config.watch.WordPattern;
import org.dabyl.feeds.classify.mark.PlacedPatterns.Placed;
import org.dabyl.feeds.classify.text.Folding;

/// The numbers of a lexicon's sets of words: each place of a pattern is one.
///
/// Sets that share a word which many others have, too, get numbers beside each other, so that a token's lie in few
/// [PackedSets]. For building a [PatternScan].
final class WordSets {
    /// A word with a letter more is so many times as rare.
    private static final double RARER_BY_LETTER = 3;

    /// In the order in which the lexicon has them.
    private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();
    private final double[] commonness;

    WordSets(Lexicon lexicon) {
        Map<String, Integer> uses = new HashMap<>();
        forEachSet(lexicon, words -> {
            numbers.put(words, 0);
            words.forEach(word -> uses.merge(word, 1, Integer::sum));
        });
        Map<String, Integer> sets = new HashMap<>();
        numbers.keySet().forEach(words -> words.forEach(word -> sets.merge(word, 1, Integer::sum)));
        Map<List<String>, String> mostShared = new HashMap<>();
        Comparator<String> shared = Comparator.<String>comparingInt(word -> sets.getOrDefault(word, 0))
                .thenComparing(word -> word);
        numbers.keySet()
                .forEach(words ->
                        mostShared.put(words, words.stream().max(shared).orElse("")));
        List<List<String>> besideLike = new ArrayList<>(numbers.keySet());
        besideLike.sort(Comparator.comparing(words -> mostShared.getOrDefault(words, ""), shared.reversed()));
        commonness = new double[besideLike.size()];
        for (int number = 0; number < commonness.length; number++) {
            List<String> words = besideLike.get(number);
            numbers.put(words, number);
            words.forEach(word -> commonness[numbers.getOrDefault(words, 0)] += commonness(word, uses));
        }
    }

    private static void forEachSet(Lexicon lexicon, Consumer<List<String>> told) {
        for (LexiconEntry entry : lexicon.entries()) {
            for (WordPattern pattern : entry.patterns()) {
                pattern.elements().forEach(element -> told.accept(element.words()));
            }
        }
    }

    /// Short words are common, and so are words that many patterns have.
    private static double commonness(String word, Map<String, Integer> uses) {
        return uses.getOrDefault(word, 0)
                * Math.pow(RARER_BY_LETTER, -word.replace("*", "").length());
    }

    int size() {
        return commonness.length;
    }

    /// How often one of the set's words stands in a text, roughly.
    double commonness(int set) {
        return commonness[set];
    }

    PlacedPatterns placed(Lexicon lexicon) {
        List<Placed> placed = new ArrayList<>();
        for (LexiconEntry entry : lexicon.entries()) {
            LexiconEntry kept = entry.withoutText();
            for (WordPattern pattern : entry.patterns()) {
                List<Integer> sets = pattern.elements().stream()
                        .map(element -> numbers.getOrDefault(element.words(), 0))
                        .toList();
                placed.add(new Placed(kept, pattern.elements(), sets));
            }
        }
        return new PlacedPatterns(placed);
    }

    /// All words, with the numbers of their sets as symbols, and the small words.
    WordTrie trie(Lexicon lexicon) {
        WordTrie.Builder words = new WordTrie.Builder();
        SmallWords.add(lexicon.smallWords(), words);
        numbers.forEach((set, number) -> {
            for (String word : set) {
                words.add(Folding.russified(word), SmallWords.symbols() + number);
            }
        });
        return words.build();
    }

    /// The sets among a word's symbols, in their order.
    static int[] of(int[] symbols) {
        return IntStream.of(symbols)
                .filter(symbol -> symbol >= SmallWords.symbols())
                .map(symbol -> symbol - SmallWords.symbols())
                .toArray();
    }
}

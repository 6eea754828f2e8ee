package org.dabyl.feeds.classify.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dabyl.config.watch.Lexicon;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.config.watch.WordPattern;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Folding;
import org.dabyl.feeds.classify.text.Token;
import org.dabyl.feeds.classify.text.Token.Kind;

/// Finds all words of a lexicon in an article, in one pass.
///
/// Each token is looked up once in a [WordTrie], which tells its [SmallWords] too; only where a pattern may start of
/// which its sentence has all words are the words after it compared. Kazakh letters and their Russian substitutes count
/// as the same, in the patterns and in the article. Immutable; for any thread.
public final class PatternScan {
    /// A hostile text may repeat one word a million times; no article needs more than a thousand.
    private static final int MOST_HITS = 1_000;

    private final WordTrie trie;
    private final SmallWords.Lists lists;
    /// Of each number of the trie: how many sets of its words a pattern starts with, these, and its other sets.
    final int[][] sets;
    private final RarestFirst patterns;

    /// What was found in an article.
    ///
    /// @param hits all places where the patterns' words stand, in the order of their first token
    public record Found(List<WordHit> hits, SmallWords small) {}

    /// Builds the trie of the lexicon's words.
    public PatternScan(Lexicon lexicon) {
        Map<List<String>, Integer> numbers = new LinkedHashMap<>();
        for (LexiconEntry entry : lexicon.entries()) {
            for (WordPattern pattern : entry.patterns()) {
                pattern.elements().forEach(element -> numbers.put(element.words(), 0));
            }
        }
        List<List<String>> commonFirst = new ArrayList<>(numbers.keySet());
        commonFirst.sort(Comparator.comparingDouble(words -> -RarestFirst.commonness(words)));
        for (int number = 0; number < commonFirst.size(); number++) {
            numbers.put(commonFirst.get(number), number);
        }
        List<PlacedPattern> placed = new ArrayList<>();
        for (LexiconEntry entry : lexicon.entries()) {
            LexiconEntry kept = entry.withoutText();
            entry.patterns().forEach(pattern -> placed.add(placed(kept, pattern, numbers)));
        }
        this.patterns = new RarestFirst(commonFirst.size(), placed);
        this.trie = trie(numbers, lexicon);
        this.lists = new SmallWords.Lists(trie);
        this.sets = IntStream.range(0, trie.numbers())
                .mapToObj(number -> sets(trie.symbols(number)))
                .toArray(int[][]::new);
    }

    private static WordTrie trie(Map<List<String>, Integer> numbers, Lexicon lexicon) {
        WordTrie.Builder words = new WordTrie.Builder();
        SmallWords.add(lexicon.smallWords(), words);
        numbers.forEach((set, number) -> {
            for (String word : set) {
                words.add(Folding.russified(word), SmallWords.symbols() + number);
            }
        });
        return words.build();
    }

    private static PlacedPattern placed(LexiconEntry entry, WordPattern pattern, Map<List<String>, Integer> numbers) {
        List<WordPattern.Element> elements = pattern.elements();
        PlacedPattern placed = new PlacedPattern(entry, elements.size());
        for (int i = 0; i < elements.size(); i++) {
            WordPattern.Element element = elements.get(i);
            placed.put(i, numbers.getOrDefault(element.words(), 0), element.gap(), element.within());
        }
        return placed;
    }

    private int[] sets(int[] symbols) {
        int[] all = IntStream.of(symbols)
                .filter(symbol -> symbol >= SmallWords.symbols())
                .map(symbol -> symbol - SmallWords.symbols())
                .toArray();
        int[] starting = IntStream.of(all).filter(patterns::isStart).toArray();
        int[] others = IntStream.of(all).filter(set -> !patterns.isStart(set)).toArray();
        return joined(new int[] {starting.length}, starting, others);
    }

    private static int[] joined(int[]... parts) {
        return Stream.of(parts).flatMapToInt(IntStream::of).toArray();
    }

    /// Finds the lexicon's patterns, and in which of its lists each token stands.
    public Found scan(ArticleText text) {
        int[][] standing = new int[text.tokens().size()][];
        SmallWords small = look(text, standing);
        List<WordHit> hits = new ArrayList<>();
        RarestFirst.Possible possible = patterns.possible();
        for (Sentence sentence : text.sentences()) {
            possible.clear();
            for (int at = sentence.first(); at < sentence.last(); at++) {
                possible.add(standing[at]);
            }
            possible.find();
            for (int at = sentence.first(); at < sentence.last() && hits.size() < MOST_HITS; at++) {
                int starting = standing[at][0];
                for (int i = 1; i <= starting; i++) {
                    if (possible.startsWith(standing[at][i])) {
                        match(possible, standing[at][i], text.tokens(), standing, at, sentence.last(), hits);
                    }
                }
            }
        }
        return new Found(hits, small);
    }

    private void match(
            RarestFirst.Possible possible,
            int set,
            List<Token> tokens,
            int[][] standing,
            int at,
            int end,
            List<WordHit> hits) {
        for (int next = possible.next(set, 0); next >= 0; next = possible.next(set, next + 1)) {
            patterns.pattern(next).match(tokens, standing, at, end, hits);
        }
    }

    /// Looks up each token. A pattern's words have Russian letters, a small word its own.
    private SmallWords look(ArticleText text, int[][] standing) {
        int[] small = new int[standing.length];
        for (Token token : text.tokens()) {
            int i = token.index();
            boolean digits = token.kind() == Kind.MIXED || token.kind() == Kind.NUMBER;
            String key = digits ? keyOfDigits(token) : token.russified();
            int found = trie.find(key);
            small[i] = key.equals(token.norm()) ? found : trie.find(token.norm());
            standing[i] = digits ? both(sets[found], sets[small[i]]) : sets[found];
        }
        return lists.of(small);
    }

    private static int[] both(int[] one, int[] other) {
        if (one.length == 1 || other.length == 1) {
            return one.length == 1 ? other : one;
        }
        return joined(
                new int[] {one[0] + other[0]},
                Arrays.copyOfRange(one, 1, 1 + one[0]),
                Arrays.copyOfRange(other, 1, 1 + other[0]),
                Arrays.copyOfRange(one, 1 + one[0], one.length),
                Arrays.copyOfRange(other, 1 + other[0], other.length));
    }

    /// A number is `#`, and a word that starts with one `#` and its rest: «15-суточный» is «#-суточный».
    private static String keyOfDigits(Token token) {
        if (token.kind() == Kind.NUMBER) {
            return "#";
        }
        int digits = 0;
        while (digits < token.norm().length() && Character.isDigit(token.norm().charAt(digits))) {
            digits++;
        }
        return digits == 0 ? token.norm() : "#" + Folding.russified(token.norm().substring(digits));
    }
}

package org.dabyl.feeds.classify.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    /// Of each number of the trie: the sets of the patterns' words, and those that a pattern starts with.
    private final int[][] sets;
    private final int[][] starting;
    private final RarestFirst patterns;

    /// What was found in an article.
    ///
    /// @param hits all places where the patterns' words stand, in the order of their first token
    public record Found(List<WordHit> hits, SmallWords small) {}

    /// Builds the trie of the lexicon's words.
    public PatternScan(Lexicon lexicon) {
        Map<List<String>, Integer> known = new HashMap<>();
        List<List<String>> all = new ArrayList<>();
        List<List<PlacedPattern>> byFirst = new ArrayList<>();
        for (LexiconEntry entry : lexicon.entries()) {
            LexiconEntry kept = entry.withoutText();
            for (WordPattern pattern : entry.patterns()) {
                PlacedPattern placed = placed(kept, pattern, known, all);
                while (byFirst.size() < all.size()) {
                    byFirst.add(new ArrayList<>());
                }
                byFirst.get(placed.sets()[0]).add(placed);
            }
        }
        WordTrie.Builder words = new WordTrie.Builder();
        SmallWords.add(lexicon.smallWords(), words);
        for (int set = 0; set < all.size(); set++) {
            for (String word : all.get(set)) {
                words.add(Folding.russified(word), SmallWords.symbols() + set);
            }
        }
        this.trie = words.build();
        this.lists = new SmallWords.Lists(trie);
        this.patterns = new RarestFirst(all, byFirst);
        this.sets = IntStream.range(0, trie.numbers())
                .mapToObj(number -> sets(trie.symbols(number)))
                .toArray(int[][]::new);
        this.starting = IntStream.range(0, sets.length)
                .mapToObj(number -> patterns.starting(sets[number]))
                .toArray(int[][]::new);
    }

    private static PlacedPattern placed(
            LexiconEntry entry, WordPattern pattern, Map<List<String>, Integer> known, List<List<String>> all) {
        List<WordPattern.Element> elements = pattern.elements();
        PlacedPattern placed = new PlacedPattern(entry, elements.size());
        for (int i = 0; i < elements.size(); i++) {
            WordPattern.Element element = elements.get(i);
            int set = known.computeIfAbsent(element.words(), words -> {
                all.add(words);
                return all.size() - 1;
            });
            placed.put(i, set, element.gap(), element.within());
        }
        return placed;
    }

    private static int[] sets(int[] symbols) {
        return IntStream.of(symbols)
                .filter(symbol -> symbol >= SmallWords.symbols())
                .map(symbol -> symbol - SmallWords.symbols())
                .toArray();
    }

    /// Finds the lexicon's patterns, and in which of its lists each token stands.
    public Found scan(ArticleText text) {
        int tokens = text.tokens().size();
        int[][] standing = new int[tokens][];
        int[][] starts = new int[tokens][];
        SmallWords small = look(text, standing, starts);
        List<WordHit> hits = new ArrayList<>();
        RarestFirst.Possible possible = patterns.possible();
        for (Sentence sentence : text.sentences()) {
            possible.read(standing, sentence);
            for (int at = sentence.first(); at < sentence.last() && hits.size() < MOST_HITS; at++) {
                for (int set : starts[at]) {
                    if (possible.startsWith(set)) {
                        match(possible, set, text, standing, at, hits);
                    }
                }
            }
        }
        return new Found(hits, small);
    }

    private void match(
            RarestFirst.Possible possible, int set, ArticleText text, int[][] standing, int at, List<WordHit> hits) {
        int end = text.sentenceOf(text.tokens().get(at)).last();
        for (int next = possible.next(set, 0); next >= 0; next = possible.next(set, next + 1)) {
            patterns.pattern(next).match(text.tokens(), standing, at, end, hits);
        }
    }

    /// Looks up each token. A pattern's words have Russian letters, a small word its own.
    private SmallWords look(ArticleText text, int[][] standing, int[][] starts) {
        int[] small = new int[standing.length];
        for (Token token : text.tokens()) {
            int i = token.index();
            boolean digits = token.kind() == Kind.MIXED || token.kind() == Kind.NUMBER;
            String key = digits ? keyOfDigits(token) : token.russified();
            int found = trie.find(key);
            small[i] = key.equals(token.norm()) ? found : trie.find(token.norm());
            standing[i] = digits ? WordTrie.with(sets[found], sets[small[i]]) : sets[found];
            starts[i] = digits ? WordTrie.with(starting[found], starting[small[i]]) : starting[found];
        }
        return lists.of(small);
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

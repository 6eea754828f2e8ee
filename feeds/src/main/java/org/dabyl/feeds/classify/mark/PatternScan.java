package org.dabyl.feeds.classify.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dabyl.config.watch.Lexicon;
import org.dabyl.config.watch.LexiconEntry;
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
    /// The word sets of each number of the trie, as [PackedSets] has them.
    private final int[][] sets;
    private final RarestFirst patterns;
    private final List<LexiconEntry> entries;

    /// What was found in an article.
    ///
    /// @param hits all places where the patterns' words stand, in the order of their first token
    public record Found(List<WordHit> hits, SmallWords small) {}

    /// Builds the trie of the lexicon's words.
    public PatternScan(Lexicon lexicon) {
        WordSets words = new WordSets(lexicon);
        PlacedPatterns placed = words.placed(lexicon);
        this.entries = placed.entries();
        this.trie = words.trie(lexicon);
        double[] common = commonness(lexicon, words, trie);
        this.patterns = new RarestFirst(words.size(), placed, set -> common[set]);
        this.lists = new SmallWords.Lists(trie);
        this.sets = IntStream.range(0, trie.numbers())
                .mapToObj(number -> PackedSets.of(WordSets.of(trie.symbols(number)), patterns::isStart))
                .toArray(int[][]::new);
    }

    /// How often each set has a word in the lexicon's own examples, which are what it is read for; where it has none,
    /// as its words look.
    private static double[] commonness(Lexicon lexicon, WordSets words, WordTrie trie) {
        double[] common = new double[words.size()];
        Arrays.setAll(common, words::commonness);
        for (LexiconEntry entry : lexicon.entries()) {
            Stream.of(entry.examples().hits(), entry.examples().misses())
                    .flatMap(List::stream)
                    .flatMap(example -> ArticleText.of(example, "", "").tokens().stream())
                    .flatMapToInt(token -> IntStream.of(WordSets.of(trie.symbols(trie.find(key(token))))))
                    .forEach(set -> common[set]++);
        }
        return common;
    }

    /// The entries that hits are of, one and the same.
    public List<LexiconEntry> entries() {
        return entries;
    }

    /// Finds the lexicon's patterns, and in which of its lists each token stands.
    public Found scan(ArticleText text) {
        List<Token> tokens = text.tokens();
        int[][] standing = new int[tokens.size()][];
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
                possible.match(tokens, standing, at, sentence.last(), hits);
            }
        }
        return new Found(hits, small);
    }

    /// Looks up each token. A pattern's words have Russian letters, a small word its own.
    private SmallWords look(ArticleText text, int[][] standing) {
        int[] small = new int[standing.length];
        for (Token token : text.tokens()) {
            int i = token.index();
            if (token.same() < i) {
                small[i] = small[token.same()];
                standing[i] = standing[token.same()];
                continue;
            }
            boolean digits = hasDigits(token);
            String key = key(token);
            int found = trie.find(key);
            small[i] = key.equals(token.norm()) ? found : trie.find(token.norm());
            standing[i] = digits ? PackedSets.both(sets[found], sets[small[i]]) : sets[found];
        }
        return lists.of(small, text);
    }

    private static boolean hasDigits(Token token) {
        return token.kind() == Kind.MIXED || token.kind() == Kind.NUMBER;
    }

    private static String key(Token token) {
        return hasDigits(token) ? keyOfDigits(token) : token.russified();
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

package org.dabyl.feeds.classify.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
/// Each token is looked up once in a [WordTrie]; only where it may start a pattern are the words after it
/// compared. Kazakh letters and their Russian substitutes count as the same, in the lexicon and in the article.
/// Immutable; for any thread.
public final class PatternScan {
    /// A hostile text may repeat one word a million times; no article needs more than a thousand.
    private static final int MOST_HITS = 1_000;

    private final WordTrie trie;
    private final Starting starting;

    /// A pattern whose places are numbers of word sets.
    private static final class Compiled {
        private final LexiconEntry entry;
        private final int[] sets;
        private final int[] gaps;
        private final boolean[] within;

        Compiled(LexiconEntry entry, int places) {
            this.entry = entry;
            this.sets = new int[places];
            this.gaps = new int[places];
            this.within = new boolean[places];
        }

        /// A cheap look before the exact one: whether the sentence has a word for each place from
        /// the fourth on.
        boolean mayStand(Present present) {
            for (int i = 3; i < sets.length; i++) {
                if (!present.has(sets[i])) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Of which sets a sentence has a word.
    private static final class Present {
        private final long[] bits;

        Present(int sets) {
            bits = new long[(sets >> 6) + 1];
        }

        void mark(int[][] sets, Sentence sentence) {
            Arrays.fill(bits, 0);
            for (int at = sentence.first(); at < sentence.last(); at++) {
                for (int set : sets[at]) {
                    bits[set >> 6] |= 1L << set;
                }
            }
        }

        boolean has(int set) {
            return (bits[set >> 6] & 1L << set) != 0;
        }
    }

    /// All patterns by the set of words that they start with, and the two sets that each needs next: most fail
    /// on them.
    private static final class Starting {
        private static final int NOTHING_MORE = -1;

        private final int[] from;
        private final Compiled[] patterns;
        private final int[] second;
        private final int[] third;

        Starting(List<List<Compiled>> bySet) {
            from = new int[bySet.size() + 1];
            for (int set = 0; set < bySet.size(); set++) {
                from[set + 1] = from[set] + bySet.get(set).size();
            }
            patterns = bySet.stream().flatMap(List::stream).toArray(Compiled[]::new);
            second = needed(1);
            third = needed(2);
        }

        private int[] needed(int place) {
            return Stream.of(patterns)
                    .mapToInt(pattern -> pattern.sets.length > place ? pattern.sets[place] : NOTHING_MORE)
                    .toArray();
        }

        int sets() {
            return from.length - 1;
        }

        boolean mayStand(int pattern, Present present) {
            return second[pattern] == NOTHING_MORE
                    || present.has(second[pattern])
                            && (third[pattern] == NOTHING_MORE
                                    || present.has(third[pattern]) && patterns[pattern].mayStand(present));
        }
    }

    /// Builds the trie of the lexicon's words.
    public PatternScan(Lexicon lexicon) {
        Map<List<String>, Integer> sets = new HashMap<>();
        WordTrie.Builder words = new WordTrie.Builder();
        List<List<Compiled>> patterns = new ArrayList<>();
        for (LexiconEntry entry : lexicon.entries()) {
            LexiconEntry kept = entry.withoutText();
            for (WordPattern pattern : entry.patterns()) {
                compile(kept, pattern, sets, words, patterns);
            }
        }
        this.trie = words.build();
        this.starting = new Starting(patterns);
    }

    private static void compile(
            LexiconEntry entry,
            WordPattern pattern,
            Map<List<String>, Integer> known,
            WordTrie.Builder words,
            List<List<Compiled>> starting) {
        int n = pattern.elements().size();
        Compiled compiled = new Compiled(entry, n);
        for (int i = 0; i < n; i++) {
            WordPattern.Element element = pattern.elements().get(i);
            Integer set = known.get(element.words());
            if (set == null) {
                set = known.size();
                known.put(element.words(), set);
                starting.add(new ArrayList<>());
                for (String word : element.words()) {
                    words.add(Folding.russified(word), set);
                }
            }
            compiled.sets[i] = set;
            compiled.gaps[i] = element.gap();
            compiled.within[i] = element.within();
        }
        starting.get(compiled.sets[0]).add(compiled);
    }

    /// All places where the lexicon's words stand, in the order of their first token.
    public List<WordHit> scan(ArticleText text) {
        List<WordHit> hits = new ArrayList<>();
        int[][] sets = look(text);
        Present present = new Present(starting.sets());
        for (Sentence sentence : text.sentences()) {
            present.mark(sets, sentence);
            for (int at = sentence.first(); at < sentence.last() && hits.size() < MOST_HITS; at++) {
                for (int set : sets[at]) {
                    for (int i = starting.from[set]; i < starting.from[set + 1]; i++) {
                        if (starting.mayStand(i, present)) {
                            match(starting.patterns[i], text, sets, at, sentence.last(), hits);
                        }
                    }
                }
            }
        }
        return hits;
    }

    private int[][] look(ArticleText text) {
        int[][] sets = new int[text.tokens().size()][];
        for (Token token : text.tokens()) {
            boolean digits = token.kind() == Kind.MIXED || token.kind() == Kind.NUMBER;
            int[] found = trie.find(key(token));
            sets[token.index()] = digits ? WordTrie.with(found, trie.find(token.norm())) : found;
        }
        return sets;
    }

    /// A number is `#`, and a word that starts with one `#` and its rest: «15-суточный» is «#-суточный».
    private static String key(Token token) {
        if (token.kind() == Kind.WORD || token.kind() == Kind.MARK) {
            return token.russified();
        }
        if (token.kind() == Kind.NUMBER) {
            return "#";
        }
        int digits = 0;
        while (digits < token.norm().length() && Character.isDigit(token.norm().charAt(digits))) {
            digits++;
        }
        return digits == 0 ? token.norm() : "#" + Folding.russified(token.norm().substring(digits));
    }

    private static void match(Compiled pattern, ArticleText text, int[][] sets, int at, int end, List<WordHit> hits) {
        int[] tokens = new int[pattern.sets.length];
        tokens[0] = at;
        if (place(pattern, text, sets, 1, end, tokens)) {
            hits.add(new WordHit(pattern.entry, tokens));
        }
    }

    /// Puts the words from the `i`-th on behind those before, the nearest that let the rest stand too:
    /// «получили 5, 10 и 20 суток».
    private static boolean place(Compiled pattern, ArticleText text, int[][] sets, int i, int end, int[] tokens) {
        if (i == tokens.length) {
            return true;
        }
        int left = pattern.gaps[i];
        for (int next = tokens[i - 1] + 1; next < end; next++) {
            if (has(sets[next], pattern.sets[i])) {
                tokens[i] = next;
                if (place(pattern, text, sets, i + 1, end, tokens)) {
                    return true;
                }
            }
            Token between = text.tokens().get(next);
            boolean mark = between.kind() == Kind.MARK;
            boolean parts = mark && (between.isMark(';') || pattern.within[i] && between.isMark(','));
            if (parts || !(mark && isQuote(between)) && left-- == 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean has(int[] sets, int wanted) {
        for (int set : sets) {
            if (set == wanted) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuote(Token mark) {
        return "«»\"“”„'’".indexOf(mark.norm().charAt(0)) >= 0;
    }
}

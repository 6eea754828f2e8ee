package org.dabyl.feeds.classify.mark;

import java.util.List;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.feeds.classify.text.Token;
import org.dabyl.feeds.classify.text.Token.Kind;

/// A pattern of the lexicon whose places are numbers of word sets: finds whether it stands in an article from a
/// token on. Immutable once it is filled; for any thread.
final class PlacedPattern {
    private static final String QUOTES = "«»\"“”„'’";

    private final LexiconEntry entry;
    /// Of each place: its words, how many tokens may stand before it, and whether no comma may.
    private final int[] sets;
    private final int[] gaps;
    private final boolean[] within;

    PlacedPattern(LexiconEntry entry, int places) {
        this.entry = entry;
        this.sets = new int[places];
        this.gaps = new int[places];
        this.within = new boolean[places];
    }

    /// Fills a place; for whoever builds it.
    void put(int place, int set, int gap, boolean withoutComma) {
        sets[place] = set;
        gaps[place] = gap;
        within[place] = withoutComma;
    }

    /// The word sets of its places, in their order; not to be written to.
    int[] sets() {
        return sets;
    }

    /// Adds a hit where the pattern stands from the token `at` on.
    ///
    /// @param standing the word sets of each token
    /// @param end of the sentence
    void match(List<Token> tokens, int[][] standing, int at, int end, List<WordHit> hits) {
        int[] placed = new int[sets.length];
        placed[0] = at;
        if (place(tokens, standing, 1, end, placed)) {
            hits.add(new WordHit(entry, placed));
        }
    }

    /// Puts the words from the `i`-th on behind those before, the nearest that let the rest stand too:
    /// «получили 5, 10 и 20 суток».
    private boolean place(List<Token> tokens, int[][] standing, int i, int end, int[] placed) {
        if (i == placed.length) {
            return true;
        }
        int left = gaps[i];
        for (int next = placed[i - 1] + 1; next < end; next++) {
            if (has(standing[next], sets[i])) {
                placed[i] = next;
                if (place(tokens, standing, i + 1, end, placed)) {
                    return true;
                }
            }
            Token between = tokens.get(next);
            boolean mark = between.kind() == Kind.MARK;
            boolean parts = mark && (between.isMark(';') || within[i] && between.isMark(','));
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
        return QUOTES.indexOf(mark.norm().charAt(0)) >= 0;
    }
}

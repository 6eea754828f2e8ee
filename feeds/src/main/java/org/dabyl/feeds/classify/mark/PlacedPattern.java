package org.dabyl.feeds.classify.mark;

import java.util.List;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.feeds.classify.text.Token;
import org.dabyl.feeds.classify.text.Token.Kind;

/// A pattern of the lexicon whose places are numbers of word sets: finds whether it stands in an article from a
/// token on. Immutable once it is filled; for any thread.
final class PlacedPattern {
    private static final String QUOTES = "«»\"“”„'’";

    /// How many numbers tell of a place: its set of words, how many tokens may stand before it, and whether no comma
    /// may.
    private static final int NUMBERS = 3;

    private final LexiconEntry entry;
    /// In one list, because most patterns are looked at once and let go.
    private final int[] places;

    PlacedPattern(LexiconEntry entry, int places) {
        this.entry = entry;
        this.places = new int[places * NUMBERS];
    }

    /// Fills a place; for whoever builds it.
    void put(int place, int set, int gap, boolean withoutComma) {
        places[place * NUMBERS] = set;
        places[place * NUMBERS + 1] = gap;
        places[place * NUMBERS + 2] = withoutComma ? 1 : 0;
    }

    int places() {
        return places.length / NUMBERS;
    }

    /// The word set of the place.
    int set(int place) {
        return places[place * NUMBERS];
    }

    /// Adds a hit where the pattern stands from the token `at` on.
    ///
    /// @param standing the word sets of each token, as [PatternScan#sets] has them
    /// @param end of the sentence
    void match(List<Token> tokens, int[][] standing, int at, int end, List<WordHit> hits) {
        int[] placed = new int[places()];
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
        int set = set(i);
        int left = places[i * NUMBERS + 1];
        boolean withoutComma = places[i * NUMBERS + 2] == 1;
        for (int next = placed[i - 1] + 1; next < end; next++) {
            if (has(standing[next], set)) {
                placed[i] = next;
                if (place(tokens, standing, i + 1, end, placed)) {
                    return true;
                }
            }
            Token between = tokens.get(next);
            boolean mark = between.kind() == Kind.MARK;
            boolean parts = mark && (between.isMark(';') || withoutComma && between.isMark(','));
            if (parts || !(mark && isQuote(between)) && left-- == 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean has(int[] standing, int wanted) {
        for (int i = 1; i < standing.length; i++) {
            if (standing[i] == wanted) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuote(Token mark) {
        return QUOTES.indexOf(mark.norm().charAt(0)) >= 0;
    }
}

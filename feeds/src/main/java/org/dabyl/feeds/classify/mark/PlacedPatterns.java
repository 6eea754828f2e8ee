package org.dabyl.feeds.classify.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.config.watch.WordPattern;
import org.dabyl.feeds.classify.text.Token;
import org.dabyl.feeds.classify.text.Token.Kind;

/// The patterns of a lexicon with numbers of word sets for their places: finds whether one stands in an article from a
/// token on.
///
/// A pattern is known by its number, in the order of the sets that they start with. All lie in one array, because most
/// are looked at once and let go. Immutable; for any thread.
final class PlacedPatterns {
    private static final String QUOTES = "«»\"“”„'’";

    /// How many numbers tell of a place: its set of words, and before which gap it stands.
    private static final int NUMBERS = 2;
    /// Beside how many tokens may stand before a place: whether no comma may.
    private static final int WITHOUT_COMMA = 1;

    private final LexiconEntry[] entries;
    /// Where each pattern's places begin; they end where those of the next do.
    private final int[] from;
    private final int[] places;

    /// A pattern with the number of the set of each of its places.
    record Placed(LexiconEntry entry, List<WordPattern.Element> elements, List<Integer> sets) {}

    PlacedPatterns(List<Placed> all) {
        List<Placed> byStart = new ArrayList<>(all);
        byStart.sort(Comparator.comparingInt(pattern -> pattern.sets.getFirst()));
        entries = byStart.stream().map(Placed::entry).toArray(LexiconEntry[]::new);
        from = new int[entries.length + 1];
        for (int i = 0; i < entries.length; i++) {
            from[i + 1] = from[i] + byStart.get(i).sets.size() * NUMBERS;
        }
        places = new int[from[entries.length]];
        for (int i = 0; i < entries.length; i++) {
            put(byStart.get(i), from[i]);
        }
    }

    private void put(Placed pattern, int at) {
        for (int i = 0; i < pattern.sets.size(); i++) {
            WordPattern.Element element = pattern.elements.get(i);
            places[at + i * NUMBERS] = pattern.sets.get(i);
            places[at + i * NUMBERS + 1] = element.gap() << 1 | (element.within() ? WITHOUT_COMMA : 0);
        }
    }

    /// How many places the longest has.
    int longest() {
        return IntStream.range(0, entries.length)
                .map(pattern -> (from[pattern + 1] - from[pattern]) / NUMBERS)
                .max()
                .orElse(0);
    }

    int size() {
        return entries.length;
    }

    /// Those of all patterns, each once.
    List<LexiconEntry> entries() {
        return Arrays.stream(entries).distinct().toList();
    }

    /// The word set of the pattern's first place.
    int start(int pattern) {
        return places[from[pattern]];
    }

    /// The word sets of all its places.
    int[] sets(int pattern) {
        int[] sets = new int[(from[pattern + 1] - from[pattern]) / NUMBERS];
        Arrays.setAll(sets, place -> places[from[pattern] + place * NUMBERS]);
        return sets;
    }

    /// Adds a hit where the pattern stands from the token `at` on.
    ///
    /// @param standing the word sets of each token, as [PackedSets] has them
    /// @param end of the sentence
    /// @param room for the places of any pattern
    void match(int pattern, List<Token> tokens, int[][] standing, int at, int end, int[] room, List<WordHit> hits) {
        int length = (from[pattern + 1] - from[pattern]) / NUMBERS;
        room[0] = at;
        if (length == 1 || place(from[pattern], length, tokens, standing, 1, end, room)) {
            hits.add(new WordHit(entries[pattern], Arrays.copyOf(room, length)));
        }
    }

    /// Puts the words from the `i`-th on behind those before, the nearest that let the rest stand too:
    /// «получили 5, 10 и 20 суток».
    private boolean place(int pattern, int length, List<Token> tokens, int[][] standing, int i, int end, int[] placed) {
        if (i == length) {
            return true;
        }
        int set = places[pattern + i * NUMBERS];
        int gap = places[pattern + i * NUMBERS + 1];
        int left = gap >> 1;
        boolean withoutComma = (gap & WITHOUT_COMMA) != 0;
        for (int next = placed[i - 1] + 1; next < end; next++) {
            if (PackedSets.has(standing[next], set)) {
                placed[i] = next;
                if (place(pattern, length, tokens, standing, i + 1, end, placed)) {
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

    private static boolean isQuote(Token mark) {
        return QUOTES.indexOf(mark.norm().charAt(0)) >= 0;
    }
}

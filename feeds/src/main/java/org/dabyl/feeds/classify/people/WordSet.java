package org.dabyl.feeds.classify.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabyl.feeds.classify.text.Folding;

/// A list of words, some of which stand for all that start so. Immutable; for any thread.
final class WordSet {
    private static final int FIRSTS = 1 << 10;

    private final Set<String> whole = new HashSet<>();
    /// By their first two letters, the longest first; those of one letter by that.
    private final Map<Integer, List<String>> starts = new HashMap<>();
    /// Which first two letters any word of the list has, by their place in a small table: most words asked for
    /// have others.
    private final long[] firsts = new long[FIRSTS >> 6];
    /// Whether a single letter stands for all words that start with it.
    private boolean singles;

    /// @param words a word that ends in `*` stands for all that start so
    WordSet(List<String> words) {
        for (String word : words) {
            String norm = Folding.norm(word);
            if (norm.endsWith("*")) {
                String start = norm.substring(0, norm.length() - 1);
                starts.computeIfAbsent(letters(start), _ -> new ArrayList<>()).add(start);
                singles |= start.length() == 1;
                know(start);
            } else {
                whole.add(norm);
                know(norm);
            }
        }
        starts.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
    }

    private void know(String word) {
        int at = place(word);
        firsts[at >>> 6] |= 1L << at;
    }

    private boolean mayHave(String norm) {
        int at = place(norm);
        return singles || (firsts[at >>> 6] & 1L << at) != 0;
    }

    private static int place(String word) {
        return letters(word) * 0x9E3779B1 >>> Integer.SIZE - 10;
    }

    boolean has(String norm) {
        return mayHave(norm) && (whole.contains(norm) || longest(norm) > 0);
    }

    boolean hasWhole(String norm) {
        return whole.contains(norm);
    }

    /// The length of the longest beginning in the list that the word starts with; 0 where there is none.
    int start(String norm) {
        return mayHave(norm) ? longest(norm) : 0;
    }

    private int longest(String norm) {
        for (String start : starts.getOrDefault(letters(norm), List.of())) {
            if (norm.startsWith(start)) {
                return start.length();
            }
        }
        return singles && starts.containsKey((int) norm.charAt(0)) ? 1 : 0;
    }

    private static int letters(String word) {
        return word.length() < 2 ? word.charAt(0) : word.charAt(0) | word.charAt(1) << Character.SIZE;
    }
}

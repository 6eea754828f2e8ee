package org.dabyl.feeds.classify.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dabyl.feeds.classify.text.Folding;

/// A list of words, some of which stand for all that start so. Immutable; for any thread.
final class WordSet {
    private final Set<String> whole = new HashSet<>();
    private final Set<String> starts = new HashSet<>();
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    /// @param words a word that ends in `*` stands for all that start so
    WordSet(List<String> words) {
        for (String word : words) {
            String norm = Folding.norm(word);
            if (norm.endsWith("*")) {
                String start = norm.substring(0, norm.length() - 1);
                starts.add(start);
                shortest = Math.min(shortest, start.length());
                longest = Math.max(longest, start.length());
            } else {
                whole.add(norm);
            }
        }
    }

    boolean has(String norm) {
        return whole.contains(norm) || start(norm) > 0;
    }

    boolean hasWhole(String norm) {
        return whole.contains(norm);
    }

    /// The length of the longest beginning in the list that the word starts with; 0 where there is none.
    int start(String norm) {
        for (int n = Math.min(longest, norm.length()); n >= shortest; n--) {
            if (starts.contains(norm.substring(0, n))) {
                return n;
            }
        }
        return 0;
    }
}

package org.dabyl.feeds.classify.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Endings of words, asked for by the last letter first: most words end in a letter that none of them has.
///
/// Immutable; for any thread.
public final class WordEnds {
    private final Map<Character, List<String>> byLast = new HashMap<>();

    /// @param endings none of them empty
    public WordEnds(Collection<String> endings) {
        for (String ending : endings) {
            byLast.computeIfAbsent(ending.charAt(ending.length() - 1), _ -> new ArrayList<>())
                    .add(ending);
        }
    }

    /// Whether the word ends with one of them.
    public boolean endOf(String word) {
        if (word.isEmpty()) {
            return false;
        }
        List<String> endings = byLast.get(word.charAt(word.length() - 1));
        if (endings != null) {
            for (String ending : endings) {
                if (word.endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }
}

package org.dabyl.feeds.classify.text;

import java.util.Collection;

/// Endings of words, asked for by the last letter first: most words end in a letter that none of them has.
///
/// Immutable; for any thread.
public final class WordEnds {
    /// Letters of one script that share a place do no harm: what stands there is compared.
    private static final int PLACES = 64;

    private final String[][] byLast = new String[PLACES][];

    /// @param endings none of them empty
    public WordEnds(Collection<String> endings) {
        for (int place = 0; place < PLACES; place++) {
            int at = place;
            byLast[place] = endings.stream()
                    .filter(ending -> place(ending.charAt(ending.length() - 1)) == at)
                    .toArray(String[]::new);
        }
    }

    private static int place(char last) {
        return last & PLACES - 1;
    }

    /// Whether the word ends with one of them.
    public boolean endOf(String word) {
        if (word.isEmpty()) {
            return false;
        }
        for (String ending : byLast[place(word.charAt(word.length() - 1))]) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the word of these letters, which is as long as any of them, ends with one of them.
    boolean endOf(char[] text, int to) {
        for (String ending : byLast[place(text[to - 1])]) {
            if (stands(ending, text, to - ending.length())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the word stands there.
    static boolean stands(String word, char[] text, int from) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}

package org.dabyl.feeds.classify.text;

import java.util.Arrays;
import java.util.Map;

/// What each of a few words tells of a text's language, asked of the text's letters, so that no word of it is cut out
/// only to be looked up. Immutable; for any thread.
final class FrequentWords {
    /// Twice as many places as words at least, so that the next free one is near.
    private static final int PLACES = 256;

    private final String[] words = new String[PLACES];
    private final int[] telling = new int[PLACES];
    private final int longest;

    /// @param telling what each word tells: not 0, and fewer than a hundred words
    FrequentWords(Map<String, Integer> telling) {
        Arrays.fill(words, "");
        telling.forEach((word, tells) -> {
            int place = place(word.hashCode());
            while (!words[place].isEmpty()) {
                place = next(place);
            }
            words[place] = word;
            this.telling[place] = tells;
        });
        longest = telling.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 8) & PLACES - 1;
    }

    private static int next(int place) {
        return place + 1 & PLACES - 1;
    }

    /// The hash of a word's letters so far with the next one, as String has it: whoever looks for a word's end has it
    /// for nothing.
    static int hash(int before, char letter) {
        return 31 * before + letter;
    }

    /// What the word tells that stands there in small letters; 0 for any other.
    ///
    /// @param hash of its letters, which began with 0
    int of(char[] text, int from, int to, int hash) {
        if (to - from > longest) {
            return 0;
        }
        for (int place = place(hash); !words[place].isEmpty(); place = next(place)) {
            if (words[place].length() == to - from && WordEnds.stands(words[place], text, from)) {
                return telling[place];
            }
        }
        return 0;
    }
}

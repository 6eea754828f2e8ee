package org.dabyl.feeds.classify.event;

import java.util.HashMap;
import java.util.Map;

/// The numbers of the beginnings of words, looked up by the letters of a word, so that no beginning is cut out only to
/// be looked up.
///
/// A beginning of up to six letters, Latin or Cyrillic, is one number; those few with other letters stand in a map.
/// Immutable; for any thread.
final class StemTable {
    /// How many letters a beginning has.
    static final int LETTERS = 6;

    /// Latin and Cyrillic; six digits to this base are no more than a long holds.
    private static final int BASE = 0x530;

    private static final long STRANGE = -1;

    private final long[] keys;
    private final int[] numbers;
    private final int shift;
    private final Map<String, Integer> strange = new HashMap<>();

    /// @param known higher than [KnownWords#STRANGE], which all others have
    StemTable(Map<String, Integer> known) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * known.size() + 1);
        keys = new long[1 << bits];
        numbers = new int[1 << bits];
        shift = Long.SIZE - bits;
        known.forEach((stem, number) -> {
            long key = stem.length() > LETTERS ? STRANGE : key(stem);
            if (key == STRANGE) {
                strange.put(stem, number);
            } else {
                int at = place(key);
                keys[at] = key;
                numbers[at] = number;
            }
        });
    }

    /// The letters as a number; no two beginnings have the same, and none of any letter has 0.
    private static long key(String word) {
        long key = 0;
        int length = Math.min(word.length(), LETTERS);
        for (int i = 0; i < length; i++) {
            char letter = word.charAt(i);
            if (letter == 0 || letter >= BASE) {
                return STRANGE;
            }
            key = key * BASE + letter;
        }
        return key;
    }

    /// Where the key stands, or the free place where it would.
    private int place(long key) {
        int at = (int) (key * 0x9E3779B97F4A7C15L >>> shift);
        while (keys[at] != key && keys[at] != 0) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    /// The number of a whole stem, which may be longer than a word's beginning.
    int ofStem(String stem) {
        return stem.length() > LETTERS ? strange.getOrDefault(stem, KnownWords.STRANGE) : ofWord(stem);
    }

    /// The number of how the word begins.
    int ofWord(String word) {
        long key = key(word);
        if (key == STRANGE) {
            return strange.getOrDefault(word.substring(0, Math.min(word.length(), LETTERS)), KnownWords.STRANGE);
        }
        int at = place(key);
        return keys[at] == 0 ? KnownWords.STRANGE : numbers[at];
    }
}

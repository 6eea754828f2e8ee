package org.dabyl.feeds.classify.text;

import org.dabyl.feeds.classify.text.Token.Kind;
import org.jspecify.annotations.Nullable;

/// The words and marks of the text so far, so that one that comes again is neither made nor looked up again: half of
/// an article's tokens have come before.
///
/// It has a fixed number of places, one for each word, and forgets the older of two that fall on one: whatever a
/// hostile text is made of, each of its words costs one look. For one thread.
final class SeenWords {
    private static final int MOST_PLACES = 1 << 11;
    /// A word in every so many letters, twice as many places as words.
    private static final int LETTERS_A_PLACE = 4;

    private final @Nullable Token[] seen;
    private final int shift;

    /// @param length of the text
    SeenWords(int length) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.min(MOST_PLACES - 1, length / LETTERS_A_PLACE) | 1);
        seen = new Token[1 << bits];
        shift = Integer.SIZE - bits;
    }

    /// Where a word stands whose letters have the hash.
    int place(int hash) {
        return hash * 0x9E3779B1 >>> shift;
    }

    /// An earlier token of the kind whose normal form has these letters; null where it is not known.
    @Nullable
    Token find(int place, char[] letters, int length, Kind kind) {
        Token token = seen[place];
        return token != null
                        && token.kind() == kind
                        && token.norm().length() == length
                        && WordEnds.stands(token.norm(), letters, 0)
                ? token
                : null;
    }

    void put(int place, Token token) {
        seen[place] = token;
    }
}

package org.dabyl.feeds.classify.text;

/// What a character is, as bits: told of the letters up to Cyrillic by a table that is small enough to stay at hand,
/// where [Character] looks into a large one. Stateless; for any thread.
final class Sign {
    static final int LETTER = 1;
    static final int DIGIT = 2;
    static final int UPPER = 4;
    static final int LATIN = 8;
    static final int CYRILLIC = 16;

    private static final byte[] KNOWN = new byte[0x530];

    static {
        for (char c = 0; c < KNOWN.length; c++) {
            KNOWN[c] = (byte) slowly(c);
        }
    }

    private Sign() {}

    static int of(char c) {
        return c < KNOWN.length ? KNOWN[c] : slowly(c);
    }

    static boolean isLetter(char c) {
        return (of(c) & LETTER) != 0;
    }

    static boolean isLetterOrDigit(char c) {
        return (of(c) & (LETTER | DIGIT)) != 0;
    }

    private static int slowly(char c) {
        return (Character.isLetter(c) ? LETTER : 0)
                | (Character.isDigit(c) ? DIGIT : 0)
                | (Character.isUpperCase(c) ? UPPER : 0)
                | (c < 0x250 ? LATIN : 0)
                | (c >= 0x400 && c < 0x530 ? CYRILLIC : 0);
    }
}

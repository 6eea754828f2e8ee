package org.dabyl.feeds.classify.text;

import java.text.Normalizer;

/// Takes out of a text what a reader does not see: soft hyphens, stress marks, zero-width and direction marks,
/// odd spaces, and the `#` before a name.
final class Cleaner {
    private static final char ACUTE = '\u0301';
    private static final char GRAVE = '\u0300';

    private Cleaner() {}

    static String clean(String raw) {
        String nfc = isPlain(raw) ? raw : Normalizer.normalize(raw, Normalizer.Form.NFC);
        char[] out = nfc.toCharArray(); // what is written never passes what is read: a space stands for one or more
        int length = 0;
        boolean space = true;
        boolean line = false;
        for (int i = 0; i < out.length; i++) {
            char c = out[i];
            boolean plain = c > ' ' && c < 0x7F || c >= 0x400 && c < 0x530;
            if (!plain && (isUnseen(c) || isLoneSurrogate(nfc, i)) || c == '#' && isOfName(nfc, i)) {
                continue;
            }
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                line = true;
            } else if (!plain && (c <= ' ' || c == '\u0085' || Character.isSpaceChar(c))) {
                space = space || length == 0 || out[length - 1] != '\n';
            } else {
                if ((line || space) && length > 0) {
                    out[length++] = line ? '\n' : ' ';
                }
                out[length++] = c;
                space = false;
                line = false;
            }
        }
        return new String(out, 0, length);
    }

    /// «Айжан #Серикова»: the mark that makes a name findable is none of it.
    private static boolean isOfName(String text, int i) {
        return i + 2 < text.length()
                && Character.isUpperCase(text.charAt(i + 1))
                && Character.isLowerCase(text.charAt(i + 2))
                && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
    }

    /// Below U+0300 nothing combines, and the Cyrillic letters of Russian and Kazakh are composed already.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x300
                    && !(c >= 0x400 && c < 0x483)
                    && !(c >= 0x48A && c < 0x530)
                    && !(c >= 0x2010 && c < 0x2100)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnseen(char c) {
        return c == '\u00AD'
                || c == ACUTE
                || c == GRAVE
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u206F'
                || c == '\uFEFF'
                || c < ' ' && c != '\n' && c != '\r' && c != '\t';
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}

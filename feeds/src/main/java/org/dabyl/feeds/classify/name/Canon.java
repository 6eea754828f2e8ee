package org.dabyl.feeds.classify.name;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The one spelling that all scripts of a word come down to: lower-case Cyrillic without apostrophes; inner hyphens
/// stay.
final class Canon {
    private static final char FIRST_CYRILLIC = 0x400;
    private static final String LOOK_ALIKE = "aceopxykmhtbi";
    private static final String TWIN = "асеорхукмнтві";
    private static final String[] JOINED = {
        "улы", "ұлы", "оглы", "оғлы", "углы", "кызы", "қызы", "гызы", "ұлыны", "оглу", "оғлу", "огли", "угли", "уғли",
        "кизи", "қизи"
    };
    /// «Тамерлан-ага»: what respect puts behind a given name.
    private static final Set<String> RESPECT = Set.of("ага", "аға", "апа", "апай", "ханым", "мырза");

    private Canon() {}

    static String of(CharSequence text, int start, int end) {
        String plain = plain(text, start, end);
        if (plain != null) {
            return plain;
        }
        int stop = withoutPossessive(text, start, end);
        int latin = 0;
        int cyrillic = 0;
        StringBuilder out = new StringBuilder(stop - start);
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            if (Letters.isApostrophe(c)) {
                continue;
            }
            latin += Letters.isLatin(c) ? 1 : 0;
            cyrillic += Letters.isLetter(c) && !Letters.isLatin(c) ? 1 : 0;
            out.append(Letters.isHyphen(c) ? '-' : Letters.canon(c));
        }
        if (latin > 0 && cyrillic >= latin) {
            twins(out);
        } else if (latin > 0) {
            return joined(Latin.toCyrillic(out.toString()));
        }
        return joined(out.toString());
    }

    /// The usual case: Cyrillic letters and nothing else.
    private static @Nullable String plain(CharSequence text, int start, int end) {
        if (start < end && text.charAt(start) < FIRST_CYRILLIC) {
            return null;
        }
        char[] out = new char[end - start];
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < FIRST_CYRILLIC || !Letters.isLetter(c)) {
                return null;
            }
            out[i - start] = Letters.canon(c);
        }
        return new String(out);
    }

    static String of(String word) {
        return of(word, 0, word.length());
    }

    /// «Sekerbayeva's», «Abishev’s».
    private static int withoutPossessive(CharSequence text, int start, int end) {
        char last = text.charAt(end - 1);
        boolean s = last == 's' || last == 'S';
        if (s && end - start > 2 && Letters.isApostrophe(text.charAt(end - 2))) {
            return end - 2;
        }
        return end;
    }

    private static void twins(StringBuilder out) {
        for (int i = 0; i < out.length(); i++) {
            int twin = LOOK_ALIKE.indexOf(out.charAt(i));
            if (twin >= 0) {
                out.setCharAt(i, TWIN.charAt(twin));
            }
        }
    }

    /// Гасан-оглы and Гасаноглы are one.
    private static String joined(String word) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen <= 0) {
            return word.endsWith("оглу") || word.endsWith("оғлу") ? word.substring(0, word.length() - 1) + 'ы' : word;
        }
        String tail = word.substring(hyphen + 1);
        return isSon(tail)
                ? word.substring(0, hyphen) + tail
                : RESPECT.contains(tail) ? word.substring(0, hyphen) : word;
    }

    /// Whether a word, or a beginning of it, is «ұлы», «қызы», «оглы», as they follow a father's name.
    static boolean isSon(String word) {
        for (String son : JOINED) {
            if (word.startsWith(son)) {
                return word.length() == son.length() || KazakhEnding.fits(word.substring(son.length()));
            }
        }
        return false;
    }

    /// What stands before «ұлы», «қызы», «оглы» at a word's end; the word itself where there is none.
    static String father(String word) {
        for (String son : JOINED) {
            if (word.endsWith(son) && word.length() > son.length() + 1) {
                return word.substring(0, word.length() - son.length());
            }
        }
        return word;
    }
}

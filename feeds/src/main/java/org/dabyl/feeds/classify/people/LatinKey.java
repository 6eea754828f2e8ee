package org.dabyl.feeds.classify.people;

/// One key for a name in Cyrillic and in the Latin letters of English or Kazakh texts: «Жақсылық», `Zhaqsylyq`.
///
/// It only finds a given name in the list; a few different names share a key, which does no harm there. For any
/// thread.
final class LatinKey {
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "j", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "h",
        "c", "C", "S", "S", "", "i", "", "e", "iu", "ia", "a", "g", "k", "n", "o", "u", "u", "h", "i"
    };
    private static final String[] FROM = {
        "zh", "kh", "shch", "sh", "ch", "gh", "ts", "tz", "x", "q", "y", "w", "ä", "ö", "ü", "ñ", "ğ", "ş", "ı", "ū",
        "'"
    };
    private static final String[] TO = {
        "j", "h", "S", "S", "C", "g", "c", "c", "ks", "k", "i", "u", "a", "o", "u", "n", "g", "S", "i", "u", ""
    };

    /// The first letters of what the pairs are made from: few words have many.
    private static final String STARTS = "zksctgxqywäöüñğşıū'";

    private static final char FIRST_CYRILLIC = 0x400;

    private LatinKey() {}

    /// @param norm a word in its normal form
    static String of(String norm) {
        StringBuilder out = new StringBuilder(norm.length() + 4);
        String word = norm.startsWith("ye") ? norm.substring(1) : norm;
        int i = 0;
        while (i < word.length()) {
            char c = word.charAt(i);
            int at = c < FIRST_CYRILLIC ? -1 : CYRILLIC.indexOf(c);
            if (at >= 0) {
                out.append(LATIN[at]);
                i++;
            } else {
                int pair = pair(word, i);
                if (pair >= 0) {
                    out.append(TO[pair]);
                } else {
                    out.append(c);
                }
                i += pair >= 0 ? FROM[pair].length() : 1;
            }
        }
        return single(out);
    }

    private static int pair(String word, int at) {
        if (STARTS.indexOf(word.charAt(at)) < 0) {
            return -1;
        }
        for (int k = 0; k < FROM.length; k++) {
            if (word.startsWith(FROM[k], at)) {
                return k;
            }
        }
        return -1;
    }

    private static String single(StringBuilder text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}

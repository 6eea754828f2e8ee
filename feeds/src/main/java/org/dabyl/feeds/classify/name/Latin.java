package org.dabyl.feeds.classify.name;

import java.text.Normalizer;
import java.util.Locale;

/// Turns a name in Latin letters into the Cyrillic it stands for: English practice («Zhanar Sekerbayeva») and the
/// Kazakh alphabets («Janar», «Şekerbaeva», «Áset») alike.
///
/// Where a letter may stand for several, the commonest is taken: [Spelling] counts the others as equal or nearly so.
final class Latin {
    /// Kept apart from ш: sloppy spellings of с have it.
    static final char S_CEDILLA = 'ş';

    private static final String[][] GROUPS = {
        {"shch", "щ"},
        {"sch", "ш"},
        {"dzh", "ж"},
        {"tzh", "тж"},
        {"tsh", "тш"},
        {"rtch", "ртч"},
        {"tch", "ч"},
        {"zh", "ж"},
        {"sh", "ш"},
        {"axon", "ахон"},
        {"kh", "х"},
        {"gh", "ғ"},
        {"ch", "ч"},
        {"ts", "ц"},
        {"tz", "ц"},
        {"ph", "ф"},
        {"th", "т"},
        {"ck", "к"},
        {"dj", "ж"},
        {"ia", "ия"},
        {"ya", "я"},
        {"yu", "ю"},
        {"yo", "ё"},
        {"ye", "е"},
        {"iu", "ю"},
        {"ja", "жа"},
        {"oo", "у"},
        {"ee", "и"}
    };
    private static final String SINGLE = "abcdefghijklmnopqrstuvwxyzıəäáàâãåéèêëíìîïóòôöõúùûüýñńŋğǵşšçčžßūōīǧțłřķ";
    private static final String CYRILLIC = "абкдефгһижклмнопкрстуввхызыәәәааааееееииииөооөоүуұүуңңңғғşшччжсұоиғцлрк";

    private static final String VOWELS = "aeiouyəıáäöúüóéō";
    private static final int ALPHABET = 26;
    /// Which two letters a group starts with, by the places of both in the alphabet.
    private static final boolean[] GROUPED = new boolean[ALPHABET * ALPHABET];
    /// What each letter of [#SINGLE] stands for; 0 for any other.
    private static final char[] ALONE = new char[Letters.LIMIT];

    static {
        for (String[] group : GROUPS) {
            GROUPED[(group[0].charAt(0) - 'a') * ALPHABET + group[0].charAt(1) - 'a'] = true;
        }
        for (int i = 0; i < SINGLE.length(); i++) {
            ALONE[SINGLE.charAt(i)] = CYRILLIC.charAt(i);
        }
    }

    private Latin() {}

    static String toCyrillic(String word) {
        char[] low = word.toLowerCase(Locale.ROOT).toCharArray();
        char[] out = new char[2 * low.length];
        return new String(out, 0, toCyrillic(low, low.length, out));
    }

    /// The same for letters in an array.
    ///
    /// @param low in lower case
    /// @param out with twice as many places
    /// @return how many letters it is in Cyrillic
    static int toCyrillic(char[] low, int length, char[] out) {
        int end = 0;
        int i = 0;
        while (i < length) {
            int group = group(low, i, length);
            if (group >= 0) {
                String cyrillic = GROUPS[group][1];
                cyrillic.getChars(0, cyrillic.length(), out, end);
                end += cyrillic.length();
                i += GROUPS[group][0].length();
            } else {
                boolean hard = low[i] == 'x' && isHard(low, i, length);
                if (low[i] == 'x' && !hard) {
                    out[end++] = 'к';
                }
                out[end++] = hard ? 'х' : single(low, i, length);
                i++;
            }
        }
        return end;
    }

    private static int group(char[] low, int at, int length) {
        if (at + 1 == length || !isLetter(low[at]) || !isLetter(low[at + 1])) {
            return -1;
        }
        if (GROUPED[(low[at] - 'a') * ALPHABET + low[at + 1] - 'a'] && !isSon(low, at, length)) {
            for (int g = 0; g < GROUPS.length; g++) {
                if (stands(GROUPS[g][0], low, at, length)) {
                    return g;
                }
            }
        }
        return -1;
    }

    /// Baktybai-uly, Baktybay-uly.
    private static boolean isSon(char[] low, int at, int length) {
        return at > 0
                && at + 3 < length
                && (low[at] == 'i' || low[at] == 'y')
                && low[at + 1] == 'u'
                && low[at + 2] == 'l'
                && low[at + 3] == 'y'
                && VOWELS.indexOf(low[at - 1]) >= 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean stands(String group, char[] low, int at, int length) {
        int i = 0;
        while (i < group.length() && at + i < length && low[at + i] == group.charAt(i)) {
            i++;
        }
        return i == group.length();
    }

    /// Xenia, Toxtayev: the х of Uzbek and Azerbaijani; between vowels and at the end it is кс.
    private static boolean isHard(char[] low, int at, int length) {
        return at == 0 || at + 1 < length && VOWELS.indexOf(low[at + 1]) < 0;
    }

    private static char single(char[] low, int at, int length) {
        char c = low[at];
        char before = at > 0 ? low[at - 1] : ' ';
        if (c == 'y' && "aeiouáäóöúüəı".indexOf(before) >= 0) {
            return 'й';
        }
        if (c == 'w') {
            boolean polish = before == 'o' || at + 2 < length && low[at + 1] == 's' && low[at + 2] == 'k';
            return !polish && "aeuáä".indexOf(before) >= 0 ? 'у' : 'в';
        }
        if (c == 'x') {
            return 'с';
        }
        if (c == 'i' && "aeouáäóöúüə".indexOf(before) >= 0) {
            return 'й';
        }
        char known = c < Letters.LIMIT ? ALONE[c] : 0;
        return known != 0 ? known : plain(c);
    }

    /// A letter with a mark that we do not know counts as without.
    private static char plain(char c) {
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        int known = SINGLE.indexOf(base);
        return known >= 0 ? CYRILLIC.charAt(known) : base;
    }
}

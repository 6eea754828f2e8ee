package org.dabyl.feeds.classify.name;

import java.text.Normalizer;
import java.util.Locale;

/// Turns a name in Latin letters into the Cyrillic it stands for: English practice («Zhanar Sekerbayeva») and the
/// Kazakh alphabets («Janar», «Şekerbaeva», «Áset») alike.
///
/// Where a letter may stand for several, the commonest is taken: [Spelling] counts the others as equal or
/// nearly so.
final class Latin {
    /// Kept apart from ш: sloppy spellings of с have it.
    static final char S_CEDILLA = 'ş';

    private static final String[][] GROUPS = {
        {"shch", "щ"},
        {"sch", "ш"},
        {"dzh", "ж"},
        {"tch", "ч"},
        {"zh", "ж"},
        {"sh", "ш"},
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
    private static final String GROUP_STARTS = "cdegijkopstyz";
    private static final String SINGLE = "abcdefghijklmnopqrstuvwxyzıəäáàâãåéèêëíìîïóòôöõúùûüýñńŋğǵşšçčžßūōīǧțłřķ";
    private static final String CYRILLIC = "абкдефгхижклмнопкрстуввхызыәәәааааееееииииөооөоүуұүуңңңғғşшччжсұоиғцлрк";

    private Latin() {}

    static String toCyrillic(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(low.length() + 2);
        int i = 0;
        while (i < low.length()) {
            int group = group(low, i);
            if (group >= 0) {
                out.append(GROUPS[group][1]);
                i += GROUPS[group][0].length();
            } else {
                single(low, i, out);
                i++;
            }
        }
        return out.toString();
    }

    private static int group(String low, int at) {
        if (GROUP_STARTS.indexOf(low.charAt(at)) < 0) {
            return -1;
        }
        for (int g = 0; g < GROUPS.length; g++) {
            if (low.startsWith(GROUPS[g][0], at)) {
                return g;
            }
        }
        return -1;
    }

    private static void single(String low, int at, StringBuilder out) {
        char c = low.charAt(at);
        char before = at > 0 ? low.charAt(at - 1) : ' ';
        if (c == 'y' && "aeiouáäóöúüəı".indexOf(before) >= 0) {
            out.append('й');
        } else if (c == 'w') {
            out.append("aeouáä".indexOf(before) >= 0 ? 'у' : 'в');
        } else if (c == 'x') {
            out.append(at == 0 ? "х" : "кс");
        } else if (c == 'i' && "aeouáäóöúüə".indexOf(before) >= 0) {
            out.append('й');
        } else {
            int known = SINGLE.indexOf(c);
            out.append(known >= 0 ? CYRILLIC.charAt(known) : plain(c));
        }
    }

    /// A letter with a mark that we do not know counts as without.
    private static char plain(char c) {
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        int known = SINGLE.indexOf(base);
        return known >= 0 ? CYRILLIC.charAt(known) : base;
    }
}

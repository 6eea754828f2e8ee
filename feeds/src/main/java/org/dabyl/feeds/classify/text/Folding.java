package org.dabyl.feeds.classify.text;

import org.jspecify.annotations.Nullable;

/// The normal form of a word: what stays the same however it was typed.
public final class Folding {
    private static final String LOOK_ALIKE = "aceopxykmhtbi";
    private static final String CYRILLIC_TWIN = "асеорхукмнтві";
    /// Kazakh letters are behind it.
    static final char LAST_RUSSIAN = 0x450;

    private static final String KAZAKH = "әғқңөұүһі";
    private static final String SUBSTITUTE = "агкноуухи";

    /// The normal form of each letter up to Cyrillic, so that no letter's properties are looked up.
    private static final char[] NORMAL = new char[0x530];

    static {
        for (char c = 0; c < NORMAL.length; c++) {
            NORMAL[c] = slowly(c);
        }
    }

    private Folding() {}

    /// The letter in lower case.
    static char small(char typed) {
        char normal = norm(typed);
        return normal == 'е' ? Character.toLowerCase(typed) : normal;
    }

    private static char slowly(char typed) {
        char c = Character.toLowerCase(typed);
        return c == 'ё'
                ? 'е'
                : c == '’' || c == '‘' || c == 'ʼ' || c == 'ʻ' || c == '`' || c == '´' ? '\'' : c == '‑' ? '-' : c;
    }

    /// The normal form of a letter: lower case, ё as е.
    static char norm(char typed) {
        return typed < NORMAL.length ? NORMAL[typed] : slowly(typed);
    }

    /// Makes look-alikes among so many letters Cyrillic, but for those of a part that is Latin all through:
    /// «TikTok-канал».
    static void replaceLookAlikes(char[] norm, int length) {
        int part = 0;
        while (part < length) {
            int behind = endOfPart(norm, part, length);
            replaceLookAlikes(norm, part, behind);
            part = behind + 1;
        }
    }

    private static int endOfPart(char[] norm, int from, int length) {
        int end = from;
        while (end < length && norm[end] != '-') {
            end++;
        }
        return end;
    }

    private static void replaceLookAlikes(char[] norm, int from, int to) {
        boolean cyrillic = false;
        for (int i = from; i < to; i++) {
            cyrillic |= norm[i] >= 0x400;
        }
        for (int i = from; cyrillic && i < to; i++) {
            int twin = norm[i] < 0x250 ? LOOK_ALIKE.indexOf(norm[i]) : -1;
            norm[i] = twin >= 0 ? CYRILLIC_TWIN.charAt(twin) : norm[i];
        }
    }

    /// Lower case, ё as е, as one types it into a list.
    public static String norm(String word) {
        char[] out = word.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = norm(out[i]);
        }
        return new String(out);
    }

    /// A normal form with the Kazakh letters replaced as Russian keyboards do: ә→а ғ→г қ→к ң→н ө→о ұ→у ү→у һ→х і→и.
    public static String russified(String norm) {
        char @Nullable [] out = null;
        for (int i = 0; i < norm.length(); i++) {
            int kazakh = norm.charAt(i) > LAST_RUSSIAN ? KAZAKH.indexOf(norm.charAt(i)) : -1;
            if (kazakh >= 0) {
                out = out == null ? norm.toCharArray() : out;
                out[i] = SUBSTITUTE.charAt(kazakh);
            }
        }
        return out == null ? norm : new String(out);
    }
}

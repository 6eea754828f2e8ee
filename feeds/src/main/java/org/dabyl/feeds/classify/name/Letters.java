package org.dabyl.feeds.classify.name;

/// What each letter is to a name: its sound class, its script, its case.
///
/// The sound classes put together what the spellings of one name exchange: а, ә, е and я; о, ө, у and ү; т and д;
/// с, ш, ч and ц; к, қ, х, г and ғ. Close vowels, й and the signs come and go and are of the class [#SILENT].
final class Letters {
    static final int LIMIT = 0x530;
    static final int UPPER = 0x40;
    static final int LATIN = 0x20;
    static final int SOUND = 0x1F;

    static final int SILENT = 1;
    static final int VOWEL = 2;
    static final int ROUND = 15;
    static final int K = 9;
    static final int N = 12;
    static final int T = 5;
    static final int ZH = 8;

    private static final String[] SOUNDS = {
        "",
        "иіыйьъї",
        "аәеэяёє",
        "п",
        "б",
        "тд",
        "вф",
        "сшщчцşҷ",
        "жҗ",
        "кқхһгғґҳ",
        "л",
        "м",
        "нңҥ",
        "р",
        "з",
        "оөуұүюў"
    };
    private static final byte[] KIND = new byte[LIMIT];
    private static final char[] CANON = new char[LIMIT];
    private static final char[] LOWER = new char[LIMIT];
    /// Two letters in lower case.
    private static final char DOTTED = 'İ';
    private static final char FIRST_CYRILLIC = 0x400;
    /// Those of Uzbek and of scholars' romanisation are letters by the book.
    private static final String APOSTROPHES = "´ʹʺʻʼʽ‘’′";
    private static final char FIRST_APOSTROPHE = '´';

    static {
        for (int c = 0; c < LIMIT; c++) {
            char lower = Character.toLowerCase((char) c);
            CANON[c] = fold(lower);
            LOWER[c] = lower == 'ё' ? 'е' : lower;
            if (Character.isLetter((char) c) && !isApostrophe((char) c)) {
                int sound = sound(CANON[c]) | (c < 0x300 ? LATIN : 0);
                KIND[c] = (byte) (sound | (lower == c ? 0 : UPPER));
            }
        }
    }

    private Letters() {}

    private static int sound(char canon) {
        for (int s = 1; s < SOUNDS.length; s++) {
            if (SOUNDS[s].indexOf(canon) >= 0) {
                return s;
            }
        }
        return SILENT;
    }

    private static char fold(char lower) {
        return switch (lower) {
            case 'є' -> 'е';
            case 'ї' -> 'и';
            case 'ґ' -> 'г';
            case 'ҳ' -> 'х';
            case 'җ', 'ҷ' -> 'ж';
            case 'ҥ' -> 'ң';
            case 'ў' -> 'у';
            case 'ъ' -> 'ь';
            default -> lower;
        };
    }

    /// Sound class and flags; 0 for what is no letter.
    static int kind(char c) {
        return c < LIMIT ? KIND[c] : 0;
    }

    static boolean isLetter(char c) {
        return c < LIMIT && KIND[c] != 0;
    }

    static boolean isUpper(char c) {
        return c < LIMIT && (KIND[c] & UPPER) != 0;
    }

    static boolean isLatin(char c) {
        return c < LIMIT && (KIND[c] & LATIN) != 0;
    }

    /// Whether it is a letter of ours and nothing else: no mark, no space.
    static boolean isCyrillic(char c) {
        return c >= FIRST_CYRILLIC && c < LIMIT;
    }

    /// Whether [#lower] knows it.
    static boolean isPlain(char c) {
        return c < LIMIT && c != DOTTED;
    }

    /// The letter in lower case, ё as е; any other character as it is.
    static char lower(char c) {
        return LOWER[c];
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '`' || c >= FIRST_APOSTROPHE && APOSTROPHES.indexOf(c) >= 0;
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '‑' || c == '‐';
    }

    /// The letter in lower case.
    static char canon(char c) {
        return c < LIMIT ? CANON[c] : c;
    }

    static boolean isVowelSound(char canon) {
        int sound = kind(canon) & SOUND;
        return sound == VOWEL || sound == ROUND;
    }

    /// Whether the letter is said as a vowel: the open ones and ы, и, і.
    static boolean isVowel(char canon) {
        return isVowelSound(canon) || canon == 'и' || canon == 'і' || canon == 'ы';
    }
}

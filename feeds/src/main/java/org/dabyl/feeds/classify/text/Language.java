package org.dabyl.feeds.classify.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The language of a text, among the three that the outlets write in.
///
/// Told from letters and frequent words, Kazakh also where it is written in Latin letters; the few articles of no
/// telling letter or word count as Russian.
public enum Language {
    RU,
    KK,
    EN;

    private static final int LOOK_AT = 1_500;
    private static final String KAZAKH_LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
    private static final Set<String> KAZAKH_WORDS = Set.of(
            "мен",
            "және",
            "бойынша",
            "деп",
            "деді",
            "болды",
            "болған",
            "туралы",
            "сот",
            "сотты",
            "ол",
            "оны",
            "оның",
            "бар",
            "жылы",
            "кейін",
            "дейін",
            "екен",
            "айтты",
            "ретінде",
            "адам",
            "бірақ",
            "осы",
            "бұл",
            "бас",
            "пен",
            "жатыр",
            "отыр",
            "болып",
            "болады",
            "деген",
            "тағы",
            "сағат",
            "шықты",
            "алды",
            "берді",
            "бермеді",
            "соты",
            "полициясы",
            "баспана",
            "беруден",
            "жасады",
            "жабылды",
            "ашылды",
            "салды",
            "салынды",
            "талап",
            "етті");
    /// Endings that hold no Kazakh letter and that no Russian word has.
    private static final List<String> KAZAKH_ENDINGS = List.of(
            "ылды", "ынды", "алды", "ырды", "ытты", "ында", "ынан", "айды", "ларды", "дарды", "тарды", "лардан", "мады",
            "ылып", "анып", "масыз", "сыз");
    /// Shorter words end so by chance, and none of the endings is longer.
    private static final int SHORTEST_ENDING_SO = 6;

    private static final WordEnds KAZAKH_ENDS = new WordEnds(KAZAKH_ENDINGS);
    private static final Set<String> RUSSIAN_WORDS = Set.of(
            "и", "в", "на", "не", "что", "по", "с", "он", "его", "она", "ее", "был", "была", "были", "за", "из", "к",
            "о", "суд", "от", "для", "это", "как", "во", "об", "у", "под");

    /// How much a word tells, and what each frequent word does: above zero for Kazakh, below for Russian.
    private static final int TELLING = 3;
    private static final FrequentWords WORDS = words();

    private static FrequentWords words() {
        Map<String, Integer> words = new HashMap<>();
        RUSSIAN_WORDS.forEach(word -> words.put(word, -TELLING));
        KAZAKH_WORDS.forEach(word -> words.put(word, TELLING));
        return new FrequentWords(words);
    }

    /// The language of that two-letter code; any other code is a bug.
    public static Language ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// The two-letter code: `ru`, `kk`, `en`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Language of(String text) {
        char[] beginning = new char[Math.min(text.length(), LOOK_AT)];
        text.getChars(0, beginning.length, beginning, 0);
        int latin = 0;
        int cyrillic = 0;
        int kazakh = 0;
        for (char c : beginning) {
            if (c < 0x250 && Sign.isLetter(c)) {
                latin++;
            } else if (c >= 0x400 && c < 0x530) {
                cyrillic++;
                kazakh += c > 0x450 && KAZAKH_LETTERS.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        if (latin > cyrillic) {
            return LatinKazakh.isWrittenIn(small(text, beginning)) ? KK : EN;
        }
        int score = wordsFor(beginning);
        boolean kazakhLetters = kazakh * 40 > cyrillic && kazakh + score > 0;
        return kazakhLetters || score > 0 ? KK : RU;
    }

    /// The beginning in small letters; «İ» alone has a small form of two letters.
    private static char[] small(String text, char[] beginning) {
        if (text.indexOf('İ', 0, beginning.length) >= 0) {
            return text.substring(0, beginning.length).toLowerCase(Locale.ROOT).toCharArray();
        }
        for (int i = 0; i < beginning.length; i++) {
            beginning[i] = Folding.small(beginning[i]);
        }
        return beginning;
    }

    /// How strongly the frequent words speak for Kazakh; negative for Russian.
    ///
    /// @param text left in small letters
    private static int wordsFor(char[] text) {
        int score = 0;
        int at = 0;
        while (at < text.length) {
            int end = at;
            int hash = 0;
            while (end < text.length && Sign.isLetter(text[end])) {
                char letter = Folding.small(text[end]);
                text[end++] = letter;
                hash = FrequentWords.hash(hash, letter);
            }
            if (end > at) {
                score += wordFor(text, at, end, hash);
            }
            at = end + 1;
        }
        return score;
    }

    private static int wordFor(char[] text, int from, int to, int hash) {
        int known = WORDS.of(text, from, to, hash);
        return known <= 0 && to - from >= SHORTEST_ENDING_SO && KAZAKH_ENDS.endOf(text, to) ? TELLING : known;
    }
}

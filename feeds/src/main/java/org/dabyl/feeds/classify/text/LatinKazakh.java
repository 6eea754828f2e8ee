package org.dabyl.feeds.classify.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Kazakh in Latin letters, in the orthographies of 2018 and 2021, the Turkic one of before, and as people type it.
///
/// Tells such a text from English, and spells its words in Cyrillic, so that all lists of words hold for it:
/// «ūstaldy», «ustaldy», «ustaldı» are «ұсталды». Letters that the orthographies read differently are told by
/// what stands beside them; what the lists fold together anyway (ұ and у, і and и) need not be right.
/// Immutable; for any thread.
final class LatinKazakh {
    /// Letters of no English word.
    private static final String LETTERS = "äğǵñńŋöşūüıáóúý";
    private static final Set<String> WORDS = Set.of(
            "jane",
            "zhane",
            "jäne",
            "jáne",
            "ushin",
            "üşin",
            "úshin",
            "dep",
            "dedi",
            "deidi",
            "sot",
            "soty",
            "onyn",
            "ony",
            "ogan",
            "bolgan",
            "boldy",
            "turaly",
            "keiin",
            "keyin",
            "boiynsha",
            "boyynsha",
            "tergeu",
            "belsendi",
            "eki",
            "kuni",
            "jyl",
            "aidy",
            "qalasy",
            "aimaq",
            "oblysy",
            "qazir",
            "tagy",
            "bugin",
            "keshe");
    private static final List<String> ENDINGS = List.of(
            "aldy", "yldy", "ildi", "andy", "indi", "yndy", "lardy", "lerdi", "ylgan", "algan", "ilgen", "ylyp", "dagy",
            "degi", "ynda", "inde", "ynan", "inen", "ğan", "nyñ", "niñ", "aldı", "ıldı", "ndı", "lğan");
    private static final WordEnds ENDS = new WordEnds(ENDINGS);
    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "in", "to", "was", "by", "for", "on", "is", "at", "with", "from", "his", "her");
    /// How much each frequent word tells: above zero for Kazakh, below for English.
    private static final FrequentWords FREQUENT = frequent();

    private static final String SINGLE = "abdefghijklmnopqrstuvwxyzäğǵñńŋöşūüıáóúýïçc";
    private static final String CYRILLIC = "абдефгхіжклмнопқрстувухызәғғңңңөшұүиәөүуичк";
    private static final String VOWELS = "аәеоөыүұ";

    private LatinKazakh() {}

    private static FrequentWords frequent() {
        Map<String, Integer> telling = new HashMap<>();
        WORDS.forEach(word -> telling.put(word, 1));
        ENGLISH.forEach(word -> telling.put(word, -2));
        return new FrequentWords(telling);
    }

    /// Whether a text in Latin letters is Kazakh and no English.
    ///
    /// @param text in small letters
    static boolean isWrittenIn(char[] text) {
        int score = 0;
        int words = 0;
        int at = 0;
        while (at < text.length) {
            int end = at;
            int hash = 0;
            boolean strange = false;
            while (end < text.length && Sign.isLetter(text[end])) {
                char letter = text[end++];
                hash = FrequentWords.hash(hash, letter);
                strange |= letter > 0x7F || letter == 'q';
            }
            if (end > at) {
                words++;
                int known = FREQUENT.of(text, at, end, hash);
                boolean kazakh = known == 0
                        && (strange && hasKazakhLetter(text, at, end) || end - at > 5 && ENDS.endOf(text, end));
                score += kazakh ? 1 : known;
            }
            at = end + 1;
        }
        return score > 1 && score * 6 > words;
    }

    /// A letter of no English word, or a «q» without its «u».
    private static boolean hasKazakhLetter(char[] text, int from, int to) {
        boolean firstQ = true;
        for (int i = from; i < to; i++) {
            if (text[i] > 0x7F && LETTERS.indexOf(text[i]) >= 0) {
                return true;
            }
            if (text[i] == 'q' && firstQ) {
                if (i + 1 == to || text[i + 1] != 'u') {
                    return true;
                }
                firstQ = false;
            }
        }
        return false;
    }

    /// Whether «y» is й and «ı» is ы, as the Turkic orthography has it: told by the ends of verbs.
    static boolean isTurkic(String text) {
        int dotless = 0;
        int plain = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean ends = !Character.isLetter(text.charAt(i + 1)) && "dtln".indexOf(text.charAt(i - 1)) >= 0;
            dotless += ends && text.charAt(i) == 'ı' ? 1 : 0;
            plain += ends && text.charAt(i) == 'y' ? 1 : 0;
        }
        return dotless > plain;
    }

    /// @param word in lower case
    static String cyrillic(String word, boolean turkic) {
        StringBuilder out = new StringBuilder(word.length() + 2);
        int i = 0;
        while (i < word.length()) {
            i += letter(word, i, turkic, out);
        }
        String spelled = out.toString();
        return spelled.startsWith("полис") ? "полиц" + spelled.substring(5) : spelled;
    }

    /// Writes the letter, and says how many of the word it took.
    private static int letter(String word, int at, boolean turkic, StringBuilder out) {
        char c = word.charAt(at);
        char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
        String pair = pair(c, next, turkic);
        if (!pair.isEmpty()) {
            out.append(pair);
            return 2;
        }
        boolean behindVowel = !out.isEmpty() && VOWELS.indexOf(out.charAt(out.length() - 1)) >= 0;
        if (c == 'ı' && turkic) {
            out.append('ы');
        } else if (c == 'y' && turkic || (c == 'i' || c == 'ı') && behindVowel) {
            out.append('й');
        } else {
            int index = SINGLE.indexOf(c);
            out.append(index >= 0 ? CYRILLIC.charAt(index) : c);
        }
        return 1;
    }

    private static String pair(char c, char next, boolean turkic) {
        boolean glide = (c == 'y' || c == 'ı' || c == 'i') && !(c == 'ı' && turkic);
        if (glide && next == 'a') {
            return "я";
        }
        if (c != 'i' && glide && (next == 'u' || next == 'ý')) {
            return "ю";
        }
        return switch ("" + c + next) {
            case "sh" -> "ш";
            case "ch" -> "ч";
            case "zh" -> "ж";
            case "gh" -> "ғ";
            case "kh" -> "х";
            case "ts" -> "ц";
            default -> "";
        };
    }
}

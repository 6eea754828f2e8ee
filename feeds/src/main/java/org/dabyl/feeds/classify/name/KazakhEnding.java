package org.dabyl.feeds.classify.name;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells whether what follows a name is a Kazakh ending: plural, possessive and case, with the consonants that the
/// name's last letter asks for.
///
/// Vowel harmony is not asked for: the press writes «Хасеновті» and «Хасеновты» alike. Endings in the Russian
/// letters that stand in for Kazakh ones count too.
final class KazakhEnding {
    private static final List<String> PLURAL = List.of("", "лар", "дар", "тар");
    private static final List<String> POSSESSIVE = List.of("", "ы", "сы");
    private static final List<String> CASE = List.of(
            "", "ны", "ды", "ты", "нын", "дын", "тын", "га", "ка", "на", "да", "та", "нда", "дан", "тан", "нан", "мен",
            "бен", "пен", "дагы", "тагы", "ндагы", "никы", "дикы", "тикы", "никына", "дикына", "тикына", "дай", "тай",
            "н");
    private static final Set<String> ENDINGS = all();
    private static final String VOICELESS = "пткқсшщчцхфһбвгд";

    private KazakhEnding() {}

    private static Set<String> all() {
        Set<String> out = new HashSet<>();
        for (String plural : PLURAL) {
            for (String possessive : POSSESSIVE) {
                for (String end : CASE) {
                    out.add(fold(plural + possessive + end));
                }
            }
        }
        out.removeAll(Set.of("", "ы", "сы", "н", "ын"));
        return Set.copyOf(out);
    }

    /// All endings, for whoever needs to know how they sound.
    static Set<String> endings() {
        return ENDINGS;
    }

    /// Whether the word is the surname in the plural: «Нұрлыбаевтар», those who share it.
    static boolean isPlural(String word, String surname) {
        String folded = word.length() > surname.length() + 2
                ? fold(word.substring(surname.length(), surname.length() + 3))
                : "";
        return !folded.isEmpty() && PLURAL.contains(folded);
    }

    /// @param last the name's last letter
    static boolean fits(char last, String ending) {
        if (ending.isEmpty() || ending.length() > 12) {
            return false;
        }
        String folded = fold(ending);
        if (folded.equals("н")) {
            return last == 'ы' || last == 'і' || last == 'и';
        }
        return ENDINGS.contains(folded) && agrees(last, folded.charAt(0));
    }

    /// The same without asking what stands before: after a hyphen or a quotation mark.
    static boolean fits(String ending) {
        String folded = fold(ending);
        return ENDINGS.contains(folded) || folded.equals("н");
    }

    private static boolean agrees(char last, char first) {
        if (Letters.isVowel(last)) {
            return "нгдмлс".indexOf(first) >= 0;
        }
        if (VOICELESS.indexOf(last) >= 0) {
            return "ткпы".indexOf(first) >= 0;
        }
        return "дгнмблы".indexOf(first) >= 0;
    }

    private static String fold(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = switch (out[i]) {
                case 'ғ' -> 'г';
                case 'қ' -> 'к';
                case 'ң' -> 'н';
                case 'і', 'и' -> 'ы';
                case 'е', 'ә' -> 'а';
                default -> out[i];
            };
        }
        return Arrays.equals(out, text.toCharArray()) ? text : new String(out);
    }
}

package org.dabyl.feeds.classify.fact;

import java.util.LinkedHashMap;
import java.util.Map;

/// The case forms of a Kazakh name: endings after vowel harmony, the first consonant of the ending in all its kinds.
///
/// Foreign words take the endings of their last sounds unreliably, so the consonant is not asked for agreement.
final class KazakhForms {
    private static final String BACK = "аоұыяюё";
    private static final String FRONT = "әеөүіэ";
    /// A town that has a surname takes either harmony: «Қонаевта», «Қонаевте».
    private static final String RUSSIAN_SURNAME = "ев";
    /// «Беларусьте», «Казаньда».
    private static final String SOFT = "ь";
    /// «Степногорскте»: behind two voiceless letters the endings are front ones, whatever the vowel.
    private static final String HARD_CLUSTER = "ск";

    private KazakhForms() {}

    /// The forms of a name, or of «облысы», «ауданы», «қаласы», whose last vowel is a possessive: then the
    /// endings start with `н`.
    static Map<String, Integer> of(String word) {
        Map<String, Integer> forms = new LinkedHashMap<>();
        forms.put(word, Case.BARE);
        boolean back = true;
        boolean front = true;
        for (int i = word.length() - 1; i >= 0; i--) {
            boolean isBack = BACK.indexOf(word.charAt(i)) >= 0;
            if (isBack || FRONT.indexOf(word.charAt(i)) >= 0) {
                back = isBack;
                front = !isBack;
                break;
            }
        }
        back |= word.endsWith(RUSSIAN_SURNAME);
        front |= word.endsWith(SOFT) || word.endsWith(HARD_CLUSTER);
        if (back) {
            endings(forms, word, 'а', 'ы', 'қ', 'ғ');
        }
        if (front) {
            endings(forms, word, 'е', 'і', 'к', 'г');
        }
        if (word.endsWith("ск")) { // «Степногорскіде»: two voiceless letters may take a vowel before the ending
            endings(forms, word + "і", 'е', 'і', 'к', 'г');
        }
        return forms;
    }

    private static void endings(Map<String, Integer> forms, String word, char a, char y, char hard, char voiced) {
        for (String d : new String[] {"д", "т", "нд"}) {
            put(forms, word + d + a, Case.LOCATIVE);
            put(forms, word + d + a + voiced + y, Case.LOCATIVE);
            put(forms, word + d + a + voiced + y + "лар", Case.LOCATIVE);
        }
        for (String d : new String[] {"дан", "тан", "нан", "ден", "тен", "нен"}) {
            if (d.charAt(1) == a) {
                put(forms, word + d, Case.ABLATIVE);
            }
        }
        for (String d : new String[] {"н", "д", "т"}) {
            put(forms, word + d + y + "ң", Case.GENITIVE);
            put(forms, word + d + y, Case.ACCUSATIVE);
        }
        put(forms, word + "н", Case.ACCUSATIVE);
        put(forms, word + hard + a, Case.DATIVE);
        put(forms, word + voiced + a, Case.DATIVE);
        put(forms, word + "н" + a, Case.DATIVE);
        for (String m : new String[] {"мен", "бен", "пен"}) {
            put(forms, word + m, Case.INSTRUMENTAL);
        }
        char q = a == 'а' ? 'қ' : 'к';
        for (String l : new String[] {"л", "д", "т"}) {
            put(forms, word + l + y + q, Case.ADJECTIVE);
            put(forms, word + l + y + q + "т" + a + "р", Case.RESIDENT);
        }
    }

    private static void put(Map<String, Integer> forms, String form, int cases) {
        forms.merge(form, cases, (x, y) -> x | y);
    }
}

package org.dabyl.feeds.classify.fact;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// The Latin spellings of a Cyrillic name that the press uses beside the listed ones: letter by letter, in the
/// several customs of writing й, ж, қ and ғ.
final class LatinForms {
    private static final String FROM = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі";
    private static final String[] TO = {
        "a", "b", "v", "g", "d", "e", "yo", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "a", "g", "k", "n", "o", "u", "u", "h", "i"
    };

    private LatinForms() {}

    /// Lower-case spellings of a lower-case name.
    static Set<String> of(String name) {
        Set<String> out = new LinkedHashSet<>();
        String plain = letters(name.toLowerCase(Locale.ROOT));
        String kazakh = letters(name.toLowerCase(Locale.ROOT).replace('қ', 'Q').replace("ғ", "GH"))
                .toLowerCase(Locale.ROOT);
        for (String base : new String[] {plain, kazakh}) {
            out.add(base);
            out.add(base.replace("zh", "j"));
            out.add(shortened(base));
            out.add(base.replace("shch", "sh"));
            if (base.endsWith("yy") || base.endsWith("iy")) { // «Zarechny», «Ozyorsky»
                out.add(base.substring(0, base.length() - 2) + "y");
            } else if (base.endsWith("oe")) { // «Tavricheskoye»
                out.add(base.substring(0, base.length() - 1) + "ye");
            }
            if (base.endsWith("y")) {
                out.add(base.substring(0, base.length() - 1) + "i");
            }
        }
        return out;
    }

    /// «Beineu», «Altai»: й as i behind a vowel.
    private static String shortened(String base) {
        StringBuilder out = new StringBuilder(base);
        for (int i = 1; i < out.length(); i++) {
            boolean glide = out.charAt(i) == 'y' && "aeou".indexOf(out.charAt(i - 1)) >= 0;
            boolean sounded = i + 1 < out.length() && "aeou".indexOf(out.charAt(i + 1)) >= 0;
            if (glide && !sounded) {
                out.setCharAt(i, 'i');
            }
        }
        return out.toString();
    }

    private static String letters(String name) {
        StringBuilder out = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            int at = FROM.indexOf(name.charAt(i));
            out.append(at < 0 ? String.valueOf(name.charAt(i)) : TO[at]);
        }
        return out.toString();
    }
}

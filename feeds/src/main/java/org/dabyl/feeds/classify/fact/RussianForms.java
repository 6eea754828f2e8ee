package org.dabyl.feeds.classify.fact;

import java.util.LinkedHashMap;
import java.util.Map;

/// The case forms of a Russian geographical name, one word at a time, with the cases that each may be.
///
/// Made by the ending alone; it may give a form too many (a soft-sign name as both genders), never one that is
/// another place. Words are normal forms: lower case, ё as е.
final class RussianForms {
    private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщ";

    private RussianForms() {}

    /// The forms of a noun: a town, «область», «район», or an adjective that serves as a name: «Рудный»,
    /// «Первомайское».
    static Map<String, Integer> of(String word) {
        if (word.endsWith("ская") || word.endsWith("цкая")) {
            return adjective(word.substring(0, word.length() - 2) + "ий");
        }
        if (word.endsWith("ый") || word.endsWith("кий") || word.endsWith("ой")) {
            return adjective(word);
        }
        String stem = word.length() < 4 ? "" : word.substring(0, word.length() - 2);
        if (word.endsWith("ое") || word.endsWith("ые") || word.length() > 4 && word.endsWith("ая")) {
            return adjective(stem + "ый");
        }
        if (word.endsWith("ний") || word.length() > 4 && (word.endsWith("нее") || word.endsWith("няя"))) {
            return softAdjective(stem);
        }
        int dash = word.lastIndexOf('-');
        String head = dash < 0 ? "" : word.substring(0, dash + 1);
        Map<String, Integer> forms = new LinkedHashMap<>();
        noun(word.substring(dash + 1)).forEach((form, cases) -> forms.put(head + form, cases));
        return forms;
    }

    private static Map<String, Integer> noun(String word) {
        Map<String, Integer> forms = new LinkedHashMap<>();
        char last = word.charAt(word.length() - 1);
        String stem = word.substring(0, word.length() - 1);
        if (CONSONANTS.indexOf(last) >= 0) {
            masculine(forms, word, word, "а", "у", "ом", "е");
            add(forms, word + "ем", Case.INSTRUMENTAL);
            add(forms, word + "ым", Case.INSTRUMENTAL);
        } else if (last == 'й') {
            masculine(forms, word, stem, "я", "ю", "ем", "е");
        } else if (last == 'ь') {
            masculine(forms, word, stem, "я", "ю", "ем", "е");
            add(forms, stem + "и", Case.GENITIVE | Case.DATIVE | Case.LOCATIVE);
            add(forms, word + "ю", Case.INSTRUMENTAL);
        } else if (last == 'а' || last == 'я') {
            feminine(forms, word, stem, last);
        } else if (last == 'о' && word.length() > 3) {
            masculine(forms, word, stem, "а", "у", "ом", "е");
            add(forms, word, Case.ANY);
        } else if (word.endsWith("ье")) {
            masculine(forms, word, stem, "я", "ю", "ем", "е");
        } else {
            add(forms, word, Case.ANY);
        }
        return forms;
    }

    private static void masculine(
            Map<String, Integer> forms,
            String word,
            String stem,
            String genitive,
            String dative,
            String instrumental,
            String locative) {
        add(forms, word, Case.NOMINATIVE | Case.ACCUSATIVE);
        add(forms, stem + genitive, Case.GENITIVE);
        add(forms, stem + dative, Case.DATIVE);
        add(forms, stem + instrumental, Case.INSTRUMENTAL);
        add(forms, stem + locative, Case.LOCATIVE);
    }

    private static void feminine(Map<String, Integer> forms, String word, String stem, char last) {
        add(forms, word, Case.NOMINATIVE);
        boolean ia = stem.endsWith("и") && last == 'я';
        boolean soft = last == 'я' || !stem.isEmpty() && "гкхжчшщ".indexOf(stem.charAt(stem.length() - 1)) >= 0;
        add(forms, stem + (soft ? "и" : "ы"), Case.GENITIVE);
        add(forms, stem + (ia ? "и" : "е"), Case.DATIVE | Case.LOCATIVE);
        add(forms, stem + (last == 'я' ? "ю" : "у"), Case.ACCUSATIVE);
        add(forms, stem + "ой", Case.INSTRUMENTAL);
        add(forms, stem + "ей", Case.INSTRUMENTAL);
    }

    /// The forms of an adjective, all genders and both numbers; given in the masculine, also for «имени».
    static Map<String, Integer> adjective(String masculine) {
        Map<String, Integer> forms = new LinkedHashMap<>();
        String stem = masculine.substring(0, masculine.length() - 2);
        String vowel = masculine.endsWith("ий") ? "и" : "ы";
        add(forms, masculine, Case.NOMINATIVE | Case.ACCUSATIVE);
        add(forms, stem + "ое", Case.NOMINATIVE | Case.ACCUSATIVE);
        add(forms, stem + "ого", Case.GENITIVE);
        add(forms, stem + "ому", Case.DATIVE);
        add(forms, stem + vowel + "м", Case.INSTRUMENTAL);
        add(forms, stem + "ом", Case.LOCATIVE);
        add(forms, stem + "ая", Case.NOMINATIVE);
        add(forms, stem + "ую", Case.ACCUSATIVE);
        add(forms, stem + "ой", Case.GENITIVE | Case.DATIVE | Case.LOCATIVE | Case.INSTRUMENTAL);
        add(forms, stem + vowel + "е", Case.NOMINATIVE | Case.ACCUSATIVE);
        add(forms, stem + vowel + "х", Case.GENITIVE | Case.LOCATIVE);
        add(forms, stem + vowel + "ми", Case.INSTRUMENTAL);
        return forms;
    }

    /// «Верхний Бурлук», «Нижнее».
    private static Map<String, Integer> softAdjective(String stem) {
        Map<String, Integer> forms = new LinkedHashMap<>();
        add(forms, stem + "ий", Case.NOMINATIVE | Case.ACCUSATIVE);
        add(forms, stem + "ее", Case.NOMINATIVE | Case.ACCUSATIVE);
        add(forms, stem + "яя", Case.NOMINATIVE);
        add(forms, stem + "юю", Case.ACCUSATIVE);
        add(forms, stem + "его", Case.GENITIVE);
        add(forms, stem + "ему", Case.DATIVE);
        add(forms, stem + "им", Case.INSTRUMENTAL);
        add(forms, stem + "ем", Case.LOCATIVE);
        add(forms, stem + "ей", Case.GENITIVE | Case.DATIVE | Case.LOCATIVE | Case.INSTRUMENTAL);
        return forms;
    }

    /// Those who live there, from the adjective: «шымкентский» gives «шымкентец», «шымкентцы», «шымкентка».
    static Map<String, Integer> residents(String adjective) {
        Map<String, Integer> forms = new LinkedHashMap<>();
        if (!adjective.endsWith("ский")) {
            return forms;
        }
        String stem = adjective.substring(0, adjective.length() - 4);
        String fleeting = stem.endsWith("й") ? stem.substring(0, stem.length() - 1) : stem;
        add(forms, fleeting + "ец", Case.RESIDENT);
        for (String ending : "ца цу цем це цы цев цам цами цах ка ки ке ку кой кам ками ках".split(" ")) {
            add(forms, stem + ending, Case.RESIDENT);
        }
        return forms;
    }

    /// «семейчанин», «семейчанка», «семейчане».
    static Map<String, Integer> residentsAnin(String one) {
        Map<String, Integer> forms = new LinkedHashMap<>();
        String stem = one.substring(0, one.length() - 2);
        for (String ending : "ин ина ину ином ине е ам ами ах ка ки ке ку кой кам ками ках ок".split(" ")) {
            add(forms, stem + ending, Case.RESIDENT);
        }
        add(forms, stem, Case.RESIDENT);
        return forms;
    }

    private static void add(Map<String, Integer> forms, String form, int cases) {
        forms.merge(form, cases, (a, b) -> a | b);
    }
}

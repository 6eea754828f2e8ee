package org.dabyl.feeds.classify.people;

import static org.dabyl.feeds.classify.people.Cases.ACC;
import static org.dabyl.feeds.classify.people.Cases.ANY;
import static org.dabyl.feeds.classify.people.Cases.DAT;
import static org.dabyl.feeds.classify.people.Cases.GEN;
import static org.dabyl.feeds.classify.people.Cases.INS;
import static org.dabyl.feeds.classify.people.Cases.LOC;
import static org.dabyl.feeds.classify.people.Cases.NOM;
import static org.dabyl.feeds.classify.people.Gender.FEMALE;
import static org.dabyl.feeds.classify.people.Gender.MALE;
import static org.dabyl.feeds.classify.people.Gender.UNKNOWN;

import java.util.Map;
import java.util.regex.Pattern;
import org.dabyl.config.watch.PeopleWords;
import org.dabyl.feeds.classify.text.Folding;

/// A form of a word that says what a person is: «адвокату», «белсендісі», «widow».
///
/// @param cases which cases the form may be, bits of [Cases]: the name beside it stands in the same
/// @param gender of the person, where the word tells it: «активистка», «мать»
/// @param plural «адвокаты»: those named after it are several
record Cue(Role role, int cases, Gender gender, boolean plural) {
    /// Of these the list has each form: their stem is no word by itself.
    private static final Pattern AS_IT_STANDS =
            Pattern.compile("зам(начальник|глав|министр|аким|прокурор|генпрокурор|председател|директор)[аыя]|врио");

    private static final String[] KAZAKH = {
        "", "ы", "і", "сы", "сі", "ның", "нің", "тың", "тің", "дың", "дің", "сының", "сінің", "ының", "інің", "ға",
        "ге", "қа", "ке", "ты", "ті", "ды", "ді", "ны", "ні", "сына", "сіне", "сын", "сін", "ын", "ін", "лар", "лер",
        "дар", "дер", "тар", "тер", "мен", "бен", "пен"
    };

    /// Puts all forms of the role's words into the map; a form that is there already stays.
    static void forms(Role role, PeopleWords.Lists lists, Map<String, Cue> out) {
        for (String word : lists.russian()) {
            if (word.indexOf(' ') < 0) {
                russian(role, Folding.norm(word), out);
            }
        }
        for (String word : lists.kazakh()) {
            if (word.indexOf(' ') < 0) {
                for (String ending : KAZAKH) {
                    boolean plural = ending.length() == 3 && ending.endsWith("р");
                    put(out, Folding.norm(word) + ending, new Cue(role, ANY, UNKNOWN, plural));
                }
            }
        }
        for (String word : lists.english()) {
            put(out, word, new Cue(role, ANY, UNKNOWN, false));
            put(out, word + "s", new Cue(role, ANY, UNKNOWN, true));
        }
    }

    private static void put(Map<String, Cue> out, String form, Cue cue) {
        out.putIfAbsent(form, cue);
    }

    private static void russian(Role role, String word, Map<String, Cue> out) {
        if (AS_IT_STANDS.matcher(word).matches()) {
            put(out, word, new Cue(role, ANY, UNKNOWN, false));
            return;
        }
        String stem = word.substring(0, word.length() - 1);
        String stem2 = word.substring(0, word.length() - 2);
        if (word.endsWith("ый") || word.endsWith("ий")) {
            boolean hush = "жчшщ".indexOf(word.charAt(word.length() - 3)) >= 0;
            boolean soft = word.endsWith("ий");
            add(
                    out,
                    role,
                    stem2,
                    MALE,
                    word.substring(word.length() - 2),
                    hush ? "его" : "ого",
                    hush ? "ему" : "ому",
                    soft ? "им" : "ым",
                    hush ? "ем" : "ом");
            plural(out, role, stem2, soft ? "ие" : "ые", soft ? "их" : "ых", soft ? "им" : "ым");
        } else if (word.endsWith("ая")) {
            String oblique = "жчшщ".indexOf(word.charAt(word.length() - 3)) >= 0 ? "ей" : "ой";
            put(out, word, new Cue(role, NOM, FEMALE, false));
            put(out, stem2 + oblique, new Cue(role, GEN | DAT | INS | LOC, FEMALE, false));
            put(out, stem2 + "ую", new Cue(role, ACC, FEMALE, false));
        } else if (word.equals("мать") || word.equals("дочь")) {
            put(out, word, new Cue(role, NOM | ACC, FEMALE, false));
            put(out, stem + "ери", new Cue(role, GEN | DAT | LOC, FEMALE, false));
            put(out, stem + "ерью", new Cue(role, INS, FEMALE, false));
        } else if (word.endsWith("а") || word.endsWith("я")) {
            ofA(role, word, stem, out);
        } else if (word.endsWith("ь")) {
            add(out, role, stem, UNKNOWN, "ь", "я", "ю", "ем", "е");
            plural(out, role, stem, "и", "ей", "ям");
        } else if (word.equals("отец")) {
            put(out, word, new Cue(role, NOM, MALE, false));
            add(out, role, "от", MALE, "-", "ца", "цу", "цом", "це");
        } else if (word.endsWith("ец")) {
            String base = stem2.endsWith("о") || stem2.endsWith("е") ? stem2 + "й" : stem2;
            put(out, word, new Cue(role, NOM, UNKNOWN, false));
            add(out, role, base, UNKNOWN, "-", "ца", "цу", "цем", "це");
            plural(out, role, base, "цы", "цев", "цам");
        } else {
            boolean velar = "гкх".indexOf(word.charAt(word.length() - 1)) >= 0;
            add(out, role, word, UNKNOWN, "", "а", "у", "ом", "е");
            plural(out, role, word, velar ? "и" : "ы", "ов", "ам");
        }
    }

    private static void ofA(Role role, String word, String stem, Map<String, Cue> out) {
        boolean soft = word.endsWith("я");
        Gender gender = soft || word.endsWith("глава") || word.endsWith("коллега") ? UNKNOWN : FEMALE;
        boolean velar = "гкхжчшщ".indexOf(stem.charAt(stem.length() - 1)) >= 0;
        put(out, word, new Cue(role, NOM, gender, false));
        put(out, stem + (soft || velar ? "и" : "ы"), new Cue(role, GEN, gender, false));
        put(out, stem + "е", new Cue(role, DAT | LOC, gender, false));
        put(out, stem + (soft ? "ю" : "у"), new Cue(role, ACC, gender, false));
        put(out, stem + (soft || stem.endsWith("ц") ? "ей" : "ой"), new Cue(role, INS, gender, false));
        plural(out, role, stem, soft || velar ? "и" : "ы", "", soft ? "ям" : "ам");
        if (stem.endsWith("к") && stem.length() > 2) {
            String bare = stem.substring(0, stem.length() - 1);
            boolean hush = "жчшщ".indexOf(bare.charAt(bare.length() - 1)) >= 0;
            put(out, bare + (hush ? "ек" : "ок"), new Cue(role, GEN | ACC, gender, true));
        }
    }

    /// Endings of the nominative, genitive, dative, instrumental and prepositional.
    private static void add(Map<String, Cue> out, Role role, String stem, Gender gender, String... endings) {
        int[] cases = {NOM, GEN | ACC, DAT, INS, LOC};
        for (int i = 0; i < cases.length; i++) {
            if (!endings[i].equals("-")) {
                put(out, stem + endings[i], new Cue(role, cases[i], gender, false));
            }
        }
    }

    private static void plural(
            Map<String, Cue> out, Role role, String stem, String nominative, String genitive, String dative) {
        put(out, stem + nominative, new Cue(role, NOM, UNKNOWN, true));
        if (!genitive.isEmpty()) {
            put(out, stem + genitive, new Cue(role, GEN | ACC, UNKNOWN, true));
        }
        put(out, stem + dative, new Cue(role, DAT, UNKNOWN, true));
        put(out, stem + dative + "и", new Cue(role, INS, UNKNOWN, true));
    }
}

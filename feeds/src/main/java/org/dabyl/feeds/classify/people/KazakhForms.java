package org.dabyl.feeds.classify.people;

import static org.dabyl.feeds.classify.people.Cases.ABL;
import static org.dabyl.feeds.classify.people.Cases.ACC;
import static org.dabyl.feeds.classify.people.Cases.ANY;
import static org.dabyl.feeds.classify.people.Cases.DAT;
import static org.dabyl.feeds.classify.people.Cases.GEN;
import static org.dabyl.feeds.classify.people.Cases.INS;
import static org.dabyl.feeds.classify.people.Cases.LOC;
import static org.dabyl.feeds.classify.people.Cases.NOM;

import java.util.ArrayList;
import java.util.List;
import org.dabyl.feeds.classify.text.WordEnds;

/// Every Kazakh reading of a word as a name with a case ending.
///
/// Assimilation is held to (-тың after a voiceless letter, -ның after a vowel), so that few names are cut by
/// mistake; vowel harmony is not, since Russian stems break it («Ержановқа», «Мәриямға»). An ending may follow
/// an apostrophe or a hyphen, as with foreign names. For any thread.
final class KazakhForms {
    private static final String VOWELS = "аеиоуыэюяәіөұүё";
    private static final String VOICELESS = "кқпстфхцчшщһбвгд";
    private static final int STANDS = 3;
    private static final int CUT = 5;
    /// A foreign name that takes the ending of its last sound, not of its last letter: «Винсді».
    private static final int SOUND = 4;
    /// Names of two letters are few: «Ли», «Ан».
    private static final int SHORT = -3;
    /// Kazakh names that end as if in a case.
    private static final WordEnds WHOLE = new WordEnds(List.of(
            "берді",
            "сүлеймен",
            "сулеймен",
            "келді",
            "болды",
            "тұрды",
            "гелді",
            "балды",
            "жолды",
            "ділда",
            "мырза",
            "мерден",
            "палды",
            "зода",
            "зада",
            "заде",
            "шаймардан"));

    private static final String[] PLURAL = {"тер", "тар", "лер", "лар", "дер", "дар"};
    private static final String[] POSSESSIVE = {"ұлы", "улы", "қызы", "кызы", "тегі"};

    private static final List<Ending> ENDINGS = List.of(
            new Ending("ның", 'v', GEN),
            new Ending("нің", 'v', GEN),
            new Ending("ның", 'n', GEN),
            new Ending("нің", 'n', GEN),
            new Ending("дың", 's', GEN),
            new Ending("дің", 's', GEN),
            new Ending("тың", 't', GEN),
            new Ending("тің", 't', GEN),
            new Ending("ны", 'v', ACC),
            new Ending("ні", 'v', ACC),
            new Ending("ды", 's', ACC),
            new Ending("ді", 's', ACC),
            new Ending("ды", 'n', ACC),
            new Ending("ді", 'n', ACC),
            new Ending("ты", 't', ACC),
            new Ending("ті", 't', ACC),
            new Ending("ға", 'v', DAT),
            new Ending("ге", 'v', DAT),
            new Ending("ға", 's', DAT),
            new Ending("ге", 's', DAT),
            new Ending("ға", 'n', DAT),
            new Ending("ге", 'n', DAT),
            new Ending("қа", 't', DAT),
            new Ending("ке", 't', DAT),
            new Ending("да", 'v', LOC),
            new Ending("де", 'v', LOC),
            new Ending("да", 's', LOC),
            new Ending("де", 's', LOC),
            new Ending("да", 'n', LOC),
            new Ending("де", 'n', LOC),
            new Ending("та", 't', LOC),
            new Ending("те", 't', LOC),
            new Ending("дан", 'v', ABL),
            new Ending("ден", 'v', ABL),
            new Ending("дан", 's', ABL),
            new Ending("ден", 's', ABL),
            new Ending("нан", 'n', ABL),
            new Ending("нен", 'n', ABL),
            new Ending("тан", 't', ABL),
            new Ending("тен", 't', ABL),
            new Ending("дағы", 'v', LOC),
            new Ending("дегі", 'v', LOC),
            new Ending("дағы", 's', LOC),
            new Ending("дегі", 's', LOC),
            new Ending("дағы", 'n', LOC),
            new Ending("дегі", 'n', LOC),
            new Ending("тағы", 't', LOC),
            new Ending("тегі", 't', LOC),
            new Ending("нікі", 'v', GEN),
            new Ending("нікі", 'n', GEN),
            new Ending("дікі", 's', GEN),
            new Ending("тікі", 't', GEN),
            new Ending("мен", 'v', INS),
            new Ending("мен", 's', INS),
            new Ending("мен", 'n', INS),
            new Ending("бен", 's', INS),
            new Ending("пен", 't', INS));

    /// @param after the kind of letter that it follows: v a vowel, s a sonorant or з ж, n a nasal, t a
    ///     voiceless one
    private record Ending(String text, char after, int cases) {}

    private KazakhForms() {}

    /// @param word in its normal form
    static List<Reading> of(String word) {
        List<Reading> out = new ArrayList<>();
        out.add(Reading.of(0, "", NOM, gender(word), STANDS + surname(word)));
        possessive(word, out);
        if (WHOLE.endOf(word)) {
            return out;
        }
        plural(word, out);
        for (Ending ending : ENDINGS) {
            int keep = word.length() - ending.text().length();
            if (keep < 2 || !word.endsWith(ending.text())) {
                continue;
            }
            char before = word.charAt(keep - 1);
            if (before == '\'' || before == '-') {
                out.add(Reading.of(ending.text().length() + 1, "", ending.cases(), Gender.UNKNOWN, CUT + 4));
            } else if (ending.after() == kind(before) || ending.after() == 's' && (before == 'и' || before == 'у')) {
                String stem = word.substring(0, keep);
                int weight = CUT + surname(stem) + (keep == 2 ? SHORT : 0);
                out.add(Reading.of(ending.text().length(), "", ending.cases(), gender(stem), weight));
            } else if (ending.after() == 's'
                    && kind(before) == 't'
                    && ending.text().charAt(0) == 'д'
                    && keep > 3) {
                out.add(Reading.of(ending.text().length(), "", ending.cases(), Gender.UNKNOWN, SOUND));
            }
        }
        return out;
    }

    /// «Шыңғыс пен Ақмарал Мұқаметқалиевтердің»: two people, one surname.
    private static void plural(String word, List<Reading> out) {
        for (String tail : PLURAL) {
            int at = word.lastIndexOf(tail);
            if (at > 3 && isBehindPlural(word.substring(at + tail.length())) && surname(word.substring(0, at)) > 0) {
                out.clear();
                out.add(Reading.of(
                        word.length() - at, "", NOM | GEN | ACC | DAT | LOC | ABL | INS, Gender.UNKNOWN, CUT + 4));
                return;
            }
        }
    }

    private static boolean isBehindPlural(String rest) {
        if (rest.isEmpty()) {
            return true;
        }
        for (Ending ending : ENDINGS) {
            if (ending.after() == 's' && ending.text().equals(rest)) {
                return true;
            }
        }
        return false;
    }

    /// «Мырзатайұлын», «Мырзатайұлына», «Төлегенқызымен»: the possessive has cases of its own, and says the gender.
    private static void possessive(String word, List<Reading> out) {
        for (String tail : POSSESSIVE) {
            int at = word.lastIndexOf(tail);
            if (at < (tail.equals("тегі") ? 4 : 2)) {
                continue;
            }
            Gender gender = switch (tail) {
                case "тегі" -> Gender.UNKNOWN;
                case "қызы", "кызы" -> Gender.FEMALE;
                default -> Gender.MALE;
            };
            String rest = word.substring(at + tail.length());
            int cases = switch (rest) {
                case "" -> NOM;
                case "н" -> ACC;
                case "ның", "нің" -> GEN;
                case "на", "не" -> DAT;
                case "нда", "нде" -> LOC;
                case "нан", "нен" -> ABL;
                case "мен" -> INS;
                default -> 0;
            };
            if (cases != 0) {
                if (!isWhere(word, tail, rest)) {
                    out.clear();
                }
                out.add(Reading.of(rest.length(), "", cases, gender, STANDS + 3));
                return;
            }
        }
    }

    /// «Парламенттегі» says where something is, as «Нүрпейістегі» says of whom somebody comes.
    private static boolean isWhere(String word, String tail, String rest) {
        return tail.equals("тегі") && rest.isEmpty() && kind(word.charAt(word.length() - tail.length() - 1)) == 't';
    }

    /// Surnames on the Russian pattern are known by their end.
    private static int surname(String stem) {
        boolean woman = stem.endsWith("а") && RussianSurnames.isPossessive(stem, stem.length() - 1);
        return woman || RussianSurnames.isPossessive(stem) ? 3 : 0;
    }

    private static Gender gender(String stem) {
        if (surname(stem) == 0) {
            return Gender.UNKNOWN;
        }
        return stem.endsWith("а") ? Gender.FEMALE : Gender.MALE;
    }

    private static char kind(char c) {
        if (VOWELS.indexOf(c) >= 0) {
            return 'v';
        }
        if (c == 'м' || c == 'н' || c == 'ң') {
            return 'n';
        }
        return VOICELESS.indexOf(c) >= 0 ? 't' : 's';
    }

    /// English and anything else in Latin letters: the possessive 's is all that there is.
    static List<Reading> latin(String word) {
        if (word.endsWith("'s")) {
            return List.of(Reading.of(2, "", ANY & ~NOM, Gender.UNKNOWN, CUT));
        }
        return List.of(Reading.of(0, "", ANY, Gender.UNKNOWN, STANDS));
    }
}

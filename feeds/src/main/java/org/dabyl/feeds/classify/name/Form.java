package org.dabyl.feeds.classify.name;

import java.util.ArrayList;
import java.util.List;
import org.dabyl.config.watch.GivenNames.Gender;
import org.jspecify.annotations.Nullable;

/// A name's word with the way it declines, and whether a word of a text is a form of it.
///
/// @param canon the nominative as [Canon] has it; for [Pattern#FLEETING] the stem of the other cases
record Form(String canon, Pattern pattern) {
    /// No form of it.
    static final int NONE = -1;

    private static final int LONGEST_ENDING = 3;
    private static final String HARD_ENDS = "кгхжшщчн";

    /// The forms of a surname; more than one where the stem changes.
    static List<Form> surname(String canon, @Nullable Gender gender) {
        List<Form> out = new ArrayList<>();
        out.add(new Form(canon, surnamePattern(canon, gender)));
        int n = canon.length();
        if (n > 4 && gender != Gender.FEMALE && canon.endsWith("ец") || n > 4 && canon.endsWith("ок")) {
            out.add(new Form(canon.substring(0, n - 2) + canon.charAt(n - 1), Pattern.FLEETING));
        }
        return out;
    }

    private static Pattern surnamePattern(String c, @Nullable Gender gender) {
        int n = c.length();
        boolean woman = gender == Gender.FEMALE;
        if (n > 3 && ends(c, "ов", "ев", "ин", "ын")) {
            return woman ? Pattern.NONE : Pattern.POSSESSIVE_MAN;
        }
        if (n > 4 && gender != Gender.MALE && ends(c, "ова", "ева", "ина", "ына")) {
            return Pattern.POSSESSIVE_WOMAN;
        }
        if (n > 4 && ends(c, "ая", "яя")) {
            return Pattern.ADJECTIVE_WOMAN;
        }
        if (n > 4 && !woman && isAdjective(c)) {
            return Pattern.ADJECTIVE_MAN;
        }
        if (!Canon.father(c).equals(c) || n > 3 && ends(c, "ых", "их")) {
            return Pattern.NONE;
        }
        if (n > 4 && ends(c, "ич")) {
            return woman ? Pattern.ICH_WOMAN : Pattern.ICH_MAN;
        }
        return switch (c.charAt(n - 1)) {
            case 'а' -> Pattern.A_SURNAME;
            case 'я' -> Pattern.YA_SURNAME;
            case 'й' -> woman ? Pattern.NONE : ends(c, "ий") ? Pattern.IY : Pattern.SHORT_I_SURNAME;
            case 'ь' -> woman ? Pattern.NONE : Pattern.SOFT_MAN_SURNAME;
            default -> woman || Letters.isVowel(c.charAt(n - 1)) ? Pattern.NONE : Pattern.HARD_MAN_SURNAME;
        };
    }

    private static boolean isAdjective(String c) {
        int n = c.length();
        char before = c.charAt(n - 3);
        return ends(c, "ый")
                || ends(c, "ий") && HARD_ENDS.indexOf(before) >= 0
                || ends(c, "ой") && !Letters.isVowel(before);
    }

    /// The forms of a given name; more than one where the stem changes.
    static List<Form> given(String canon, @Nullable Gender gender) {
        List<Form> out = new ArrayList<>();
        out.add(new Form(canon, givenPattern(canon, gender)));
        // The only two whose vowel goes: Павел, Павла; Лев, Льва.
        if (canon.equals("павел") || canon.equals("лев")) {
            out.add(new Form(canon.equals("лев") ? "льв" : "павл", Pattern.FLEETING));
        }
        return out;
    }

    private static Pattern givenPattern(String c, @Nullable Gender gender) {
        boolean woman = gender == Gender.FEMALE;
        boolean unknown = gender == null;
        return switch (c.charAt(c.length() - 1)) {
            case 'а' -> Pattern.A_GIVEN;
            case 'я' -> Pattern.YA_GIVEN;
            case 'й' -> woman ? Pattern.NONE : ends(c, "ий") ? Pattern.IY : Pattern.SHORT_I;
            case 'ь' -> woman ? Pattern.SOFT_WOMAN : unknown ? Pattern.SOFT_ANYONE : Pattern.SOFT_MAN;
            default ->
                woman || Letters.isVowel(c.charAt(c.length() - 1))
                        ? Pattern.NONE
                        : unknown ? Pattern.HARD_ANYONE : Pattern.HARD_MAN;
        };
    }

    private static boolean ends(String word, String... ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /// The number under which the first pass finds it: that of the longest part of a double name, and of the
    /// father's name before «ұлы». What a nominative loses in other cases is never a consonant.
    int key() {
        if (canon.indexOf('-') < 0) {
            return SoundKey.of(Canon.father(canon));
        }
        String longest = "";
        for (String part : canon.split("-")) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return SoundKey.of(longest);
    }

    /// Whether a word is a form of this, as [#cost] and [#cases]; [#NONE] where it is not.
    int fit(String word, Spelling spelling) {
        int fit = fitSpelling(word, spelling);
        return fit >= 0 && isOtherYo(word) ? NONE : fit;
    }

    private int fitSpelling(String word, Spelling spelling) {
        if (canon.indexOf('-') > 0) {
            return fitParts(word, spelling);
        }
        int same = 0;
        int most = Math.min(canon.length(), word.length());
        while (same < most && canon.charAt(same) == word.charAt(same)) {
            same++;
        }
        int stem = canon.length() - pattern.cut();
        if (same >= stem) {
            int exact = fitExactly(word, stem, same);
            // «Evgenii» is no case of Евгений.
            if (exact >= 0 && !spelling.isLatin()) {
                return exact;
            }
        } else if (spelling.parts(canon, word, same)) {
            return NONE;
        }
        int whole = fitWhole(word, spelling);
        return pattern.endings().isEmpty() ? whole : better(whole, fitStem(word, spelling));
    }

    /// The stem stands letter for letter: by far the most of what is offered and is the name.
    private int fitExactly(String word, int stem, int same) {
        int n = canon.length();
        Integer cases = word.length() - stem > LONGEST_ENDING
                ? null
                : pattern.endings().get(word.substring(stem).replace('ё', 'е'));
        int found = cases == null ? 0 : cases;
        if (pattern != Pattern.FLEETING && same == n) {
            found |= word.length() == n ? pattern.nominative() : 0;
            found |= word.length() > n && KazakhEnding.fits(canon.charAt(n - 1), word.substring(n)) ? Cases.KAZAKH : 0;
        }
        return found == 0 ? NONE : found;
    }

    /// Who writes ё at all writes it wherever it is: Щёголев is not Щеголёв.
    private boolean isOtherYo(String word) {
        int mine = canon.indexOf('ё');
        int theirs = word.indexOf('ё');
        return mine >= 0 && theirs >= 0 && vowels(canon, mine) != vowels(word, theirs);
    }

    private static int vowels(String word, int end) {
        int out = 0;
        for (int i = 0; i < end; i++) {
            out += Letters.isVowel(word.charAt(i)) ? 1 : 0;
        }
        return out;
    }

    static int cost(int fit) {
        return fit >> 8;
    }

    static int cases(int fit) {
        return fit & 0xFF;
    }

    private static int better(int a, int b) {
        if (a < 0 || b < 0) {
            return Math.max(a, b);
        }
        return cost(a) == cost(b) ? a | b : Math.min(a, b);
    }

    /// The nominative, alone or with a Kazakh ending.
    private int fitWhole(String word, Spelling spelling) {
        int n = canon.length();
        if (pattern == Pattern.FLEETING || !spelling.compare(canon, n, word)) {
            return NONE;
        }
        int best = NONE;
        for (int j = Math.max(1, n - Spelling.STEP); j <= Math.min(word.length(), n + Spelling.STEP); j++) {
            int cost = spelling.cost(j);
            if (cost <= Spelling.STEP && j == word.length()) {
                best = better(best, cost << 8 | pattern.nominative());
            } else if (cost <= Spelling.STEP && isEnding(word, j)) {
                best = better(best, cost << 8 | Cases.KAZAKH);
            }
        }
        return best;
    }

    /// «Есенғұлұлы-н»; Минин is no case of Мин.
    private boolean isEnding(String word, int at) {
        boolean bare = at == word.length() - 1;
        return (!bare || Letters.isVowel(canon.charAt(canon.length() - 1)))
                && KazakhEnding.fits(word.charAt(at - 1), word.substring(at));
    }

    private int fitStem(String word, Spelling spelling) {
        int n = canon.length() - pattern.cut();
        if (!spelling.compare(canon, n, word)) {
            return NONE;
        }
        int best = NONE;
        for (int j = Math.max(0, n - Spelling.STEP); j <= Math.min(word.length(), n + Spelling.STEP); j++) {
            if (spelling.cost(j) <= Spelling.STEP && word.length() - j <= LONGEST_ENDING) {
                Integer cases = pattern.endings().get(word.substring(j).replace('ё', 'е'));
                best = cases == null ? best : better(best, spelling.cost(j) << 8 | cases);
            }
        }
        return best;
    }

    /// Both parts of a double name; the first may stay undeclined.
    private int fitParts(String word, Spelling spelling) {
        String[] mine = canon.split("-");
        String[] theirs = word.split("-");
        if (mine.length != theirs.length) {
            return NONE;
        }
        int cost = 0;
        int cases = Cases.RUSSIAN | Cases.KAZAKH;
        for (int i = 0; i < mine.length; i++) {
            if (mine[i].isEmpty() || theirs[i].isEmpty()) {
                return NONE;
            }
            int fit = best(surname(mine[i], null), theirs[i], spelling);
            if (fit < 0) {
                return NONE;
            }
            cost += cost(fit);
            boolean bare = i + 1 < mine.length && (cases(fit) & Cases.N) != 0;
            cases &= bare ? cases : cases(fit);
        }
        return cost > Spelling.STEP || cases == 0 ? NONE : cost << 8 | cases;
    }

    static int best(List<Form> forms, String word, Spelling spelling) {
        int best = NONE;
        for (Form form : forms) {
            best = better(best, form.fit(word, spelling));
        }
        return best < 0 && word.indexOf('-') > 0 ? best(forms, word.replace("-", ""), spelling) : best;
    }
}

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

import java.util.ArrayList;
import java.util.List;

/// Every Russian reading of a word as a form of a given name or surname.
///
/// Rules of endings, no dictionary: which of the readings is right is for the gender, the given name, the
/// neighbours and the other mentions to say. Weights: 6 where the nominative ends as surnames do (-ов, -ская),
/// 3 where the form is as likely as any, less where a nominative of that kind is rare. For any thread.
final class RussianForms {
    private static final String VOWELS = "аеиоуыэюяәіөұү";
    private static final String HUSH = "жчшщц";
    /// How Kazakh names end in the nominative that no genitive in -ы of a woman's name looks like.
    private static final List<String> KAZAKH_IN_Y =
            List.of("лы", "лды", "газы", "ерды", "льды", "бекты", "ийты", "айты", "ынды", "ншы", "лшы");

    static final int STRONG = 6;
    static final int PLAIN = 3;
    static final int RARE = 1;

    private final String word;
    private final List<Reading> out = new ArrayList<>();

    private RussianForms(String word) {
        this.word = word;
    }

    /// @param word in its normal form, at least two letters
    static List<Reading> of(String word) {
        RussianForms forms = new RussianForms(word);
        forms.asItStands();
        if (word.length() > 2) {
            forms.afterConsonant();
            forms.ofSoft();
            forms.ofA();
            RussianSurnames.addTo(forms);
        }
        forms.out.addAll(DoubleNames.of(word));
        return forms.out;
    }

    /// Whether the word, without any ending, is surely a surname: the readings with an ending are not asked for.
    static boolean isSurnameAsItStands(String word) {
        RussianForms forms = new RussianForms(word);
        forms.asItStands();
        for (Reading reading : forms.out) {
            if (reading.weight() >= STRONG) {
                return true;
            }
        }
        return false;
    }

    static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    private static boolean isAdjective(String lemma) {
        return lemma.length() > 4 && (lemma.endsWith("кий") || lemma.endsWith("ной") || lemma.endsWith("ый"));
    }

    String word() {
        return word;
    }

    /// The word without its last letters.
    String stem(int cut) {
        return word.substring(0, word.length() - cut);
    }

    void add(int cut, String add, int cases, Gender gender, int weight) {
        add(Reading.of(cut, add, cases, gender, weight));
    }

    void add(Reading reading) {
        out.add(reading);
    }

    private void asItStands() {
        char last = word.charAt(word.length() - 1);
        if (word.endsWith("улы") || word.endsWith("ұлы")) {
            add(0, "", ANY, MALE, STRONG);
        } else if (word.endsWith("кызы") || word.endsWith("қызы") || word.endsWith("гызы")) {
            add(0, "", ANY, FEMALE, STRONG);
        } else if (word.endsWith("оглы")
                || word.endsWith("оглу")
                || word.endsWith("заде")
                || word.endsWith("енко")
                || word.endsWith("швили")
                || word.endsWith("дзе")) {
            add(0, "", ANY, UNKNOWN, STRONG);
        } else if ((word.endsWith("ых") || word.endsWith("их")) && word.length() > 4) {
            add(0, "", ANY, UNKNOWN, PLAIN);
        } else if (RussianSurnames.isPossessive(word) || isAdjective(word)) {
            add(0, "", NOM, MALE, isAdjective(word) && !word.endsWith("ский") ? PLAIN : STRONG);
            if (word.endsWith("ын")) {
                add(0, "", ANY, FEMALE, RARE);
            } else if (word.startsWith("гул")) {
                add(0, "", ANY, FEMALE, PLAIN);
            }
        } else if (word.endsWith("ая") && word.length() > 4) {
            add(0, "", NOM, FEMALE, word.endsWith("ская") || word.endsWith("цкая") ? STRONG : PLAIN + 1);
        } else if (last == 'а' && RussianSurnames.isPossessive(word, word.length() - 1)) {
            add(0, "", NOM, FEMALE, STRONG);
        } else if (last == 'а' || last == 'я') {
            add(0, "", NOM, UNKNOWN, weightOfA(last));
        } else if (last == 'ь') {
            add(0, "", NOM, MALE, PLAIN);
            add(0, "", NOM | ACC, FEMALE, PLAIN);
            add(0, "", ANY, FEMALE, RARE);
        } else if (isVowel(last)) {
            add(0, "", ANY, UNKNOWN, weightOfVowel(last));
        } else {
            boolean tail = word.endsWith("чук") || word.endsWith("щук") || word.endsWith("нюк");
            int weight = looksInflected() ? RARE : tail ? STRONG : PLAIN + 1;
            add(0, "", NOM, MALE, weight);
            add(0, "", ANY, FEMALE, weight);
        }
    }

    /// Kazakh names of men and women that end so are common; behind two consonants it is mostly an ending.
    private int weightOfA(char last) {
        boolean kazakh = word.endsWith("мурза")
                || word.endsWith("мырза")
                || word.endsWith("жума")
                || word.endsWith("кожа")
                || word.endsWith("аха")
                || word.endsWith("лла");
        boolean ending = last == 'а' && RussianSurnames.consonantAt(word, 2);
        return kazakh ? PLAIN + 1 : ending ? RARE + 1 : PLAIN;
    }

    /// Names that end in -у or -е are few, and most such words are forms; -ы and -и end many Kazakh names.
    private int weightOfVowel(char last) {
        if (last == 'ы') {
            boolean kazakh = KAZAKH_IN_Y.stream().anyMatch(word::endsWith);
            return kazakh && !word.endsWith("ллы") && !word.endsWith("илы") ? PLAIN + 1 : RARE + 1;
        }
        if (word.endsWith("ного")) {
            return -PLAIN;
        }
        if (word.endsWith("кожи")) {
            return RARE + 1;
        }
        if (word.endsWith("ии") || word.endsWith("ого") || word.endsWith("его")) {
            return RARE;
        }
        boolean kazakh = word.endsWith("тау") || word.endsWith("ксу") || word.endsWith("ысу") || word.endsWith("арасу");
        return "уюе".indexOf(last) >= 0 && !kazakh ? RARE : PLAIN + (kazakh ? 1 : 0);
    }

    /// «Загребельная», «Тихую»: a consonant before the ending of an adjective, where no man's name in -й has one.
    private boolean isAdjectiveOfWoman() {
        return word.endsWith("ная") && RussianSurnames.consonantAt(word, 4) || word.endsWith("ская");
    }

    private boolean looksInflected() {
        if (word.length() < 4
                || word.endsWith("бай")
                || word.endsWith("ей") && !RussianSurnames.isPossessive(word, word.length() - 2)) {
            return false;
        }
        return word.endsWith("ом") || word.endsWith("ем") || word.endsWith("ой");
    }

    /// «Асета», «Асету», «Асетом», «Асете»; for -ов and -ин the instrumental is elsewhere.
    private void afterConsonant() {
        if (RussianSurnames.consonantAt(word, 2)) {
            boolean possessive = RussianSurnames.isPossessive(word, word.length() - 1);
            int weight = possessive ? STRONG : PLAIN;
            switch (word.charAt(word.length() - 1)) {
                case 'а' -> add(1, "", GEN | ACC, MALE, weight);
                case 'у' -> add(1, "", DAT, MALE, word.endsWith("ому") ? RARE : weight);
                case 'е' -> add(1, "", LOC, MALE, weight);
                default -> {}
            }
        }
        if (word.length() > 3 && RussianSurnames.consonantAt(word, 3)) {
            boolean hush = HUSH.indexOf(word.charAt(word.length() - 3)) >= 0;
            if (word.endsWith("ом") || hush && word.endsWith("ем")) {
                add(2, "", INS, MALE, RussianSurnames.isPossessive(word, word.length() - 2) ? RARE : PLAIN);
            }
        }
        withoutVowel();
    }

    /// «Лысенка», «Павла», «Льва»: the nominative has a vowel more.
    private void withoutVowel() {
        int consonant = word.length() - (word.endsWith("м") ? 3 : 2);
        switch (word.charAt(consonant)) {
            case 'ц' -> {
                fleeting("ца", "ец", GEN | ACC);
                fleeting("цу", "ец", DAT);
                fleeting("цем", "ец", INS);
                fleeting("це", "ец", LOC);
                fleeting("зайца", "заяц", GEN | ACC);
                fleeting("зайцу", "заяц", DAT);
                fleeting("зайцем", "заяц", INS);
            }
            case 'к' -> {
                fleeting("енка", "енок", GEN | ACC);
                fleeting("енку", "енок", DAT);
                fleeting("енком", "енок", INS);
            }
            case 'л' -> {
                fleeting("павла", "павел", GEN | ACC);
                fleeting("павлу", "павел", DAT);
                fleeting("павлом", "павел", INS);
                fleeting("павле", "павел", LOC);
            }
            case 'в' -> {
                fleeting("льва", "лев", GEN | ACC);
                fleeting("льву", "лев", DAT);
                fleeting("львом", "лев", INS);
                fleeting("льве", "лев", LOC);
            }
            default -> {}
        }
    }

    private void fleeting(String ending, String lemma, int cases) {
        if (word.endsWith(ending) && (word.length() > ending.length() + 2 || ending.length() > 3)) {
            int same = 0;
            while (same < lemma.length() && same < ending.length() && ending.charAt(same) == lemma.charAt(same)) {
                same++;
            }
            char before = word.length() > ending.length() ? word.charAt(word.length() - ending.length() - 1) : 'а';
            boolean german = ending.startsWith("ц") && before == 'ь';
            boolean vowel = ending.startsWith("ц") && (before == 'й' || isVowel(before));
            if (!vowel) {
                add(ending.length() - same, lemma.substring(same), cases, MALE, german ? RARE : PLAIN + 1);
            }
        }
    }

    /// «Сергея», «Игоря», «Дмитрии»; a woman's «Айгули», «Айгулью».
    private void ofSoft() {
        char before = word.charAt(word.length() - 2);
        boolean afterVowel = isVowel(before);
        String end = afterVowel ? "й" : "ь";
        boolean soft = afterVowel || RussianSurnames.consonantAt(word, 2) && HUSH.indexOf(before) < 0;
        if (soft) {
            switch (word.charAt(word.length() - 1)) {
                case 'я' -> add(1, end, GEN | ACC, MALE, isAdjectiveOfWoman() ? RARE : PLAIN);
                case 'ю' -> add(1, end, DAT, MALE, PLAIN);
                case 'е' -> add(1, end, LOC, MALE, afterVowel ? PLAIN : RARE);
                case 'и' -> {
                    if (!afterVowel) {
                        add(1, end, GEN | DAT | LOC, FEMALE, PLAIN);
                    } else if (before == 'и') {
                        add(1, end, LOC, MALE, RARE);
                    }
                }
                default -> {}
            }
        }
        if (word.endsWith("ем") && word.length() > 3) {
            add(2, isVowel(word.charAt(word.length() - 3)) ? "й" : "ь", INS, MALE, PLAIN);
        }
        if (word.endsWith("ью")) {
            add(1, "", INS, FEMALE, PLAIN);
        }
    }

    /// «Алии», «Алию», «Мустафе», «Никитой».
    private void ofA() {
        char before = word.charAt(word.length() - 2);
        boolean consonant = RussianSurnames.consonantAt(word, 2);
        boolean velar = "гкхғқһ".indexOf(before) >= 0 || "жчшщ".indexOf(before) >= 0;
        switch (word.charAt(word.length() - 1)) {
            case 'ы' -> addA(1, "а", GEN, consonant && !velar);
            case 'и' -> {
                addA(1, "а", GEN, velar);
                addA(1, "я", before == 'и' ? GEN | DAT | LOC : GEN, !velar);
            }
            case 'е' -> {
                addA(1, "а", DAT | LOC, consonant);
                addA(1, "я", DAT | LOC, (before != 'и' || word.length() > 3) && HUSH.indexOf(before) < 0);
            }
            case 'у' -> addA(1, "а", ACC, consonant && !RussianSurnames.isPossessive(word, word.length() - 1));
            case 'ю' -> addA(1, "я", ACC, before != 'у');
            case 'й' -> {
                if (word.length() > 3 && before == 'о') {
                    addA(
                            2,
                            "а",
                            INS,
                            RussianSurnames.consonantAt(word, 3)
                                    && !RussianSurnames.isPossessive(word, word.length() - 2));
                } else if (word.length() > 3 && before == 'е') {
                    addA(2, HUSH.indexOf(word.charAt(word.length() - 3)) >= 0 ? "а" : "я", INS, true);
                }
            }
            default -> {}
        }
    }

    private void addA(int cut, String add, int cases, boolean when) {
        if (when) {
            add(cut, add, cases, UNKNOWN, PLAIN);
        }
    }
}

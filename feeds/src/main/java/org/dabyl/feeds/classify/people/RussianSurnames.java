package org.dabyl.feeds.classify.people;

import static org.dabyl.feeds.classify.people.Cases.ACC;
import static org.dabyl.feeds.classify.people.Cases.DAT;
import static org.dabyl.feeds.classify.people.Cases.GEN;
import static org.dabyl.feeds.classify.people.Cases.INS;
import static org.dabyl.feeds.classify.people.Cases.LOC;
import static org.dabyl.feeds.classify.people.Cases.NOM;
import static org.dabyl.feeds.classify.people.Gender.FEMALE;
import static org.dabyl.feeds.classify.people.Gender.MALE;
import static org.dabyl.feeds.classify.people.RussianForms.PLAIN;
import static org.dabyl.feeds.classify.people.RussianForms.RARE;
import static org.dabyl.feeds.classify.people.RussianForms.STRONG;

/// The readings of a word as a form of a surname that declines as nothing else does: possessive ones (-ов, -ин)
/// and adjectives (-ский, -ой). What they share with all other names is in [RussianForms], which collects
/// these too. For one thread.
final class RussianSurnames {
    private final RussianForms forms;
    private final String word;

    private RussianSurnames(RussianForms forms) {
        this.forms = forms;
        this.word = forms.word();
    }

    /// Adds its readings to those of a word of at least three letters.
    static void addTo(RussianForms forms) {
        RussianSurnames surnames = new RussianSurnames(forms);
        surnames.ofPossessive();
        surnames.ofAdjective();
    }

    /// Stems of -ов, -ев, -ин, -ын: possessive surnames, with endings of their own.
    static boolean isPossessive(String lemma) {
        return isPossessive(lemma, lemma.length());
    }

    /// The same of the first `n` letters of a word.
    static boolean isPossessive(String word, int n) {
        if (n < 4) {
            return false;
        }
        char before = word.charAt(n - 2);
        return switch (word.charAt(n - 1)) {
            case 'в' -> before == 'о' || before == 'е';
            case 'н' -> before == 'ы' || before == 'и' && word.charAt(n - 3) != 'е';
            default -> false;
        };
    }

    /// The man's form of such a surname: «Абишев» of «Абишева».
    static String man(String lemma) {
        return lemma.endsWith("а") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /// «Абишев», and no «Абишин»: few words that are no surname end so.
    static boolean isInOv(String man) {
        return man.endsWith("ов") || man.endsWith("ев");
    }

    /// Whether the letter is a hard consonant's, counted from the word's end.
    static boolean consonantAt(String word, int fromEnd) {
        int at = word.length() - fromEnd;
        if (at < 1) {
            return false;
        }
        char c = word.charAt(at);
        return !RussianForms.isVowel(c) && c != 'ь' && c != 'ъ' && c != 'й' && Character.isLetter(c);
    }

    /// «Абишевым», «Абишевой», «Абишеву» of a woman; «Абишевы», «Абишевых», «Абишевыми».
    private void ofPossessive() {
        ending("ым", 2, "", INS, MALE);
        ending("ой", 2, "а", GEN | DAT | INS | LOC, FEMALE);
        ending("ою", 2, "а", INS, FEMALE);
        ending("у", 1, "а", ACC, FEMALE);
        plural("ы", 1, NOM);
        plural("ых", 2, GEN | ACC | LOC);
        plural("ым", 2, DAT);
        plural("ыми", 3, INS);
    }

    private void ending(String ending, int cut, String add, int cases, Gender gender) {
        if (word.endsWith(ending) && isPossessive(word, word.length() - cut)) {
            forms.add(cut, add, cases, gender, STRONG);
        }
    }

    private void plural(String ending, int cut, int cases) {
        if (word.endsWith(ending) && isPossessive(word, word.length() - cut)) {
            forms.add(new Reading(cut, "", cases, MALE, true, RARE));
            forms.add(new Reading(cut, "а", cases, FEMALE, true, RARE));
        }
    }

    /// «Жаровского», «Толстому», «Московской», «Бережную».
    private void ofAdjective() {
        if (word.endsWith("ую") && word.length() > 4) {
            forms.add(2, "ая", ACC, FEMALE, velar(2) ? STRONG : PLAIN + 1);
        }
        if (word.length() < 6) {
            return;
        }
        adjective("ого", GEN | ACC);
        adjective("ому", DAT);
        adjective("им", INS);
        adjective("ым", INS);
        adjective("ом", LOC);
        soft("него", GEN | ACC);
        soft("нему", DAT);
        soft("шего", GEN | ACC);
        soft("шему", DAT);
        if (word.endsWith("ой") && !isPossessive(word, word.length() - 2) && consonantAt(word, 3)) {
            forms.add(2, "ая", GEN | DAT | INS | LOC, FEMALE, velar(2) ? STRONG : RARE);
        }
    }

    /// «Завгороднего», «младшему».
    private void soft(String ending, int cases) {
        if (word.endsWith(ending)) {
            forms.add(3, "ий", cases, MALE, PLAIN + 1);
        }
    }

    private boolean velar(int cut) {
        int end = word.length() - cut;
        return word.startsWith("ск", end - 2) || word.startsWith("цк", end - 2);
    }

    private void adjective(String ending, int cases) {
        int cut = ending.length();
        if (!word.endsWith(ending)
                || !consonantAt(word, cut + 1)
                || isPossessive(word, word.length() - cut) && cut == 2) {
            return;
        }
        boolean sk = velar(cut);
        if (sk) {
            forms.add(cut, "ий", cases, MALE, STRONG);
        } else if (cases != LOC && cases != INS) {
            String stem = forms.stem(cut);
            boolean stressed = stem.endsWith("ов") || stem.endsWith("ев") || stem.endsWith("ст");
            String plain = "гкх".indexOf(stem.charAt(stem.length() - 1)) >= 0 ? "ий" : "ый";
            forms.add(cut, plain, cases, MALE, stressed ? RARE : PLAIN);
            forms.add(cut, "ой", cases, MALE, stressed ? PLAIN : RARE);
        } else if (ending.equals("ым")) {
            forms.add(cut, "ый", cases, MALE, RARE);
        }
    }
}

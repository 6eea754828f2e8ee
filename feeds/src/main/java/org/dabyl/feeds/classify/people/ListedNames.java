package org.dabyl.feeds.classify.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.feeds.classify.text.Folding;

/// The given names of the list, by their spellings in Russian letters and in Latin ones.
///
/// Of a word's readings it lets those stand that end in such a name and agree with its gender; a double name is
/// known by both its halves. Immutable; for any thread.
final class ListedNames {
    private static final int MALE = 1;
    private static final int FEMALE = 2;
    private static final int LISTED = 4;

    private final Map<String, Integer> given = new HashMap<>();

    ListedNames(GivenNames names) {
        for (GivenNames.GivenName name : names.all()) {
            for (String spelling : name.spellings()) {
                learn(Folding.norm(spelling), name.gender() == GivenNames.Gender.MALE ? MALE : FEMALE);
            }
        }
    }

    private void learn(String norm, int gender) {
        given.merge(Folding.russified(norm), gender, (a, b) -> a | b);
        String latin = LatinKey.of(norm);
        if (latin.length() > 2) {
            given.merge(latin, gender, (a, b) -> a | b);
        }
    }

    /// Adds the reading where it is that of a listed name, and with the name's own gender.
    ///
    /// @param lemma the nominative that the reading makes of the word
    /// @param russified the same in Russian letters
    void read(String lemma, String russified, Reading reading, boolean latin, List<Reading> out) {
        if (reading.plural()) {
            return;
        }
        Integer bits = given.get(latin ? LatinKey.of(lemma) : russified);
        int hyphen = bits == null ? lemma.indexOf('-') : -1;
        if (hyphen > 1 && hyphen < lemma.length() - 2) {
            Integer first = given.get(
                    latin ? LatinKey.of(lemma.substring(0, hyphen)) : Folding.russified(lemma.substring(0, hyphen)));
            Integer second = given.get(
                    latin ? LatinKey.of(lemma.substring(hyphen + 1)) : Folding.russified(lemma.substring(hyphen + 1)));
            bits = first != null && second != null ? second : null;
        }
        if (bits == null) {
            return;
        }
        boolean men = (bits & MALE) != 0;
        boolean women = (bits & FEMALE) != 0;
        switch (reading.gender()) {
            case MALE -> {
                if (men) {
                    out.add(reading.heavier(LISTED));
                }
            }
            case FEMALE -> {
                if (women) {
                    out.add(reading.heavier(LISTED));
                } else if (reading.cut() == 0 && reading.cases() == Cases.ANY) {
                    out.add(reading.heavier(-2));
                }
            }
            case UNKNOWN -> {
                Gender gender = men && women ? Gender.UNKNOWN : men ? Gender.MALE : Gender.FEMALE;
                out.add(new Reading(
                        reading.cut(), reading.add(), reading.cases(), gender, false, reading.weight() + LISTED));
            }
        }
    }
}

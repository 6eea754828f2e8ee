package org.dabyl.feeds.classify.people;

import org.dabyl.feeds.classify.people.Option.Name;

/// What is put behind a surname that father and son share: «Абишева-старшего».
///
/// The elder is whoever is called so without it, too; the younger is another.
enum Generation {
    NONE(""),
    ELDER("-старш"),
    YOUNGER("-младш");

    private static final int LONGEST_ENDING = 3;
    private final String stem;

    Generation(String stem) {
        this.stem = stem;
    }

    static Generation of(String norm) {
        if (norm.indexOf('-') < 0) {
            return NONE;
        }
        return ELDER.letters(norm) > 0 ? ELDER : YOUNGER.letters(norm) > 0 ? YOUNGER : NONE;
    }

    /// How many letters of the word it takes.
    int letters(String norm) {
        int at = stem.isEmpty() ? -1 : norm.lastIndexOf(stem);
        return at > 0 && norm.length() - at - stem.length() <= LONGEST_ENDING ? norm.length() - at : 0;
    }

    /// The surname with it, in the nominative.
    Name behind(String surname) {
        return switch (this) {
            case NONE -> Name.of(surname);
            case ELDER -> new Name(surname + "-старший", Name.of(surname).key());
            case YOUNGER -> Name.of(surname + "-младший");
        };
    }
}

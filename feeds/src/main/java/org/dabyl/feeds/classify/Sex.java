package org.dabyl.feeds.classify;

import org.dabyl.config.watch.WordList;

/// Whom a headline that names nobody plainly tells of: «активистка», «сын активиста». A «журналист» may be either; the
/// words are lists in the lexicons. Somebody's brother is not his father, though both are men.
public enum Sex {
    WOMAN(WordList.A_WOMAN),
    MAN(WordList.A_MAN),
    PARENT(WordList.PARENTS),
    CHILD(WordList.CHILDREN),
    SPOUSE(WordList.SPOUSES),
    SIBLING(WordList.SIBLINGS);

    private final WordList words;

    Sex(WordList words) {
        this.words = words;
    }

    /// Whether it says whose relative somebody is.
    public boolean isKin() {
        return this != WOMAN && this != MAN;
    }

    /// The list of the words that tell it.
    public WordList words() {
        return words;
    }
}

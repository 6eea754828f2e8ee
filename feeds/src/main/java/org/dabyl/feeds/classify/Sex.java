package org.dabyl.feeds.classify;

import org.dabyl.config.watch.WordList;

/// Whom a headline that names nobody plainly tells of: «активистка», «сын активиста». A «журналист» may be either; the
/// words are lists in the lexicons.
public enum Sex {
    WOMAN(WordList.A_WOMAN),
    MAN(WordList.A_MAN);

    private final WordList words;

    Sex(WordList words) {
        this.words = words;
    }

    /// The list of the words that tell it.
    public WordList words() {
        return words;
    }
}

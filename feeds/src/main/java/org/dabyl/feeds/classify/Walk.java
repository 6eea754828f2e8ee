package org.dabyl.feeds.classify;

import org.dabyl.config.watch.WordList;

/// A walk of life that an article tells of: whose people it is about where it names nobody («a reporter was detained»).
///
/// Two reports of one day and place may be of one happening if they share one, or one of them says none; its words are
/// a list in the lexicons.
public enum Walk {
    PRESS(WordList.PRESS),
    BELIEVERS(WordList.BELIEVERS),
    WORKERS(WordList.WORKERS),
    DRIVERS(WordList.DRIVERS),
    KARAKALPAKS(WordList.KARAKALPAKS),
    RUSSIANS(WordList.RUSSIANS),
    FROM_CHINA(WordList.FROM_CHINA),
    MOTHERS(WordList.MOTHERS),
    STUDENTS(WordList.STUDENTS),
    ARTISTS(WordList.ARTISTS),
    CONVICTS(WordList.CONVICTS),
    ELDERS(WordList.ELDERS),
    GREENS(WordList.GREENS),
    FEMINISTS(WordList.FEMINISTS),
    TEACHERS(WordList.TEACHERS),
    FARMERS(WordList.FARMERS),
    OBSERVERS(WordList.OBSERVERS),
    TURKMENS(WordList.TURKMENS);

    private final WordList words;

    Walk(WordList words) {
        this.words = words;
    }

    /// The list of the words that speak of it.
    public WordList words() {
        return words;
    }
}

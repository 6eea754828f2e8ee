package org.dabyl.config.watch;

import java.util.List;

/// One way to write a place, in its base form; the case forms are for the reader of articles to make.
///
/// @param text one or several words, each in the nominative
/// @param shown what a mention in this spelling is called: the place's usual name, or for a few («ЗКО») the
///     spelling itself
/// @param needsContext whether the word means something else too, so that only a preposition or «город» makes it a
/// place
/// @param forms case forms that no rule gives, where there are such
public record PlaceSpelling(
        Place place, Script script, String text, String shown, boolean needsContext, List<String> forms) {
    /// What rules the spelling bends by.
    public enum Script {
        RUSSIAN,
        /// A Russian adjective: «алматинский».
        ADJECTIVE,
        KAZAKH,
        LATIN
    }

    public PlaceSpelling {
        forms = List.copyOf(forms);
    }
}

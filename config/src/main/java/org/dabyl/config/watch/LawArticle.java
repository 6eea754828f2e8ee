package org.dabyl.config.watch;

import java.util.List;
import java.util.OptionalInt;

/// What we know of one article of law.
///
/// @param title its official Russian title
/// @param titleKazakh a short Kazakh title; empty where we are not sure of one
/// @param titleEnglish a short English title; empty likewise
/// @param arrestDays the most days of administrative arrest in its sanctions, 0 for none; empty where not known
/// @param said patterns that stand for it where no number is said
public record LawArticle(
        String code,
        String article,
        String title,
        String titleKazakh,
        String titleEnglish,
        OptionalInt arrestDays,
        Cue cue,
        Checked checked,
        String source,
        List<String> said) {
    /// What an article's name in a report speaks for.
    public enum Cue {
        /// Protest, speech, press, faith, association.
        POLITICAL,
        /// Theft, drugs, road accidents.
        ORDINARY,
        NONE
    }

    /// How far the title and the sanction can be relied on.
    public enum Checked {
        /// Read in the code's present text.
        READ,
        /// Read in an older edition.
        OLD,
        NO
    }

    public LawArticle {
        said = List.copyOf(said);
    }
}

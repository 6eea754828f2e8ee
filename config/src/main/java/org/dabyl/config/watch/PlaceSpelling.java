package org.dabyl.config.watch;

import java.util.List;

/// One way to write a place, in its base form; the case forms are for the reader of articles to make.
///
/// @param text one or several words, each in the nominative
/// @param shown what a mention in this spelling is called: the place's usual name, or for a few («ЗКО») the
///     spelling itself
/// @param proof what must stand beside the name to make it a place
/// @param forms case forms that no rule gives, where there are such
public record PlaceSpelling(Place place, Script script, String text, String shown, Proof proof, List<String> forms) {
    /// What rules the spelling bends by.
    public enum Script {
        RUSSIAN,
        /// A Russian adjective: «алматинский».
        ADJECTIVE,
        KAZAKH,
        LATIN
    }

    /// What must stand beside a name, by how much else the word may mean.
    public enum Proof {
        /// Nothing: «Жанаозен» is a place wherever it stands.
        NONE,
        /// A preposition, «город», «суд»: «Рудный» is an adjective too.
        CONTEXT,
        /// «село», «ауылы»: «Победа», «Бірлік» are mostly something else, also behind a preposition.
        SETTLEMENT
    }

    public PlaceSpelling {
        forms = List.copyOf(forms);
    }

    /// Whether the word means something else too.
    public boolean needsContext() {
        return proof != Proof.NONE;
    }
}

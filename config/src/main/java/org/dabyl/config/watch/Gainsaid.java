package org.dabyl.config.watch;

import java.util.Locale;
import java.util.Optional;

/// What an article says of a measure that others reported, instead of reporting it; the later says more of who says so.
public enum Gainsaid {
    /// Nothing: it tells the measure, or that it is only planned, asked for, long ago.
    NOT,
    /// That it is not so, or no longer so: «информация о задержании не подтвердилась», "the missing man has been
    /// found".
    REFUTED,
    /// That those who would have taken it deny it: "police deny detaining". Their saying so does not make it so.
    DISPUTED,
    /// That it was done to somebody else: «задержан не Абаев, а Ким».
    MISTAKEN;

    /// The one that a lexicon calls so.
    static Optional<Gainsaid> findById(String id) {
        for (Gainsaid one : values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(id)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /// The one of the two that says more.
    public Gainsaid or(Gainsaid other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

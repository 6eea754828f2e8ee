package org.dabyl.feeds.classify.name;

import java.util.Locale;

/// How sure it is that a mention is of a watched name; that it is the same person is never sure.
public enum Confidence {
    /// The given name or its initial agrees with the surname, in any case, order or script; or a pseudonym
    /// stands as watched.
    CERTAIN,
    /// The surname alone, or a spelling a step away.
    POSSIBLE;

    /// As `classify` writes it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

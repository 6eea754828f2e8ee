package org.dabyl.feeds.classify;

import java.util.Set;

/// By what else than people, places and measures one happening is told from another, where an article tells any.
///
/// @param names of what is neither a person nor a place, as written: sites, companies
/// @param unknown words of the headline with a capital of which the article does not say what they name: a surname that
///     stands alone in it («Изтурган продлили арест») is known from earlier reports, if at all
/// @param walks of life that its beginning speaks of
/// @param sexes of those of whom its headline tells without a name
/// @param abroad whether its beginning speaks of another country or its police and courts, and of no place of ours
public record Clues(Set<String> names, Set<String> unknown, Set<Walk> walks, Set<Sex> sexes, boolean abroad) {
    /// Of an article that has none, or tells nothing.
    public static final Clues NONE = new Clues(Set.of(), Set.of(), Set.of());

    public Clues {
        names = Set.copyOf(names);
        unknown = Set.copyOf(unknown);
        walks = Set.copyOf(walks);
        sexes = Set.copyOf(sexes);
    }

    /// Those of an article that says neither a man nor a woman, and of none that happened abroad.
    public Clues(Set<String> names, Set<String> unknown, Set<Walk> walks) {
        this(names, unknown, walks, Set.of(), false);
    }
}

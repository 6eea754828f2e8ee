package org.dabyl.config.watch;

import java.util.Map;
import java.util.Set;

/// A group of kinds that people subscribe to under one word: «аресты» are three kinds.
///
/// @param id stays the same for good: subscriptions are kept under it
/// @param names what it is called, by language code
/// @param button whether /subscribe offers it as a button
public record KindGroup(String id, Set<EventKind> kinds, Map<String, String> names, boolean button) {
    /// The group of everything.
    public static final String EVERYTHING = "everything";

    public KindGroup {
        kinds = Set.copyOf(kinds);
        names = Map.copyOf(names);
    }

    public String name(String language) {
        return names.getOrDefault(language, id);
    }
}

package org.dabyl.config.watch;

import java.util.Map;
import java.util.Set;

/// A group of kinds that people subscribe to under one word: «аресты» are three kinds.
///
/// @param id stays the same for good: subscriptions are kept under it
/// @param steps those of other kinds that belong to it, each with its kind before it: «disappearance abduction»
/// @param names what it is called, by language code
/// @param button whether /subscribe offers it as a button
public record KindGroup(String id, Set<EventKind> kinds, Set<String> steps, Map<String, String> names, boolean button) {
    /// The group of everything.
    public static final String EVERYTHING = "everything";

    public KindGroup {
        kinds = Set.copyOf(kinds);
        steps = Set.copyOf(steps);
        names = Map.copyOf(names);
    }

    /// Whether a measure of that kind and step belongs to it.
    ///
    /// @param step as [MeasureNames] tells it; empty where it is none
    public boolean holds(EventKind kind, String step) {
        return kinds.contains(kind) || steps.contains(kind.id() + " " + step);
    }

    /// Whether a measure of that kind may belong to it, by its step.
    public boolean mayHold(EventKind kind) {
        return kinds.contains(kind) || steps.stream().anyMatch(step -> step.startsWith(kind.id() + " "));
    }

    public String name(String language) {
        return names.getOrDefault(language, id);
    }
}

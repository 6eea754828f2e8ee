package org.dabyl.bot.alert;

import java.util.List;
import java.util.Set;
import org.dabyl.bot.chat.Watch;
import org.dabyl.feeds.classify.name.Confidence;

/// Why a chat is told: which of its watches a case meets.
///
/// @param watches those that match; empty for a chat that is told only how a story goes on
/// @param names the watched names that agree
/// @param people those whom the chat watches among the people of the case, as the article spells them
record Reason(List<Watch> watches, List<Name> names, Set<String> people) {
    static final Reason NONE = new Reason(List.of(), List.of(), Set.of());

    /// A watched name that agrees with somebody to whom it was done.
    ///
    /// @param name as watched
    /// @param added whether the person is one whom the incident did not know before
    record Name(String name, Confidence confidence, boolean added) {}

    Reason {
        watches = List.copyOf(watches);
        names = List.copyOf(names);
        people = Set.copyOf(people);
    }

    boolean isNone() {
        return watches.isEmpty();
    }

    boolean isPersonal() {
        return !names.isEmpty();
    }

    /// The watched names that the incident did not know before.
    List<String> added() {
        return names.stream().filter(Name::added).map(Name::name).distinct().toList();
    }
}

package org.dabyl.bot.alert;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dabyl.bot.chat.Watch;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.name.Confidence;

/// Why a chat is told: which of its watches a case meets.
///
/// @param watches those that match; empty for a chat that is told only how a story goes on
/// @param names the watched names that agree
/// @param people those whom the chat watches among the people of the case, as the article spells them
/// @param newcomers people whom the incident did not know before, as the article spells them: watched ones, and others
/// to whom was done what the chat follows
/// @param mentioned watched names that the article holds besides, of people to whom nothing was done
record Reason(
        List<Watch> watches, List<Name> names, Set<String> people, Set<String> newcomers, List<String> mentioned) {
    static final Reason NONE = new Reason(List.of(), List.of(), Set.of(), Set.of());

    /// A watched name that agrees with somebody to whom it was done.
    ///
    /// @param name as watched
    /// @param added whether the person is one whom the incident did not know before
    /// @param agrees how, where it is not sure
    record Name(String name, Confidence confidence, boolean added, Agreement agrees) {
        Name(String name, Confidence confidence, boolean added) {
            this(name, confidence, added, Agreement.ofName());
        }
    }

    Reason {
        watches = List.copyOf(watches);
        names = List.copyOf(names);
        people = Set.copyOf(people);
        newcomers = Set.copyOf(newcomers);
        mentioned = List.copyOf(mentioned);
    }

    Reason(List<Watch> watches, List<Name> names, Set<String> people, Set<String> newcomers) {
        this(watches, names, people, newcomers, List.of());
    }

    Reason besides(List<String> others) {
        return new Reason(watches, names, people, newcomers, others);
    }

    /// Whether none of what is told was done to the watched people whom the case names.
    boolean isOfOthers(List<Event> told) {
        return isPersonal() && told.stream().noneMatch(this::concerns);
    }

    /// The same where what is told is about none of the watched people.
    Reason ofOthers() {
        List<Watch> more = watches.stream()
                .filter(watch -> !(watch instanceof Watch.Person || watch instanceof Watch.PublicList))
                .toList();
        return new Reason(more, List.of(), Set.of(), newcomers, mentioned);
    }

    boolean isNone() {
        return watches.isEmpty();
    }

    boolean isPersonal() {
        return !names.isEmpty();
    }

    /// The watched names where none of them agrees more than possibly.
    List<String> onlyPossible() {
        boolean certain = names.stream().anyMatch(name -> name.confidence() == Confidence.CERTAIN);
        return certain ? List.of() : names.stream().map(Name::name).distinct().toList();
    }

    /// The names that the incident did not know before: watched ones as they are watched, others as the article
    /// spells them.
    List<String> added() {
        Stream<String> others = newcomers.stream().filter(name -> !people.contains(name));
        return Stream.concat(watchedAdded(), others.sorted()).distinct().toList();
    }

    /// Those of them that are watched: others may have to stay unnamed.
    Stream<String> watchedAdded() {
        return names.stream().filter(Name::added).map(Name::name).distinct();
    }

    /// Whether an event was done to somebody whom the chat watches, or may have been: the article may name who has a
    /// watched name elsewhere only.
    boolean concerns(Event event) {
        return isPersonal() && (people.isEmpty() || event.names().stream().anyMatch(people::contains));
    }

    /// Whether an event tells what was done to somebody who is new in the incident.
    boolean isNewlyNamedIn(Event event) {
        return event.names().stream().anyMatch(newcomers::contains);
    }
}

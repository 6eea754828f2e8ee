package org.dabyl.bot.alert;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.bot.chat.WatchBook;
import org.dabyl.bot.chat.WatchBook.Follower;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.incident.Incident;
import org.dabyl.feeds.incident.PersonKey;
import org.jdbi.v3.core.Handle;

/// Watched names that a chat was told of without the given name, so that it goes on guessing; and what ends that:
/// a report of the same incident that gives the whole name, or another one.
///
/// Each is told once, whatever the number of outlets, and never where the chat has read the whole name before. An
/// initial agrees for certain, but others may have it: after it the whole name comes without a sound. What a chat
/// was told stands in the outbox, hashed. For any thread: each method works in the caller's transaction.
final class Doubts {
    private static final String POSSIBLE = "possible ";
    private static final String INITIAL = "initial of ";
    private final Outbox outbox;
    private final WatchBook book;
    private final Matching matching;

    Doubts(Outbox outbox, WatchBook book, Matching matching) {
        this.outbox = outbox;
        this.book = book;
        this.matching = matching;
    }

    /// What ends a doubt.
    sealed interface End {
        /// What makes it the same to a chat.
        String cause();

        /// The whole name agrees with the watched one.
        ///
        /// @param name as the article spells it
        /// @param initial whether the chat was told of an initial, which is the less to wonder at
        record Agrees(String name, boolean initial, String cause) implements End {}

        /// It is another one.
        ///
        /// @param name as the article spells it
        /// @param watched as the chat watches it
        record Differs(String name, String watched, String cause) implements End {}
    }

    /// Keeps what a chat is told by an alert with these names.
    void note(Handle handle, Follower follower, Case met, Reason reason, Instant now) {
        long chat = follower.chat().id();
        String thread = met.thread();
        for (Case.Subject subject : met.subjects()) {
            String name = subject.name().name();
            if (reason.names().stream().noneMatch(told -> told.name().equals(name))) {
                continue;
            }
            if (wholeName(subject).isPresent()) {
                Incident incident = met.change().incident();
                if (Stream.of(POSSIBLE, INITIAL).anyMatch(how -> isTold(handle, chat, how + name, incident, thread))) {
                    outbox.note(handle, chat, agreesCause(name, thread), now);
                }
            } else if (!matching.wholeNamesOf(met.change().incident()).contains(subject.name())) {
                String how = subject.confidence() == Confidence.POSSIBLE ? POSSIBLE : INITIAL;
                outbox.note(handle, chat, how + name + in(thread), now);
            }
        }
    }

    /// What an item ends that tells a chat nothing else.
    ///
    /// @param people the watched names that agree with the incident's people
    Optional<End> end(Handle handle, Follower follower, Case met, Reason reason, Set<WatchedName> people) {
        return agreeing(handle, follower, met, reason).or(() -> differing(handle, follower, met, people));
    }

    private Optional<End> agreeing(Handle handle, Follower follower, Case met, Reason reason) {
        Incident incident = met.change().incident();
        long chat = follower.chat().id();
        return met.subjects().stream()
                .filter(subject -> reason.names().stream()
                        .anyMatch(told -> told.name().equals(subject.name().name())))
                .flatMap(subject -> Stream.of(POSSIBLE, INITIAL)
                        .filter(how -> isTold(handle, chat, how + subject.name().name(), incident, met.thread()))
                        .limit(1)
                        .flatMap(how -> wholeName(subject).stream()
                                .<End>map(whole -> new End.Agrees(
                                        whole,
                                        how.equals(INITIAL),
                                        agreesCause(subject.name().name(), met.thread())))))
                .findFirst();
    }

    private Optional<End> differing(Handle handle, Follower follower, Case met, Set<WatchedName> people) {
        Map<String, PersonKey> named = met.change().events().stream()
                .filter(event -> !event.shielded())
                .map(Event::names)
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.toMap(name -> name, PersonKey::of, (one, _) -> one, LinkedHashMap::new));
        if (named.isEmpty()) {
            return Optional.empty();
        }
        return follower.subscribed().watches().stream()
                .flatMap(watch -> book.names(watch).stream())
                .filter(name -> !people.contains(name)
                        && met.subjects().stream()
                                .noneMatch(subject -> subject.name().equals(name)))
                .flatMap(name -> namesakes(named, name)
                        .filter(_ -> wasInDoubt(handle, follower, met, name.name()))
                        .<End>map(
                                other -> new End.Differs(other, name.name(), differsCause(name.name(), met.thread()))))
                .findFirst();
    }

    /// Which of these are plainly not the watched name, though they share its surname.
    private static Stream<String> namesakes(Map<String, PersonKey> named, WatchedName name) {
        List<PersonKey> spellings = name.spellings().stream()
                .map(PersonKey::of)
                .filter(PersonKey::isFull)
                .toList();
        return named.entrySet().stream()
                .filter(other -> spellings.stream().anyMatch(other.getValue()::isNamesakeOf)
                        && spellings.stream().noneMatch(other.getValue()::agrees))
                .map(Map.Entry::getKey);
    }

    /// Whether it was never told with the whole name.
    private boolean wasInDoubt(Handle handle, Follower follower, Case met, String name) {
        long chat = follower.chat().id();
        Incident incident = met.change().incident();
        return !outbox.holds(handle, chat, agreesCause(name, met.thread()))
                && Stream.of(POSSIBLE, INITIAL)
                        .anyMatch(how -> isTold(handle, chat, how + name, incident, met.thread()));
    }

    /// Where incidents have become one, it may have been told of either.
    private boolean isTold(Handle handle, long chat, String doubt, Incident incident, String thread) {
        return Stream.concat(Stream.of(thread), incident.parts().stream().map(part -> Case.thread(part.id())))
                .distinct()
                .anyMatch(one -> outbox.holds(handle, chat, doubt + in(one)));
    }

    /// The name with which the article names who certainly has a watched one, if it gives the whole.
    private static Optional<String> wholeName(Case.Subject subject) {
        return subject.confidence() == Confidence.CERTAIN
                ? subject.people().stream()
                        .filter(name -> PersonKey.of(name).isFull())
                        .findFirst()
                : Optional.empty();
    }

    private static String agreesCause(String name, String thread) {
        return "whole name of " + name + in(thread);
    }

    private static String differsCause(String name, String thread) {
        return "not " + name + in(thread);
    }

    private static String in(String thread) {
        return " in " + thread;
    }
}

package org.dabyl.bot.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.config.watch.LawRef;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Person;

/// A measure as one line of an alert tells it: the events that are called the same, with their terms.
///
/// @param name what they are called, without the term
/// @param words the article's own for it; empty where they may name somebody who must not be named
/// @param events at least one
/// @param names those to whom it was done whom the chat may read of: whom it watches first, then who is newly named
record Doing(String name, String words, List<Event> events, List<String> names) {
    /// «стояла с плакатом у», whose next words are no longer of the measure.
    private static final Pattern LEADING_ON = Pattern.compile(
            "(?iu)\\s(?:у|в|во|на|с|со|к|ко|о|об|по|за|до|из|от|для|при|под|над|без|at|in|on|to|of|for|by|with|from|near)$");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    Doing {
        events = List.copyOf(events);
        names = List.copyOf(names);
    }

    /// The lines in the order of the events; what says nothing beyond the others is left out.
    ///
    /// @param name what a measure is called, without its term
    static List<Doing> of(List<Event> events, Function<Event, String> name, Reason reason) {
        List<Doing> lines = new ArrayList<>();
        for (Event event : events) {
            Doing line = new Doing(name.apply(event), "", List.of(event), List.of());
            int at = indexOf(lines, other -> other.isCalledAs(line));
            if (at >= 0) {
                lines.set(at, lines.get(at).with(event));
            } else if (!line.isTold(lines)) {
                lines.add(line);
            }
        }
        if (!areToTheSame(lines)) {
            List<Doing> all = List.copyOf(lines);
            lines.removeIf(line -> line.isTold(
                    all.stream().filter(other -> !other.equals(line)).toList()));
        }
        return quotedOnce(lines.stream().map(line -> line.toWho(reason)).toList());
    }

    private static int indexOf(List<Doing> lines, Predicate<Doing> wanted) {
        for (int i = 0; i < lines.size(); i++) {
            if (wanted.test(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isCalledAs(Doing other) {
        return name.equals(other.name) && first().term().equals(other.first().term());
    }

    /// Whether the lines tell as much of it, and of all to whom it was done.
    private boolean isTold(List<Doing> lines) {
        List<Doing> same = lines.stream().filter(line -> line.name.equals(name)).toList();
        Set<String> told = same.stream().flatMap(line -> line.people().stream()).collect(Collectors.toSet());
        return first().term().isNone() && !same.isEmpty() && told.containsAll(people());
    }

    private Doing with(Event event) {
        return new Doing(
                name, words, Stream.concat(events.stream(), Stream.of(event)).toList(), names);
    }

    private Doing toWho(Reason reason) {
        String quoted = events.stream()
                .map(event -> words(event, reason))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse("");
        return new Doing(name, quoted, events, names(events, reason));
    }

    /// «получили 15 суток» is not said again of who got ten.
    private static List<Doing> quotedOnce(List<Doing> lines) {
        Set<String> said = new HashSet<>();
        return lines.stream()
                .map(line -> line.words.isEmpty() || said.add(line.name + line.words)
                        ? line
                        : new Doing(line.name, "", line.events, line.names))
                .toList();
    }

    /// The article's words may hold the name, so they are left out with it; and so are those of another's term.
    private static String words(Event event, Reason reason) {
        boolean named = !event.shielded() || !event.persons().isEmpty() && !hides(event, reason);
        return named && !isOfAnotherTerm(event)
                ? LEADING_ON.matcher(event.measure()).replaceFirst("")
                : "";
    }

    private static boolean isOfAnotherTerm(Event event) {
        List<String> said = NUMBER.matcher(event.measure())
                .results()
                .map(MatchResult::group)
                .toList();
        List<String> own = NUMBER.matcher(event.term().iso())
                .results()
                .map(MatchResult::group)
                .toList();
        boolean days = event.term().iso().matches("P\\d+D");
        return days && !said.isEmpty() && said.stream().noneMatch(own::contains);
    }

    Event first() {
        return events.getFirst();
    }

    boolean isOf(Set<String> people) {
        return people().stream().anyMatch(people::contains);
    }

    private Set<String> people() {
        return events.stream().flatMap(event -> event.names().stream()).collect(Collectors.toSet());
    }

    static boolean areToTheSame(List<Doing> doings) {
        return doings.stream().map(Doing::people).distinct().count() <= 1;
    }

    static boolean areInOnePlace(List<Doing> doings) {
        return events(doings)
                        .map(Event::place)
                        .filter(place -> !place.isEmpty())
                        .distinct()
                        .count()
                <= 1;
    }

    static boolean haveOneLaw(List<Doing> doings) {
        return doings.stream()
                        .map(doing -> doing.events.stream()
                                .flatMap(event -> event.law().stream())
                                .collect(Collectors.<LawRef>toSet()))
                        .distinct()
                        .count()
                <= 1;
    }

    private static Stream<Event> events(List<Doing> doings) {
        return doings.stream().flatMap(doing -> doing.events.stream());
    }

    /// Whom the chat watches first, then who is newly named.
    static List<String> names(List<Event> events, Reason reason) {
        return events.stream()
                .flatMap(event -> named(event, reason).stream())
                .sorted(Comparator.<String, Boolean>comparing(
                                name -> !reason.people().contains(name))
                        .thenComparing(name -> !reason.newcomers().contains(name)))
                .distinct()
                .toList();
    }

    /// Whether somebody to whom it was done is not named to this chat.
    static boolean hides(Event event, Reason reason) {
        return event.shielded() && named(event, reason).size() < event.persons().size();
    }

    private static List<String> named(Event event, Reason reason) {
        return event.persons().stream()
                .filter(person -> !event.hides(person) || reason.people().contains(person.name()))
                .map(Person::name)
                .toList();
    }
}

package org.dabyl.feeds.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.incident.KnownIncident.KnownEvent;

/// Decides which incident an item's events belong to, and what in them is new. The rules, and nothing else: no
/// clock, no database.
///
/// An incident is carried by its people: whoever shares one of them, within [#TOGETHER], tells of the same;
/// what follows from a measure (its appeal, its end, the trial) may come as late as [#FOLLOWS]. Reports that
/// name nobody join by kind, place and day, and the end of a measure by the measure's place and term. What one
/// item names together belongs together, unless it happened in different places.
final class Grouping {
    /// How long after its latest report a new measure to the same person belongs to the same incident.
    static final Duration TOGETHER = Duration.ofDays(30);

    /// How long after its latest report a consequence still belongs to it.
    static final Duration FOLLOWS = Duration.ofDays(75);

    private static final Duration SAME_DAY = Duration.ofHours(36);
    private static final Set<EventKind> CONSEQUENCES = EnumSet.of(
            EventKind.RELEASE, EventKind.APPEAL, EventKind.SENTENCE, EventKind.TRIAL, EventKind.HUNGER_STRIKE);

    private Grouping() {}

    /// The cases that an item tells of: groups of events that belong together. The first is the one that it
    /// is about.
    static List<List<Event>> cases(List<Event> current) {
        List<List<Event>> cases = new ArrayList<>();
        for (Event event : current) {
            List<Event> home = cases.stream()
                    .filter(group -> group.stream().anyMatch(other -> together(event, other)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Event> fresh = new ArrayList<>();
                        cases.add(fresh);
                        return fresh;
                    });
            home.add(event);
        }
        return cases;
    }

    private static boolean together(Event a, Event b) {
        boolean shared = a.persons().stream().anyMatch(person -> holds(b, person));
        boolean apart =
                !a.place().isEmpty() && !b.place().isEmpty() && !a.place().equals(b.place());
        return shared || !apart;
    }

    private static boolean holds(Event event, Person person) {
        PersonKey key = PersonKey.of(person.name());
        return event.persons().stream()
                .anyMatch(other -> PersonKey.of(other.name()).agrees(key));
    }

    /// The incident that a case belongs to, among those that may be.
    ///
    /// @param own the incidents that the item was filed into when it was judged before
    static Optional<KnownIncident> match(
            List<Event> group, Instant published, List<KnownIncident> candidates, Set<Long> own) {
        return candidates.stream()
                .filter(known ->
                        belongs(group, published, known) || own.contains(known.id()) && saysMoreOf(group, known))
                .max(Comparator.comparingInt((KnownIncident known) -> sharedPeople(group, known))
                        .thenComparing(KnownIncident::latest)
                        .thenComparing(
                                Comparator.comparingLong(KnownIncident::id).reversed()));
    }

    /// Whether an item that was filed into an incident tells the same story in other words: a name or a place
    /// that was missing, or is missing now.
    private static boolean saysMoreOf(List<Event> group, KnownIncident known) {
        boolean names = namesNobody(group) || known.people().isEmpty();
        Set<String> before = known.events().stream().map(KnownEvent::place).collect(Collectors.toSet());
        boolean elsewhere =
                group.stream().map(Event::place).noneMatch(place -> place.isEmpty() || before.contains(place));
        return names && (!elsewhere || before.stream().allMatch(String::isEmpty));
    }

    private static boolean namesNobody(List<Event> group) {
        return group.stream().allMatch(event -> event.persons().isEmpty());
    }

    private static boolean belongs(List<Event> group, Instant published, KnownIncident known) {
        Duration apart = Duration.between(known.latest(), published).abs();
        if (sharedPeople(group, known) > 0) {
            boolean consequence = group.stream().anyMatch(event -> CONSEQUENCES.contains(event.kind()));
            return apart.compareTo(consequence ? FOLLOWS : TOGETHER) <= 0;
        }
        return (namesNobody(group) || known.people().isEmpty())
                        && group.stream().anyMatch(e -> sameHappening(e, published, known))
                || namesNobody(group) && looksBackAt(group, apart, known);
    }

    /// «The activist who got seven days was set free»: a consequence whose article names nobody, but the measure,
    /// its place and its term.
    private static boolean looksBackAt(List<Event> group, Duration apart, KnownIncident known) {
        return apart.compareTo(TOGETHER) <= 0
                && group.stream().anyMatch(event -> CONSEQUENCES.contains(event.kind()))
                && group.stream().anyMatch(event -> !event.term().isNone() && wasReported(event, known));
    }

    private static boolean wasReported(Event event, KnownIncident known) {
        return known.events().stream()
                .anyMatch(other -> other.kind() == event.kind()
                        && !event.place().isEmpty()
                        && other.place().equals(event.place())
                        && other.term().equals(event.term()));
    }

    private static int sharedPeople(List<Event> group, KnownIncident known) {
        return (int) group.stream()
                .flatMap(event -> event.persons().stream())
                .map(Person::name)
                .distinct()
                .filter(name -> known.holds(PersonKey.of(name)))
                .count();
    }

    private static boolean sameHappening(Event event, Instant published, KnownIncident known) {
        return known.events().stream()
                .anyMatch(other -> other.kind() == event.kind()
                        && !event.place().isEmpty()
                        && other.place().equals(event.place())
                        && Duration.between(other.published(), published).abs().compareTo(SAME_DAY) <= 0);
    }

    /// Those events of a case that the incident's followers have not heard of: a measure, a term, a name that
    /// was missing.
    static List<Event> news(List<Event> group, KnownIncident known) {
        boolean namedNow = known.people().isEmpty()
                && group.stream().anyMatch(event -> !event.persons().isEmpty());
        return group.stream().filter(event -> namedNow || isNews(event, known)).toList();
    }

    private static boolean isNews(Event event, KnownIncident known) {
        List<KnownEvent> before = known.events().stream()
                .filter(other -> other.kind() == event.kind() && sharePeople(event, other))
                .toList();
        boolean newTerm = !event.term().isNone()
                && before.stream().noneMatch(other -> other.term().equals(event.term()));
        return before.isEmpty() && concernsTheKnown(event, known) || newTerm && !before.isEmpty();
    }

    /// People who are new in an incident widen it; what was done to them is news only where it was done to
    /// nobody before.
    private static boolean concernsTheKnown(Event event, KnownIncident known) {
        return event.persons().isEmpty()
                || event.persons().stream().anyMatch(person -> known.holds(PersonKey.of(person.name())))
                || known.events().stream().noneMatch(other -> other.kind() == event.kind());
    }

    private static boolean sharePeople(Event event, KnownEvent other) {
        return event.persons().isEmpty()
                || other.persons().isEmpty()
                || event.persons().stream()
                        .map(person -> PersonKey.of(person.name()))
                        .anyMatch(key -> other.persons().stream().anyMatch(key::agrees));
    }
}

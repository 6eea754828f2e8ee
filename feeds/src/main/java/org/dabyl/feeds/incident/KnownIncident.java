package org.dabyl.feeds.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LawRef;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.Sex;
import org.dabyl.feeds.classify.Walk;
import org.dabyl.feeds.classify.When.Telling;

/// What is known of an incident when the next item comes: enough to tell whether the item belongs to it, and
/// what is new.
///
/// @param latest when the newest of its items was published
/// @param names the skeletons of what its items name besides people and places
/// @param walks of life that they speak of
/// @param sexes of those of whom their headlines tell without a name
/// @param mentioned names and headline words of its nameless items, some of which may be its people's; none once
/// somebody is named
record KnownIncident(
        long id,
        int revision,
        Instant opened,
        Instant latest,
        List<Named> people,
        Set<String> names,
        Set<Walk> walks,
        Set<Sex> sexes,
        Set<String> mentioned,
        List<KnownEvent> events) {
    /// Somebody of the incident: the name as first reported with a given name, or else without, and its key.
    record Named(String name, PersonKey key) {
        static Named of(String name) {
            return new Named(name, PersonKey.of(name));
        }

        /// As a report calls whom others gave no given name: who has another is then known to be another.
        private Named fuller(List<Event> reported) {
            return fullerOf(reported.stream()
                    .flatMap(event -> event.persons().stream())
                    .map(person -> of(person.name()))
                    .toList());
        }

        private Named fullerOf(List<Named> others) {
            return key.isFull()
                    ? this
                    : others.stream()
                            .filter(other -> other.key().isFull() && key.agrees(other.key()))
                            .findFirst()
                            .orElse(this);
        }
    }

    /// Whether those to whom a measure was done may be named.
    enum Shielding {
        OPEN(0),
        SHIELDED(1),
        /// They must not be by now, and were when it was told.
        TOO_LATE(2);

        private final int number;

        Shielding(int number) {
            this.number = number;
        }

        /// As a row has it.
        int number() {
            return number;
        }

        static Shielding of(int number) {
            return Stream.of(values())
                    .filter(one -> one.number == number)
                    .findFirst()
                    .orElse(SHIELDED);
        }
    }

    /// A measure that was reported already.
    ///
    /// @param shielding whether those to whom it was done may be named
    /// @param law the articles that it rests on, as [LawRef] writes them
    /// @param measure the article's own words for it
    /// @param telling how it was told of
    /// @param heads how many people its headline said in digits; 0 where it did not
    /// @param outlet that told it; empty where that is not known
    /// @param parts of the incident whose followers were told of it
    record KnownEvent(
            EventKind kind,
            List<PersonKey> persons,
            Shielding shielding,
            String place,
            Set<String> law,
            Term term,
            String measure,
            Instant published,
            Telling telling,
            int heads,
            String outlet,
            Parts parts) {
        KnownEvent {
            persons = List.copyOf(persons);
            law = Set.copyOf(law);
        }

        boolean shielded() {
            return shielding != Shielding.OPEN;
        }

        boolean isRetold() {
            return telling == Telling.RETOLD;
        }

        static KnownEvent of(Event event, Report report) {
            return new KnownEvent(
                    event.kind(),
                    Membership.people(List.of(event)),
                    event.shielded() ? Shielding.SHIELDED : Shielding.OPEN,
                    event.place(),
                    event.law().stream().map(LawRef::toString).collect(Collectors.toSet()),
                    event.term(),
                    event.measure(),
                    report.published(),
                    event.when().telling(),
                    event.when().heads(),
                    report.outlet(),
                    Parts.all());
        }

        /// The same in an incident that had these parts and gets more.
        private KnownEvent of(Parts all) {
            return switch (parts) {
                case Parts.All _ ->
                    new KnownEvent(
                            kind, persons, shielding, place, law, term, measure, published, telling, heads, outlet,
                            all);
                case Parts.Some _ -> this;
            };
        }
    }

    /// So many mentions are kept: a headline has few, and an incident whose people nobody names few headlines.
    static final int MOST_MENTIONS = 200;

    KnownIncident {
        people = List.copyOf(people);
        names = Set.copyOf(names);
        walks = Set.copyOf(walks);
        sexes = Set.copyOf(sexes);
        mentioned = Set.copyOf(mentioned);
        events = List.copyOf(events);
    }

    static KnownIncident opened(long id, Instant published) {
        return new KnownIncident(
                id, 0, published, published, List.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of());
    }

    boolean holds(PersonKey key) {
        return people.stream().anyMatch(named -> named.key().agrees(key));
    }

    /// Whom an initial or a surname alone meant: all of the incident who may be called so, by their given names.
    Stream<PersonKey> inFull(PersonKey key) {
        List<PersonKey> full = key.isFull()
                ? List.of()
                : people.stream()
                        .map(Named::key)
                        .filter(other -> other.isFull() && key.agrees(other))
                        .toList();
        return full.isEmpty() ? Stream.of(key) : full.stream();
    }

    /// Where one of its measures was; of which that is not said, there was done where all others were.
    String placeOf(KnownEvent event) {
        if (!event.place().isEmpty()) {
            return event.place();
        }
        List<String> places = events.stream()
                .map(KnownEvent::place)
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
        return places.size() == 1 ? places.getFirst() : "";
    }

    /// Whether somebody of the incident is called so, by the surname alone.
    boolean hasSurname(PersonKey word) {
        return people.stream().anyMatch(named -> word.isSurnameOf(named.key()));
    }

    /// Whether somebody so called was mentioned while nobody was named; a single word must be the surname.
    boolean mentions(PersonKey person) {
        return mentioned.stream()
                .map(PersonKey::of)
                .anyMatch(key -> key.words().size() > 1 ? key.agrees(person) : key.isSurnameOf(person));
    }

    /// A measure, of people whom the report does not hide though they must not be named: who was a minor
    /// yesterday is one today, also where somebody was named before anybody said so. Of whom a report speaks
    /// without a name, the headline may tell it.
    Event shielding(Event event) {
        if (events.stream().noneMatch(KnownEvent::shielded)) {
            return event;
        }
        boolean allHidden = people.stream().map(Named::key).allMatch(this::hides);
        return event.persons().isEmpty() && allHidden
                ? event.shielding()
                : event.hiding(person -> people.isEmpty() || hides(PersonKey.of(person.name())));
    }

    private boolean hides(PersonKey person) {
        return isIn(events.stream().filter(KnownEvent::shielded).toList(), person);
    }

    /// Whom a report named openly.
    private Set<PersonKey> named() {
        return events.stream()
                .filter(event -> event.shielding() != Shielding.SHIELDED)
                .flatMap(event -> event.persons().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isIn(List<KnownEvent> some, PersonKey person) {
        return some.stream().anyMatch(event -> event.persons().stream().anyMatch(person::agrees));
    }

    /// The names among these that the incident does not hold yet, each once.
    List<String> unknown(List<Event> reported) {
        List<String> out = new ArrayList<>();
        for (Event event : reported) {
            for (Person person : event.persons()) {
                PersonKey key = PersonKey.of(person.name());
                if (!holds(key)
                        && out.stream().noneMatch(name -> PersonKey.of(name).agrees(key))) {
                    out.add(person.name());
                }
            }
        }
        return out;
    }

    /// The incident with what a report adds.
    KnownIncident with(Report report, boolean toldAnew) {
        List<Event> reported = report.current();
        Instant published = report.published();
        List<Named> allPeople = new ArrayList<>(
                people.stream().map(named -> named.fuller(reported)).distinct().toList());
        unknown(reported).forEach(name -> allPeople.add(Named.of(name)));
        List<KnownEvent> allEvents = new ArrayList<>(events);
        reported.forEach(event -> allEvents.add(KnownEvent.of(event, report)));
        return new KnownIncident(
                id,
                toldAnew ? revision + 1 : revision,
                opened.isBefore(published) ? opened : published,
                latest.isAfter(published) ? latest : published,
                allPeople,
                both(names, report.names()),
                both(walks, report.walks()),
                both(sexes, report.sexes()),
                allPeople.isEmpty() ? some(both(mentioned, report.mayBeHit())) : Set.of(),
                allEvents);
    }

    /// Those that were kept stay.
    private Set<String> some(Set<String> mentions) {
        return mentions.size() <= MOST_MENTIONS
                ? mentions
                : Stream.concat(
                                mentioned.stream(),
                                mentions.stream()
                                        .filter(name -> !mentioned.contains(name))
                                        .sorted())
                        .limit(MOST_MENTIONS)
                        .collect(Collectors.toSet());
    }

    /// The numbers of the incidents that it was made of; its own alone where it was made of none.
    Set<Long> parts() {
        Set<Long> parts = events.stream()
                .flatMap(event -> event.parts().numbers().stream())
                .collect(Collectors.toSet());
        return parts.isEmpty() ? Set.of(id) : parts;
    }

    /// What of it those were told of who follow one of its parts alone.
    KnownIncident asToldTo(long part) {
        List<KnownEvent> heard =
                events.stream().filter(event -> event.parts().has(part)).toList();
        List<Named> heardOf = people.stream()
                .filter(named -> heard.stream()
                        .anyMatch(event -> event.persons().stream().anyMatch(named.key()::agrees)))
                .toList();
        return heard.size() == events.size()
                ? this
                : new KnownIncident(id, revision, opened, latest, heardOf, names, walks, sexes, mentioned, heard);
    }

    /// This one and a later one that is the same happening; a revision that no message had yet. What each was told with
    /// was told to its own followers.
    KnownIncident joined(KnownIncident later) {
        List<Named> allPeople = new ArrayList<>(people.stream()
                .map(named -> named.fullerOf(later.people))
                .distinct()
                .toList());
        for (Named named : later.people) {
            if (!holds(named.key())) {
                allPeople.add(named);
            }
        }
        List<KnownEvent> allEvents = new ArrayList<>();
        for (KnownIncident one : List.of(this, later)) {
            Parts all = Parts.of(one.parts());
            one.events.forEach(event -> allEvents.add(event.of(all)));
        }
        return new KnownIncident(
                id,
                Math.max(revision, later.revision) + 1,
                opened.isBefore(later.opened) ? opened : later.opened,
                latest.isAfter(later.latest) ? latest : later.latest,
                allPeople,
                both(names, later.names),
                both(walks, later.walks),
                both(sexes, later.sexes),
                allPeople.isEmpty() ? some(both(mentioned, later.mentioned)) : Set.of(),
                allEvents);
    }

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    /// @param ofParts those that it was made of, with what is new to the followers of each
    Incident toIncident(Set<Incident.Part> ofParts) {
        return new Incident(
                id,
                revision,
                opened,
                people.stream().map(Named::name).toList(),
                events.stream()
                        .map(event -> new Incident.Deed(event.kind(), event.place()))
                        .collect(Collectors.toSet()),
                ofParts,
                named());
    }
}

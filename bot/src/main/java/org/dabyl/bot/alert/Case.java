package org.dabyl.bot.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.Verdict;
import org.dabyl.feeds.classify.Verdict.Watched;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.classify.text.Span;
import org.dabyl.feeds.incident.Incident;
import org.dabyl.feeds.incident.Incident.Missed;
import org.dabyl.feeds.incident.IncidentChange;
import org.dabyl.feeds.incident.Parts;
import org.dabyl.feeds.incident.PersonKey;

/// One change that an item made, with the watched names that agree with people to whom it was done.
///
/// An item may tell of several incidents: a name counts for the one whose people bear it.
///
/// @param missed what earlier items told of it, and the chat has not heard: the item shows that it belongs to it
/// @param article all that the item tells, also of other incidents and of long ago
/// @param abroad whether the item speaks of another country and of no place of ours
/// @param unnamed whom it names, and must not to who does not watch them
record Case(
        IncidentChange change,
        List<Subject> subjects,
        List<Missed> missed,
        List<Event> article,
        boolean abroad,
        Set<Person> unnamed) {
    Case {
        missed = List.copyOf(missed);
        subjects = List.copyOf(subjects);
        article = List.copyOf(article);
        unnamed = Set.copyOf(unnamed);
    }

    /// One in an item that tells of nothing else.
    Case(IncidentChange change, List<Subject> subjects, List<Missed> missed) {
        this(change, subjects, missed, change.events(), false, Set.of());
    }

    /// A watched name of somebody to whom it was done.
    ///
    /// @param people those who bear it, as the article spells them; empty where the article names them
    /// elsewhere only
    /// @param added whether the incident did not know any of them before
    /// @param agrees how, where it is not sure
    record Subject(WatchedName name, Confidence confidence, Set<String> people, boolean added, Agreement agrees) {}

    /// The changes of an item, each with its names.
    static List<Case> of(Verdict verdict, List<IncidentChange> changes) {
        List<List<Subject>> subjects = new ArrayList<>();
        changes.forEach(_ -> subjects.add(new ArrayList<>()));
        for (Watched watched : verdict.watched()) {
            if (watched.subject()) {
                assign(verdict, watched, changes, subjects);
            }
        }
        List<Case> cases = new ArrayList<>();
        List<Event> article = Stream.concat(
                        verdict.finding().events().stream(),
                        changes.stream().flatMap(change -> change.events().stream()))
                .toList();
        for (int i = 0; i < changes.size(); i++) {
            cases.add(new Case(
                    changes.get(i),
                    subjects.get(i),
                    List.of(),
                    article,
                    verdict.finding().clues().abroad(),
                    verdict.finding().unnamed()));
        }
        return cases;
    }

    private static void assign(
            Verdict verdict, Watched watched, List<IncidentChange> changes, List<List<Subject>> subjects) {
        Span span = watched.match().span();
        boolean found = false;
        for (int i = 0; i < changes.size(); i++) {
            Set<String> people = bearers(changes.get(i).events(), span);
            if (!people.isEmpty()) {
                subjects.get(i).add(subject(watched, confidence(watched), people, changes.get(i)));
                found = true;
            }
        }
        if (!found && !changes.isEmpty()) {
            // The surest mention is not the one to whom it was done: of that one, less is sure.
            boolean another = verdict.finding().persons().stream().anyMatch(person -> person.isNamedAt(span));
            Confidence confidence = another ? Confidence.POSSIBLE : confidence(watched);
            int first = firstWithPeople(changes);
            subjects.get(first).add(subject(watched, confidence, Set.of(), changes.get(first)));
        }
    }

    /// How surely a watched name agrees: a surname that was typed alone agrees with everybody who bears it.
    static Confidence confidence(Watched watched) {
        return watched.match().name().isBareWord()
                ? Confidence.POSSIBLE
                : watched.match().confidence();
    }

    private static Subject subject(Watched watched, Confidence confidence, Set<String> people, IncidentChange change) {
        WatchedName name = watched.match().name();
        boolean apart = change.events().stream()
                .flatMap(event -> event.persons().stream())
                .anyMatch(person -> people.contains(person.name())
                        && !person.supposed().isEmpty()
                        && person.isNamedAt(watched.match().span()));
        Agreement agrees = apart
                ? new Agreement.OfGivenName()
                : people.stream()
                        .map(person -> Agreement.of(name, watched.match().father(), person))
                        .findFirst()
                        .orElse(Agreement.ofName());
        return new Subject(name, confidence, people, isAdded(people, change), agrees);
    }

    private static boolean isAdded(Set<String> people, IncidentChange change) {
        List<String> added = change.added();
        return !added.isEmpty() && (people.isEmpty() || people.stream().anyMatch(added::contains));
    }

    /// The same with those who agree besides.
    Case with(List<Subject> more) {
        return new Case(
                change, Stream.concat(subjects.stream(), more.stream()).toList(), missed, article, abroad, unnamed);
    }

    /// The same for a chat that was told of these parts of the incident, and of no others.
    Case toWhoKnows(Parts told) {
        IncidentChange theirs = change.toWhoKnows(told);
        return new Case(
                theirs,
                subjects.stream()
                        .map(subject -> new Subject(
                                subject.name(),
                                subject.confidence(),
                                subject.people(),
                                isAdded(subject.people(), theirs),
                                subject.agrees()))
                        .toList(),
                change.incident().missed(told),
                article,
                abroad,
                unnamed);
    }

    /// Whether an event was done where Kazakhstan's law sets no deadlines.
    ///
    /// @param foreign whether a place is abroad
    boolean isAbroad(Event event, Predicate<String> foreign) {
        if (!event.place().isEmpty()) {
            return foreign.test(event.place());
        }
        List<String> places = change.incident().deeds().stream()
                .map(Incident.Deed::place)
                .filter(place -> !place.isEmpty())
                .toList();
        return places.isEmpty() ? abroad : places.stream().allMatch(foreign);
    }

    /// What of it is new to who was told before.
    List<Event> news() {
        return Stream.concat(change.news().stream(), missed.stream().map(Missed::event))
                .toList();
    }

    /// Whether one of those to whom anything was done, then or before, must not be named.
    boolean isShielded() {
        return told().anyMatch(Event::shielded);
    }

    /// Who may be named though others must not be: it is none of those in any event that is told, and each of those is
    /// known by name.
    Predicate<String> open() {
        List<Event> shielded = told().filter(Event::shielded).toList();
        if (shielded.stream().anyMatch(event -> event.persons().isEmpty())) {
            return _ -> false;
        }
        List<PersonKey> hidden = shielded.stream()
                .flatMap(event -> event.persons().stream().filter(event::hides))
                .map(Person::name)
                .distinct()
                .map(PersonKey::of)
                .toList();
        return name -> {
            PersonKey key = PersonKey.of(name);
            return hidden.stream().noneMatch(other -> other.agrees(key));
        };
    }

    private Stream<Event> told() {
        return Stream.concat(change.events().stream(), missed.stream().map(Missed::event));
    }

    /// Whether the headline may hold the name of somebody who must not be named to this chat: the article's other
    /// incidents share it.
    boolean mayNotBeQuoted(Reason reason) {
        return Stream.concat(
                                article.stream(),
                                Stream.concat(
                                        change.events().stream(),
                                        missed.stream().map(Missed::event)))
                        .anyMatch(event -> event.shielded() && (!reason.isPersonal() || Doing.hides(event, reason)))
                || unnamed.stream().anyMatch(person -> !reason.people().contains(person.name()));
    }

    /// Whether the chat is not told a name that a message of the thread may have told it, before anybody said that it
    /// must not be.
    boolean pointsAtName(Reason reason) {
        return change.incident().named().stream()
                .anyMatch(named -> hidden(reason).anyMatch(named::agrees));
    }

    private Stream<PersonKey> hidden(Reason reason) {
        return told().flatMap(event -> event.persons().stream()
                .filter(person -> event.hides(person) && !reason.people().contains(person.name()))
                .map(person -> PersonKey.of(person.name())));
    }

    private static int firstWithPeople(List<IncidentChange> changes) {
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).events().stream()
                    .anyMatch(event -> !event.persons().isEmpty())) {
                return i;
            }
        }
        return 0;
    }

    private static Set<String> bearers(List<Event> events, Span span) {
        return events.stream()
                .flatMap(event -> event.persons().stream())
                .filter(person -> person.isNamedAt(span))
                .map(Person::name)
                .collect(Collectors.toSet());
    }

    /// To which messages of ours it belongs.
    String thread() {
        return thread(change.incident().id());
    }

    static String thread(long incident) {
        return Outbox.threadOf(incident);
    }
}

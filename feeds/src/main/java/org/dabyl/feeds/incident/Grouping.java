package org.dabyl.feeds.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Finding;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.incident.KnownIncident.KnownEvent;

/// Decides which incident an item's events belong to. The rules are those of [Membership] and [Likeness]; what in
/// them is new, says [News]. No clock, no database. What one item names together belongs together, unless it
/// happened in different places and is no sweep. Immutable; for any thread.
final class Grouping {
    private final Membership membership;
    private final Likeness likeness;
    private final LookingBack lookingBack;
    private final Joining joining;
    private final GivenAlone givenAlone;

    Grouping(Membership membership) {
        this.membership = membership;
        this.likeness = new Likeness(membership);
        this.lookingBack = new LookingBack(membership);
        this.joining = new Joining(membership, likeness);
        this.givenAlone = new GivenAlone(membership);
    }

    /// The cases that an item tells of: reports of events that belong together. The first is the one that it
    /// is about. Where it tells of several, nobody knows to which of them its names belong.
    ///
    /// @param candidates what is known of the people: those of two incidents are told of apart («also this week»)
    List<Report> cases(Report report, List<KnownIncident> candidates) {
        List<List<Event>> cases = new ArrayList<>();
        for (Event event : report.current()) {
            List<Event> home = cases.stream()
                    .filter(group ->
                            group.stream().anyMatch(other -> together(event, other) || isOneSweep(event, other, report))
                                    && group.stream().noneMatch(other -> areOfTwoIncidents(event, other, candidates)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Event> fresh = new ArrayList<>();
                        cases.add(fresh);
                        return fresh;
                    });
            home.add(event);
        }
        return cases.size() == 1
                ? List.of(report)
                : cases.stream()
                        .map(events -> Report.of(events, report.published()).by(report.outlet()))
                        .toList();
    }

    private boolean together(Event a, Event b) {
        boolean shared = a.persons().stream().anyMatch(person -> holds(b, person));
        return shared
                || a.place().isEmpty()
                || b.place().isEmpty()
                || membership.isOnePlace(a.place(), b.place())
                || isStrikeAndItsRuling(a, b)
                || isStrikeAndItsRuling(b, a);
    }

    /// «Three oil workers were jailed in Aktau, they had been on strike in Zhetibay»: the court is in the region's
    /// capital.
    private boolean isStrikeAndItsRuling(Event strike, Event ruling) {
        return strike.kind() == EventKind.ASSEMBLY
                && Course.PENALTIES.contains(ruling.kind())
                && Membership.namesNobody(List.of(strike, ruling))
                && membership.isOneRegion(strike.place(), ruling.place());
    }

    /// A site is blocked wherever somebody looks; and «the party's supporters were detained in three towns».
    private static boolean isOneSweep(Event a, Event b, Report report) {
        return a.kind() == b.kind()
                && (a.kind() == EventKind.BLOCKING || !report.names().isEmpty());
    }

    private static boolean areOfTwoIncidents(Event a, Event b, List<KnownIncident> candidates) {
        Set<Long> ofOne = incidentsOf(a, candidates);
        Set<Long> ofOther = incidentsOf(b, candidates);
        return !ofOne.isEmpty() && !ofOther.isEmpty() && Collections.disjoint(ofOne, ofOther);
    }

    private static Set<Long> incidentsOf(Event event, List<KnownIncident> candidates) {
        List<PersonKey> people = Membership.people(List.of(event));
        return candidates.stream()
                .filter(known -> Membership.shared(people, known) > 0)
                .map(KnownIncident::id)
                .collect(Collectors.toSet());
    }

    private static boolean holds(Event event, Person person) {
        PersonKey key = PersonKey.of(person.name());
        return event.persons().stream()
                .anyMatch(other -> PersonKey.of(other.name()).agrees(key));
    }

    /// The incident that a case belongs to, among those that may be.
    ///
    /// @param own the incidents that the item was filed into when it was judged before
    Optional<KnownIncident> match(Report report, List<KnownIncident> candidates, Set<Long> own) {
        List<PersonKey> people = Membership.people(report.current());
        Set<String> telling = SharedName.telling(report, candidates);
        Set<KnownIncident> only = likeness.only(report, candidates);
        Map<Long, List<PersonKey>> ofEach = new HashMap<>();
        candidates.forEach(known -> ofEach.put(known.id(), givenAlone.people(report, people, known, candidates)));
        return candidates.stream()
                .filter(known -> membership.holds(report, ofEach.getOrDefault(known.id(), people), telling, known)
                        || only.contains(known)
                        || own.contains(known.id()) && saysMoreOf(report.current(), known))
                .max(Comparator.comparingInt((KnownIncident known) ->
                                Membership.shared(ofEach.getOrDefault(known.id(), people), known))
                        .thenComparing(known -> own.contains(known.id()))
                        .thenComparing(known -> membership.speakOfOnePlace(report, known))
                        .thenComparing(known -> Membership.speakOfOneWalk(report, known))
                        .thenComparing(KnownIncident::latest)
                        .thenComparing(
                                Comparator.comparingLong(KnownIncident::id).reversed()));
    }

    /// Whether people were told of as taken there within the hours that reports of one happening lie apart.
    boolean isOfLastHours(Report report, KnownIncident known) {
        return likeness.wereTakenThere(report, known);
    }

    /// The other incident that a report shows to be the same happening as its own.
    ///
    /// @param after the incident that it was put into, with the report
    Optional<KnownIncident> oneWith(KnownIncident after, Report report, List<KnownIncident> candidates) {
        return joining.other(report, after, candidates);
    }

    /// The incident that an item without news looks back at.
    Optional<KnownIncident> lookedBackAt(Finding finding, Instant published, List<KnownIncident> candidates) {
        return lookingBack.at(finding, published, candidates);
    }

    /// Whether an item that was filed into an incident tells the same story in other words: a name or a place
    /// that was missing, or is missing now.
    private boolean saysMoreOf(List<Event> group, KnownIncident known) {
        boolean names = Membership.isNameless(group, known);
        Set<String> before = known.events().stream().map(KnownEvent::place).collect(Collectors.toSet());
        boolean elsewhere = group.stream()
                .map(Event::place)
                .noneMatch(place ->
                        place.isEmpty() || before.stream().anyMatch(other -> membership.isOnePlace(place, other)));
        return names && (!elsewhere || before.stream().allMatch(String::isEmpty));
    }
}

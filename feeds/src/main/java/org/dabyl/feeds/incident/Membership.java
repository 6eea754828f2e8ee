package org.dabyl.feeds.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Place;
import org.dabyl.config.watch.Places;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.Sex;
import org.dabyl.feeds.incident.KnownIncident.KnownEvent;

/// Whether a report belongs to an incident.
///
/// An incident is carried by its people: whoever shares one of them, within [Course#TOGETHER], tells of the same;
/// what follows from a measure (its appeal, its end, the trial, the next step of a criminal process) may come as
/// late as [Course#FOLLOWS], and later if the report says what it follows from. Reports that name nobody join by
/// a surname that stands alone in their headline, by kind, place and day, by the name of a site or a company, and
/// the end of a measure by the measure's place and term; what holds only where one incident is like them, says
/// [Likeness]. A region is the place of whatever lies in it. Immutable; for any thread.
final class Membership {
    static final Duration SAME_DAY = Duration.ofHours(36);
    static final Duration NEXT_DAYS = Duration.ofHours(60);

    /// A detention is told again by whoever reports how it ended: a judge has three days.
    static final Duration TO_COURT = Duration.ofHours(84);

    static final Set<EventKind> TAKEN = EnumSet.of(EventKind.DETENTION, EventKind.SEARCH);

    private static final Set<EventKind> OUTCOMES = EnumSet.of(
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.FINE,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.CRIMINAL_CASE,
            EventKind.RELEASE);

    /// What is reported anew on its second and third day: a strike.
    static final Set<EventKind> LASTING = EnumSet.of(EventKind.ASSEMBLY, EventKind.HUNGER_STRIKE);

    private final Places places;
    private final SharedName names;

    Membership(Places places) {
        this.places = places;
        this.names = new SharedName(this);
    }

    /// What ties a report to an incident by a name that is no person's.
    SharedName names() {
        return names;
    }

    /// Whether the report tells of the incident.
    ///
    /// @param people of the report
    /// @param telling those of the report's names that tell one happening from another
    boolean holds(Report report, List<PersonKey> people, Set<String> telling, KnownIncident known) {
        return byPeopleOrDay(report, people, known) || names.ties(report, telling, known) || goesOn(report, known);
    }

    static boolean namesNobody(List<Event> group) {
        return group.stream().allMatch(event -> event.persons().isEmpty());
    }

    /// Whether one of the two names nobody, so that they may be of the same people.
    static boolean isNameless(List<Event> group, KnownIncident known) {
        return namesNobody(group) || known.people().isEmpty();
    }

    /// A new detention or search is a happening of its own, whatever else it has in common with another; with what came
    /// of it, it is told again.
    static boolean beginsAnew(Report report) {
        return report.current().stream().anyMatch(event -> TAKEN.contains(event.kind())) && !tellsOutcome(report);
    }

    private boolean byPeopleOrDay(Report report, List<PersonKey> people, KnownIncident known) {
        List<Event> group = report.current();
        if (shared(people, known) > 0 && !isNamesakeElsewhere(report, people, known)
                || saysSurname(report, known)
                || mentionsOneOf(report, known)
                || hitsWhoWasMentioned(report, known)) {
            return Course.isInTime(report, known);
        }
        return mayBeOne(report, known) && group.stream().anyMatch(event -> sameHappening(event, report, known))
                || looksBackAt(report, known);
    }

    /// «Пенсионера Ахметова задержали в Семее», where Серик Ахметов was detained in Тараз: a new detention elsewhere of
    /// whom only the surname or an initial is told.
    private boolean isNamesakeElsewhere(Report report, List<PersonKey> people, KnownIncident known) {
        return beginsAnew(report)
                && people.stream().noneMatch(key -> key.isFull() && known.holds(key))
                && report.current().stream()
                        .filter(event -> TAKEN.contains(event.kind()))
                        .noneMatch(event -> mayBeThere(event.place(), known));
    }

    /// Whether both say where they were, and say the same.
    boolean speakOfOnePlace(Report report, KnownIncident known) {
        return report.current().stream()
                .map(Event::place)
                .filter(place -> !place.isEmpty())
                .anyMatch(place -> known.events().stream().anyMatch(other -> isOnePlace(place, other.place())));
    }

    /// «Оспан продлили арест»: a report in which nobody is seen to be named has in its headline a word that is the
    /// surname of somebody of the incident, and speaks of no other place.
    private boolean saysSurname(Report report, KnownIncident known) {
        return namesNobody(report.current())
                && report.unknown().stream().map(PersonKey::of).anyMatch(known::hasSurname)
                && report.current().stream().allMatch(event -> mayBeThere(event.place(), known));
    }

    /// «A case over the beating of Adilkhanov»: nobody is seen to be hit, but somebody of the incident is called by the
    /// whole name, and what was told of him goes on. A fine may be for whoever stood up for him.
    private boolean mentionsOneOf(Report report, KnownIncident known) {
        return !report.current().isEmpty()
                && namesNobody(report.current())
                && report.current().stream()
                        .allMatch(
                                event -> Course.STEPS.contains(event.kind()) || event.kind() == EventKind.CRIMINAL_CASE)
                && report.current().stream().anyMatch(event -> wasToldOf(event, known))
                && report.mentioned().stream().map(PersonKey::of).anyMatch(key -> key.isFull() && known.holds(key));
    }

    /// «Ледовских снова задержали», «mother of Voronov: my son was beaten»: nobody was seen to be hit, but somebody
    /// stood there who is now. Of a new detention only on the same day: a lawyer who spoke for others may be next.
    private boolean hitsWhoWasMentioned(Report report, KnownIncident known) {
        return known.people().isEmpty()
                && !(beginsAnew(report) && !isWithin(SAME_DAY, report.published(), known.latest()))
                && report.current().stream()
                        .flatMap(event -> event.persons().stream())
                        .anyMatch(person -> known.mentions(PersonKey.of(person.name())))
                && report.current().stream().allMatch(event -> mayBeThere(event.place(), known));
    }

    boolean mayBeThere(String place, KnownIncident known) {
        return place.isEmpty()
                || known.events().stream().allMatch(other -> other.place().isEmpty())
                || known.events().stream().anyMatch(other -> isOnePlace(place, other.place()));
    }

    /// Whether one of the two names nobody, and they do not speak of different walks of life: a reporter and a trade
    /// unionist who were searched in one town on one day are two. Nor is a nameless unionist one of those named of
    /// whom several reports say no walk of life.
    static boolean mayBeOne(Report report, KnownIncident known) {
        boolean saysNone = known.walks().isEmpty()
                && (report.walks().isEmpty()
                        || known.people().isEmpty()
                        || known.events().stream()
                                        .map(KnownEvent::published)
                                        .distinct()
                                        .count()
                                == 1);
        return isNameless(report.current(), known)
                && !areOfTwoSexes(report, known)
                && (report.walks().isEmpty() || saysNone || speakOfOneWalk(report, known));
    }

    /// «Задержали мужчину», «задержали активистку»; «брата активиста», «отца активиста»; who is named may be either.
    private static boolean areOfTwoSexes(Report report, KnownIncident known) {
        return known.people().isEmpty()
                && namesNobody(report.current())
                && (differ(report, known, Sex::isKin) || differ(report, known, sex -> !sex.isKin()));
    }

    private static boolean differ(Report report, KnownIncident known, Predicate<Sex> which) {
        List<Sex> told = report.sexes().stream().filter(which).toList();
        List<Sex> before = known.sexes().stream().filter(which).toList();
        return !told.isEmpty() && !before.isEmpty() && Collections.disjoint(told, before);
    }

    static boolean speakOfOneWalk(Report report, KnownIncident known) {
        return !Collections.disjoint(report.walks(), known.walks());
    }

    /// «Three more believers were fined after their pastor»: the same measure in the same place, and who was hit by it
    /// before is named.
    private boolean goesOn(Report report, KnownIncident known) {
        return isWithin(Course.TOGETHER, report.published(), known.latest())
                && report.earlier().stream()
                        .filter(before ->
                                before.persons().stream().anyMatch(person -> known.holds(PersonKey.of(person.name()))))
                        .anyMatch(before -> report.current().stream()
                                .anyMatch(now -> now.kind() == before.kind() && wasToldOf(now, known)));
    }

    /// «The activist who got seven days was set free»: a consequence whose article names nobody, or that of a measure
    /// whose report named nobody, with the measure, its place and its term.
    private boolean looksBackAt(Report report, KnownIncident known) {
        List<Event> group = report.current();
        return isWithin(Course.TOGETHER, report.published(), known.latest())
                && Course.hasConsequence(report)
                && group.stream().anyMatch(event -> !event.term().isNone() && wasReported(event, known));
    }

    private boolean wasReported(Event event, KnownIncident known) {
        return known.events().stream()
                .anyMatch(other -> isSameThere(event, other, known)
                        && (event.persons().isEmpty() || other.persons().isEmpty())
                        && other.term().equals(event.term()));
    }

    /// Whether the two are no more than so long apart, whichever came first.
    static boolean isWithin(Duration time, Instant a, Instant b) {
        return Duration.between(a, b).abs().compareTo(time) <= 0;
    }

    /// Whether a court or the police decided what becomes of somebody.
    static boolean tellsOutcome(Report report) {
        return report.current().stream().anyMatch(event -> OUTCOMES.contains(event.kind()));
    }

    /// Everybody to whom these were done, each once.
    static List<PersonKey> people(List<Event> group) {
        return keys(group.stream().flatMap(event -> event.persons().stream()));
    }

    static Stream<PersonKey> people(Event event) {
        return people(List.of(event)).stream();
    }

    static List<PersonKey> keys(Stream<Person> people) {
        return people.map(Person::name).distinct().map(PersonKey::of).toList();
    }

    static int shared(List<PersonKey> people, KnownIncident known) {
        return (int) people.stream().filter(known::holds).count();
    }

    /// Counted from the first report: a town's detentions of five days are not one, nor those of a region's towns.
    private boolean sameHappening(Event event, Report report, KnownIncident known) {
        boolean retold = TAKEN.contains(event.kind()) && tellsOutcome(report);
        boolean days = LASTING.contains(event.kind()) || speakOfOneWalk(report, known);
        Duration within = retold ? TO_COURT : days ? NEXT_DAYS : SAME_DAY;
        List<KnownEvent> same = known.events().stream()
                .filter(other ->
                        other.kind() == event.kind() && !known.placeOf(other).isEmpty())
                .toList();
        return same.stream().allMatch(other -> isOnePlace(event.place(), known.placeOf(other)))
                && same.stream().anyMatch(other -> mayBeOfOneTerm(event, other))
                && same.stream()
                        .map(KnownEvent::published)
                        .min(Comparator.naturalOrder())
                        .filter(first -> isWithin(within, first, report.published()))
                        .isPresent();
    }

    static boolean mayBeOfOneTerm(Event event, KnownEvent other) {
        return event.term().isNone() || other.term().isNone() || event.term().equals(other.term());
    }

    /// Whether two places that are said are one, or one is the region that the other lies in.
    boolean isOnePlace(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && (places.liesIn(a, b) || places.liesIn(b, a));
    }

    /// Whether both lie in one region, which is not the whole country.
    boolean isOneRegion(String a, String b) {
        Optional<String> region = regionOf(a);
        return region.isPresent() && region.equals(regionOf(b));
    }

    private Optional<String> regionOf(String place) {
        return places.find(place)
                .flatMap(found -> found.kind() == Place.Kind.REGION ? Optional.of(found) : places.find(found.region()))
                .filter(around -> around.kind() == Place.Kind.REGION)
                .map(Place::name);
    }

    /// «Drillers ended their three days' strike».
    boolean wasToldOf(Event event, KnownIncident known) {
        return known.events().stream().anyMatch(other -> isSameThere(event, other, known));
    }

    private boolean isSameThere(Event event, KnownEvent other, KnownIncident known) {
        return other.kind() == event.kind() && isOnePlace(event.place(), known.placeOf(other));
    }
}

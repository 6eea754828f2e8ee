package org.dabyl.feeds.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Places;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.incident.KnownIncident.KnownEvent;

/// Whether a report belongs to an incident.
///
/// An incident is carried by its people: whoever shares one of them, within [Course#TOGETHER], tells of the same; what
/// follows from a measure (its appeal, its end, the trial, the next step of a criminal process) may come as late as
/// [Course#FOLLOWS], and later if the report says what it follows from. Reports that name nobody join by a surname that
/// stands alone in their headline, by kind, place and day, by the name of a site or a company, by place and walk of
/// life, and the end of a measure by the measure's place and term. A region is the place of whatever lies in it.
/// Immutable; for any thread.
final class Membership {
    /// How long after its latest report one joins an incident by the name of a site or a company.
    static final Duration NAMED = Duration.ofDays(10);

    /// How long after its latest report one joins an incident by walk of life and place.
    private static final Duration OF_ONE_WALK = Duration.ofDays(5);

    /// In so many incidents of a month a name may stand that tells one from another.
    static final int RARE = 2;

    private static final int ENDING = 4;
    static final Duration SAME_DAY = Duration.ofHours(36);
    private static final Duration NEXT_DAYS = Duration.ofHours(60);

    /// A detention is told again by whoever reports how it ended: a judge has three days.
    private static final Duration TO_COURT = Duration.ofHours(84);

    static final Set<EventKind> TAKEN = EnumSet.of(EventKind.DETENTION, EventKind.SEARCH);

    private static final Set<EventKind> OUTCOMES = EnumSet.of(
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.FINE,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.CRIMINAL_CASE,
            EventKind.RELEASE);

    /// What is reported anew on its second and third day: a strike.
    private static final Set<EventKind> LASTING = EnumSet.of(EventKind.ASSEMBLY, EventKind.HUNGER_STRIKE);

    private final Places places;

    Membership(Places places) {
        this.places = places;
    }

    /// Whether the report tells of the incident.
    ///
    /// @param telling those of the report's names that tell one happening from another
    boolean holds(Report report, Set<String> telling, KnownIncident known) {
        return byPeopleOrDay(report, known) || sharesName(report, telling, known) || goesOn(report, known);
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
    private static boolean beginsAnew(Report report) {
        return report.current().stream().anyMatch(event -> TAKEN.contains(event.kind())) && !tellsOutcome(report);
    }

    private boolean byPeopleOrDay(Report report, KnownIncident known) {
        List<Event> group = report.current();
        if (sharedPeople(group, known) > 0 || saysSurname(report, known)) {
            return Course.isInTime(report, known);
        }
        return mayBeOne(report, known) && group.stream().anyMatch(event -> sameHappening(event, report, known))
                || looksBackAt(report, known);
    }

    /// «Оспан продлили арест»: a report in which nobody is seen to be named has in its headline a word that is the
    /// surname of somebody of the incident, and speaks of no other place.
    private boolean saysSurname(Report report, KnownIncident known) {
        return namesNobody(report.current())
                && report.unknown().stream().map(PersonKey::of).anyMatch(known::hasSurname)
                && report.current().stream().allMatch(event -> mayBeThere(event.place(), known));
    }

    private boolean mayBeThere(String place, KnownIncident known) {
        return place.isEmpty()
                || known.events().stream().allMatch(other -> other.place().isEmpty())
                || known.events().stream().anyMatch(other -> isOnePlace(place, other.place()));
    }

    /// Those of the report's names that tell one happening from another: a ministry's stands in many.
    static Set<String> telling(Report report, List<KnownIncident> candidates) {
        return report.names().stream()
                .filter(name -> candidates.stream()
                                .filter(known -> isWithin(Course.TOGETHER, report.published(), known.latest()))
                                .filter(known -> bears(known, name))
                                .count()
                        <= RARE)
                .collect(Collectors.toSet());
    }

    /// Also a surname that the article was not seen to be one in: «активист Пристайко».
    private static boolean bears(KnownIncident known, String name) {
        return known.names().stream().anyMatch(other -> isOneName(name, other)) || known.holds(PersonKey.of(name));
    }

    /// «Асар» and «Асардағы»: a case ending is no other name.
    static boolean isOneName(String a, String b) {
        return Math.abs(a.length() - b.length()) <= ENDING && (a.startsWith(b) || b.startsWith(a));
    }

    /// A blocked site, a company on strike: of a happening without people its name is told. But a movement's people
    /// are detained again and again.
    private boolean sharesName(Report report, Set<String> telling, KnownIncident known) {
        return isNameless(report.current(), known)
                && !beginsAnew(report)
                && isWithin(NAMED, report.published(), known.latest())
                && telling.stream().anyMatch(name -> bears(known, name))
                && report.current().stream()
                        .anyMatch(event -> known.events().stream()
                                .anyMatch(other -> isOnePlace(event.place(), other.place())
                                        || event.kind() == EventKind.BLOCKING
                                        || other.kind() == EventKind.BLOCKING));
    }

    /// Whether one of the two names nobody, and they do not speak of different walks of life: a reporter and a trade
    /// unionist who were searched in one town on one day are two. Nor is a nameless unionist one of those named of
    /// whom several reports say no walk of life.
    private static boolean mayBeOne(Report report, KnownIncident known) {
        boolean saysNone = known.walks().isEmpty()
                && (report.walks().isEmpty()
                        || known.people().isEmpty()
                        || known.events().stream()
                                        .map(KnownEvent::published)
                                        .distinct()
                                        .count()
                                == 1);
        return isNameless(report.current(), known)
                && (report.walks().isEmpty() || saysNone || speakOfOneWalk(report, known));
    }

    static boolean speakOfOneWalk(Report report, KnownIncident known) {
        return !Collections.disjoint(report.walks(), known.walks());
    }

    /// «The pastor was fined», days after the raid on his church: what else is told of the same walk of life in the
    /// same place, if only one such incident is there. But a new detention or search begins something new.
    boolean isOfOneWalk(Report report, KnownIncident known) {
        return isNameless(report.current(), known)
                && !beginsAnew(report)
                && isWithin(OF_ONE_WALK, report.published(), known.latest())
                && speakOfOneWalk(report, known)
                && report.current().stream()
                        .anyMatch(event ->
                                known.events().stream().anyMatch(other -> isOnePlace(event.place(), other.place())));
    }

    /// «Blogger Kozhagulov's home is searched»: a report without a place, on the day of a blogger's search in some
    /// town.
    boolean isNamedElsewhere(Report report, KnownIncident known) {
        return known.people().isEmpty()
                && !namesNobody(report.current())
                && report.current().stream().allMatch(event -> event.place().isEmpty())
                && speakOfOneWalk(report, known)
                && isWithin(SAME_DAY, report.published(), known.opened())
                && report.current().stream()
                        .anyMatch(event -> known.events().stream().anyMatch(other -> event.kind() == other.kind()));
    }

    /// «A blogger was taken away», and two days later the court names him: what nobody was named in has its outcome in
    /// the same place, if only one such thing happened there.
    boolean wasHeardOf(Report report, KnownIncident known) {
        return known.people().isEmpty()
                && mayBeOne(report, known)
                && isWithin(TO_COURT, report.published(), known.latest())
                && tellsOutcome(report)
                && report.current().stream()
                        .anyMatch(event -> known.events().stream()
                                .anyMatch(other -> TAKEN.contains(other.kind())
                                        && !other.published().isAfter(report.published())
                                        && isOnePlace(event.place(), other.place())));
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
                .anyMatch(other -> isSameThere(event, other)
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

    static int sharedPeople(List<Event> group, KnownIncident known) {
        return shared(group.stream().flatMap(event -> event.persons().stream()).toList(), known);
    }

    static int shared(List<Person> people, KnownIncident known) {
        return (int) people.stream()
                .map(Person::name)
                .distinct()
                .filter(name -> known.holds(PersonKey.of(name)))
                .count();
    }

    /// Counted from the first report: a town's detentions of five days are not one, nor those of a region's towns.
    private boolean sameHappening(Event event, Report report, KnownIncident known) {
        boolean retold = TAKEN.contains(event.kind()) && tellsOutcome(report);
        Duration within = retold ? TO_COURT : LASTING.contains(event.kind()) ? NEXT_DAYS : SAME_DAY;
        List<KnownEvent> same = known.events().stream()
                .filter(other -> other.kind() == event.kind() && !other.place().isEmpty())
                .toList();
        return same.stream().allMatch(other -> isOnePlace(event.place(), other.place()))
                && same.stream()
                        .map(KnownEvent::published)
                        .min(Comparator.naturalOrder())
                        .filter(first -> isWithin(within, first, report.published()))
                        .isPresent();
    }

    /// Whether two places that are said are one, or one is the region that the other lies in.
    boolean isOnePlace(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && (places.liesIn(a, b) || places.liesIn(b, a));
    }

    /// «Drillers ended their three days' strike».
    boolean wasToldOf(Event event, KnownIncident known) {
        return known.events().stream().anyMatch(other -> isSameThere(event, other));
    }

    private boolean isSameThere(Event event, KnownEvent other) {
        return other.kind() == event.kind() && isOnePlace(event.place(), other.place());
    }
}

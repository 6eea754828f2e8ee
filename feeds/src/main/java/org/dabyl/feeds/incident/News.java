package org.dabyl.feeds.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LawRef;
import org.dabyl.config.watch.MeasureNames;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.When.Telling;
import org.dabyl.feeds.incident.KnownIncident.KnownEvent;

/// What in a report is new to the followers of an incident. Immutable; for any thread.
final class News {
    /// Kinds of which no outlet takes one step for another, even on one day.
    private static final Set<EventKind> UNLIKE =
            EnumSet.of(EventKind.ASSEMBLY, EventKind.DISAPPEARANCE, EventKind.EXTRADITION);

    /// Within that time two outlets that tell of «ещё одного активиста» tell of one, and one outlet of two.
    private static final Duration OTHERS = Duration.ofHours(24);

    /// What a step is called that was decided, and not done yet.
    private static final String ORDERED = "-ordered";

    /// The steps of an attack that are what the police make of it.
    private static final Set<String> CASES = Set.of("case", "case-closed");

    /// The step of a detention that comes before that of being taken.
    private static final String KEPT = "kept";

    private final MeasureNames measures;
    private final Again again;
    private final Membership membership;

    /// The names of measures say which of one kind follow one another.
    News(MeasureNames measures, Membership membership) {
        this.measures = measures;
        this.again = new Again(membership);
        this.membership = membership;
    }

    /// Those events of a case that the incident's followers have not heard of: a measure, a term, a name that
    /// was missing, and what may have happened again because nobody is named and the day is another.
    List<Event> of(Report report, KnownIncident known) {
        boolean namedNow = known.people().isEmpty()
                && report.current().stream().anyMatch(event -> !event.persons().isEmpty());
        return report.current().stream()
                .filter(event -> namedNow || isNews(event, report, known))
                .toList();
    }

    /// Whom the report is the first to name: people who are new in the incident, and those whose measure was told of
    /// nobody by name, as before two incidents became one. Who watches them has not heard of it.
    static List<String> named(Report report, KnownIncident known) {
        Set<String> named = new LinkedHashSet<>(known.unknown(report.current()));
        report.current().stream()
                .filter(event -> isFirstNamed(event, known))
                .flatMap(event -> event.names().stream().filter(name -> !isToldBeside(name, event, known)))
                .forEach(named::add);
        return List.copyOf(named);
    }

    /// «An office was searched, and its director, Damir Orazbek, was taken away»: the next outlet calls it his office,
    /// and whoever heard of the search heard his name.
    private static boolean isToldBeside(String name, Event event, KnownIncident known) {
        PersonKey key = PersonKey.of(name);
        return ofKind(event, known).stream()
                .allMatch(other -> known.events().stream()
                        .filter(beside -> beside.published().equals(other.published())
                                && beside.outlet().equals(other.outlet()))
                        .flatMap(beside -> beside.persons().stream())
                        .anyMatch(key::agrees));
    }

    /// Whether it says of a measure, for the first time, to whom it was done.
    static boolean namesWhomItWas(Report report, KnownIncident known) {
        return report.current().stream()
                .anyMatch(event -> isFirstNamed(event, known)
                        && !event.names().stream().allMatch(name -> isToldBeside(name, event, known)));
    }

    private static boolean isFirstNamed(Event event, KnownIncident known) {
        List<KnownEvent> before = ofKind(event, known);
        return !event.persons().isEmpty()
                && !before.isEmpty()
                && before.stream().allMatch(other -> other.persons().isEmpty());
    }

    private boolean isNews(Event event, Report report, KnownIncident known) {
        if (Again.isOver(event, report, known) || isCause(event, known) || Denial.areStillHeld(event, report, known)) {
            return false;
        }
        List<KnownEvent> before = before(event, known);
        if (before.isEmpty()) {
            return concernsTheKnown(event, report.published(), known);
        }
        boolean newTerm = !event.term().isNone()
                && before.stream().noneMatch(other -> isOfTerm(event, other, report.published()));
        boolean anew = event.persons().isEmpty()
                ? isAgainToSomebody(event, before, report, known)
                : again.is(event, before, report, known) || isOfMoreOnAnotherDay(event, report, known);
        return newTerm || anew || isNextStep(event, before, report.published(), known);
    }

    /// The rally at which somebody was detained of whom the incident is.
    private static boolean isCause(Event event, KnownIncident known) {
        return event.kind() == EventKind.ASSEMBLY
                && event.when().isRetold()
                && known.events().stream().anyMatch(other -> other.kind() != EventKind.ASSEMBLY);
    }

    /// One outlet reckons a fine in tenge, and another says it in round numbers.
    private boolean isOfTerm(Event event, KnownEvent other, Instant published) {
        return other.term().equals(event.term())
                || event.term().isAbout(other.term())
                        && isOfOneDay(other, published)
                        && (event.place().isEmpty()
                                || other.place().isEmpty()
                                || membership.isOnePlace(event.place(), other.place()))
                        && (event.law().isEmpty()
                                || other.law().isEmpty()
                                || event.law().stream()
                                        .map(law -> article(law.toString()))
                                        .anyMatch(law -> other.law().stream()
                                                .map(News::article)
                                                .anyMatch(law::equals)));
    }

    /// A charge after a suspicion, an acquittal after a release. Within a day outlets call one of them by many names,
    /// and days later by the name of any step that was told before.
    private boolean isNextStep(Event event, List<KnownEvent> before, Instant published, KnownIncident known) {
        Optional<String> step = measures.step(event.kind(), event.measure());
        boolean another = step.isPresent()
                && before.stream()
                        .map(other -> measures.step(other.kind(), other.measure()))
                        .noneMatch(told -> told.equals(step) || isOrderOf(told, step.get()));
        boolean sameDay = before.stream()
                .filter(other -> !isComplaint(other)) // a judge has a day to rule on it
                .filter(other -> !isKept(other)) // and who was not let out of the house is taken in the evening
                .anyMatch(other -> isOfOneDay(other, published));
        return (another || isOfOtherLaw(event, before))
                && (!sameDay || UNLIKE.contains(event.kind()) || isCaseOverAttack(event.kind(), step))
                && !isTaking(event, known, published);
    }

    /// Whether that was ordered of which it is told already that it was done: «выдворен», and then «суд решил
    /// выдворить».
    private static boolean isOrderOf(Optional<String> done, String step) {
        return done.isPresent() && step.equals(done.get() + ORDERED);
    }

    /// No outlet that was told of a beating calls it the case over it, however soon the case is opened.
    private static boolean isCaseOverAttack(EventKind kind, Optional<String> step) {
        return kind == EventKind.ATTACK && step.filter(CASES::contains).isPresent();
    }

    /// «Увезли неизвестные» of whom another outlet calls detained.
    private static boolean isTaking(Event event, KnownIncident known, Instant published) {
        return event.kind() == EventKind.DISAPPEARANCE
                && known.events().stream()
                        .anyMatch(other -> other.kind() == EventKind.DETENTION
                                && isOfOneDay(other, published)
                                && sharePeople(event, other, known));
    }

    /// Held where they were, and taken nowhere.
    private boolean isKept(KnownEvent other) {
        return measures.step(other.kind(), other.measure()).filter(KEPT::equals).isPresent();
    }

    private boolean isComplaint(KnownEvent other) {
        return other.kind() == EventKind.APPEAL
                && measures.step(other.kind(), other.measure()).isEmpty();
    }

    /// A second criminal case, or the first one under a graver article.
    private static boolean isOfOtherLaw(Event event, List<KnownEvent> before) {
        Set<String> known = before.stream()
                .flatMap(other -> other.law().stream())
                .map(News::article)
                .collect(Collectors.toSet());
        return event.kind() == EventKind.CRIMINAL_CASE
                && !known.isEmpty()
                && !event.law().isEmpty()
                && event.law().stream().map(LawRef::toString).map(News::article).noneMatch(known::contains);
    }

    /// Without the part, which outlets leave out.
    private static String article(String law) {
        return law.substring(Math.max(0, law.indexOf("ст. ")));
    }

    /// What was reported of that kind and may be the same: of whom the event names, or of nobody by name as long as
    /// nobody was named for it. Once somebody is, «one of the detained was let go» says nothing of the next one.
    private static List<KnownEvent> before(Event event, KnownIncident known) {
        List<KnownEvent> ofKind = ofKind(event, known);
        if (event.persons().isEmpty()
                || ofKind.stream().allMatch(other -> other.persons().isEmpty())) {
            return ofKind;
        }
        return ofKind.stream().filter(other -> sharePeople(event, other, known)).toList();
    }

    private static boolean isAgainToSomebody(Event event, List<KnownEvent> before, Report report, KnownIncident known) {
        if (event.when().telling() == Telling.GROWN) {
            return true;
        }
        if (event.when().telling() == Telling.OF_OTHERS) {
            return isOfMore(before, report);
        }
        return before.stream().noneMatch(other -> isOfOneDay(other, report.published()))
                && (before.stream().allMatch(other -> other.persons().isEmpty())
                        || isAfterOthers(event, report)
                        || mayBeOfOthers(event, before, report, known));
    }

    /// «Ещё троих», and an hour later «ещё двоих»: one outlet tells of others each time, and another once more of those
    /// whom the first has told of.
    private static boolean isOfMore(List<KnownEvent> before, Report report) {
        Map<String, Long> told = before.stream()
                .filter(other -> other.telling() == Telling.OF_OTHERS
                        && Membership.isWithin(OTHERS, other.published(), report.published()))
                .collect(Collectors.groupingBy(KnownEvent::outlet, Collectors.counting()));
        boolean edited = before.stream()
                .anyMatch(other -> other.telling() == Telling.OF_OTHERS
                        && other.outlet().equals(report.outlet())
                        && other.published().equals(report.published()));
        long own = report.outlet().isEmpty() ? 0 : told.getOrDefault(report.outlet(), 0L);
        return !edited && told.values().stream().allMatch(times -> times <= own);
    }

    /// «Her colleague was fined as well», days after her. Where both are told of together, who is new by the whole name
    /// is told of as newly named, and the measure is news to nobody else: a digest names whom others detained.
    private static boolean isOfMoreOnAnotherDay(Event event, Report report, KnownIncident known) {
        List<PersonKey> people = Membership.people(List.of(event));
        List<PersonKey> more = people.stream().filter(key -> !known.holds(key)).toList();
        return !more.isEmpty()
                && (more.size() == people.size() || !more.stream().allMatch(PersonKey::isFull))
                && isFirstOfDay(event, report.published(), known);
    }

    /// «Three more were fined after their pastor».
    private static boolean isAfterOthers(Event event, Report report) {
        return report.earlier().stream()
                .anyMatch(before ->
                        before.kind() == event.kind() && !before.persons().isEmpty());
    }

    /// «A journalist was arrested for two months», weeks after that was told of one by name: it may be another, or that
    /// arrest extended. Either is news, unless the report speaks of somebody of the incident; so is a fine on
    /// another day.
    private static boolean mayBeOfOthers(Event event, List<KnownEvent> before, Report report, KnownIncident known) {
        boolean step = Course.STEPS.contains(event.kind());
        return before.stream()
                        .noneMatch(other ->
                                step && Membership.isWithin(Membership.TO_COURT, other.published(), report.published()))
                && Stream.concat(report.unknown().stream(), report.mentioned().stream())
                        .map(PersonKey::of)
                        .noneMatch(key -> key.words().size() > 1 ? known.holds(key) : known.hasSurname(key));
    }

    /// People who are new in an incident widen it; what was done to them is news only where it was done to
    /// nobody before, or on another day: «three more were fined».
    private static boolean concernsTheKnown(Event event, Instant published, KnownIncident known) {
        return event.persons().isEmpty()
                || Membership.people(event).anyMatch(known::holds)
                || isFirstOfDay(event, published, known);
    }

    private static List<KnownEvent> ofKind(Event event, KnownIncident known) {
        return known.events().stream()
                .filter(other -> other.kind() == event.kind())
                .toList();
    }

    /// Whether no such measure was reported within a day of then.
    private static boolean isFirstOfDay(Event event, Instant published, KnownIncident known) {
        return ofKind(event, known).stream().noneMatch(other -> isOfOneDay(other, published));
    }

    private static boolean isOfOneDay(KnownEvent other, Instant published) {
        return Membership.isWithin(Membership.SAME_DAY, other.published(), published);
    }

    /// Whether the two name somebody in common; whom an initial meant is known from the incident.
    static boolean sharePeople(Event event, KnownEvent other, KnownIncident known) {
        return Membership.people(event)
                .anyMatch(key -> other.persons().stream().flatMap(known::inFull).anyMatch(key::agrees));
    }
}

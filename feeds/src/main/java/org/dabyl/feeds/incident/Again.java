package org.dabyl.feeds.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Kazakhstan;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.When.Telling;
import org.dabyl.feeds.classify.current.Currency;
import org.dabyl.feeds.incident.KnownIncident.KnownEvent;

/// Whether what was reported of somebody by name has happened to the same person once more.
///
/// Who is let go is often taken again at the gate, and who has served fifteen days gets another fifteen: that is news,
/// though the words are those of the first time. What five outlets tell of one detention, the last of them days later,
/// is none, nor is the detention that a report of the court's ruling begins with, nor what an interview, a statement or
/// a digest tells once more below its headline. Immutable.
final class Again {
    /// What may be done to the same person again within weeks.
    private static final Set<EventKind> REPEATED = EnumSet.of(
            EventKind.DETENTION,
            EventKind.SEARCH,
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.FINE,
            EventKind.ATTACK,
            EventKind.ILL_TREATMENT,
            EventKind.SUMMONS,
            EventKind.DISAPPEARANCE,
            EventKind.TRAVEL_BAN,
            EventKind.APPEAL,
            EventKind.ASSEMBLY,
            EventKind.BLOCKING);

    /// What goes on for weeks, so that only silence between two reports says that it is another: whoever was tried in
    /// spring is tried once more in summer, and a trial of which each week tells is one.
    private static final Set<EventKind> LASTING = EnumSet.of(
            EventKind.CRIMINAL_CASE,
            EventKind.TRIAL,
            EventKind.SENTENCE,
            EventKind.EXTRADITION,
            EventKind.HUNGER_STRIKE);

    /// So long nothing is said of it between two of one kind.
    private static final Duration SILENCE = Duration.ofDays(10);

    /// What a release ends.
    private static final Set<EventKind> ENDED =
            EnumSet.of(EventKind.DETENTION, EventKind.ADMINISTRATIVE_ARREST, EventKind.PRETRIAL_ARREST);

    private static final Set<EventKind> FREED = EnumSet.of(EventKind.RELEASE);

    /// Whoever is under one of these gets no other of the same length before it is over.
    private static final Set<EventKind> RUNNING =
            EnumSet.of(EventKind.ADMINISTRATIVE_ARREST, EventKind.PRETRIAL_ARREST, EventKind.HOUSE_ARREST);

    /// What is imposed or done before witnesses, so that the first report of it has it in the headline; a complaint of
    /// a beating may stand below any.
    private static final Set<EventKind> IN_HEADLINES =
            EnumSet.complementOf(EnumSet.of(EventKind.ATTACK, EventKind.ILL_TREATMENT));

    /// A judge gives custody two months, and prolongs it some days before they are over.
    private static final Period CUSTODY = Period.ofMonths(2);

    private static final Period BEFORE_ITS_END = Period.ofDays(10);

    /// So long after a release an outlet may still report what came before it.
    private static final Duration LATE = Duration.ofHours(12);

    /// Between the evening's release and the morning's detention.
    private static final Duration NIGHT = Duration.ofHours(8);

    private static final Duration A_DAY = Duration.ofDays(1);

    /// What is news is no older at publication, so that it cannot be what was reported before that.
    private static final Duration NEWS = Duration.ofDays(Currency.DAYS);

    private final Membership membership;

    Again(Membership membership) {
        this.membership = membership;
    }

    /// @param before what was reported of that kind and of somebody whom the event names; not empty
    boolean is(Event event, List<KnownEvent> before, Report report, KnownIncident known) {
        Instant last = last(event, before, report.published(), known);
        boolean toldWithItsOutcome = Membership.TAKEN.contains(event.kind()) && !Membership.beginsAnew(report);
        boolean isFirst = isFirstToSaySo(event, before, last, report.published());
        if (toldWithItsOutcome && !isFirst || !last.isBefore(report.published())) {
            return false;
        }
        if (event.kind() == EventKind.RELEASE) {
            return isTaken(event, last, report.published(), known);
        }
        Instant heard = event.when().isRetold() ? latest(before.stream()) : last; // a digest says «тағы» of much
        boolean saysSo = event.when().again()
                && event.kind() != EventKind.TRIAL // which is put off again and again
                && (Duration.between(heard, report.published()).compareTo(Membership.SAME_DAY) > 0
                        || isFree(event, after(heard, before), report.published(), known)
                        || isFirst);
        return saysSo
                || REPEATED.contains(event.kind()) && isAnother(event, last, report, known)
                || LASTING.contains(event.kind())
                        && !event.when().isRetold()
                        && latest(before.stream()).plus(SILENCE).isBefore(report.published());
    }

    /// «Задержали второй раз, вчера отпустили»: what that report says of a release was before.
    private static Instant after(Instant heard, List<KnownEvent> before) {
        boolean anew = before.stream()
                .anyMatch(other ->
                        other.telling() == Telling.ANEW && other.published().equals(heard));
        return anew ? heard.plusMillis(1) : heard;
    }

    /// Who is let go in the evening may be taken in the morning: «снова» is news within a day, too, where the
    /// headline says it hours after the last report, and none has said it. An outlet that was late with the first
    /// time says it sooner.
    private static boolean isFirstToSaySo(Event event, List<KnownEvent> before, Instant last, Instant now) {
        return event.when().telling() == Telling.ANEW
                && REPEATED.contains(event.kind())
                && !RUNNING.contains(event.kind())
                && last.plus(NIGHT).isBefore(now)
                && before.stream()
                        .noneMatch(other ->
                                other.telling() == Telling.ANEW && Membership.isWithin(A_DAY, other.published(), now));
    }

    /// Whether the day, or the time since, says that it is another one.
    private boolean isAnother(Event event, Instant last, Report report, KnownIncident known) {
        Optional<LocalDate> later = event.when().day().filter(day -> day.isAfter(day(last)));
        if (later.isPresent()) {
            return !later.get().isAfter(day(report.published()));
        }
        Duration since = Duration.between(last, report.published());
        return event.when().day().isEmpty()
                && !(event.when().isRetold() && IN_HEADLINES.contains(event.kind()))
                && (since.compareTo(NEWS) > 0 && !stillRuns(event, report.published(), known)
                        || !tellsRelease(report)
                                && (isFree(event, last, report.published().minus(LATE), known)
                                        || hasServed(event, last, report.published(), known)
                                        || isElsewhere(event, since, known)));
    }

    /// When it was last told, before what an outlet told late: a report within hours of a release tells what that
    /// ended.
    private static Instant last(Event event, List<KnownEvent> before, Instant now, KnownIncident known) {
        List<KnownEvent> told = toldAsNews(before);
        Instant latest = latest(told.stream());
        Instant inTime = latest(told.stream().filter(other -> !isLate(event, other.published(), before, known)));
        boolean late = ENDED.contains(event.kind()) && latest.isBefore(now.minus(LATE));
        return late && inTime.isAfter(Instant.MIN) ? inTime : latest;
    }

    /// What is told again does not move it on; where nothing else is there, it was what people heard.
    private static List<KnownEvent> toldAsNews(List<KnownEvent> before) {
        List<KnownEvent> news =
                before.stream().filter(other -> !other.isRetold()).toList();
        return news.isEmpty() ? before : news;
    }

    /// Whether it was told of them before, for as long or with no word of how long, and is neither over nor ended.
    private static boolean stillRuns(Event event, Instant now, KnownIncident known) {
        return RUNNING.contains(event.kind())
                && toldAsNews(known.events().stream()
                                .filter(other -> other.kind() == event.kind() && News.sharePeople(event, other, known))
                                .toList())
                        .stream()
                        .filter(other -> Membership.mayBeOfOneTerm(event, other))
                        .filter(other -> other.published().isBefore(now) && now.isBefore(end(other)))
                        .anyMatch(other ->
                                !isTold(FREED, event, known, at -> at.isAfter(other.published()) && at.isBefore(now)));
    }

    private static Instant end(KnownEvent measure) {
        OffsetDateTime from = measure.published().atOffset(Kazakhstan.TIME);
        Term term = measure.term();
        if (term.isMonthsOrYears()) {
            return from.plus(Period.parse(term.iso())).minus(BEFORE_ITS_END).toInstant();
        }
        return term.daysAlone().isPresent()
                ? from.plusDays(term.daysAlone().getAsInt()).toInstant()
                : measure.kind() == EventKind.ADMINISTRATIVE_ARREST
                        ? measure.published()
                        : from.plus(CUSTODY).minus(BEFORE_ITS_END).toInstant();
    }

    /// Whether an article only looks back at it: its headline tells something else, and those to whom it was done were
    /// reported free since.
    static boolean isOver(Event event, Report report, KnownIncident known) {
        boolean saysWhen = event.when().again() || event.when().day().isPresent();
        boolean held = ENDED.contains(event.kind()) || event.kind() == EventKind.SEARCH;
        Predicate<Instant> before = at -> at.isBefore(report.published());
        return event.when().isRetold()
                && held
                && !saysWhen
                && (event.persons().isEmpty()
                        ? areAllFree(known, report.published())
                        : isTold(FREED, event, known, before));
    }

    /// Whether everybody whom the incident knows was reported free.
    private static boolean areAllFree(KnownIncident known, Instant now) {
        return !known.people().isEmpty()
                && known.people().stream()
                        .allMatch(named -> known.events().stream()
                                .filter(other -> FREED.contains(other.kind())
                                        && other.published().isBefore(now))
                                .anyMatch(other -> other.persons().stream().anyMatch(named.key()::agrees)));
    }

    private static Instant latest(Stream<KnownEvent> events) {
        return events.map(KnownEvent::published).max(Instant::compareTo).orElse(Instant.MIN);
    }

    /// Whether somebody of these was reported free in the hours before, and taken before that.
    private static boolean isLate(Event event, Instant at, List<KnownEvent> before, KnownIncident known) {
        Instant first = before.stream()
                .map(KnownEvent::published)
                .min(Instant::compareTo)
                .orElse(at);
        return isTold(
                FREED,
                event,
                known,
                free -> !free.isBefore(first) && free.isBefore(at) && at.isBefore(free.plus(LATE)));
    }

    /// Whether days of arrest are over since then: who has served them may be taken at the gate.
    private static boolean hasServed(Event event, Instant last, Instant now, KnownIncident known) {
        return event.kind() == EventKind.DETENTION
                && known.events().stream()
                        .filter(other -> other.kind() == EventKind.ADMINISTRATIVE_ARREST
                                && News.sharePeople(event, other, known))
                        .flatMap(other -> other.term().daysAlone().stream()
                                .mapToObj(days -> other.published().plus(Duration.ofDays(days))))
                        .anyMatch(end -> end.isAfter(last) && end.isBefore(now));
    }

    /// Whether it is told days later and of another region: nobody is held in two. Of people of several incidents who
    /// are told of together, the place is one's.
    private boolean isElsewhere(Event event, Duration since, KnownIncident known) {
        return event.kind() == EventKind.DETENTION
                && since.compareTo(Membership.SAME_DAY) > 0
                && !event.place().isEmpty()
                && event.persons().size() == 1
                && known.events().stream().anyMatch(other -> !other.place().isEmpty())
                && known.events().stream()
                        .map(KnownEvent::place)
                        .filter(place -> !place.isEmpty())
                        .noneMatch(place -> membership.isOnePlace(event.place(), place)
                                || membership.isOneRegion(event.place(), place));
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(Kazakhstan.TIME).toLocalDate();
    }

    /// Whether somebody of these was reported free between the two, or by the first itself: most reports of a release
    /// tell again that who is free was taken.
    private static boolean isFree(Event event, Instant from, Instant to, KnownIncident known) {
        return ENDED.contains(event.kind()) && isTold(FREED, event, known, at -> !at.isBefore(from) && at.isBefore(to));
    }

    /// Whether somebody of these was reported taken since the last release, and this is told so much later that it is
    /// another one: an outlet may be late with what came before the first.
    private static boolean isTaken(Event event, Instant release, Instant now, KnownIncident known) {
        return release.plus(LATE).isBefore(now)
                && known.events().stream()
                        .filter(other -> !other.isRetold())
                        .anyMatch(other ->
                                isTold(ENDED, event, other, known, at -> at.isAfter(release) && at.isBefore(now)));
    }

    /// Whether a measure of these kinds was reported then, of somebody whom the event names or of nobody by name.
    private static boolean isTold(Set<EventKind> kinds, Event event, KnownIncident known, Predicate<Instant> then) {
        return known.events().stream().anyMatch(other -> isTold(kinds, event, other, known, then));
    }

    private static boolean isTold(
            Set<EventKind> kinds, Event event, KnownEvent other, KnownIncident known, Predicate<Instant> then) {
        return kinds.contains(other.kind())
                && then.test(other.published())
                && (other.persons().isEmpty() || News.sharePeople(event, other, known));
    }

    private static boolean tellsRelease(Report report) {
        return report.current().stream().anyMatch(event -> event.kind() == EventKind.RELEASE);
    }
}

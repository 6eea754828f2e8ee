package org.dabyl.bot.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.text.Phrasebook;
import org.dabyl.config.text.Tongue;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LawRef;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.incident.Incident.Missed;
import org.dabyl.feeds.incident.IncidentChange;
import org.dabyl.feeds.incident.IncidentChange.StillHeld;
import org.dabyl.feeds.incident.PersonKey;

/// The legal deadlines that run for those of whom an alert tells.
///
/// Each person has the deadline of the gravest measure that was told of them. A release ends the deadlines of
/// those who were let go, and of nobody else: to read of one too many costs a lawyer less than to miss it. What
/// was done abroad has none of Kazakhstan's. For any thread.
final class Deadlines {
    private static final int MOST = 3;

    /// The longest of each that is said.
    private static final Map<EventKind, Duration> LENGTHS = Map.of(
            EventKind.DETENTION, Duration.ofDays(3),
            EventKind.ADMINISTRATIVE_ARREST, Duration.ofDays(10),
            EventKind.PRETRIAL_ARREST, Duration.ofDays(3),
            EventKind.HOUSE_ARREST, Duration.ofDays(3),
            EventKind.SENTENCE, Duration.ofDays(15));

    private final Phrasebook phrases;

    private final Predicate<String> foreign;

    /// @param foreign whether a place is abroad
    Deadlines(Phrasebook phrases, Predicate<String> foreign) {
        this.phrases = phrases;
        this.foreign = foreign;
    }

    /// Those of what is told, and of what was missed as far as they run still, a line each; of watched people first.
    SafeHtml of(Tongue tongue, Case met, List<Event> events, Reason reason, Instant now) {
        boolean heardBefore = met.change() instanceof IncidentChange.Joined;
        List<Event> missed = met.missed().stream().map(Missed::event).toList();
        List<Event> releases = Stream.concat(
                        met.change().events().stream(), heardBefore ? missed.stream() : Stream.empty())
                .filter(Deadlines::isRelease)
                .toList();
        List<String> clocks = Stream.of(events, running(met.missed(), now))
                .flatMap(some -> clocks(tongue, held(ofOurs(met, some), releases), reason).stream())
                .distinct()
                .limit(MOST)
                .toList();
        return clocks.stream()
                .map(clock -> SafeHtml.EMPTY.line().plus(clock))
                .reduce((one, other) -> one.plus(other))
                .map(lines -> SafeHtml.EMPTY.line().plus(lines))
                .orElse(SafeHtml.EMPTY);
    }

    private List<Event> ofOurs(Case met, List<Event> events) {
        return events.stream().filter(event -> !met.isAbroad(event, foreign)).toList();
    }

    private List<String> clocks(Tongue tongue, List<Event> events, Reason reason) {
        List<String> people = events.stream()
                .flatMap(event -> event.names().stream())
                .distinct()
                .sorted(Comparator.comparing(name -> !reason.people().contains(name)))
                .toList();
        Stream<List<Event>> doings = people.isEmpty()
                ? Stream.of(events)
                : people.stream()
                        .map(name -> events.stream()
                                .filter(event -> event.persons().isEmpty()
                                        || event.names().contains(name))
                                .toList());
        return doings.map(some -> clock(tongue, some))
                .filter(clock -> !clock.isEmpty())
                .toList();
    }

    /// That of the gravest measure that has one.
    private String clock(Tongue tongue, List<Event> events) {
        Set<EventKind> kinds = events.stream().map(Event::kind).collect(Collectors.toSet());
        Set<String> codes = events.stream()
                .flatMap(event -> event.law().stream())
                .map(LawRef::code)
                .collect(Collectors.toSet());
        return clock(tongue, kinds, codes);
    }

    /// That of who is held still, as far as it runs.
    SafeHtml running(Tongue tongue, Case met, StillHeld held, Instant now) {
        List<StillHeld.Measure> running = held.before().stream()
                .filter(measure -> measure.told()
                        .plus(LENGTHS.getOrDefault(measure.kind(), Duration.ZERO))
                        .isAfter(now))
                .toList();
        if (ofOurs(met, held.events()).isEmpty()) {
            return SafeHtml.EMPTY;
        }
        String clock =
                clock(tongue, running.stream().map(StillHeld.Measure::kind).collect(Collectors.toSet()), Set.of());
        return clock.isEmpty()
                ? SafeHtml.EMPTY
                : SafeHtml.EMPTY.line().plus(clock).line();
    }

    private String clock(Tongue tongue, Set<EventKind> kinds, Set<String> codes) {
        if (kinds.contains(EventKind.SENTENCE)) {
            return phrases.say(tongue, Phrase.CLOCK_SENTENCE);
        }
        if (kinds.contains(EventKind.PRETRIAL_ARREST) || kinds.contains(EventKind.HOUSE_ARREST)) {
            return phrases.say(tongue, Phrase.CLOCK_SANCTION);
        }
        if (kinds.contains(EventKind.ADMINISTRATIVE_ARREST)) {
            return phrases.say(tongue, Phrase.CLOCK_ADMINISTRATIVE_ARREST);
        }
        return kinds.contains(EventKind.DETENTION)
                ? detention(tongue, kinds.contains(EventKind.CRIMINAL_CASE), codes)
                : "";
    }

    private String detention(Tongue tongue, boolean criminal, Set<String> codes) {
        if (criminal || codes.equals(Set.of("УК"))) {
            return phrases.say(tongue, Phrase.CLOCK_DETENTION_CRIMINAL);
        }
        return phrases.say(
                tongue, codes.equals(Set.of("КоАП")) ? Phrase.CLOCK_DETENTION_ADMINISTRATIVE : Phrase.CLOCK_DETENTION);
    }

    /// Those after which not everybody to whom they were done was let go, and whose deadline is not over.
    private static List<Event> running(List<Missed> missed, Instant now) {
        List<Event> running = new ArrayList<>();
        for (Missed one : missed) {
            Event event = one.event();
            if (isRelease(event)) {
                running.removeIf(held -> isFree(held, List.of(event)));
            } else if (one.item()
                    .published()
                    .plus(LENGTHS.getOrDefault(event.kind(), Duration.ZERO))
                    .isAfter(now)) {
                running.add(event);
            }
        }
        return running;
    }

    private static List<Event> held(List<Event> events, List<Event> releases) {
        return events.stream().filter(event -> !isFree(event, releases)).toList();
    }

    /// Whether all to whom it was done were let go: «двоих отпустили» need not be said of those who are named. Who is
    /// taken «снова» is taken after the release.
    private static boolean isFree(Event event, List<Event> releases) {
        if (event.when().again()) {
            return false;
        }
        if (event.persons().isEmpty()) {
            return releases.stream().anyMatch(release -> release.persons().isEmpty());
        }
        List<PersonKey> free = releases.stream()
                .flatMap(release -> release.names().stream())
                .map(PersonKey::of)
                .toList();
        return event.names().stream()
                .map(PersonKey::of)
                .allMatch(key -> free.stream().anyMatch(key::agrees));
    }

    private static boolean isRelease(Event event) {
        return event.kind() == EventKind.RELEASE;
    }
}

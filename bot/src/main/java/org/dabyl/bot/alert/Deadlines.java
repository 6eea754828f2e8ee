package org.dabyl.bot.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.dabyl.feeds.incident.PersonKey;

/// The legal deadlines that run for those of whom an alert tells.
///
/// Each person has the deadline of the gravest measure that was told of them. A release ends the deadlines of those
/// who were let go, and of nobody else: to read of one too many costs a lawyer less than to miss it. For any thread.
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

    Deadlines(Phrasebook phrases) {
        this.phrases = phrases;
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
                .flatMap(some -> clocks(tongue, held(some, releases), reason).stream())
                .distinct()
                .limit(MOST)
                .toList();
        return clocks.stream()
                .map(clock -> SafeHtml.EMPTY.line().plus(clock))
                .reduce((one, other) -> one.plus(other))
                .map(lines -> SafeHtml.EMPTY.line().plus(lines))
                .orElse(SafeHtml.EMPTY);
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
        if (kinds.contains(EventKind.SENTENCE)) {
            return phrases.say(tongue, Phrase.CLOCK_SENTENCE);
        }
        if (kinds.contains(EventKind.PRETRIAL_ARREST) || kinds.contains(EventKind.HOUSE_ARREST)) {
            return phrases.say(tongue, Phrase.CLOCK_SANCTION);
        }
        if (kinds.contains(EventKind.ADMINISTRATIVE_ARREST)) {
            return phrases.say(tongue, Phrase.CLOCK_ADMINISTRATIVE_ARREST);
        }
        return kinds.contains(EventKind.DETENTION) ? detention(tongue, events) : "";
    }

    private String detention(Tongue tongue, List<Event> events) {
        Set<String> codes = events.stream()
                .flatMap(event -> event.law().stream())
                .map(LawRef::code)
                .collect(Collectors.toSet());
        boolean criminal = events.stream().anyMatch(event -> event.kind() == EventKind.CRIMINAL_CASE);
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

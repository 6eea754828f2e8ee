package org.dabyl.bot.app;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.seal.Seal;
import org.dabyl.config.watch.Kazakhstan;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Verdict;
import org.dabyl.feeds.classify.Verdict.Watched;
import org.dabyl.feeds.incident.Incident;
import org.dabyl.feeds.incident.IncidentChange;
import org.dabyl.feeds.item.StoredItem;

/// What happened to somebody in a case that is not civic, told only because that person is watched.
///
/// It never enters the log of incidents: a row there, for an article that concerns nobody else, would say who
/// is watched. The incident's number is a keyed hash of the watched names and the month, so that the second
/// outlet's report of it is still the same incident; what a chat was told before is decided for each chat by the
/// names that it watches. Negative numbers are ours, positive ones the log's.
final class OrdinaryCases {
    private final Seal seal;

    OrdinaryCases(Seal seal) {
        this.seal = seal;
    }

    /// One change where an event of the item was done to a watched person; none else.
    List<IncidentChange> changes(StoredItem stored, Verdict verdict) {
        List<Event> events = verdict.finding().current();
        if (events.isEmpty()) {
            return List.of();
        }
        String names = verdict.watched().stream()
                .filter(Watched::subject)
                .map(watched -> watched.match().name().name())
                .sorted()
                .collect(Collectors.joining("|"));
        var month = YearMonth.from(stored.item().published().atOffset(Kazakhstan.TIME));
        Incident incident = new Incident(
                -1 - (number(names + month) >>> 1),
                1,
                stored.item().published(),
                List.of(),
                events.stream()
                        .map(event -> new Incident.Deed(event.kind(), event.place()))
                        .collect(Collectors.toSet()),
                Set.of());
        return List.of(new IncidentChange.Opened(incident, events));
    }

    private long number(String text) {
        return ByteBuffer.wrap(seal.hash(text, "ordinary").getBytes(StandardCharsets.US_ASCII))
                .getLong();
    }
}

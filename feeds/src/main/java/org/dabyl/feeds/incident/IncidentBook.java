package org.dabyl.feeds.incident;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dabyl.config.watch.Places;
import org.dabyl.feeds.classify.Finding;

/// The incidents of one run, in memory: for `classify --incidents`. Same rules as the log, no database. For
/// one thread.
public final class IncidentBook {
    private final SortedMap<Long, KnownIncident> known = new TreeMap<>();
    private final Map<String, String> joined = new HashMap<>();
    private long count;
    private final Grouping grouping;

    /// An empty one; the gazetteer says which places lie in which regions.
    public IncidentBook(Places places) {
        this.grouping = new Grouping(new Membership(places));
    }

    /// The incident that an item is about: the one that it reports, or where it tells nothing current, the one that it
    /// looks back at. Empty where there is none.
    public Optional<String> about(Finding finding, Instant published) {
        return finding.civic() && finding.current().isEmpty()
                ? grouping.lookedBackAt(finding, published, around(published)).map(IncidentBook::name)
                : file(Report.of(finding, published));
    }

    /// Files what an item reports and says which incident it is mainly about; empty where it tells of none.
    public Optional<String> file(Report report) {
        Optional<String> main = Optional.empty();
        for (Report one : grouping.cases(report, around(report.published()))) {
            List<KnownIncident> candidates = around(one.published());
            Optional<KnownIncident> match = grouping.match(one, candidates, Set.of());
            KnownIncident after = match.orElseGet(() -> KnownIncident.opened(++count, one.published()))
                    .with(one, false);
            known.put(after.id(), after);
            match.flatMap(_ -> grouping.oneWith(after, one, candidates)).ifPresent(other -> join(after, other));
            main = main.or(() -> Optional.of(name(after)));
        }
        return main.map(this::settled);
    }

    /// The incident by the number that it has by now: what an item was told to be about may have become part of an
    /// earlier one.
    public String settled(String name) {
        String settled = name;
        while (joined.containsKey(settled)) {
            settled = joined.get(settled);
        }
        return settled;
    }

    /// What no rule puts a report of then into is not asked for.
    private List<KnownIncident> around(Instant published) {
        Instant since = published.minus(Course.TAKEN_UP);
        Instant until = published.plus(Course.TAKEN_UP);
        return known.values().stream()
                .filter(one -> !one.latest().isBefore(since) && !one.opened().isAfter(until))
                .toList();
    }

    private void join(KnownIncident after, KnownIncident other) {
        boolean isFirst = after.id() < other.id();
        KnownIncident first = isFirst ? after : other;
        KnownIncident later = isFirst ? other : after;
        known.put(first.id(), first.joined(later));
        known.remove(later.id());
        joined.put(name(later), name(first));
    }

    private static String name(KnownIncident incident) {
        return "i-" + incident.id();
    }
}

package org.dabyl.feeds.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.Places;
import org.dabyl.feeds.classify.Finding;

/// The incidents of one run, in memory: for `classify --incidents`. Same rules as the log, no database. For
/// one thread.
public final class IncidentBook {
    private final List<KnownIncident> known = new ArrayList<>();
    private final Grouping grouping;

    /// An empty one; the gazetteer says which places lie in which regions.
    public IncidentBook(Places places) {
        this.grouping = new Grouping(new Membership(places));
    }

    /// The incident that an item is about: the one that it reports, or where it tells nothing current, the one that it
    /// looks back at. Empty where there is none.
    public Optional<String> about(Finding finding, Instant published) {
        return finding.civic() && finding.current().isEmpty()
                ? grouping.lookedBackAt(finding, published, known).map(IncidentBook::name)
                : file(Report.of(finding, published));
    }

    /// Files what an item reports and says which incident it is mainly about; empty where it tells of none.
    public Optional<String> file(Report report) {
        Optional<String> main = Optional.empty();
        for (Report one : grouping.cases(report, known)) {
            KnownIncident match = grouping.match(one, known, Set.of()).orElseGet(() -> opened(one.published()));
            known.set(Math.toIntExact(match.id() - 1), match.with(one, false));
            main = main.or(() -> Optional.of(name(match)));
        }
        return main;
    }

    private KnownIncident opened(Instant published) {
        KnownIncident opened = KnownIncident.opened(known.size() + 1L, published);
        known.add(opened);
        return opened;
    }

    private static String name(KnownIncident incident) {
        return "i-" + incident.id();
    }
}

package org.dabyl.feeds.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.feeds.classify.Event;

/// The incidents of one run, in memory: for `classify --incidents`. Same rules as the log, no database. For
/// one thread.
public final class IncidentBook {
    private final List<KnownIncident> known = new ArrayList<>();

    /// Files an item's current events and says which incident it is mainly about; empty where it tells of
    /// none.
    public Optional<String> file(List<Event> current, Instant published) {
        String main = "";
        for (List<Event> group : Grouping.cases(current)) {
            KnownIncident match = Grouping.match(group, published, known, Set.of())
                    .orElseGet(() -> {
                        KnownIncident opened = KnownIncident.opened(known.size() + 1L, published);
                        known.add(opened);
                        return opened;
                    });
            known.set(Math.toIntExact(match.id() - 1), match.with(group, published, false));
            main = main.isEmpty() ? "i-" + match.id() : main;
        }
        return main.isEmpty() ? Optional.empty() : Optional.of(main);
    }
}

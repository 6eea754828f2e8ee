package org.dabyl.bot.operation;

import java.util.ArrayList;
import java.util.List;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.config.db.Database;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.classify.name.WatchIndex;
import org.dabyl.feeds.incident.IncidentLog;
import org.dabyl.feeds.incident.PersonKey;
import org.dabyl.feeds.item.ItemLog;
import org.dabyl.feeds.item.StoredItem;
import org.jdbi.v3.core.Handle;

/// Takes a person out of what was reported, at that person's request: incidents, article texts, what was sent.
///
/// Erased in one transaction, and overwritten for real. What subscribers watch is theirs and stays sealed; a public
/// list is a file of the operator's. Messages that stand in chats stand there.
public final class Erasure {
    private static final int AT_ONCE = 200;
    private final Database database;
    private final ItemLog items;
    private final IncidentLog incidents;
    private final Outbox outbox;
    private final WatchIndex index;

    /// What was erased.
    public record Erased(int incidents, int items) {}

    /// @param index an index that watches for nobody
    public Erasure(Database database, ItemLog items, IncidentLog incidents, Outbox outbox, WatchIndex index) {
        this.database = database;
        this.items = items;
        this.incidents = incidents;
        this.outbox = outbox;
        this.index = index;
    }

    /// Erases whoever goes by this name, in any form of it.
    public Erased erase(WatchedName person) {
        index.add(person);
        try {
            Scan scan = scanAll();
            Erased erased = database.write(handle -> erase(handle, person, scan));
            database.emptyJournal();
            return erased;
        } finally {
            index.remove(person);
        }
    }

    /// The items that tell of the person, and the last item that was looked at.
    private record Scan(List<Long> found, long last) {}

    /// Looks through the items a page at a time, with no lock held: years of them take minutes, and alerts go on.
    private Scan scanAll() {
        List<Long> found = new ArrayList<>();
        long last = 0;
        while (true) {
            long after = last;
            List<StoredItem> page = database.read(handle -> items.page(handle, after, AT_ONCE));
            if (page.isEmpty()) {
                return new Scan(found, last);
            }
            page.stream().filter(this::tellsOfIt).forEach(item -> found.add(item.id()));
            last = page.getLast().id();
        }
    }

    private Erased erase(Handle handle, WatchedName person, Scan scan) {
        List<Long> named = person.spellings().stream()
                .flatMap(spelling -> incidents.erase(handle, PersonKey.of(spelling)).stream())
                .distinct()
                .toList();
        named.forEach(incident -> outbox.blank(handle, "incident " + incident));
        List<Long> told = new ArrayList<>(scan.found());
        List<StoredItem> page = items.page(handle, scan.last(), AT_ONCE);
        while (!page.isEmpty()) {
            page.stream().filter(this::tellsOfIt).forEach(item -> told.add(item.id()));
            page = items.page(handle, page.getLast().id(), AT_ONCE);
        }
        told.forEach(item -> items.blank(handle, item));
        return new Erased(named.size(), told.size());
    }

    private boolean tellsOfIt(StoredItem item) {
        return index.scan(Classifier.textOf(item.item())).stream()
                .anyMatch(match -> match.confidence() == Confidence.CERTAIN);
    }
}

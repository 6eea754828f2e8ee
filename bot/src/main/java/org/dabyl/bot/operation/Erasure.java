package org.dabyl.bot.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
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
            // With no lock held: years of items take minutes, and alerts go on. The lock is for what came meanwhile.
            Scan before =
                    scan(new Scan(List.of(), 0), after -> database.read(handle -> items.page(handle, after, AT_ONCE)));
            Erased erased = database.write(handle -> erase(handle, person, before));
            database.emptyJournal();
            return erased;
        } finally {
            index.remove(person);
        }
    }

    /// The items that tell of the person, and the last item that was looked at.
    private record Scan(List<Long> found, long last) {}

    /// Looks through the items from there on, a page at a time.
    private Scan scan(Scan from, LongFunction<List<StoredItem>> pageAfter) {
        List<Long> found = new ArrayList<>(from.found());
        long last = from.last();
        List<StoredItem> page = pageAfter.apply(last);
        while (!page.isEmpty()) {
            page.stream().filter(this::tellsOfIt).forEach(item -> found.add(item.id()));
            last = page.getLast().id();
            page = pageAfter.apply(last);
        }
        return new Scan(found, last);
    }

    private Erased erase(Handle handle, WatchedName person, Scan before) {
        List<Long> named = person.spellings().stream()
                .flatMap(spelling -> incidents.erase(handle, PersonKey.of(spelling)).stream())
                .distinct()
                .toList();
        List<Long> told =
                scan(before, after -> items.page(handle, after, AT_ONCE)).found();
        // A headline may have told of the person in an incident of others.
        Stream.concat(named.stream(), incidents.forgetItems(handle, told).stream())
                .distinct()
                .forEach(incident -> outbox.blank(handle, Outbox.threadOf(incident)));
        told.forEach(item -> items.blank(handle, item));
        return new Erased(named.size(), told.size());
    }

    private boolean tellsOfIt(StoredItem item) {
        return index.scan(Classifier.textOf(item.item())).stream()
                .anyMatch(match -> match.confidence() == Confidence.CERTAIN);
    }
}

package org.dabyl.bot.app;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.dabyl.config.db.Database;
import org.dabyl.config.db.Outage;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.Finding;
import org.dabyl.feeds.classify.NameSearch;
import org.dabyl.feeds.classify.Verdict;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.incident.IncidentChange;
import org.dabyl.feeds.incident.IncidentLog;
import org.dabyl.feeds.incident.Report;
import org.dabyl.feeds.incident.UnnamedStore;
import org.dabyl.feeds.item.ItemLog;
import org.dabyl.feeds.item.StoredItem;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The second step: one item at a time is classified, filed into its incidents and routed to chats, and marked
/// as judged, in one transaction. Together or not at all.
///
/// Classifying comes before the transaction: it needs nothing of the database, and nobody waits for it. An item
/// that makes it fail is tried again later and given up after five times; the others go on. For one thread.
final class Judge {
    private static final Logger LOG = LoggerFactory.getLogger(Judge.class);
    private static final int AT_ONCE = 50;

    /// Writes what chats are owed for an item.
    interface Routing {
        void route(Handle handle, StoredItem item, Verdict verdict, List<IncidentChange> changes);
    }

    private final Database database;
    private final ItemLog items;
    private final Classifier classifier;
    private final NameSearch watched;
    private final IncidentLog incidents;
    private final OrdinaryCases ordinary;
    private final Routing routing;
    private final Runnable courierWake;
    private final InstantSource clock;

    Judge(
            Database database,
            ItemLog items,
            Classifier classifier,
            NameSearch watched,
            IncidentLog incidents,
            OrdinaryCases ordinary,
            Routing routing,
            Runnable courierWake,
            InstantSource clock) {
        this.database = database;
        this.items = items;
        this.classifier = classifier;
        this.watched = watched;
        this.incidents = incidents;
        this.ordinary = ordinary;
        this.routing = routing;
        this.courierWake = courierWake;
        this.clock = clock;
    }

    /// Judges what waits, some at a time; says whether anything did. Of several nodes one judges at a time.
    boolean judgeSome() {
        return database.alone("judge", this::judgeWaiting);
    }

    private boolean judgeWaiting() {
        List<StoredItem> some = database.read(handle -> items.waiting(handle, clock.instant(), AT_ONCE));
        List<StoredItem> concernNobody = new ArrayList<>();
        for (StoredItem item : some) {
            if (!judge(item)) {
                concernNobody.add(item);
            }
        }
        markAll(concernNobody);
        return !some.isEmpty();
    }

    /// What concerns nobody owes nothing: all of it is marked at once, where one by one each would wait for
    /// the disk.
    private void markAll(List<StoredItem> concernNobody) {
        if (!concernNobody.isEmpty()) {
            database.<Void, RuntimeException>write(handle -> {
                for (StoredItem item : concernNobody) {
                    if (items.judged(handle, item, false)) {
                        incidents.retract(handle, item.id());
                    }
                }
                return null;
            });
        }
    }

    /// Judges an item; false where it is still to be marked, because it concerns nobody.
    private boolean judge(StoredItem stored) {
        try {
            ArticleText text = Classifier.textOf(stored.item());
            Verdict verdict = settled(stored, classifier.classify(text, stored.item(), watched));
            if (!verdict.finding().civic() && verdict.finding().current().isEmpty()) {
                return false;
            }
            database.<Void, RuntimeException>write(handle -> {
                database.queueUp(handle, "judging"); // also when this node lost its turn without knowing
                if (items.judged(handle, stored, verdict.finding().civic())) {
                    UnnamedStore.note(handle, verdict.finding());
                    Verdict shown = verdict.telling(UnnamedStore.in(handle, verdict.finding()));
                    routing.route(handle, stored, shown, file(handle, stored, shown));
                }
                return null;
            });
            courierWake.run();
        } catch (RuntimeException | StackOverflowError e) {
            if (e instanceof RuntimeException failure && Outage.caused(e)) {
                throw failure; // not the item's fault, which would be given up after some tries
            }
            LOG.error("item {} of {}: {}", stored.id(), stored.item().outlet(), e.toString(), e);
            database.<Void, RuntimeException>write(handle -> {
                items.failed(handle, stored, clock.instant());
                return null;
            });
        }
        return true;
    }

    /// What goes on with an incident of the last hours is a concern by what was told before.
    private Verdict settled(StoredItem stored, Verdict verdict) {
        return verdict instanceof Verdict.MayGoOn more && database.read(handle -> goesOn(handle, stored, more))
                ? more.goesOn()
                : verdict;
    }

    private boolean goesOn(Handle handle, StoredItem stored, Verdict.MayGoOn more) {
        return incidents.goesOn(handle, stored.id(), report(stored, more.told()));
    }

    private static Report report(StoredItem stored, Finding finding) {
        return Report.of(finding, stored.item().published()).by(stored.item().outlet());
    }

    private List<IncidentChange> file(Handle handle, StoredItem stored, Verdict verdict) {
        Report report = report(stored, verdict.finding());
        if (verdict.finding().civic()) {
            return incidents.file(handle, stored.id(), report);
        }
        incidents.retract(handle, stored.id());
        List<IncidentChange> own = ordinary.changes(stored, verdict);
        return own.isEmpty()
                ? own
                : incidents.unfiled(handle, report).map(List::of).orElse(own); // another outlet's words were civic
    }
}

package org.dabyl.bot.operation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.bot.outbox.Pace;
import org.dabyl.config.Settings;
import org.dabyl.config.db.Database;
import org.dabyl.feeds.incident.IncidentLog;
import org.dabyl.feeds.item.ItemLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deletes what has been kept long enough, for real: item texts and words of them, incidents, sealed rows of what was
/// sent.
///
/// A row that a later message may still reply to is kept as long as its incident may go on. What is deleted is
/// overwritten (`secure_delete`) and leaves SQLite's journal when it is emptied here; PostgreSQL's pages are its
/// autovacuum's affair. Run hourly; for one thread.
public final class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Duration EVERY = Duration.ofHours(1);

    /// `/forget` takes back what is younger than Telegram's 48 hours, by these rows' message ids.
    private static final Duration ANSWERS = Duration.ofDays(3);

    private static final Duration THREADS = Duration.ofDays(90);
    private final Database database;
    private final ItemLog items;
    private final IncidentLog incidents;
    private final Outbox outbox;
    private final Settings settings;
    private final InstantSource clock;

    public Retention(
            Database database,
            ItemLog items,
            IncidentLog incidents,
            Outbox outbox,
            Settings settings,
            InstantSource clock) {
        this.database = database;
        this.items = items;
        this.incidents = incidents;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /// Deletes what is due to be deleted and says when to come again.
    public Instant tidy() {
        Instant now = clock.instant();
        Instant texts = now.minus(settings.keepTexts());
        int gone = database.write(handle -> items.deleteBefore(handle, texts)
                + incidents.deleteMentions(handle, texts, now)
                + incidents.deleteBefore(handle, now.minus(settings.keepIncidents()))
                + outbox.deleteSettled(handle, now.minus(ANSWERS), now.minus(THREADS)));
        Pace.tidy(database);
        database.emptyJournal();
        if (gone > 0) {
            LOG.info("retention: {} rows deleted", gone);
        }
        return now.plus(EVERY);
    }
}

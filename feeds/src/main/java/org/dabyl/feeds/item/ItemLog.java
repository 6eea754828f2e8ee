package org.dabyl.feeds.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// The shelf between polling and judging: every item that a feed has shown, until it has been judged.
///
/// An item is the same as long as its key within its outlet is; an edited one waits to be judged again. What an
/// outlet published before it was added is kept, and never judged. Each method works in the caller's
/// transaction; for any thread.
public final class ItemLog {
    private static final int GIVEN_UP_AFTER = 5;

    /// What is older raises no alert, so that an item that outlived its row and is shown once more raises
    /// none either.
    private static final Duration NO_NEWS = Duration.ofDays(30);

    /// Notes which outlets are configured now; one that is new counts as added at `now`.
    public void register(Handle handle, Collection<String> outlets, Instant now) {
        for (String outlet : outlets) {
            handle.createUpdate(
                            "INSERT INTO outlet_state (outlet, added) VALUES (:outlet, :now) ON CONFLICT DO NOTHING")
                    .bind("outlet", outlet)
                    .bind("now", now.toEpochMilli())
                    .execute();
        }
    }

    /// What is remembered of an outlet; empty where it was never registered.
    public Optional<OutletState> findState(Handle handle, String outlet) {
        return handle.createQuery("SELECT added, cursor_text, next_poll FROM outlet_state WHERE outlet = :outlet")
                .bind("outlet", outlet)
                .map((row, _) -> new OutletState(
                        outlet,
                        Instant.ofEpochMilli(row.getLong(1)),
                        row.getString(2),
                        Instant.ofEpochMilli(row.getLong(3))))
                .findOne();
    }

    public OutletState oneState(Handle handle, String outlet) {
        return findState(handle, outlet)
                .orElseThrow(() -> new IllegalStateException("outlet " + outlet + " was never registered"));
    }

    /// Stores what a poll brought, and where to go on from, together.
    ///
    /// @return how many items are to be judged
    public int store(
            Handle handle, String outlet, List<Sighting> sightings, String cursor, Instant nextPoll, Instant now) {
        int fresh = 0;
        for (Sighting sighting : sightings) {
            fresh += put(handle, sighting, now) ? 1 : 0;
        }
        handle.createUpdate("UPDATE outlet_state SET cursor_text = :cursor, next_poll = :next WHERE outlet = :outlet")
                .bind("cursor", cursor)
                .bind("next", nextPoll.toEpochMilli())
                .bind("outlet", outlet)
                .execute();
        return fresh;
    }

    /// Whether the item is to be judged.
    private static boolean put(Handle handle, Sighting sighting, Instant now) {
        Optional<Long> known = findByKey(handle, sighting);
        boolean old = sighting.old() || sighting.item().published().isBefore(now.minus(NO_NEWS));
        boolean waits = known.isPresent() ? edit(handle, known.get(), sighting) : !old;
        long id = known.orElseGet(() -> insert(handle, sighting, old, now));
        if (waits) {
            PageStore.note(handle, id, sighting.teaser());
        }
        for (String key : sighting.keys()) {
            handle.createUpdate("""
                            INSERT INTO item_key (outlet, item_key, item) VALUES (:outlet, :key, :item)
                            ON CONFLICT DO NOTHING""")
                    .bind("outlet", sighting.item().outlet())
                    .bind("key", key)
                    .bind("item", id)
                    .execute();
        }
        return waits;
    }

    private static Optional<Long> findByKey(Handle handle, Sighting sighting) {
        return handle.createQuery(
                        "SELECT item FROM item_key WHERE outlet = :outlet AND item_key IN (<keys>) ORDER BY item LIMIT 1")
                .bind("outlet", sighting.item().outlet())
                .bindList("keys", sighting.keys())
                .mapTo(Long.class)
                .findOne();
    }

    private static long insert(Handle handle, Sighting sighting, boolean old, Instant now) {
        Item item = sighting.item();
        return handle.createQuery("""
                        INSERT INTO item (outlet, link, title, summary, body, published, dated, fetched, fingerprint, state)
                        VALUES (:outlet, :link, :title, :summary, :body, :published, :dated, :now, :fingerprint, :state)
                        RETURNING id""")
                .bind("outlet", item.outlet())
                .bind("link", item.link())
                .bind("title", item.title())
                .bind("summary", item.summary())
                .bind("body", item.text())
                .bind("published", item.published().toEpochMilli())
                .bind("dated", item.dated() ? 1 : 0)
                .bind("now", now.toEpochMilli())
                .bind("fingerprint", sighting.fingerprint())
                .bind("state", old ? "old" : "new")
                .mapTo(Long.class)
                .one();
    }

    /// Whether the entry was edited and is to be judged again. The same headline with nothing beneath, as
    /// another list of the outlet has it, is no edit: with each answer of one of them the item would change
    /// to and fro. An item from before the outlet was added stays old through every edit. Until the page of
    /// an edited teaser has been read again, the article as it was serves.
    private static boolean edit(Handle handle, long id, Sighting sighting) {
        return handle.createQuery("""
                        UPDATE item SET title = :title, summary = :summary, fingerprint = :fingerprint,
                            body = CASE WHEN :teaser = 1 AND LENGTH(body) > LENGTH(:body) THEN body ELSE :body END,
                            attempts = 0, next_try = 0, state = CASE WHEN state = 'old' THEN 'old' ELSE 'new' END
                        WHERE id = :id AND fingerprint <> :fingerprint
                            AND NOT (title = :title AND :summary = '' AND :body = '') RETURNING state""")
                .bind("title", sighting.item().title())
                .bind("summary", sighting.item().summary())
                .bind("body", sighting.item().text())
                .bind("teaser", sighting.teaser() ? 1 : 0)
                .bind("fingerprint", sighting.fingerprint())
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .filter("new"::equals)
                .isPresent();
    }

    /// The items that wait to be judged, oldest first.
    public List<StoredItem> waiting(Handle handle, Instant now, int most) {
        return handle.createQuery("""
                        SELECT id, outlet, link, title, summary, body, published, dated, fingerprint, attempts
                        FROM item WHERE state = 'new' AND next_try <= :now ORDER BY published, id LIMIT :most""")
                .bind("now", now.toEpochMilli())
                .bind("most", most)
                .map(ItemLog::stored)
                .list();
    }

    /// Marks an item as judged; false where somebody else has done so, or it was edited meanwhile and waits again.
    public boolean judged(Handle handle, StoredItem stored, boolean civic) {
        return handle.createUpdate("""
                        UPDATE item SET state = 'judged', civic = :civic
                        WHERE id = :id AND state = 'new' AND fingerprint = :fingerprint""")
                        .bind("civic", civic ? 1 : 0)
                        .bind("id", stored.id())
                        .bind("fingerprint", stored.fingerprint())
                        .execute()
                == 1;
    }

    /// Notes that judging failed: tried again later, given up after five times.
    public void failed(Handle handle, StoredItem stored, Instant now) {
        int attempts = stored.attempts() + 1;
        handle.createUpdate("UPDATE item SET attempts = :attempts, next_try = :next, state = :state WHERE id = :id")
                .bind("attempts", attempts)
                .bind("next", now.plus(Duration.ofSeconds(10L << attempts)).toEpochMilli())
                .bind("state", attempts < GIVEN_UP_AFTER ? "new" : "failed")
                .bind("id", stored.id())
                .execute();
    }

    /// Deletes items that were published before `before`, unless they still wait.
    public int deleteBefore(Handle handle, Instant before) {
        return handle.createUpdate(
                        "DELETE FROM item WHERE published < :before AND fetched < :before AND state <> 'new'")
                .bind("before", before.toEpochMilli())
                .execute();
    }

    /// All items, some at a time, by id.
    ///
    /// @param above the last id of the page before; 0 at first
    public List<StoredItem> page(Handle handle, long above, int most) {
        return handle.createQuery("""
                        SELECT id, outlet, link, title, summary, body, published, dated, fingerprint, attempts
                        FROM item WHERE id > :above ORDER BY id LIMIT :most""")
                .bind("above", above)
                .bind("most", most)
                .map(ItemLog::stored)
                .list();
    }

    /// Empties an item of all that it says; that it was seen stays known, so that its feed cannot bring it back.
    public void blank(Handle handle, long id) {
        handle.createUpdate("""
                        UPDATE item SET link = '', title = '', summary = '', body = '',
                            state = CASE WHEN state = 'new' THEN 'judged' ELSE state END WHERE id = :id""").bind("id", id).execute();
        PageStore.note(handle, id, false);
    }

    /// Shows every item that was published since then, newest first.
    public void forEachSince(Handle handle, Instant since, Consumer<StoredItem> reader) {
        handle.createQuery("""
                        SELECT id, outlet, link, title, summary, body, published, dated, fingerprint, attempts
                        FROM item WHERE published >= :since ORDER BY published DESC, id DESC""")
                .bind("since", since.toEpochMilli())
                .map(ItemLog::stored)
                .forEach(reader);
    }

    /// When the newest item of an outlet was published.
    public Optional<Instant> findNewest(Handle handle, String outlet) {
        return handle.createQuery("SELECT MAX(published) FROM item WHERE outlet = :outlet HAVING COUNT(*) > 0")
                .bind("outlet", outlet)
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
    }

    private static StoredItem stored(ResultSet row, StatementContext context) throws SQLException {
        Item item = new Item(
                Long.toString(row.getLong("id")),
                row.getString("outlet"),
                row.getString("link"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                Instant.ofEpochMilli(row.getLong("published")),
                row.getInt("dated") == 1);
        return new StoredItem(row.getLong("id"), item, row.getString("fingerprint"), row.getInt("attempts"));
    }
}

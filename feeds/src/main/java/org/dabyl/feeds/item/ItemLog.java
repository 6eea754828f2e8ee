package org.dabyl.feeds.item;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// The shelf between polling and judging: every item that a feed has shown, until it has been judged.
///
/// An item is the same as long as its key within its outlet is; an edited one waits to be judged again. What an outlet
/// published before it was added is kept, and never judged: dated ones by their date, undated ones when the first
/// good poll shows them. Each method works in the caller's transaction; for any thread.
public final class ItemLog {
    private static final int GIVEN_UP_AFTER = 5;

    /// What is older raises no alert, so that an item that outlived its row and is shown once more raises none either.
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

    public OutletState oneState(Handle handle, String outlet) {
        return handle.createQuery(
                        "SELECT added, first_good, cursor_json, next_poll FROM outlet_state WHERE outlet = :outlet")
                .bind("outlet", outlet)
                .map((row, _) -> new OutletState(
                        outlet,
                        Instant.ofEpochMilli(row.getLong(1)),
                        row.getLong(2) > 0,
                        row.getString(3),
                        Instant.ofEpochMilli(row.getLong(4))))
                .findOne()
                .orElseThrow(() -> new IllegalStateException("outlet " + outlet + " was never registered"));
    }

    /// Stores what a poll brought, and where to go on from, together.
    ///
    /// @param good whether the poll showed the feed as it stands; only then undated entries can be told
    ///     old from new
    /// @return how many items are to be judged
    public int store(
            Handle handle,
            OutletState state,
            List<Item> items,
            String cursor,
            boolean good,
            Instant nextPoll,
            Instant now) {
        int fresh = 0;
        for (Item item : items) {
            boolean old = item.dated()
                    ? item.published().isBefore(state.added())
                            || item.published().isBefore(now.minus(NO_NEWS))
                    : !state.heard();
            fresh += put(handle, item, old, now);
        }
        handle.createUpdate("""
                        UPDATE outlet_state SET cursor_json = :cursor, next_poll = :next,
                            first_good = CASE WHEN first_good = 0 AND :good = 1 THEN :now ELSE first_good END
                        WHERE outlet = :outlet""")
                .bind("cursor", cursor)
                .bind("next", nextPoll.toEpochMilli())
                .bind("good", good ? 1 : 0)
                .bind("now", now.toEpochMilli())
                .bind("outlet", state.outlet())
                .execute();
        return fresh;
    }

    private static int put(Handle handle, Item item, boolean old, Instant now) {
        // Only an edit changes a known row, and an item from before the outlet was added stays old through every edit.
        return handle.createUpdate("""
                        INSERT INTO item (outlet, item_key, link, title, summary, body, published, dated, fetched, content, state)
                        VALUES (:outlet, :key, :link, :title, :summary, :body, :published, :dated, :now, :content, :state)
                        ON CONFLICT (outlet, item_key) DO UPDATE SET link = excluded.link, title = excluded.title,
                            summary = excluded.summary, body = excluded.body, content = excluded.content, attempts = 0,
                            next_try = 0, state = CASE WHEN item.state = 'old' THEN 'old' ELSE 'new' END
                        WHERE item.content <> excluded.content""")
                .bind("outlet", item.outlet())
                .bind("key", item.key())
                .bind("link", item.link())
                .bind("title", item.title())
                .bind("summary", item.summary())
                .bind("body", item.text())
                .bind("published", item.published().toEpochMilli())
                .bind("dated", item.dated() ? 1 : 0)
                .bind("now", now.toEpochMilli())
                .bind("content", contentHash(item))
                .bind("state", old ? "old" : "new")
                .execute();
    }

    /// The items that wait to be judged, oldest first.
    public List<StoredItem> waiting(Handle handle, Instant now, int most) {
        return handle.createQuery("""
                        SELECT id, item_key, outlet, link, title, summary, body, published, dated, attempts
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
                        WHERE id = :id AND state = 'new' AND content = :content""")
                        .bind("civic", civic ? 1 : 0)
                        .bind("id", stored.id())
                        .bind("content", contentHash(stored.item()))
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
                row.getString("item_key"),
                row.getString("outlet"),
                row.getString("link"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                Instant.ofEpochMilli(row.getLong("published")),
                row.getInt("dated") == 1);
        return new StoredItem(row.getLong("id"), item, row.getInt("attempts"));
    }

    private static String contentHash(Item item) {
        try {
            byte[] text = String.join("\u0000", item.title(), item.summary(), item.text())
                    .getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }
}

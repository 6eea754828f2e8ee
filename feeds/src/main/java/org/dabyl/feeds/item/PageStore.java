package org.dabyl.feeds.item;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Which articles are still to be read on their own pages, because their feed shows only a teaser.
///
/// A row is written in the poll's transaction and goes in the one that stores the article, so that a kill
/// between loses neither; it goes with its item, too. An item is ripe once its teaser has been judged: what it
/// says then is not judged by one thread while another changes it. A pause that a site asked for stands with its
/// outlet, so that it outlives the process and the page that it was asked over. Each method works in the caller's
/// transaction; for any thread.
public final class PageStore {
    /// An article whose page is to be fetched.
    ///
    /// @param fingerprint of the entry; another one in the log means that it was edited meanwhile
    /// @param attempts how often it was tried in vain
    public record Wanted(long item, String outlet, String link, String fingerprint, Instant due, int attempts) {}

    /// Wants an item's page, from now on, or no more where `wanted` is false. An old item's is never wanted.
    static void note(Handle handle, long item, boolean wanted) {
        handle.execute("DELETE FROM page_wanted WHERE item = ?", item);
        if (wanted) {
            handle.execute("""
                    INSERT INTO page_wanted (item, due)
                    SELECT id, 0 FROM item WHERE id = ? AND state <> 'old' AND link <> ''""", item);
        }
    }

    /// The newest article of each outlet whose page is due; none of a site that asked to be left alone.
    public List<Wanted> due(Handle handle, Instant now) {
        return handle.createQuery("""
                        SELECT id, outlet, link, fingerprint, due, attempts FROM (
                            SELECT i.id, i.outlet, i.link, i.fingerprint, p.due, p.attempts,
                                ROW_NUMBER() OVER (PARTITION BY i.outlet ORDER BY i.published DESC, i.id DESC) AS place
                            FROM page_wanted p JOIN item i ON i.id = p.item
                            WHERE p.due <= :now AND i.state IN ('judged', 'failed')
                                AND NOT EXISTS (
                                    SELECT 1 FROM outlet_state o
                                    WHERE o.outlet = i.outlet AND o.no_page_before > :now)) ripe
                        WHERE place = 1""")
                .bind("now", now.toEpochMilli())
                .map((row, _) -> new Wanted(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        Instant.ofEpochMilli(row.getLong(5)),
                        row.getInt(6)))
                .list();
    }

    /// Takes a row for oneself until then; false where somebody else has.
    public boolean claim(Handle handle, Wanted wanted, Instant until) {
        return handle.createUpdate("UPDATE page_wanted SET due = :until WHERE item = :item AND due = :due")
                        .bind("until", until.toEpochMilli())
                        .bind("item", wanted.item())
                        .bind("due", wanted.due().toEpochMilli())
                        .execute()
                == 1;
    }

    /// Gives an item its article's text, to be judged again; false where it was edited meanwhile, so that its
    /// page is wanted anew. A page that says less than the teaser changes nothing.
    public boolean fill(Handle handle, Wanted wanted, String text) {
        if (!stands(handle, wanted)) {
            return false;
        }
        handle.execute("DELETE FROM page_wanted WHERE item = ?", wanted.item());
        return handle.createUpdate("""
                        UPDATE item SET body = :text, attempts = 0, next_try = 0, state = 'new'
                        WHERE id = :id AND LENGTH(:text) > LENGTH(summary) AND body <> :text""")
                        .bind("text", text)
                        .bind("id", wanted.item())
                        .execute()
                == 1;
    }

    /// Does without the page: the teaser is all there will be.
    public void drop(Handle handle, Wanted wanted) {
        if (stands(handle, wanted)) {
            handle.execute("DELETE FROM page_wanted WHERE item = ?", wanted.item());
        }
    }

    /// Tries again from then on, having tried so often in vain.
    public void postpone(Handle handle, Wanted wanted, Instant due, int attempts) {
        if (stands(handle, wanted)) {
            handle.execute(
                    "UPDATE page_wanted SET due = ?, attempts = ? WHERE item = ?",
                    due.toEpochMilli(),
                    attempts,
                    wanted.item());
        }
    }

    /// Asks for no page of an outlet before then.
    public void leaveAlone(Handle handle, String outlet, Instant until) {
        handle.createUpdate("UPDATE outlet_state SET no_page_before = :until WHERE outlet = :outlet")
                .bind("until", until.toEpochMilli())
                .bind("outlet", outlet)
                .execute();
    }

    /// Whether the entry still reads as it did when its page was asked for, and the page is wanted still. Locks it.
    private static boolean stands(Handle handle, Wanted wanted) {
        return handle.createUpdate("""
                        UPDATE item SET next_try = 0
                        WHERE id = :id AND fingerprint = :fingerprint AND state IN ('judged', 'failed')
                            AND EXISTS (SELECT 1 FROM page_wanted WHERE item = :id)""")
                        .bind("id", wanted.item())
                        .bind("fingerprint", wanted.fingerprint())
                        .execute()
                == 1;
    }
}

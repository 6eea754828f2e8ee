package org.dabyl.bot.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.dabyl.config.db.Database;
import org.jdbi.v3.core.Handle;

/// The claims of one node among several: a window of the most urgent rows, leased for a while by the database's
/// clock.
///
/// All rows of a chat that are claimed are claimed by one node, so that a chat has one message under way and
/// its threads keep their order. Nodes claim one after another (a few milliseconds each) and skip what is
/// locked by whoever records an answer. A lease is renewed while the node lives; what a killed node had claimed
/// is free again after [#LEASE_MILLIS].
final class SharedOutbox implements Claims {
    static final long LEASE_MILLIS = 20_000;
    private static final long LOOK_AGAIN = 500;
    private static final int WINDOW = 100;
    private static final String NOW = "(extract(epoch FROM clock_timestamp()) * 1000)::bigint";
    private final Database database;
    private final Outbox outbox;
    private final String node;

    SharedOutbox(Database database, Outbox outbox, String node) {
        this.database = database;
        this.outbox = outbox;
        this.node = node;
    }

    @Override
    public List<Waiting> fresh(boolean all, IntSupplier ready) {
        int room = Math.max(1, WINDOW - ready.getAsInt());
        return database.write(handle -> {
            database.queueUp(handle, "claims");
            renew(handle);
            claim(handle, room, Integer.MAX_VALUE);
            claim(handle, WINDOW, Urgency.PERSON.rank());
            claimThreads(handle);
            return mine(handle);
        });
    }

    private void renew(Handle handle) {
        handle.createUpdate("UPDATE delivery SET lease = " + NOW + " + :lease WHERE node = :node AND state = 'waiting'")
                .bind("lease", LEASE_MILLIS)
                .bind("node", node)
                .execute();
    }

    /// Claims first rows of chats that no other node has claims in: a chat has one claimed row, or, where a
    /// more urgent one came after it, a few, so that a chat that must wait does not fill the window.
    private void claim(Handle handle, int most, int leastUrgent) {
        handle.createUpdate("""
                        UPDATE delivery SET node = :node, lease = {now} + :lease WHERE id IN (
                            SELECT id FROM delivery d
                            WHERE state = 'waiting' AND urgency <= :urgency AND due <= {now}
                                AND (node = '' OR lease < {now})
                                AND NOT EXISTS (SELECT 1 FROM delivery o
                                    WHERE o.chat_hash = d.chat_hash AND o.state = 'waiting'
                                        AND (o.node NOT IN ('', :node) AND o.lease >= {now}
                                            OR o.due <= {now} AND (o.urgency, o.id) < (d.urgency, d.id)))
                                AND NOT EXISTS (SELECT 1 FROM told_to_wait t
                                    WHERE t.chat_hash = d.chat_hash AND t.until > {now})
                            ORDER BY urgency, id LIMIT :most FOR UPDATE SKIP LOCKED)""".replace("{now}", NOW))
                .bind("node", node)
                .bind("lease", LEASE_MILLIS)
                .bind("urgency", leastUrgent)
                .bind("most", most)
                .execute();
    }

    /// What comes before a claimed row in its thread is claimed with it, because it goes first.
    private void claimThreads(Handle handle) {
        handle.createUpdate("""
                        UPDATE delivery SET node = :node, lease = {now} + :lease FROM delivery later
                        WHERE later.node = :node AND later.state = 'waiting' AND later.thread <> ''
                            AND delivery.thread = later.thread AND delivery.chat_hash = later.chat_hash
                            AND delivery.id < later.id AND delivery.state = 'waiting' AND delivery.node <> :node""".replace("{now}", NOW))
                .bind("node", node)
                .bind("lease", LEASE_MILLIS)
                .execute();
    }

    private List<Waiting> mine(Handle handle) {
        return handle.createQuery("""
                        SELECT id, chat_hash, thread, urgency, due, attempts FROM delivery
                        WHERE node = :node AND state = 'waiting' ORDER BY urgency, id""")
                .bind("node", node)
                .map((row, _) -> Waiting.of(row))
                .list();
    }

    @Override
    public long lookAgainMillis() {
        return LOOK_AGAIN;
    }

    /// Only while the lease lasts: a node that was asleep must not send what others have sent since.
    @Override
    public Optional<Delivery> open(long id) {
        return database.read(handle -> isMine(handle, id) ? outbox.find(handle, id) : Optional.<Delivery>empty());
    }

    private boolean isMine(Handle handle, long id) {
        return handle.createQuery("SELECT COUNT(*) FROM delivery WHERE id = :id AND node = :node AND lease > " + NOW)
                        .bind("id", id)
                        .bind("node", node)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    /// By the database's clock; the nodes take turns, so that the second of two answers sees the first.
    @Override
    public boolean limited(String chatHash, Duration pause) {
        return database.write(handle -> {
            database.queueUp(handle, "limits");
            handle.execute("DELETE FROM told_to_wait WHERE until <= " + NOW);
            handle.createUpdate("""
                            INSERT INTO told_to_wait (chat_hash, until) VALUES (:chat, {now} + :pause)
                            ON CONFLICT (chat_hash) DO UPDATE
                            SET until = GREATEST(told_to_wait.until, EXCLUDED.until)""".replace("{now}", NOW))
                    .bind("chat", chatHash)
                    .bind("pause", pause.toMillis())
                    .execute();
            return handle.createQuery("SELECT COUNT(*) FROM told_to_wait WHERE chat_hash <> :chat")
                            .bind("chat", chatHash)
                            .mapTo(Integer.class)
                            .one()
                    > 0;
        });
    }

    @Override
    public void release() {
        database.<Integer, RuntimeException>write(
                handle -> handle.createUpdate("UPDATE delivery SET node = '' WHERE node = :node AND state = 'waiting'")
                        .bind("node", node)
                        .execute());
    }
}

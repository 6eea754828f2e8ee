package org.dabyl.bot.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dabyl.config.db.Database;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.feeds.item.PageStore;
import org.dabyl.feeds.item.PageStore.Wanted;
import org.dabyl.feeds.page.PageText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Between the first step and the second: fetches the articles of which a feed shows only a teaser, and has
/// them judged again with their whole text. Their alerts do not wait for it: the teaser has been judged
/// before.
///
/// One page of an outlet at a time, the newest first, each on a virtual thread of its own; a pause between
/// two, so that the outlet's feed has its turn, and none while the site asks to be left alone. A page that
/// cannot be had now is tried [#TRIES] times with growing pauses. What was under way when the process died
/// is fetched again. For any thread.
final class Pages implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);
    private static final int TRIES = 6;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);
    private static final Duration CLAIM = Duration.ofMinutes(4);
    private static final Duration BREATH = Duration.ofMillis(500);
    private final Database database;
    private final PageStore store;
    private final Map<String, Outlet> outlets;
    private final Reader reader;
    private final Runnable judgeWake;
    private final InstantSource clock;
    private final Wakeful worker = new Wakeful("pages", this::begin);
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closing = new CountDownLatch(1);

    /// Reads the article behind a link; blocks.
    interface Reader {
        PageText read(Outlet outlet, String link);
    }

    Pages(
            Database database,
            PageStore store,
            List<Outlet> outlets,
            Reader reader,
            Runnable judgeWake,
            InstantSource clock) {
        this.database = database;
        this.store = store;
        this.outlets = outlets.stream().collect(Collectors.toMap(Outlet::id, Function.identity()));
        this.reader = reader;
        this.judgeWake = judgeWake;
        this.clock = clock;
    }

    void start() {
        worker.start();
    }

    /// Something may have become due.
    void wake() {
        worker.wake();
    }

    /// Begins what is due at outlets that are not being asked; says whether there was any.
    private boolean begin() {
        boolean any = false;
        for (Wanted wanted : due()) {
            if (busy.add(wanted.outlet())) {
                any = true;
                Thread.ofVirtual().name("page of " + wanted.outlet()).start(() -> oneOf(wanted));
            }
        }
        return any;
    }

    /// What may be asked for now: nothing of a site that wants to be left alone.
    List<Wanted> due() {
        Instant now = clock.instant();
        return database.read(handle -> store.due(handle, now));
    }

    private void oneOf(Wanted wanted) {
        try {
            fetch(wanted);
        } catch (RuntimeException e) {
            LOG.error("{}: item {}: {}", wanted.outlet(), wanted.item(), e.toString(), e);
            settle(wanted, new PageText.TryAgain("a bug", FIRST_PAUSE));
        } finally {
            breathe();
            busy.remove(wanted.outlet());
            wake();
        }
    }

    /// Fetches one page and stores what came of it.
    void fetch(Wanted wanted) {
        if (claim(wanted)) {
            Outlet outlet = outlets.get(wanted.outlet());
            PageText text = outlet != null && outlet.fullText()
                    ? reader.read(outlet, wanted.link())
                    : new PageText.TeaserOnly("its outlet does not ask for it any more");
            settle(wanted, text);
        }
    }

    /// Of several nodes one asks; on SQLite there is only this one, and what it leaves behind is due at once.
    private boolean claim(Wanted wanted) {
        Instant until = clock.instant().plus(CLAIM);
        return database.isSqlite() || database.write(handle -> store.claim(handle, wanted, until));
    }

    private void settle(Wanted wanted, PageText text) {
        if (closing.getCount() == 0) {
            return;
        }
        switch (text) {
            case PageText.Whole(String whole) -> {
                if (database.write(handle -> store.fill(handle, wanted, whole))) {
                    judgeWake.run();
                }
            }
            case PageText.TeaserOnly(String reason) -> giveUp(wanted, reason);
            case PageText.TryAgain(String reason, Duration pause) -> tryAgain(wanted, reason, pause);
            case PageText.NotAsked _ -> postpone(wanted, clock.instant().plus(FIRST_PAUSE), wanted.attempts());
            case PageText.AskedToWait(String reason, Duration pause) -> {
                Instant until = clock.instant().plus(pause);
                database.<Void, RuntimeException>write(handle -> {
                    store.leaveAlone(handle, wanted.outlet(), until);
                    return null;
                });
                tryAgain(wanted, reason, pause);
            }
        }
    }

    private void tryAgain(Wanted wanted, String reason, Duration pause) {
        if (wanted.attempts() + 1 < TRIES) {
            Duration growing = FIRST_PAUSE.multipliedBy(1L << wanted.attempts());
            Duration later = pause.compareTo(growing) > 0 ? pause : growing;
            postpone(wanted, clock.instant().plus(later), wanted.attempts() + 1);
        } else {
            giveUp(wanted, reason);
        }
    }

    private void postpone(Wanted wanted, Instant next, int attempts) {
        database.<Void, RuntimeException>write(handle -> {
            store.postpone(handle, wanted, next, attempts);
            return null;
        });
    }

    private void giveUp(Wanted wanted, String reason) {
        LOG.info("{}: only the teaser of item {}: {}", wanted.outlet(), wanted.item(), reason);
        database.<Void, RuntimeException>write(handle -> {
            store.drop(handle, wanted);
            return null;
        });
    }

    private void breathe() {
        try {
            if (closing.await(BREATH.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("no further page is read: the program ends");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Begins nothing new; what is under way is not stored any more, and is done again after the next start.
    @Override
    public void close() {
        closing.countDown();
        worker.close();
    }
}

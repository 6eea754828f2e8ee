package org.dabyl.bot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.feeds.item.PageStore;
import org.dabyl.feeds.page.PageText;
import org.junit.jupiter.api.Test;

/// What becomes of a page that does not come at once: pauses, kills, other nodes, deletion.
class PageTriesIT extends BehindTeasers {
    @Test
    void aPageThatCannotBeHadIsTriedSixTimesWithGrowingPauses() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        refusals.put("/1", 503);
        poll();
        judge();
        List<Long> pauses = new ArrayList<>();
        Instant last = now;
        while (!wanted().isEmpty()) {
            fetch();
            pauses.add(Duration.between(last, now).toMinutes());
            last = now;
            now = wanted().isEmpty() ? now : wanted().getFirst();
        }
        assertEquals(List.of(0L, 2L, 4L, 8L, 16L, 32L), pauses);
        assertEquals("", text());
    }

    /// Two articles, and at the page of the newer one the site asks to wait.
    private void publishTwo(String seconds) {
        publish("/1", "Раз", "Подробности уточняются.");
        poll();
        publish("/2", "Два", "Подробности уточняются.");
        poll();
        judge();
        refusals.put("/2", 429);
        pauses.put("/2", seconds);
    }

    @Test
    void aSiteThatAsksToWaitIsNotAskedForItsOtherPagesEither() {
        publishTwo("600");
        Pages pages = fetcher();
        pages.due().forEach(pages::fetch);
        assertEquals(List.of("/robots.txt", "/2"), asked);
        assertEquals(List.of(), pages.due());
        now = now.plusSeconds(601);
        assertEquals("/2", URI.create(pages.due().getFirst().link()).getPath());
    }

    @Test
    void aSiteThatAskedToWaitIsLeftAloneAfterARestartToo() {
        publishTwo("3600");
        Pages stopped = fetcher();
        stopped.due().forEach(stopped::fetch);
        publish("/3", "Три", "Подробности уточняются.");
        poll();
        judge();
        Pages started = fetcher();
        assertEquals(List.of(), started.due());
        now = now.plusSeconds(3601);
        assertEquals("/3", URI.create(started.due().getFirst().link()).getPath());
    }

    @Test
    void aPageThatWasNotAskedForBecauseItsHostWasBusyLosesNoTry() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        poll();
        judge();
        Pages busy = pages((_, _) -> new PageText.NotAsked("others are under way"));
        busy.due().forEach(busy::fetch);
        assertEquals(List.of(), due());
        now = now.plus(Duration.ofMinutes(2));
        assertEquals(0, due().getFirst().attempts());
    }

    @Test
    void aPageThatComesAtLastIsJudged() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        refusals.put("/1", 503);
        all();
        assertEquals(List.of(), due());
        refusals.clear();
        now = now.plus(Duration.ofMinutes(3));
        fetch();
        assertEquals(List.of("Активист задержан"), waiting());
    }

    @Test
    void aKillWhileThePageIsFetchedLosesNothing() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        poll();
        judge();
        Pages killed = pages(PageTriesIT::die);
        assertThrows(IllegalStateException.class, () -> due().forEach(killed::fetch));
        fetch();
        assertEquals(WHOLE, text());
    }

    @Test
    void aNodeThatDiesWithItsClaimLeavesThePageToOthersAWhileLater() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        poll();
        judge();
        PageStore.Wanted one = due().getFirst();
        assertTrue(claim(one));
        assertFalse(claim(one));
        assertEquals(List.of(), due());
        now = now.plus(Duration.ofMinutes(5));
        assertEquals(1, due().size());
    }

    @Test
    void oneArticleOfAnOutletIsDueAtATimeTheNewestFirst() {
        publish("/1", "Первая новость", "Подробности уточняются.");
        now = now.plusSeconds(60);
        publish("/2", "Вторая новость", "Подробности уточняются.");
        poll();
        judge();
        assertTrue(due().getFirst().link().endsWith("/2"));
        fetch();
        assertTrue(due().getFirst().link().endsWith("/1"));
    }

    @Test
    void theRowGoesWithItsItem() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        poll();
        judge();
        now = now.plus(Duration.ofDays(100));
        database.<Integer, RuntimeException>write(handle -> items.deleteBefore(handle, now));
        assertEquals(List.of(), wanted());
    }

    @Test
    void anErasedItemIsNotFilledAgain() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        poll();
        judge();
        PageStore.Wanted underWay = due().getFirst();
        database.<Void, RuntimeException>write(handle -> {
            items.blank(handle, underWay.item());
            return null;
        });
        assertFalse(database.<Boolean, RuntimeException>write(handle -> store.fill(handle, underWay, WHOLE)));
        assertEquals("", text());
    }

    private static PageText die(Outlet outlet, String link) {
        throw new IllegalStateException("killed over " + link + " of " + outlet.id());
    }
}

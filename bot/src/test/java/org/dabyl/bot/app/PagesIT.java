package org.dabyl.bot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.List;
import org.dabyl.feeds.item.PageStore;
import org.junit.jupiter.api.Test;

/// Teasers and the pages behind them, from the poll to the second judging, against a server and a real database.
class PagesIT extends BehindTeasers {
    @Test
    void theTeaserIsJudgedAtOnceAndTheArticleWhenItHasCome() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        poll();
        judge();
        assertEquals(List.of("Активист задержан: "), judged);
        fetch();
        judge();
        assertEquals("Активист задержан: " + WHOLE, judged.getLast());
        assertEquals(List.of(), due());
    }

    @Test
    void thePageIsNotAskedForBeforeTheTeaserHasBeenJudged() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        poll();
        assertEquals(List.of(), due());
    }

    @Test
    void theNextPollOfTheSameTeaserDoesNotUndoTheArticle() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        all();
        poll();
        assertEquals(List.of(), waiting());
        assertEquals(WHOLE, text());
    }

    @Test
    void anEditedEntryWantsItsPageAgainAndUntilThenTheArticleAsItWasServes() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        all();
        publish("/1", "Активист задержан в Уральске", "Подробности уточняются.");
        pages.put("/1", page(WHOLE + " Его увезли в изолятор."));
        poll();
        judge();
        assertEquals("Активист задержан в Уральске: " + WHOLE, judged.getLast());
        fetch();
        judge();
        assertEquals("Активист задержан в Уральске: " + WHOLE + " Его увезли в изолятор.", judged.getLast());
    }

    @Test
    void aPageThatComesAfterTheEntryWasEditedIsNotStoredWithTheNewEntry() {
        publish("/1", "Активист задержан", "Подробности уточняются.");
        poll();
        judge();
        PageStore.Wanted underWay = due().getFirst();
        publish("/1", "Активист отпущен", "Он дома.");
        poll();
        assertFalse(database.<Boolean, RuntimeException>write(handle -> store.fill(handle, underWay, WHOLE)));
        judge();
        assertEquals(1, due().size(), "the page is wanted anew");
    }

    @Test
    void whatStoodThereBeforeTheOutletWasAddedIsNotFetched() {
        all();
        shows("/0", "Стояло раньше, правлено", "До того, как издание добавили.", START.minusSeconds(3600));
        all();
        assertEquals(List.of(), asked);
    }

    @Test
    void whatTheFeedShowsInFullIsNotFetched() {
        publish("/1", "Активист задержан", "Подробно о том, как это было. ".repeat(40));
        all();
        assertEquals(List.of(), asked);
    }

    @Test
    void whatTheSiteDoesNotWantToBeAskedForStaysATeaser() {
        pages.put("/robots.txt", "User-agent: *\nDisallow: /");
        publish("/1", "Активист задержан", "Подробности уточняются.");
        all();
        assertEquals(List.of("/robots.txt"), asked);
        assertEquals("", text());
        now = now.plus(Duration.ofDays(1));
        assertEquals(List.of(), due());
    }
}

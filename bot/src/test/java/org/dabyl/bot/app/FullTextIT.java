package org.dabyl.bot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What chats are told of an article that its feed shows only the beginning of, by the whole program.
class FullTextIT {
    private static final long ANYBODY = 1;
    private static final long FRIEND = 2;
    private static final Map<String, String> LOOPBACK = Map.of("DABYL_NETWORK", "any");

    @TempDir
    Path dir;

    @Test
    void alertsComeAtOnceAndTheArticleBringsOnlyWhatIsNew() throws Exception {
        try (LoopbackSite site = LoopbackSite.open();
                WholeProgram bot = new WholeProgram(dir, List.of(site.outlet()), LOOPBACK)) {
            bot.ask(ANYBODY, "/subscribe задержания");
            bot.ask(FRIEND, "/subscribe Марат Абдирасилов");
            site.awaitPolls(2);
            site.holdPages();
            site.publish(
                    "/1",
                    "В Уральске полиция задержала активиста",
                    "Подробности уточняются.",
                    "Полиция задержала в Уральске активиста Марата Абдирасилова. Его увезли в управление полиции. "
                            + "Вечером суд арестовал Марата Абдирасилова на 15 суток.");

            bot.await(() -> bot.to(ANYBODY).size() == 2, "the teaser's alert");
            assertEquals(1, bot.to(FRIEND).size(), "the teaser names nobody");
            site.releasePages();
            bot.await(() -> bot.to(FRIEND).size() == 2, "the alert on a name that stands only in the article");
            bot.await(() -> bot.to(ANYBODY).size() == 3, "what the article adds");

            assertTrue(bot.to(ANYBODY).getLast().reply(), "it goes on from the first message");
            assertFalse(bot.to(FRIEND).getLast().reply());
            assertTrue(bot.to(FRIEND).getLast().text().contains("Абдирасилов"));
            site.awaitPolls(3);
            assertEquals(3, bot.to(ANYBODY).size());
            assertEquals(2, bot.to(FRIEND).size());
        }
    }

    @Test
    void anArticleThatSaysNoMoreThanItsTeaserBringsNoSecondAlert() throws Exception {
        try (LoopbackSite site = LoopbackSite.open();
                WholeProgram bot = new WholeProgram(dir, List.of(site.outlet()), LOOPBACK)) {
            bot.ask(ANYBODY, "/subscribe задержания");
            bot.ask(FRIEND, "/subscribe Марат Абдирасилов");
            site.awaitPolls(2);
            site.publish(
                    "/1",
                    "В Уральске полиция задержала активиста Марата Абдирасилова",
                    "Его увезли в управление полиции.",
                    "Полиция задержала в Уральске активиста Марата Абдирасилова. Его увезли в управление полиции, "
                            + "куда к вечеру пришли его друзья.");
            site.awaitPages(1);
            site.awaitPolls(4);
            assertEquals(2, bot.to(ANYBODY).size(), () -> bot.to(ANYBODY).toString());
            assertEquals(2, bot.to(FRIEND).size(), () -> bot.to(FRIEND).toString());
        }
    }
}

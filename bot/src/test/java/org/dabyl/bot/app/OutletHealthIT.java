package org.dabyl.bot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What operators are told of outlets, and what `/status` says, by the whole program against a server.
class OutletHealthIT {
    private static final long OPERATOR = 7;
    private static final long ANYBODY = 1;
    private static final Map<String, String> ENVIRONMENT =
            Map.of("DABYL_NETWORK", "any", "DABYL_ADMINS", Long.toString(OPERATOR));

    @TempDir
    Path dir;

    @Test
    void anOutletThatFailsIsToldOnceWhenItBeginsAndOnceWhenItIsOver() throws IOException {
        try (LoopbackSite site = LoopbackSite.open();
                WholeProgram bot = new WholeProgram(dir, List.of(site.outlet()), ENVIRONMENT)) {
            bot.ask(OPERATOR, "/language kk");
            site.publish("/1", "В Уральске открыли библиотеку", "В ней много книг.", "");
            site.awaitPolls(2);
            site.answer("/feed", () -> new MockResponse.Builder().code(500).build());
            bot.await(() -> notices(bot).count() == 1, "the notice that it fails");
            assertTrue(notices(bot).toList().getFirst().contains("басылымы"), "in the operator's language");
            assertTrue(notices(bot).toList().getFirst().contains("HTTP 500"));
            site.answerAgain("/feed");
            bot.await(() -> notices(bot).count() == 2, "the notice that it is well");
            site.awaitPolls(3);
            assertEquals(2, notices(bot).count());
            assertTrue(bot.ask(OPERATOR, "/status").contains("1"));
        }
    }

    @Test
    @Tag("soak") // waits out real pauses between polls
    void statusSaysWhatIsWrongAndNobodyElseIsTold() throws IOException {
        try (LoopbackSite site = LoopbackSite.open();
                WholeProgram bot = new WholeProgram(dir, List.of(site.outlet()), ENVIRONMENT)) {
            bot.ask(ANYBODY, "/subscribe задержания");
            site.answer(
                    "/feed",
                    () -> new MockResponse.Builder()
                            .body("<html>Скоро откроемся")
                            .build());
            bot.await(() -> bot.ask(ANYBODY, "/status").contains("вместо ленты что-то другое"), "the state");
            bot.await(() -> notices(bot).count() == 1, "the operator's notice");
            assertTrue(
                    bot.to(ANYBODY).stream().noneMatch(message -> message.text().contains("когда это пройдёт")));
        }
    }

    @Test
    @Tag("soak") // waits out real pauses between polls
    void aFeedThatMovedForGoodIsReadAtItsNewPlaceAndBringsNothingTwice() throws IOException {
        try (LoopbackSite site = LoopbackSite.open();
                WholeProgram bot = new WholeProgram(dir, List.of(site.outlet(List.of(), false)), ENVIRONMENT)) {
            bot.ask(ANYBODY, "/subscribe задержания");
            site.awaitPolls(2);
            site.publish("/1", "В Уральске задержан журналист Марат Абдирасилов", "Его увезли.", "");
            bot.await(() -> bot.to(ANYBODY).size() == 2, "the alert");
            site.answer(
                    "/feed",
                    () -> new MockResponse.Builder()
                            .code(301)
                            .setHeader("Location", "/mirror")
                            .build());
            bot.await(
                    () -> notices(bot)
                            .anyMatch(text -> text.contains(site.at("/mirror").toString())),
                    "the notice");
            int before = site.polls();
            site.publish("/2", "В Актобе задержана журналистка Асель Нурланова", "Её увезли.", "");
            bot.await(() -> bot.to(ANYBODY).size() == 3, "the alert from the new place");
            assertEquals(before, site.polls(), "the old place is not asked any more");
        }
    }

    @Test
    @Tag("soak") // waits out real pauses between polls
    void aMirrorIsReadWhileTheFeedRefusesAndWhoeverAsksIsToldSo() throws IOException {
        try (LoopbackSite site = LoopbackSite.open()) {
            URI mirror = site.at("/mirror");
            try (WholeProgram bot = new WholeProgram(dir, List.of(site.outlet(List.of(mirror), false)), ENVIRONMENT)) {
                bot.ask(ANYBODY, "/subscribe задержания");
                site.awaitPolls(2);
                site.answer("/feed", () -> new MockResponse.Builder().code(403).build());
                bot.await(() -> notices(bot).anyMatch(text -> text.contains("mirror")), "the notice");
                site.publish("/1", "В Уральске задержан журналист Марат Абдирасилов", "Его увезли.", "");
                bot.await(() -> bot.to(ANYBODY).size() == 2, "the alert through the mirror");
                assertTrue(bot.ask(ANYBODY, "/status").contains("доступ закрыт"));
            }
            assertTrue(check(site.at("/feed"), mirror).contains("in /status: blocked"));
        }
    }

    /// What `dabyl check` prints beside the database that the bot has left.
    private String check(URI feed, URI mirror) throws IOException {
        Files.writeString(dir.resolve("outlets.yaml"), """
                outlets:
                  - id: o
                    name: Издание
                    language: ru
                    feeds: [%s]
                    mirrors: [%s]
                """.formatted(feed, mirror));
        return Shell.run("", "check", "--config", dir.toString(), "--data", dir.toString())
                .out();
    }

    private static Stream<String> notices(WholeProgram bot) {
        return bot.to(OPERATOR).stream()
                .map(WholeProgram.Sent::text)
                .filter(text -> text.contains("Издание") && !text.contains("задерж"));
    }
}

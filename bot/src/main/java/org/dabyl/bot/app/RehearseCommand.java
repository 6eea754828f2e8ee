package org.dabyl.bot.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dabyl.bot.demo.NewsSite;
import org.dabyl.bot.demo.Report;
import org.dabyl.bot.demo.Story;
import org.dabyl.bot.demo.StoryTeller;
import org.dabyl.config.Problems;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.feeds.fetch.ClientSettings;
import org.dabyl.feeds.fetch.FeedClient;
import org.dabyl.feeds.poll.Cursor;
import org.dabyl.feeds.poll.FeedPoller;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// A trial run after a build, from which the launcher keeps the loaded classes: the demo's feeds are read and its story
/// is classified.
@Command(
        name = "rehearse",
        hidden = true,
        description = "A trial run, from which the launcher keeps the loaded classes.")
final class RehearseCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        Problems problems = new Problems();
        Story story = Story.read(problems);
        Refusal.ifAny(problems);
        readFeeds(story);
        return classify(story);
    }

    private static void readFeeds(Story story) {
        InstantSource clock = InstantSource.system();
        List<NewsSite> sites = story.outlets().stream().map(NewsSite::open).toList();
        try (FeedClient client = new FeedClient(ClientSettings.of("rehearsal", "", true), clock);
                StoryTeller teller = new StoryTeller(sites, clock)) {
            teller.publishOld(story);
            FeedPoller poller = new FeedPoller(client, clock);
            for (NewsSite site : sites) {
                Outlet outlet = Outlet.of(site.outlet().id(), site.feed());
                poller.poll(outlet, Cursor.added(clock.instant()));
            }
        } finally {
            sites.forEach(NewsSite::close);
        }
    }

    private static int classify(Story story) {
        String lines = story.reports().stream().map(RehearseCommand::line).collect(Collectors.joining("\n"));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Streams streams =
                Streams.of(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), nowhere, nowhere);
        return Main.run(streams, "classify", "--incidents") == ExitCode.OK ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static String line(Report report) {
        ObjectNode line = new ObjectMapper().createObjectNode();
        line.put("id", report.outlet()).put("title", report.title());
        return line.put("summary", report.summary()).put("text", report.text()).toString();
    }
}

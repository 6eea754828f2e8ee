package org.dabyl.bot.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dabyl.bot.demo.NewsSite;
import org.dabyl.bot.demo.Report;
import org.dabyl.bot.demo.SilentTelegram;
import org.dabyl.bot.demo.Story;
import org.dabyl.bot.demo.StoryTeller;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.Settings;
import org.dabyl.config.SettingsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// A trial run after a build, from which the launcher keeps the loaded classes: the whole program tells the
/// demo's story to a Telegram on loopback, and the story is classified.
@Command(
        name = "rehearse",
        hidden = true,
        description = "A trial run, from which the launcher keeps the loaded classes.")
final class RehearseCommand implements Callable<Integer> {
    private static final int HASTE = 1_000;
    private static final int MOST_SECONDS = 20;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private final Running.Starter starter;

    RehearseCommand(Running.Starter starter) {
        this.starter = starter;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Problems problems = new Problems();
        Story story = Story.read(problems);
        Refusal.ifAny(problems);
        Path folder = Files.createTempDirectory("dabyl-rehearsal");
        try {
            run(story, folder);
        } finally {
            DemoRun.delete(folder);
        }
        return classify(story);
    }

    /// Ends when the story is told, or the time is over: what was loaded until then helps as well.
    private void run(Story story, Path folder) throws InterruptedException {
        List<NewsSite> sites = story.outlets().stream().map(NewsSite::open).toList();
        try (SilentTelegram telegram = SilentTelegram.open();
                StoryTeller teller = new StoryTeller(sites, InstantSource.system())) {
            teller.publishOld(story);
            try (Running running = starter.start(start(telegram, sites, folder))) {
                telegram.awaitAnswer(MOST_SECONDS);
                teller.begin(story, HASTE, (_, _) -> {});
                long end = System.nanoTime() + Duration.ofSeconds(MOST_SECONDS).toNanos();
                while (System.nanoTime() < end && !(teller.isOver() && running.owesNothing())) {
                    Thread.sleep(LOOK_AGAIN);
                }
            }
        } finally {
            sites.forEach(NewsSite::close);
        }
    }

    private static Running.Start start(SilentTelegram telegram, List<NewsSite> sites, Path folder) {
        ConfigFiles files = ConfigFiles.builtIn();
        Problems problems = new Problems();
        Map<String, String> variables = Map.of(
                "DABYL_TELEGRAM_TOKEN", "1:rehearsal",
                "DABYL_TELEGRAM_API", telegram.address().toString(),
                "DABYL_NETWORK", "any");
        Settings settings = SettingsReader.read(files, variables, problems);
        Refusal.ifAny(problems);
        return new Running.Start(
                settings, files, sites.stream().map(DemoRun::outlet).toList(), folder, Optional.empty());
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

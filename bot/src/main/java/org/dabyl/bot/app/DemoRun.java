package org.dabyl.bot.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dabyl.bot.demo.NewsSite;
import org.dabyl.bot.demo.Report;
import org.dabyl.bot.demo.SampleOutlet;
import org.dabyl.bot.demo.Story;
import org.dabyl.bot.demo.StoryTeller;
import org.dabyl.bot.demo.TerminalSender;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.SettingsReader;
import org.dabyl.config.outlet.Listing;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.outlet.Route;

/// One demo: sites, story, program and a folder for the database, all of which are gone when it is closed.
final class DemoRun implements AutoCloseable {
    private static final long CHAT = 1;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private final Story story;
    private final TerminalSender terminal;
    private final String language;
    private final Path folder;
    private final List<NewsSite> sites;
    private final StoryTeller teller;
    private final Running running;
    private final Thread atExit;

    private DemoRun(Story story, TerminalSender terminal, String language, Path folder, Running.Starter starter) {
        InstantSource clock = InstantSource.system();
        this.story = story;
        this.terminal = terminal;
        this.language = language;
        this.folder = folder;
        this.atExit = new Thread(() -> delete(folder));
        Runtime.getRuntime().addShutdownHook(atExit);
        this.sites = story.outlets().stream().map(NewsSite::open).toList();
        this.teller = new StoryTeller(sites, clock);
        teller.publishOld(story);
        this.running = starter.start(start());
    }

    static DemoRun start(Story story, TerminalSender terminal, String language, Running.Starter starter)
            throws IOException {
        return new DemoRun(story, terminal, language, Files.createTempDirectory("dabyl-demo"), starter);
    }

    private Running.Start start() {
        ConfigFiles files = ConfigFiles.builtIn();
        Problems problems = new Problems();
        var settings = SettingsReader.read(files, Map.of("DABYL_NETWORK", "any"), problems);
        Refusal.ifAny(problems);
        return new Running.Start(
                settings, files, sites.stream().map(DemoRun::outlet).toList(), folder, Optional.of(terminal));
    }

    static Outlet outlet(NewsSite site) {
        SampleOutlet sample = site.outlet();
        List<Listing> listings = List.of(new Listing.Feed(site.feed()));
        List<URI> noMirrors = List.of();
        return new Outlet(
                sample.id(),
                sample.name(),
                sample.language(),
                listings,
                noMirrors,
                POLL,
                true,
                false,
                new Route.Direct(),
                true,
                "");
    }

    /// Subscribes the chat to what the story is about, and begins the story.
    void begin(int haste) {
        terminal.aside("""
                Invented outlets publish on loopback, the bot reads them, and this terminal is your chat with it.
                Try /help, /list, /subscribe обыски, /recent. A number presses a button. Ctrl-D ends the demo.""");
        for (String wanted : story.subscriptions()) {
            terminal.aside("> /subscribe " + wanted);
            say("/subscribe " + wanted);
        }
        teller.begin(story, haste, this::told);
    }

    private void told(SampleOutlet outlet, Report report) {
        terminal.aside("… «" + outlet.name() + "» publishes: " + report.title());
    }

    /// Says a text in the chat.
    void say(String text) {
        running.hear(CHAT, language, text);
    }

    /// Waits until the story is over and everything that it causes has been sent.
    void awaitEnd() throws InterruptedException {
        while (!teller.isOver() || !running.owesNothing()) {
            Thread.sleep(LOOK_AGAIN);
        }
    }

    @Override
    public void close() {
        teller.close();
        running.close();
        sites.forEach(NewsSite::close);
        delete(folder);
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException | UncheckedIOException e) {
            // it lies in the system's folder for temporary files, which is emptied anyway
        }
    }
}

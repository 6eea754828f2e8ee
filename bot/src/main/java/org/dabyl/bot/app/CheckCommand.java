package org.dabyl.bot.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.Settings;
import org.dabyl.config.SettingsReader;
import org.dabyl.config.db.Database;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.outlet.OutletsFile;
import org.dabyl.config.outlet.SourceWords;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.Places;
import org.dabyl.feeds.classify.event.ArticleReader;
import org.dabyl.feeds.classify.event.Examples;
import org.dabyl.feeds.classify.fact.PlaceFinder;
import org.dabyl.feeds.fetch.ClientSettings;
import org.dabyl.feeds.fetch.FeedClient;
import org.dabyl.feeds.item.ItemLog;
import org.dabyl.feeds.poll.Cursor;
import org.dabyl.feeds.poll.FeedPoller;
import org.dabyl.feeds.poll.OutletHealth;
import org.dabyl.feeds.poll.OutletStatus;
import org.dabyl.feeds.poll.PollResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Reads the configuration as `run` would, runs the lexicons' examples, tries every feed once and prints what
/// each said, and what a bot that has run with it remembers. Stores nothing.
@Command(
        name = "check",
        description = "Reads the configuration, runs the examples of its words, tries every feed once, prints a table.")
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--offline", description = "Read the configuration and run its examples only; ask no outlet.")
    private boolean offline;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ConfigFiles files = config.files();
        Problems problems = new Problems();
        Settings settings = SettingsReader.read(files, System.getenv(), problems);
        List<Outlet> outlets = OutletsFile.read(files, problems);
        Knowledge knowledge = Knowledge.load(files, settings.publicLists(), problems);
        Refusal.ifAny(problems);
        // Only a remark: another program's files may lie there too.
        files.unread()
                .forEach(name -> streams.err()
                        .println("dabyl: " + files.where(name)
                                + ": no file of this name is read; see which there are in config/files"));
        checkExamples(files, problems);
        Refusal.ifAny(problems);
        if (offline) {
            CheckTable.print(CheckTable.untried(outlets), streams.out());
            return ExitCode.OK;
        }
        List<PollResult> results = pollAll(outlets, settings, knowledge.sourceWords());
        CheckTable.print(CheckTable.of(results, remembered(outlets, settings)), streams.out());
        if (results.stream().noneMatch(PollResult::isGood)) {
            throw new Refusal("no feed answers; is the network up?");
        }
        return ExitCode.OK;
    }

    /// Only here: a wrong headline is no reason for the bot to stand still.
    private static void checkExamples(ConfigFiles files, Problems problems) {
        PlaceFinder places = new PlaceFinder(Places.read(files, problems));
        Examples.check(files, ArticleReader.load(files, GivenNames.read(files, problems), places, problems), problems);
    }

    /// How the outlets are by what the bot remembers, as `/status` says it; those that it does not know are
    /// left out.
    private Map<String, OutletStatus> remembered(List<Outlet> outlets, Settings settings) {
        Map<String, OutletStatus> known = new HashMap<>();
        try {
            data.find(settings).ifPresent(database -> {
                try (database) {
                    outlets.forEach(outlet -> status(database, outlet).ifPresent(said -> known.put(outlet.id(), said)));
                }
            });
        } catch (RuntimeException e) {
            streams.err().println("what the bot remembers cannot be read: " + e.getMessage());
        }
        return known;
    }

    private static Optional<OutletStatus> status(Database database, Outlet outlet) {
        Instant now = InstantSource.system().instant();
        return database.read(handle -> new ItemLog().findState(handle, outlet.id()))
                .map(state -> OutletHealth.status(outlet, Polls.cursor(state), now));
    }

    private static List<PollResult> pollAll(List<Outlet> outlets, Settings settings, SourceWords words) {
        InstantSource clock = InstantSource.system();
        Cursor fresh = Cursor.added(Instant.EPOCH);
        ClientSettings asked = ClientSettings.of(Main.Version.number(), settings.contact(), settings.anyNetwork());
        List<PollResult> results = new ArrayList<>();
        try (FeedClient client = new FeedClient(asked, clock);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            FeedPoller poller = new FeedPoller(client, clock, words);
            List<Future<PollResult>> all = outlets.stream()
                    .map(outlet -> threads.submit(() -> poller.poll(outlet, fresh)))
                    .toList();
            for (Future<PollResult> one : all) {
                results.add(one.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("polling failed", e.getCause());
        }
        return results;
    }
}

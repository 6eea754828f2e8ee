package org.dabyl.bot.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.NameContext;
import org.dabyl.config.watch.Places;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.NameSearch;
import org.dabyl.feeds.classify.fact.PlaceFinder;
import org.dabyl.feeds.classify.name.WatchIndex;
import org.dabyl.feeds.incident.IncidentBook;
import org.dabyl.feeds.incident.WatchedNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Items in, findings out, line by line and in the order of the input, so that it serves in a pipe.
@Command(
        name = "classify",
        description = {
            "Articles in, findings out, as JSON lines.",
            "In: {\"id\": \"…\", \"title\": \"…\", \"summary\": \"…\", \"text\": \"…\", \"published\": \"2026-03-18\"}"
        })
final class ClassifyCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Option(names = "--watch", paramLabel = "FILE", description = "Watched names, one a line; other spellings after |.")
    private @Nullable Path watch;

    @Option(
            names = "--incidents",
            description = "Say which items are about the same incident; answers come when all are read.")
    private boolean incidents;

    @Option(names = "--explain", description = "Print for a person: what was found, on which words, by which rules.")
    private boolean explain;

    @Parameters(paramLabel = "FILE", description = "Files of articles; standard input where none is named.")
    private List<Path> files = List.of();

    ClassifyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Stream.concat(files.stream(), Stream.ofNullable(watch))
                .filter(file -> !Files.isReadable(file) || Files.isDirectory(file))
                .findFirst()
                .ifPresent(file -> {
                    throw new Refusal("cannot read " + file + ": " + Refusal.whyUnreadable(file));
                });
        ClassifyRun run = run();
        try {
            answerAll(run);
        } finally {
            run.end(streams.out()); // also what was answered before reading failed
        }
        return ExitCode.OK;
    }

    private void answerAll(ClassifyRun run) throws IOException {
        if (files.isEmpty()) {
            run.answer(streams.in(), "", streams.out());
        }
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                run.answer(Streams.reader(in), files.size() > 1 ? file.toString() : "", streams.out());
            }
        }
    }

    private ClassifyRun run() {
        Problems problems = new Problems();
        GivenNames names = GivenNames.read(config.files(), problems);
        Places places = Places.read(config.files(), problems);
        Classifier classifier = Classifier.load(config.files(), names, new PlaceFinder(places), problems);
        ClassifyRun.Wish wish = new ClassifyRun.Wish(watch != null, incidents, explain);
        NameSearch watched = watch == null ? _ -> List.of() : index(watch, names, problems);
        Refusal.ifAny(problems);
        return new ClassifyRun(classifier, watched, new IncidentBook(places), wish, InstantSource.system());
    }

    private WatchedNames index(Path file, GivenNames names, Problems problems) {
        WatchedNames index = new WatchedNames(new WatchIndex(names, NameContext.read(config.files(), problems)));
        WatchFile.read(file, streams.err()).forEach(index::add);
        return index;
    }
}

package org.dabyl.bot.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dabyl.feeds.fetch.Ask;
import org.dabyl.feeds.read.FeedReader;
import org.dabyl.feeds.read.ParseLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says what the feed reader sees in files. A file that is no feed is an answer; one that cannot be read is a
/// failure, after the others were answered.
@Command(name = "parse", description = "What the feed reader sees in a feed: one JSON line a file.")
final class ParseCommand implements Callable<Integer> {
    /// Where a feed of relative addresses would come from; it ends in a name that is never given out.
    private static final URI NOWHERE = URI.create("https://feed.invalid/");

    private final Streams streams;

    @Option(
            names = "--content-type",
            paramLabel = "VALUE",
            defaultValue = "",
            description = "As if a server had named it so, e.g. 'text/xml; charset=windows-1251'.")
    private String contentType = "";

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The feeds.")
    private List<Path> files = List.of();

    ParseCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        int status = ExitCode.OK;
        for (Path file : files) {
            try {
                streams.out().println(line(file));
            } catch (IOException e) {
                streams.err()
                        .println("dabyl: cannot read " + file + (Files.exists(file) ? "" : ": there is no such file"));
                status = ExitCode.SOFTWARE;
            }
        }
        return status;
    }

    private String line(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] body = in.readNBytes(Ask.FEED_BYTES + 1);
            return body.length > Ask.FEED_BYTES
                    ? ParseLine.error(file.toString(), "too large", "more than " + (Ask.FEED_BYTES >> 20) + " MB")
                    : ParseLine.of(file.toString(), FeedReader.read(body, contentType, NOWHERE));
        }
    }
}

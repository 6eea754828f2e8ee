package org.dabyl.feeds.classify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dabyl.feeds.classify.name.MonitorPeer;
import org.dabyl.feeds.classify.name.NewsMaker;
import org.dabyl.feeds.classify.name.NewsMaker.Somebody;
import org.dabyl.feeds.classify.name.WatchIndex;
import org.dabyl.feeds.classify.name.WatchedNamesScan;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.item.Item;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// The whole of `classify`, one thread: text, names of 1,000 watched people, events; beside what Lucene Monitor
/// takes for the names alone. `main` prints the table of `feeds/EVENTS.md`.
///
/// The articles are of some 3 KB: «article» is the labelled set of whole articles in that language, as outlets print
/// them; «digest» strings our labelled headlines and leads together, so that every paragraph tells another case.
public class ClassifyBenchmarks {
    private static final int BYTES = 3_000;
    /// Rules are many and each runs seldom: the compiler takes half a minute to have seen them all.
    private static final int WARM_UPS = 3;

    private static final int WARM_UP_SECONDS = 15;
    private static final int WATCHED = 1_000;
    private static final Instant PUBLISHED = Instant.parse("2026-03-18T07:00:00Z");

    /// What is measured on.
    @State(Scope.Benchmark)
    public static class Setting {
        @Param({"article", "digest"})
        public String articles = "article";

        @Param({"ru", "kk", "en"})
        public String language = "ru";

        private final Classifier classifier = Classifiers.builtIn();
        private List<Item> items = List.of();
        private WatchIndex index = WatchedNamesScan.index(List.of());
        private List<MonitorPeer> monitor = List.of();
        private int next;

        @Setup
        public void prepare() throws IOException {
            List<Somebody> people = new NewsMaker(1).people(WATCHED);
            index = WatchedNamesScan.index(people.stream().map(Somebody::name).toList());
            monitor =
                    List.of(new MonitorPeer(people.stream().map(Somebody::forms).toList()));
            items = articles.equals("digest") ? digests(labelled(language)) : whole(labelled("articles-" + language));
        }

        @TearDown
        public void close() throws IOException {
            for (MonitorPeer peer : monitor) {
                peer.close();
            }
        }

        private static List<JsonNode> labelled(String set) throws IOException {
            ObjectMapper json = new ObjectMapper();
            try (InputStream in = ClassifyBenchmarks.class.getResourceAsStream("/headlines/" + set + ".jsonl")) {
                if (in == null) {
                    throw new IOException("no labelled set " + set);
                }
                return json.readerFor(JsonNode.class).<JsonNode>readValues(in).readAll();
            }
        }

        private static List<Item> digests(List<JsonNode> labelled) {
            List<Item> out = new ArrayList<>();
            StringBuilder body = new StringBuilder();
            int bytes = 0;
            for (JsonNode node : labelled) {
                String part = node.path("title").asText() + ".\n"
                        + node.path("summary").asText() + "\n";
                body.append(part);
                bytes += bytes(part);
                if (bytes > BYTES) {
                    out.add(item(node.path("title").asText(), body.toString()));
                    body.setLength(0);
                    bytes = 0;
                }
            }
            return out;
        }

        private static List<Item> whole(List<JsonNode> labelled) {
            return labelled.stream()
                    .map(node ->
                            item(node.path("title").asText(), node.path("text").asText()))
                    .toList();
        }

        private static Item item(String title, String text) {
            return new Item("1", "outlet", "", title, "", text, PUBLISHED, true);
        }

        private static int bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8).length;
        }

        Item item() {
            next = (next + 1) % items.size();
            return items.get(next);
        }

        double megabytes() {
            return items.stream()
                            .mapToInt(item -> bytes(item.title() + item.text()))
                            .average()
                            .orElse(0)
                    / 1e6;
        }
    }

    /// One article: its text, the watched names in it, what it tells.
    @Benchmark
    public Verdict classify(Setting setting) {
        Item item = setting.item();
        ArticleText text = Classifier.textOf(item);
        return setting.classifier.classify(text, item, setting.index::scan);
    }

    /// The peer: the names alone, with their case forms added by hand.
    @Benchmark
    public Object monitorNames(Setting setting) {
        Item item = setting.item();
        return setting.monitor.getFirst().scan(item.title() + "\n" + item.text());
    }

    public static void main(String[] args) throws RunnerException {
        var options = new OptionsBuilder()
                .include(ClassifyBenchmarks.class.getSimpleName())
                .forks(0)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(WARM_UP_SECONDS))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(2))
                .build();
        System.out.println(Stream.concat(
                        Stream.of("| what | articles | language | MB/s |\n|---|---|---|---|"),
                        new Runner(options).run().stream().map(ClassifyBenchmarks::row))
                .reduce((table, row) -> table + "\n" + row)
                .orElse(""));
    }

    private static String row(RunResult result) {
        Setting setting = new Setting();
        setting.articles = result.getParams().getParam("articles");
        setting.language = result.getParams().getParam("language");
        try {
            setting.prepare();
            setting.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.1f |",
                result.getPrimaryResult().getLabel(),
                setting.articles,
                setting.language,
                result.getPrimaryResult().getScore() * setting.megabytes());
    }
}

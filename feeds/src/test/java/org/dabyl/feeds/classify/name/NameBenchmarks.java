package org.dabyl.feeds.classify.name;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.WatchedName;
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

/// Names alone, one thread: megabytes of articles a second at several sizes of the watch list, beside Lucene
/// Monitor; what adding and removing takes; memory a name; what each finds. `main` prints the tables of
/// `feeds/NAMES.md`.
public class NameBenchmarks {
    private static final int ARTICLES = 500;

    /// What is measured on.
    @State(Scope.Benchmark)
    public static class Setting {
        @Param({"dabyl", "monitor", "monitor with case forms"})
        public String engine = "dabyl";

        @Param({"100", "1000", "10000", "100000"})
        public int watched = 100;

        /// Whether whom the articles name besides the first hundred have surnames like those watched.
        @Param({"false", "true"})
        public boolean alike;

        List<String> texts = List.of();
        private List<NewsMaker.Article> articles = List.of();
        private WatchIndex index = WatchedNamesScan.index(List.of());
        private List<MonitorPeer> monitor = List.of();
        private int next;

        @Setup
        public void prepare() throws IOException {
            List<NewsMaker.Somebody> people = new NewsMaker(1).people(watched);
            List<String> names = people.stream().map(NewsMaker.Somebody::name).toList();
            List<NewsMaker.Somebody> cast = new ArrayList<>(people.subList(0, 100));
            cast.addAll(alike ? new NewsMaker(2).people(300) : new NewsMaker(2).strangers(300));
            articles = new NewsMaker(3).articles(ARTICLES, cast);
            texts = articles.stream().map(NewsMaker.Article::text).toList();
            if (engine.equals("dabyl")) {
                index = WatchedNamesScan.index(names);
            } else {
                boolean forms = !engine.equals("monitor");
                monitor = List.of(new MonitorPeer(people.stream()
                        .map(somebody -> forms ? somebody.forms() : List.of(somebody.name()))
                        .toList()));
            }
        }

        @TearDown
        public void close() throws IOException {
            for (MonitorPeer peer : monitor) {
                peer.close();
            }
        }

        Collection<?> scan(String text) {
            return monitor.isEmpty() ? index.scan(text) : monitor.getFirst().scan(text);
        }

        String text() {
            next = (next + 1) % texts.size();
            return texts.get(next);
        }

        double megabytes() {
            return texts.stream()
                            .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                            .average()
                            .orElse(0)
                    / 1e6;
        }

        /// Found of those named in full, all those, and found that are not named.
        int[] quality() {
            Set<String> watchedNames = new NewsMaker(1)
                    .people(watched).stream().map(NewsMaker.Somebody::name).collect(Collectors.toSet());
            int[] out = new int[3];
            for (NewsMaker.Article article : articles) {
                Set<String> named =
                        article.named().stream().map(NewsMaker.Somebody::name).collect(Collectors.toSet());
                named.retainAll(watchedNames);
                Set<String> found = certain(article.text());
                out[1] += named.size();
                out[2] += found.size();
                found.retainAll(named);
                out[0] += found.size();
                out[2] -= found.size();
            }
            return out;
        }

        private Set<String> certain(String text) {
            return monitor.isEmpty()
                    ? index.scan(text).stream()
                            .filter(match -> match.confidence() == Confidence.CERTAIN)
                            .map(match -> match.name().name())
                            .collect(Collectors.toCollection(HashSet::new))
                    : new HashSet<>(monitor.getFirst().scan(text));
        }
    }

    /// One article.
    @Benchmark
    public Collection<?> scan(Setting setting) {
        return setting.scan(setting.text());
    }

    public static void main(String[] args) throws RunnerException, IOException {
        var options = new OptionsBuilder()
                .include(NameBenchmarks.class.getSimpleName() + ".scan")
                .param("alike", args.length > 0 ? args[0] : "false")
                .forks(0)
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(2))
                .build();
        StringBuilder table = new StringBuilder(
                "| engine | watched | MB/s | found of named in full | false |\n|---|---|---|---|---|\n");
        for (RunResult result : new Runner(options).run()) {
            Setting setting = new Setting();
            setting.engine = result.getParams().getParam("engine");
            setting.watched = Integer.parseInt(result.getParams().getParam("watched"));
            setting.alike = Boolean.parseBoolean(result.getParams().getParam("alike"));
            setting.prepare();
            int[] quality = setting.quality();
            table.append(String.format(
                    java.util.Locale.ROOT,
                    "| %s | %,d | %.1f | %d of %d | %d |%n",
                    setting.engine,
                    setting.watched,
                    result.getPrimaryResult().getScore() * setting.megabytes(),
                    quality[0],
                    quality[1],
                    quality[2]));
            setting.close();
        }
        System.out.println(table.append(changes()));
    }

    /// What adding and removing takes while 100,000 are watched, and what a name takes of memory.
    private static String changes() {
        List<WatchedName> names = new NewsMaker(1)
                .people(100_000).stream()
                        .map(somebody -> WatchedName.parse(somebody.name()))
                        .toList();
        WatchIndex index = WatchedNamesScan.index(List.of());
        long before = used();
        names.forEach(index::add);
        double bytes = (used() - before) / 100_000.0;
        long[] took = new long[20_000];
        for (int i = 0; i < took.length; i++) {
            long start = System.nanoTime();
            index.remove(names.get(i));
            index.add(names.get(i));
            took[i] = System.nanoTime() - start;
        }
        java.util.Arrays.sort(took);
        return String.format(
                java.util.Locale.ROOT,
                "remove and add again at 100,000: median %.1f µs, 99.9 %% %.1f µs; %.0f bytes a name beyond its text%n",
                took[took.length / 2] / 1e3,
                took[took.length * 999 / 1000] / 1e3,
                bytes);
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

package org.dabyl.feeds.classify.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.LawArticles;
import org.dabyl.config.watch.Places;
import org.dabyl.config.watch.TimeWords;
import org.dabyl.config.yaml.YamlMap;
import org.dabyl.feeds.classify.text.ArticleText;

/// A table of sentences and of what is found in them, in the test resources; also the built-in lexicons, read
/// without a problem.
final class FactTable {
    /// @param published a date, or empty where it makes no difference
    record Row(String text, List<String> finds, String published) {
        @Override
        public String toString() {
            return text;
        }
    }

    private static final FactStarts STARTS =
            new FactStarts(new TermFinder(time()), new DateFinder(time()), new LawFinder(law()));

    private FactTable() {}

    static Stream<Row> rows(String name) {
        Problems problems = new Problems();
        YamlMap top = YamlMap.read(name, text("/fact/" + name), problems);
        List<Row> rows = top.maps("rows").stream()
                .map(map -> new Row(
                        map.text("text"),
                        map.texts("finds"),
                        map.findText("published").orElse("")))
                .toList();
        if (!problems.isEmpty() || rows.isEmpty()) {
            throw new IllegalStateException(name + ": " + problems.list());
        }
        return rows.stream();
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(FactTable.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static Places places() {
        Problems problems = new Problems();
        Places places = Places.read(ConfigFiles.builtIn(), problems);
        check(problems);
        return places;
    }

    static LawArticles law() {
        Problems problems = new Problems();
        LawArticles law = LawArticles.read(ConfigFiles.builtIn(), problems);
        check(problems);
        return law;
    }

    static TimeWords time() {
        Problems problems = new Problems();
        TimeWords time = TimeWords.read(ConfigFiles.builtIn(), problems);
        check(problems);
        return time;
    }

    /// Where in the article a fact may start.
    static boolean[] starts(ArticleText article) {
        return STARTS.of(article);
    }

    private static void check(Problems problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.list().toString());
        }
    }
}

package org.dabyl.feeds.classify.name;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.NameContext;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.text.ArticleText;

/// Reads items as JSON lines from standard input and writes which names of a watch list they name: the part of
/// `classify` that is about names, to measure it by itself.
public final class WatchedNamesScan {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final GivenNames GIVEN_NAMES = GivenNames.read(ConfigFiles.builtIn(), new Problems());
    private static final NameContext CONTEXT = NameContext.read(ConfigFiles.builtIn(), new Problems());

    private WatchedNamesScan() {}

    /// An index with the built-in lists.
    public static WatchIndex index(List<String> watch) {
        WatchIndex index = new WatchIndex(GIVEN_NAMES, CONTEXT);
        watch.stream().filter(line -> !line.isBlank()).map(WatchedName::parse).forEach(index::add);
        return index;
    }

    public static void main(String[] args) throws IOException {
        WatchIndex index = index(Files.readAllLines(Path.of(args[0])));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.println(answer(index, JSON.readTree(line)));
            }
        }
        out.flush();
    }

    private static String answer(WatchIndex index, JsonNode item) throws IOException {
        ArticleText article = ArticleText.of(
                item.path("title").asText(),
                item.path("summary").asText(),
                item.path("text").asText());
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        for (NameMatch match : index.scan(article)) {
            boolean better = match.confidence() == Confidence.CERTAIN;
            Map<String, String> entry = Map.of(
                    "name", match.name().name(),
                    "confidence", match.confidence().id(),
                    "evidence", article.quote(match.span()));
            if (better
                    && !"certain"
                            .equals(found.getOrDefault(match.name().name(), Map.of())
                                    .get("confidence"))) {
                found.put(match.name().name(), entry);
            }
            found.putIfAbsent(match.name().name(), entry);
        }
        return JSON.writeValueAsString(Map.of("id", item.path("id").asText(), "watch", found.values()));
    }
}

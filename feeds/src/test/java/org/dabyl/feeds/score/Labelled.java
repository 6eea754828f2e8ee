package org.dabyl.feeds.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Kazakhstan;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.item.Item;

/// An item of the labelled set with what a careful reader found in it.
///
/// The set is our own: headlines and leads in Russian, Kazakh and English, with invented people. It lies in
/// `headlines/*.jsonl`, an item a line.
///
/// @param incident which items tell of the same; empty where the item tells of no incident
public record Labelled(String id, Item item, JsonNode label, String incident, List<String> watch) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// The whole set in one language: `ru`, `kk`, `en`; `cross` for cases told in all three, and `courses` for
    /// cases told over weeks.
    public static List<Labelled> set(String name) {
        return lines(name + ".jsonl").stream().map(Labelled::parse).toList();
    }

    /// The kinds that a careful reader calls news.
    public Set<EventKind> news() {
        Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        for (JsonNode event : label.path("events")) {
            if (event.path("current").asBoolean()) {
                kinds.add(EventKind.findById(event.path("kind").asText()).orElseThrow());
            }
        }
        return kinds;
    }

    /// The names that are watched while the set of that name is read.
    static List<WatchedName> watchList(String name) {
        return lines(name + "-watch.txt").stream().map(WatchedName::parse).toList();
    }

    private static Labelled parse(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            List<String> watch = new ArrayList<>();
            node.path("watch").forEach(name -> watch.add(name.asText()));
            return new Labelled(
                    node.get("id").asText(),
                    item(node),
                    node.get("label"),
                    node.path("incident").asText(""),
                    watch);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    private static Item item(JsonNode node) {
        return new Item(
                node.get("id").asText(),
                node.path("outlet").asText(""),
                "",
                node.get("title").asText(),
                node.path("summary").asText(""),
                node.path("text").asText(""),
                published(node.get("published").asText()),
                true);
    }

    /// A moment, or a day, at whose noon it was published.
    private static Instant published(String text) {
        return text.contains("T")
                ? Instant.parse(text)
                : LocalDate.parse(text).atTime(12, 0).toInstant(Kazakhstan.TIME);
    }

    private static List<String> lines(String file) {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Labelled.class.getResourceAsStream("/headlines/" + file), file),
                StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}

package org.dabyl.feeds.classify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dabyl.config.watch.Kazakhstan;
import org.dabyl.feeds.item.Item;

/// Reads items as JSON lines and prints what the classifier says of each, for scoring labelled sets by hand.
///
/// A test-side tool: names that a line calls watched are taken to be found wherever the classifier finds that
/// person.
public final class ClassifyLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ClassifyLines() {}

    /// @param args files of items
    public static void main(String[] args) throws IOException {
        Classifier classifier = Classifiers.builtIn();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : args) {
            for (String line : Files.readAllLines(Path.of(file))) {
                if (!line.isBlank()) {
                    out.println(JSON.writeValueAsString(answer(classifier, JSON.readTree(line))));
                }
            }
        }
    }

    static Item item(JsonNode json) {
        String published = json.path("published").asText("2026-01-01");
        Instant when = published.length() == 10
                ? LocalDate.parse(published).atTime(12, 0).toInstant(Kazakhstan.TIME)
                : Instant.parse(published);
        String id = json.path("id").asText();
        return new Item(
                id,
                json.path("outlet").asText(),
                "",
                json.path("title").asText(),
                json.path("summary").asText(),
                json.path("text").asText(),
                when,
                true);
    }

    static ObjectNode answer(Classifier classifier, JsonNode json) {
        Item item = item(json);
        List<String> watch = new ArrayList<>();
        json.path("watch").forEach(name -> watch.add(name.asText()));
        Finding finding = watch.isEmpty()
                ? classifier.find(item)
                : classifier
                        .classify(item, Classifiers.matches(classifier, item, watch))
                        .finding();
        ObjectNode out = JSON.createObjectNode();
        out.put("id", json.path("id").asText());
        out.put("civic", finding.civic());
        ArrayNode events = out.putArray("events");
        finding.events().forEach(event -> events.add(event(event)));
        ArrayNode persons = out.putArray("persons");
        finding.persons()
                .forEach(person ->
                        persons.addObject().put("name", person.name()).put("subject", finding.isSubject(person)));
        out.put("rules", String.join(" ", finding.rules()));
        return out;
    }

    private static ObjectNode event(Event event) {
        ObjectNode node = JSON.createObjectNode();
        node.put("kind", event.kind().id());
        node.put("current", event.current());
        ArrayNode persons = node.putArray("persons");
        event.persons().forEach(person -> persons.add(person.name()));
        if (!event.place().isEmpty()) {
            node.put("place", event.place());
        }
        ArrayNode law = node.putArray("law");
        event.law()
                .forEach(ref -> law.addObject()
                        .put("code", ref.code())
                        .put("article", ref.article())
                        .put("part", ref.part()));
        if (!event.term().isNone()) {
            node.put("term", event.term().iso());
        }
        node.put("measure", event.measure());
        node.put("rules", String.join(" ", event.rules()));
        return node;
    }
}

package org.dabyl.bot.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.dabyl.config.watch.LawRef;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Finding;
import org.dabyl.feeds.classify.Verdict.Watched;
import org.dabyl.feeds.classify.text.ArticleText;

/// What `classify` answers to one line, as JSON: a finding, or an error. What an article does not say is absent.
final class FindingLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode line = JSON.createObjectNode();

    /// The finding of an article.
    FindingLine(JsonNode id, Finding finding, ArticleText text) {
        line.set("id", id);
        line.put("language", finding.language().code()).put("civic", finding.civic());
        ArrayNode events = line.putArray("events");
        finding.events().forEach(event -> add(events.addObject(), event, text));
        ArrayNode persons = line.putArray("persons");
        finding.persons()
                .forEach(person ->
                        persons.addObject().put("name", person.name()).put("subject", finding.isSubject(person)));
    }

    /// The answer to a line that is no article.
    static String error(String file, int number, String why) {
        ObjectNode error = JSON.createObjectNode().putNull("id").put("line", number);
        if (!file.isEmpty()) {
            error.put("file", file);
        }
        return error.put("error", why).toString();
    }

    void watch(List<Watched> watched, ArticleText text) {
        ArrayNode all = line.putArray("watch");
        for (Watched one : watched) {
            all.addObject()
                    .put("name", one.match().name().name())
                    .put("confidence", one.match().confidence().id())
                    .put("subject", one.subject())
                    .put("evidence", text.quote(one.match().span()));
        }
    }

    /// A finished answer with the incident as its last field: only that is not known when the others are.
    static String withIncident(String answer, String id) {
        return answer.substring(0, answer.length() - 1) + ",\"incident\":" + TextNode.valueOf(id) + "}";
    }

    private static void add(ObjectNode out, Event event, ArticleText text) {
        out.put("kind", event.kind().id()).put("current", event.current());
        ArrayNode persons = out.putArray("persons");
        event.persons().forEach(person -> persons.add(person.name()));
        if (!event.place().isEmpty()) {
            out.put("place", event.place());
        }
        if (!event.law().isEmpty()) {
            ArrayNode law = out.putArray("law");
            event.law().forEach(ref -> add(law.addObject(), ref));
        }
        if (!event.term().isNone()) {
            out.put("term", event.term().iso());
        }
        out.put("evidence", text.quote(event.evidence()));
    }

    private static void add(ObjectNode out, LawRef ref) {
        out.put("code", ref.code()).put("article", ref.article());
        if (!ref.part().isEmpty()) {
            out.put("part", ref.part());
        }
    }

    @Override
    public String toString() {
        return line.toString();
    }
}

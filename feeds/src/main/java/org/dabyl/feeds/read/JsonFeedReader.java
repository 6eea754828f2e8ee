package org.dabyl.feeds.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/// Reads JSON Feed 1.0 and 1.1.
final class JsonFeedReader {
    private static final int DEEPEST = 100;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build());

    private JsonFeedReader() {}

    static Reading read(String text, String base) {
        try {
            JsonNode top = JSON.readTree(text);
            if (top == null || !top.path("items").isArray()) {
                return new Reading.NotAFeed("it is JSON without a list of items");
            }
            String home = top.path("home_page_url").asText("");
            String at = Links.isWeb(base) ? base : home;
            List<Entry> entries = new ArrayList<>();
            for (JsonNode item : top.path("items")) {
                if (item.isObject()) {
                    entries.add(entry(item, at));
                }
            }
            String version = top.path("version").asText("");
            String format = version.endsWith("/1") || version.endsWith("1.0") ? "json_1.0" : "json_1.1";
            return new Reading.Feed(format, PlainText.line(top.path("title").asText("")), entries);
        } catch (JsonProcessingException e) {
            return new Reading.NotAFeed("it starts like JSON, but is none: " + e.getOriginalMessage());
        }
    }

    private static Entry entry(JsonNode item, String base) {
        String link = Links.absolute(base, first(item, "url", "external_url"));
        String id = item.path("id").asText("");
        String html = item.path("content_html").asText("");
        return new Entry(
                id,
                link.isEmpty() && Links.isWeb(id) ? id : link,
                PlainText.line(item.path("title").asText("")),
                FeedDates.read(first(item, "date_published", "date_modified")),
                PlainText.of(item.path("summary").asText("")),
                html.isEmpty() ? PlainText.tidy(item.path("content_text").asText("")) : PlainText.of(html));
    }

    private static String first(JsonNode item, String key, String otherwise) {
        String value = item.path(key).asText("");
        return value.isEmpty() ? item.path(otherwise).asText("") : value;
    }
}

package org.dabyl.bot.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.dabyl.config.watch.Kazakhstan;
import org.dabyl.feeds.item.Item;

/// An article as a line of `classify`'s input has it.
///
/// Unknown keys are passed over; a known one of the wrong kind makes the line wrong, so that nobody classifies
/// half an article without noticing. Immutable; for any thread.
///
/// @param id as the line has it, a text or a number
record ArticleLine(JsonNode id, Item item) {
    private static final ObjectReader JSON =
            new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /// Says why a line is no article.
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        Wrong(String why) {
            super(why);
        }
    }

    /// @param now when an article without a date counts as published
    static ArticleLine read(String line, Instant now) throws Wrong {
        JsonNode json = object(line);
        JsonNode id = json.path("id");
        if (!id.isTextual() && !id.isIntegralNumber()) {
            throw new Wrong(id.isMissingNode() || id.isNull() ? "`id` is missing" : "`id` must be a text");
        }
        if (!json.path("title").isTextual()) {
            throw new Wrong(json.has("title") ? "`title` must be a text" : "`title` is missing");
        }
        String published = text(json, "published");
        Item item = new Item(
                id.asText(),
                text(json, "outlet"),
                text(json, "link"),
                text(json, "title"),
                text(json, "summary"),
                text(json, "text"),
                published.isBlank() ? now : instant(published.strip()),
                !published.isBlank());
        if (item.title().isBlank() && item.text().isBlank() && item.summary().isBlank()) {
            throw new Wrong("`title` is empty, and there is no `text`");
        }
        return new ArticleLine(id, item);
    }

    private static JsonNode object(String line) throws Wrong {
        try {
            JsonNode json = JSON.readTree(line);
            if (json.isObject()) {
                return json;
            }
            throw new Wrong(json.isMissingNode() ? "the line is empty" : "the line is no JSON object");
        } catch (JsonProcessingException e) {
            // What follows the bracket speaks of the parser, not of the line.
            throw new Wrong(
                    "the line is no JSON: " + e.getOriginalMessage().split(" \\(start marker| at \\[Source", 2)[0]);
        }
    }

    private static String text(JsonNode json, String key) throws Wrong {
        JsonNode value = json.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isTextual()) {
            throw new Wrong("`" + key + "` must be a text");
        }
        return value.textValue();
    }

    /// A date without a time, and a time without an offset, is Kazakhstan's.
    private static Instant instant(String text) throws Wrong {
        try {
            if (text.length() == "2026-03-18".length()) {
                return LocalDate.parse(text).atStartOfDay().toInstant(Kazakhstan.TIME);
            }
            return switch (DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    text.replace(' ', 'T'), ZonedDateTime::from, LocalDateTime::from)) {
                case ZonedDateTime known -> known.toInstant();
                case LocalDateTime local -> local.toInstant(Kazakhstan.TIME);
                case Object other -> throw new IllegalStateException("neither a zoned nor a local time: " + other);
            };
        } catch (DateTimeException e) {
            throw new Wrong("`published` must be a date such as 2026-03-18 or an ISO instant, not `" + text + "`");
        }
    }
}

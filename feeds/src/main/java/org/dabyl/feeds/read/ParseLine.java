package org.dabyl.feeds.read;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What `dabyl parse` prints of one file: a line of JSON.
public final class ParseLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ParseLine() {}

    /// The line of a file that was read.
    public static String of(String file, Reading reading) {
        return switch (reading) {
            case Reading.Feed feed -> feed(file, feed);
            case Reading.Pointer _ -> error(file, "not a feed", "it only says where the feed is");
            case Reading.NotAFeed(String reason) -> error(file, "not a feed", reason);
            case Reading.Refused(String reason) -> error(file, "refused", reason);
        };
    }

    /// The line of a file that was not read: `not a feed`, `too large` or `refused`.
    public static String error(String file, String state, String error) {
        ObjectNode line = JSON.createObjectNode();
        line.put("file", file).put("state", state).put("error", error);
        return line.toString();
    }

    private static String feed(String file, Reading.Feed feed) {
        ObjectNode line = JSON.createObjectNode();
        line.put("file", file).put("state", "feed").put("format", feed.format()).put("title", feed.title());
        ArrayNode entries = line.putArray("entries");
        for (Entry entry : feed.entries()) {
            ObjectNode out = entries.addObject();
            out.put("id", entry.id()).put("link", entry.link()).put("title", entry.title());
            if (entry.stamp().isKnown()) {
                out.put("published", entry.stamp().at().toString());
            }
            out.put("summary", entry.summary()).put("content", entry.content());
        }
        return line.toString();
    }
}

package org.dabyl.feeds.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.util.List;
import java.util.Optional;
import org.jdom2.Document;
import org.jspecify.annotations.Nullable;

/// Reads well-formed feeds by Rome, which knows the formats' versions and their modules.
///
/// Only texts are taken from it. Its dates depend on the machine's locale and are lost where they are Russian;
/// its links know nothing of `xml:base` in RSS: [ElementReader] reads both. Nothing is fetched: the tree is
/// parsed already.
final class RomeReader {
    private RomeReader() {}

    /// One entry's texts, plain; empty where Rome has none.
    record Texts(String title, String summary, String content) {}

    /// The texts of the entries in their order; empty where Rome makes nothing of the document.
    static Optional<List<Texts>> read(Document document) {
        try {
            SyndFeed feed = new SyndFeedInput().build(document);
            return Optional.of(feed.getEntries().stream().map(RomeReader::texts).toList());
        } catch (FeedException | RuntimeException e) { // it throws unchecked ones, too, on feeds without a channel
            return Optional.empty();
        }
    }

    private static Texts texts(SyndEntry entry) {
        String content = entry.getContents().stream()
                .map(RomeReader::plain)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        String title = entry.getTitleEx() == null ? text(entry.getTitle()) : plain(entry.getTitleEx());
        return new Texts(title.replace('\n', ' '), plain(entry.getDescription()), content);
    }

    private static String plain(@Nullable SyndContent content) {
        return content == null ? "" : text(content.getValue());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : PlainText.of(value);
    }
}

package org.dabyl.feeds.read;

import java.net.URI;

/// Reads what an address served as a feed: RSS 0.9x, 1.0 and 2.0, Atom, JSON Feed.
///
/// Mends what can be mended and says in a sentence what cannot. Promises: no entity of a DOCTYPE is ever
/// expanded, nothing is ever fetched, no input makes it throw, and every text it hands on is plain text. It
/// does not judge whether the entries are new or true to their dates. Immutable; for any thread.
public final class FeedReader {
    private FeedReader() {}

    /// What stands in the body.
    ///
    /// @param contentType as the server named it; may be empty
    /// @param base where the body came from, for addresses that are not absolute
    public static Reading read(byte[] body, String contentType, URI base) {
        return read(FeedText.decode(body, contentType), base);
    }

    static Reading read(String text, URI base) {
        if (text.stripLeading().startsWith("{")) {
            return JsonFeedReader.read(text.strip(), base.toString());
        }
        return switch (FeedTree.of(text)) {
            case FeedTree.Tree tree -> XmlFeed.read(tree, base.toString());
            case FeedTree.Unsafe(String reason) -> new Reading.Refused(reason);
            case FeedTree.Other(String reason) -> new Reading.NotAFeed(reason);
        };
    }
}

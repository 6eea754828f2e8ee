package org.dabyl.feeds.source;

import java.net.URI;
import java.time.Instant;
import org.dabyl.config.outlet.Listing;
import org.dabyl.feeds.read.FeedReader;
import org.dabyl.feeds.read.Reading;

/// One kind of listing, and how what it serves is read as entries.
///
/// Promises what [FeedReader] does: nothing is fetched, no input makes it throw, every text is plain.
/// Immutable; for any thread.
@FunctionalInterface
public interface Source {
    /// The entries of what was served.
    ///
    /// @param from where it came from in the end
    /// @param now for dates such as «сегодня»
    Reading read(byte[] body, String contentType, URI from, Instant now);

    /// RSS, Atom or JSON Feed.
    Source FEED = (body, type, from, _) -> FeedReader.read(body, type, from);

    /// How the lists are read that this one points to.
    default Source pointed() {
        return FEED;
    }

    /// The way to read that listing.
    static Source of(Listing listing) {
        return switch (listing) {
            case Listing.Feed _ -> FEED;
            case Listing.Discovered _ -> new DiscoverySource();
            case Listing.Sitemap _ -> new SitemapSource();
            case Listing.Page page -> new PageSource(page.selectors());
            case Listing.Channel _ -> new ChannelSource();
        };
    }
}

package org.dabyl.feeds.source;

import java.net.URI;
import java.time.Instant;
import org.dabyl.config.outlet.Listing;
import org.dabyl.feeds.read.FeedReader;
import org.dabyl.feeds.read.Reading;

/// One kind of listing, and how what it serves is read as entries.
///
/// Promises what [FeedReader] does: nothing is fetched, no input makes it throw, every text is plain. Immutable; for
/// any
/// thread.
@FunctionalInterface
public interface Source {
    /// The entries of what was served.
    ///
    /// @param from where it came from in the end
    /// @param now for dates such as «сегодня»
    Reading read(byte[] body, String contentType, URI from, Instant now);

    /// The way to read that listing.
    static Source of(Listing listing) {
        return switch (listing) {
            case Listing.Feed _, Listing.Discovered _, Listing.Sitemap _, Listing.Page _, Listing.Channel _ ->
                (body, type, from, _) -> FeedReader.read(body, type, from);
        };
    }
}

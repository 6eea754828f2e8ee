package org.dabyl.feeds.fetch;

import java.net.URI;
import org.dabyl.config.outlet.Route;

/// One thing to ask for.
///
/// @param validators from the last answer, [Validators#NONE] to get the whole in any case
/// @param mostBytes the size, decompressed, beyond which the answer is not read
public record Ask(URI address, Route route, Trust trust, Validators validators, int mostBytes) {
    public static final int FEED_BYTES = 6 << 20;
    public static final int PAGE_BYTES = 3 << 20;

    /// Whose word the address is.
    public enum Trust {
        /// The operator wrote it into the configuration: it may lead anywhere.
        OPERATOR,
        /// It was found in a feed or a page: it may lead to public addresses only.
        FOUND
    }

    /// An address from the configuration.
    public static Ask feed(URI address, Route route, Validators validators) {
        return new Ask(address, route, Trust.OPERATOR, validators, FEED_BYTES);
    }

    /// Where a listing has moved to, or the feed that its page names: as far as it may go as a redirect of the
    /// listing may.
    public static Ask derived(URI listing, URI address, Route route, Validators validators) {
        boolean own = listing.equals(address) || NetworkGuard.isPrivateHost(String.valueOf(listing.getHost()));
        return new Ask(address, route, own ? Trust.OPERATOR : Trust.FOUND, validators, FEED_BYTES);
    }

    /// An address that was found in a feed.
    public static Ask page(URI address, Route route) {
        return new Ask(address, route, Trust.FOUND, Validators.NONE, PAGE_BYTES);
    }
}

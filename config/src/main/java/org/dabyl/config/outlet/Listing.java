package org.dabyl.config.outlet;

import java.net.URI;

/// One address where an outlet lists what it publishes, and what kind of list stands there.
public sealed interface Listing {
    URI address();

    /// RSS, Atom or JSON Feed.
    record Feed(URI address) implements Listing {}

    /// A page whose head names the feed (`<link rel="alternate">`).
    record Discovered(URI address) implements Listing {}

    /// A sitemap, best one with `news:` elements; a sitemap index leads to the newest.
    record Sitemap(URI address) implements Listing {}

    /// A page of articles, read by CSS selectors.
    record Page(URI address, Selectors selectors) implements Listing {}

    /// A public Telegram channel, read through its web preview.
    ///
    /// @param name without the `@`
    record Channel(String name, URI address) implements Listing {
        /// The channel of that name on Telegram's own site.
        public static Channel named(String name) {
            return new Channel(name, URI.create("https://t.me/s/" + name));
        }
    }
}

package org.dabyl.config.outlet;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/// Who publishes, where it lists what it publishes, and how often it is asked.
///
/// @param id `[a-z0-9-]+`, the name that everything stored goes by
/// @param language the usual one, `ru`, `kk` or `en`; each item is looked at anyway
/// @param listings at least one
/// @param mirrors feed addresses, tried in order where a listing cannot be reached
/// @param pollEvery between 1 s and 24 h
/// @param fixed whether `pollEvery` is kept even while the outlet is quiet
/// @param fullText whether the article's page is fetched where the listing has only a teaser
/// @param verified whether somebody saw these addresses answer
/// @param note what an operator should know; may be empty
public record Outlet(
        String id,
        String name,
        String language,
        List<Listing> listings,
        List<URI> mirrors,
        Duration pollEvery,
        boolean fixed,
        boolean fullText,
        Route route,
        boolean verified,
        String note) {
    public static final Duration SHORTEST = Duration.ofSeconds(1);
    public static final Duration LONGEST = Duration.ofHours(24);
    public static final Duration USUAL = Duration.ofMinutes(3);

    public Outlet {
        listings = List.copyOf(listings);
        mirrors = List.copyOf(mirrors);
    }

    /// An outlet with one feed, asked as often as is usual; for tests and samples.
    public static Outlet of(String id, URI feed) {
        return new Outlet(
                id,
                id,
                "ru",
                List.of(new Listing.Feed(feed)),
                List.of(),
                USUAL,
                false,
                false,
                new Route.Direct(),
                true,
                "");
    }
}

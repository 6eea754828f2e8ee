package org.dabyl.feeds.poll;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What is remembered of an outlet between two polls. The log stores it with the items, in one transaction.
///
/// @param added when the outlet was first listened for: what it published before raises no alert
/// @param lastPoll when it was last asked; the epoch where never
/// @param listings by address
/// @param recent short hashes of the newest articles' keys, by which a moved list is recognised as this outlet's
/// @param rhythm when the outlet usually publishes
/// @param health how it is, and what its operators were told of it
public record Cursor(
        Instant added,
        Instant lastPoll,
        Map<String, ListingState> listings,
        List<String> recent,
        Rhythm rhythm,
        Health health) {
    public Cursor {
        listings = Map.copyOf(listings);
        recent = List.copyOf(recent);
    }

    /// Of an outlet that was just added.
    public static Cursor added(Instant now) {
        return new Cursor(now, Instant.EPOCH, Map.of(), List.of(), Rhythm.UNKNOWN, Health.UNKNOWN);
    }

    Cursor with(Health now) {
        return new Cursor(added, lastPoll, listings, recent, rhythm, now);
    }

    public ListingState listing(String address) {
        return listings.getOrDefault(address, ListingState.NEW);
    }

    /// When the outlet was last heard on any of its addresses; the epoch where never.
    public Instant lastGood() {
        return listings.values().stream()
                .map(ListingState::lastGood)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}

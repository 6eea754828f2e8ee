package org.dabyl.feeds.item;

/// An item as it stands on the shelf, waiting to be judged.
///
/// @param attempts how often judging it failed so far
public record StoredItem(long id, Item item, int attempts) {}

package org.dabyl.feeds.item;

/// An item as it stands on the shelf, waiting to be judged.
///
/// @param fingerprint of the text as it was read; another one in the log means that the entry was edited meanwhile
/// @param attempts how often judging it failed so far
public record StoredItem(long id, Item item, String fingerprint, int attempts) {}

package org.dabyl.feeds.item;

import java.util.List;

/// An entry as it was seen in one poll.
///
/// @param item the entry; its key is the first of `keys`
/// @param keys all that the article is known by within its outlet; knowing one of them is knowing the article
/// @param fingerprint changes when the entry was edited
/// @param old whether it was published before the outlet was added, so that it raises no alert
public record Sighting(Item item, List<String> keys, String fingerprint, boolean old) {
    public Sighting {
        keys = List.copyOf(keys);
    }
}

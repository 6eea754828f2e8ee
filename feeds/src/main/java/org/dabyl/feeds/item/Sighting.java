package org.dabyl.feeds.item;

import java.util.List;

/// An entry as it was seen in one poll.
///
/// @param item the entry; its key is the first of `keys`
/// @param keys all that the article is known by within its outlet; knowing one of them is knowing the
/// article
/// @param fingerprint changes when the entry was edited
/// @param old whether it was published before the outlet was added, so that it raises no alert
/// @param teaser whether the article's page is to be read, because the listing has only a part of it
public record Sighting(Item item, List<String> keys, String fingerprint, boolean old, boolean teaser) {
    public Sighting {
        keys = List.copyOf(keys);
    }

    /// One that says all there is to say.
    public Sighting(Item item, List<String> keys, String fingerprint, boolean old) {
        this(item, keys, fingerprint, old, false);
    }
}

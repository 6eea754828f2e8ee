package org.dabyl.feeds.item;

import java.time.Instant;

/// One published entry, as it stood when it was fetched.
///
/// All texts are plain text; any but the title may be empty, and the title may be empty where there is a text.
///
/// @param key what makes the entry the same one within its outlet, whatever address it is shown under
/// @param outlet the outlet's id, or the name that `classify` was given
/// @param link the article's address; empty where unknown
/// @param published when the outlet says it was published; where it says nothing, when it was first seen
/// @param dated whether the outlet said when
public record Item(
        String key,
        String outlet,
        String link,
        String title,
        String summary,
        String text,
        Instant published,
        boolean dated) {}

package org.dabyl.feeds.classify.name;

import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.text.Span;

/// A place in an article where a watched name stands.
///
/// @param father the patronymic as the article writes it, where another is watched; else empty
public record NameMatch(WatchedName name, Confidence confidence, Span span, String father) {
    /// One whose patronymic does not differ.
    public NameMatch(WatchedName name, Confidence confidence, Span span) {
        this(name, confidence, span, "");
    }
}

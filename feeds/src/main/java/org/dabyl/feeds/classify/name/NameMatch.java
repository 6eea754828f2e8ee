package org.dabyl.feeds.classify.name;

import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.text.Span;

/// A place in an article where a watched name stands.
public record NameMatch(WatchedName name, Confidence confidence, Span span) {}

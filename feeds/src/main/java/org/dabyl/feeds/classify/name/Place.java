package org.dabyl.feeds.classify.name;

import java.util.List;
import org.dabyl.feeds.classify.name.Words.Word;
import org.dabyl.feeds.classify.text.Span;

/// A word of the text with its neighbours. Immutable.
///
/// @param whole with what a hyphen or an apostrophe joins to it
/// @param canon the whole as it is compared
/// @param before the words before it, the nearest first
/// @param after the words after it, the nearest first
record Place(Span whole, String canon, List<Word> before, List<Word> after) {}

/// Deciding whether a measure happened at all, and whether that is news: by mood, date, tense and history.
///
/// Read [Currency] and [Moods] first; a class named after a language has only what is that language's.
@NullMarked
package org.dabyl.feeds.classify.current;

import org.jspecify.annotations.NullMarked;

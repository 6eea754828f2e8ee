/// Understanding an item: `Classifier` turns it into a `Verdict` with a [Finding] inside.
///
/// Read [Finding] first. The answer depends on the item, the lexicons and the watched names alone: no clock, no
/// network, no database. The parts: `text` cuts the article into tokens, `name` finds watched names, `people`
/// finds everybody who is named, `fact` finds places, law, terms and dates, `event` decides what was done to
/// whom.
@NullMarked
package org.dabyl.feeds.classify;

import org.jspecify.annotations.NullMarked;

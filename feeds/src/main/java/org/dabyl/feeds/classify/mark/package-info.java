/// An article with everything marked in it that rules ask about: the words of the lexicon, places, dates and
/// law, small words, clauses, and the entries of lists. Nothing here decides.
///
/// Read [Marked] first: every rule gets it. A [Draft] is what the rules then fill in.
@NullMarked
package org.dabyl.feeds.classify.mark;

import org.jspecify.annotations.NullMarked;

/// Finding everybody whom an article names, in the nominative.
///
/// Read [People] first: it is what comes out, each [PersonMention] with its words, cases and role.
@NullMarked
package org.dabyl.feeds.classify.people;

import org.jspecify.annotations.NullMarked;

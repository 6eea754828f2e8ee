/// Finding everybody whom an article names, in the nominative.
@NullMarked
package org.dabyl.feeds.classify.people;

import org.jspecify.annotations.NullMarked;

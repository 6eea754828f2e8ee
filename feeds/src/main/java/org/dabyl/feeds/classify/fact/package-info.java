/// Finding places, articles of law, terms, sums and dates.
@NullMarked
package org.dabyl.feeds.classify.fact;

import org.jspecify.annotations.NullMarked;

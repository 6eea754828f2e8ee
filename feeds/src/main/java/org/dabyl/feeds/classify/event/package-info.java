/// Deciding what was done to whom, where, under which law, and whether it is news.
@NullMarked
package org.dabyl.feeds.classify.event;

import org.jspecify.annotations.NullMarked;

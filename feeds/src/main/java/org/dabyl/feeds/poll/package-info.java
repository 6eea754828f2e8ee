/// Step one: outlets are asked what they published, and it becomes items.
///
/// Read [FeedPoller] first: an outlet and what is remembered of it go in, what came back, items and the new
/// memory come out. No database here; the log stores items and [Cursor] together. [PollPlan] says when to ask
/// next.
@NullMarked
package org.dabyl.feeds.poll;

import org.jspecify.annotations.NullMarked;

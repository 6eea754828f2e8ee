/// Deciding which measures an article tells, and putting together what each of them is: people, day, place,
/// law and term.
///
/// Read [EventFinder] first: it asks the packages `mark`, `whom` and `current` in their order.
@NullMarked
package org.dabyl.feeds.classify.event;

import org.jspecify.annotations.NullMarked;

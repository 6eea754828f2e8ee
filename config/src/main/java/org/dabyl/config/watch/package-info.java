/// What there is to watch: the kinds of events, the names, the lexicons that recognise them.
///
/// Read [EventKind] first. Everything here is data that an operator may replace; nothing here looks at an article.
@NullMarked
package org.dabyl.config.watch;

import org.jspecify.annotations.NullMarked;

/// Tests of the kinds of source.
@NullMarked
package org.dabyl.feeds.source;

import org.jspecify.annotations.NullMarked;

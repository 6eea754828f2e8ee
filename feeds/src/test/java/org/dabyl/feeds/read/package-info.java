/// Tests of the feed reader.
@NullMarked
package org.dabyl.feeds.read;

import org.jspecify.annotations.NullMarked;

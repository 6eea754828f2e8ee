/// Tests of `feeds.poll`.
@NullMarked
package org.dabyl.feeds.poll;

import org.jspecify.annotations.NullMarked;

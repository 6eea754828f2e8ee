/// Tests of `feeds.fetch`.
@NullMarked
package org.dabyl.feeds.fetch;

import org.jspecify.annotations.NullMarked;

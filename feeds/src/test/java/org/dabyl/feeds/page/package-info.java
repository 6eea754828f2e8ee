/// Tests of full text.
@NullMarked
package org.dabyl.feeds.page;

import org.jspecify.annotations.NullMarked;

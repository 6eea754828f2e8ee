@NullMarked
package org.dabyl.feeds;

import org.jspecify.annotations.NullMarked;

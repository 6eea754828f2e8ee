/// Finding watched names, whatever their number, in one scan of the text.
@NullMarked
package org.dabyl.feeds.classify.name;

import org.jspecify.annotations.NullMarked;

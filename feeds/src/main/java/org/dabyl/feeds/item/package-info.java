/// What an outlet published: [Item], and the log in which each is kept until it has been judged.
@NullMarked
package org.dabyl.feeds.item;

import org.jspecify.annotations.NullMarked;

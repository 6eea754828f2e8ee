@NullMarked
package org.dabyl.bot.app;

import org.jspecify.annotations.NullMarked;

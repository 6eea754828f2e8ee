@NullMarked
package org.dabyl.bot.chat;

import org.jspecify.annotations.NullMarked;

/// The house rules as tests: over compiled classes in [HouseRule], over files in the others.
@NullMarked
package org.dabyl.bot.rules;

import org.jspecify.annotations.NullMarked;

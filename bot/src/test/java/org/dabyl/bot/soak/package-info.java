/// Tests that take long and are run by hand: `mvn test -pl bot -am -Dtest=KillSoak …`; see `bot/OPERATION.md`.
@NullMarked
package org.dabyl.bot.soak;

import org.jspecify.annotations.NullMarked;

/// The shelf between judging and sending: `Outbox` keeps what is owed, `Courier` sends it.
@NullMarked
package org.dabyl.bot.outbox;

import org.jspecify.annotations.NullMarked;

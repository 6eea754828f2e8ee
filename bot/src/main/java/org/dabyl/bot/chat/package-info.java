/// Whom we tell, and what each wants to hear of: `Flow: … Incident → Alert`. Read [Watch], then [WatchBook].
///
/// Everything here is sealed at rest; in memory it is in the clear, because it has to be matched.
@NullMarked
package org.dabyl.bot.chat;

import org.jspecify.annotations.NullMarked;

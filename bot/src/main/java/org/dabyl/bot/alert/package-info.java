/// Whom an item concerns, and what they are told: `Incident → Alert → Delivery`. Read [AlertRouter] first.
@NullMarked
package org.dabyl.bot.alert;

import org.jspecify.annotations.NullMarked;

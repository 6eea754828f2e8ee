/// What an operator needs besides the bot itself: figures, health, retention, erasure, backup. Read [Figures] and
/// [Retention].
@NullMarked
package org.dabyl.bot.operation;

import org.jspecify.annotations.NullMarked;

/// The Telegram end: messages as we write them, calls as Telegram answers them. Read [Message] and
/// `TelegramSender`.
@NullMarked
package org.dabyl.bot.telegram;

import org.jspecify.annotations.NullMarked;

package org.dabyl.bot.telegram;

import java.time.Duration;

/// What came back from one call that sends a message.
public sealed interface SendResult {
    /// It is in the chat, under this id.
    record Sent(long messageId) implements SendResult {}

    /// Not now: the chat, or the bot as a whole, has sent too much.
    record RetryAfter(Duration pause) implements SendResult {}

    /// The chat blocked the bot, threw it out or is no more.
    record ChatGone(String reason) implements SendResult {}

    /// The group became a supergroup with another id.
    record ChatMoved(long chat) implements SendResult {}

    /// Telegram will never take this message.
    record Refused(String reason) implements SendResult {}

    /// No definite answer: cut, hung, 5xx, no JSON. The message may or may not have arrived.
    record Unreachable(String reason) implements SendResult {}
}

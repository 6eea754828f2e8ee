package org.dabyl.bot.telegram;

/// A button under a message.
///
/// @param payload what comes back when it is pressed; of any length, the sender keeps what does not fit Telegram's 64
/// bytes
public record Button(String label, String payload) {}

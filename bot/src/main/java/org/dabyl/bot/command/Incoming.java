package org.dabyl.bot.command;

/// What came in from a chat: a message, or a pressed button, whose payload is read like a typed command.
///
/// @param update its number; the same update is answered once
/// @param group whether the chat is a group
/// @param user who wrote or pressed
/// @param language the language of that person's Telegram; may be empty
public record Incoming(long update, long chat, boolean group, long user, String language, String text) {
    /// The same with another text.
    Incoming saying(String other) {
        return new Incoming(update, chat, group, user, language, other);
    }
}

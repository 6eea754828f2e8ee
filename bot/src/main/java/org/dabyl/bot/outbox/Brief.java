package org.dabyl.bot.outbox;

import org.dabyl.bot.telegram.SafeHtml;

/// An alert in one line, and one more for each report that it brings up, for the summary that it is told in when it
/// comes too late for a message of its own.
///
/// @param language the chat's language: ru, kk, en
/// @param line when, what, where, with a link; empty where the message is no alert and is never summed up
public record Brief(String language, SafeHtml line) {
    public static final Brief NONE = new Brief("", SafeHtml.EMPTY);
}

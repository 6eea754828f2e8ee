package org.dabyl.bot.command;

import java.util.List;
import org.dabyl.bot.telegram.Message;
import org.dabyl.config.text.Phrase;

/// One command of the chat.
interface Command {
    /// What is typed after the slash.
    String name();

    /// Its line in the menu and in /help.
    Phrase menu();

    /// Whether it changes anything, so that in a group only administrators may use it with this argument.
    boolean changes(String argument);

    List<Message> answer(Request request);
}

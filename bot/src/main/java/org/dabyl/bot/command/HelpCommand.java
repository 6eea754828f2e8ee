package org.dabyl.bot.command;

import java.util.List;
import org.dabyl.bot.telegram.Message;
import org.dabyl.config.text.Phrase;

/// Lists the commands, with examples.
final class HelpCommand implements Command {
    private final Talk talk;
    private final Commands commands;

    HelpCommand(Talk talk, Commands commands) {
        this.talk = talk;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public Phrase menu() {
        return Phrase.MENU_HELP;
    }

    @Override
    public boolean changes(String argument) {
        return false;
    }

    @Override
    public List<Message> answer(Request request) {
        return commands.help(request, talk, Phrase.HELP_HEAD);
    }
}

package org.dabyl.bot.command;

import java.util.List;
import org.dabyl.bot.chat.Chat;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;

/// Begins: says what the bot is for, and brings a suspended chat back with its subscriptions.
final class StartCommand implements Command {
    private final Talk talk;

    StartCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Phrase menu() {
        return Phrase.MENU_START;
    }

    @Override
    public boolean changes(String argument) {
        return true;
    }

    @Override
    public List<Message> answer(Request request) {
        Chat chat = request.subscribed().chat();
        boolean invited = talk.inviteOnly() && !request.known();
        if (chat.state() == Chat.State.SUSPENDED || !request.known()) {
            talk.save(request, chat.with(Chat.State.ACTIVE, request.now()));
        }
        return List.of(Message.of(SafeHtml.text((invited ? talk.say(request, Phrase.WELCOME_INVITED) + "\n\n" : "")
                + talk.say(request, Phrase.START))));
    }
}

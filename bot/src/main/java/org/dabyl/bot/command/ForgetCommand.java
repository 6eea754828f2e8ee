package org.dabyl.bot.command;

import java.util.List;
import org.dabyl.bot.telegram.Message;
import org.dabyl.config.text.Phrase;

/// Deletes a chat with everything of it, at once and without asking back: it is also pressed under duress.
final class ForgetCommand implements Command {
    private final Talk talk;

    ForgetCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public String name() {
        return "forget";
    }

    @Override
    public Phrase menu() {
        return Phrase.MENU_FORGET;
    }

    @Override
    public boolean changes(String argument) {
        return true;
    }

    @Override
    public List<Message> answer(Request request) {
        talk.store().forget(request.handle(), request.chat());
        talk.takeBack().accept(request.chat(), talk.outbox().forget(request.handle(), request.chat()));
        return talk.answer(request, Phrase.FORGOTTEN);
    }
}

package org.dabyl.bot.command;

import java.util.List;
import org.dabyl.bot.telegram.Message;
import org.dabyl.config.text.Phrase;

/// Deletes a chat with everything of it, at once and without asking back: it is also pressed under duress. Only who
/// names one of several subscriptions, «/forget Дана Исина», is told how to end that one.
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
        if (!request.argument().isEmpty() && new UnsubscribeCommand(talk).means(request)) {
            return talk.answer(request, Phrase.FORGET_ONE, "what", request.argument());
        }
        talk.store().forget(request.handle(), request.chat());
        talk.takeBack().accept(request.chat(), talk.outbox().forget(request.handle(), request.chat()));
        return talk.answer(request, Phrase.FORGOTTEN);
    }
}

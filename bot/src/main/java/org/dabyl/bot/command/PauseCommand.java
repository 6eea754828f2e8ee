package org.dabyl.bot.command;

import java.util.List;
import org.dabyl.bot.chat.Chat;
import org.dabyl.bot.telegram.Message;
import org.dabyl.config.text.Phrase;

/// Keeps silent until /resume; what there is to tell is kept back.
final class PauseCommand implements Command {
    private final Talk talk;

    PauseCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public String name() {
        return "pause";
    }

    @Override
    public Phrase menu() {
        return Phrase.MENU_PAUSE;
    }

    @Override
    public boolean changes(String argument) {
        return true;
    }

    @Override
    public List<Message> answer(Request request) {
        Chat chat = request.subscribed().chat();
        if (chat.state() == Chat.State.PAUSED) {
            return talk.answer(request, Phrase.PAUSED_ALREADY);
        }
        talk.save(request, chat.with(Chat.State.PAUSED, request.now()));
        talk.outbox().held().hold(request.handle(), request.chat());
        return talk.answer(request, Phrase.PAUSED);
    }
}

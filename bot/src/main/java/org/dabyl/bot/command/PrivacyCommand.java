package org.dabyl.bot.command;

import java.util.List;
import org.dabyl.bot.telegram.Message;
import org.dabyl.config.text.Phrase;

/// Says what is kept, and who could see it.
final class PrivacyCommand implements Command {
    private final Talk talk;

    PrivacyCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public String name() {
        return "privacy";
    }

    @Override
    public Phrase menu() {
        return Phrase.MENU_PRIVACY;
    }

    @Override
    public boolean changes(String argument) {
        return false;
    }

    @Override
    public List<Message> answer(Request request) {
        return talk.answer(request, Phrase.PRIVACY);
    }
}

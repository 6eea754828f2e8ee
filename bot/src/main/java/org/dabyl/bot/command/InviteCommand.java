package org.dabyl.bot.command;

import java.util.List;
import org.dabyl.bot.telegram.Message;
import org.dabyl.config.text.Phrase;

/// Gives an operator a code that lets chats in for a week.
final class InviteCommand implements Command {
    private final Talk talk;

    InviteCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public String name() {
        return "invite";
    }

    @Override
    public Phrase menu() {
        return Phrase.MENU_INVITE;
    }

    @Override
    public boolean changes(String argument) {
        return false;
    }

    @Override
    public List<Message> answer(Request request) {
        if (!talk.operators().contains(request.incoming().user())) {
            return talk.answer(request, Phrase.OPERATORS_ONLY);
        }
        if (!talk.inviteOnly()) {
            return talk.answer(request, Phrase.NO_NEED_TO_INVITE);
        }
        String code = talk.invitations().make(request.now());
        String link = "https://t.me/" + talk.botName().get() + "?start=" + code;
        return talk.answer(request, Phrase.INVITATION, "link", link, "code", code);
    }
}

package org.dabyl.bot.command;

import java.util.List;
import org.dabyl.bot.chat.Chat;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;

/// Says whether outlets are heard, and how much this chat watches.
final class StatusCommand implements Command {
    private static final int LONGEST = 3_800;
    private final Talk talk;

    StatusCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public Phrase menu() {
        return Phrase.MENU_STATUS;
    }

    @Override
    public boolean changes(String argument) {
        return false;
    }

    @Override
    public List<Message> answer(Request request) {
        boolean operator = talk.operators().contains(request.incoming().user());
        SafeHtml text = SafeHtml.EMPTY;
        for (String line : talk.status().lines(request.handle(), request.tongue(), operator)) {
            if (text.visibleLength() + line.length() < LONGEST) {
                text = text.plus(line).line();
            }
        }
        int count = request.subscribed().watches().size();
        text = text.plus(talk.say(request, Phrase.STATUS_CHAT, "count", count));
        return List.of(Message.of(
                request.subscribed().chat().state() == Chat.State.PAUSED
                        ? text.line().plus(talk.say(request, Phrase.PAUSED_STILL))
                        : text));
    }
}

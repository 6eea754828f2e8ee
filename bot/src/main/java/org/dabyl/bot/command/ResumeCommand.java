package org.dabyl.bot.command;

import java.util.List;
import org.dabyl.bot.chat.Chat;
import org.dabyl.bot.command.Reported.Article;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;

/// Ends a pause, and shows in short what happened meanwhile.
final class ResumeCommand implements Command {
    private static final int MOST = 10;
    private final Talk talk;

    ResumeCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public String name() {
        return "resume";
    }

    @Override
    public Phrase menu() {
        return Phrase.MENU_RESUME;
    }

    @Override
    public boolean changes(String argument) {
        return true;
    }

    @Override
    public List<Message> answer(Request request) {
        Chat chat = request.subscribed().chat();
        if (chat.state() != Chat.State.PAUSED) {
            return talk.answer(request, Phrase.RESUME_NEEDLESS);
        }
        talk.save(request, chat.with(Chat.State.ACTIVE, request.now()));
        List<Article> missed =
                talk.reported().of(request.handle(), request.subscribed().watches(), chat.since());
        SafeHtml text = SafeHtml.text(talk.say(request, Phrase.RESUMED)).line();
        if (missed.isEmpty()) {
            return List.of(Message.of(text.plus(talk.say(request, Phrase.RESUMED_NOTHING))));
        }
        text = text.plus(talk.say(request, Phrase.RESUMED_MISSED, "count", missed.size()));
        return List.of(Message.of(talk.lines(request, text, missed, MOST)));
    }
}

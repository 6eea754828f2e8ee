package org.dabyl.bot.command;

import java.util.List;
import org.dabyl.bot.chat.Chat;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;

/// Ends a pause, and shows in short all that was kept back.
final class ResumeCommand implements Command {
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
        int missed = talk.outbox()
                .held()
                .tell(
                        request.handle(),
                        request.chat(),
                        (alerts, left) -> heading(request, alerts, left),
                        request.now());
        if (missed > 0) {
            return List.of(); // the lines are the answer
        }
        return List.of(Message.of(resumed(request).plus(talk.say(request, Phrase.RESUMED_NOTHING))));
    }

    private SafeHtml resumed(Request request) {
        return SafeHtml.text(talk.say(request, Phrase.RESUMED)).line();
    }

    private SafeHtml heading(Request request, int alerts, int left) {
        SafeHtml text = resumed(request).plus(talk.say(request, Phrase.RESUMED_MISSED, "count", alerts));
        return left == 0 ? text : text.line().plus(talk.say(request, Phrase.RESUMED_MORE, "count", left));
    }
}

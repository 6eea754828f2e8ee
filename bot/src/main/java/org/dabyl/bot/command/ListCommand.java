package org.dabyl.bot.command;

import java.util.List;
import org.dabyl.bot.chat.Watch;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;

/// Lists what a chat watches, numbered as /unsubscribe takes it.
final class ListCommand implements Command {
    private static final int LONGEST = 3_500;
    private final Talk talk;

    ListCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public Phrase menu() {
        return Phrase.MENU_LIST;
    }

    @Override
    public boolean changes(String argument) {
        return false;
    }

    @Override
    public List<Message> answer(Request request) {
        List<Watch> watches = request.subscribed().watches();
        if (watches.isEmpty()) {
            return talk.answer(request, Phrase.LIST_EMPTY);
        }
        SafeHtml text = SafeHtml.text(talk.say(request, Phrase.LIST_HEAD, "count", watches.size()));
        int shown = 0;
        while (shown < watches.size() && text.visibleLength() < LONGEST) {
            String line = (shown + 1) + ". " + called(watches.get(shown), request);
            text = text.line().plus(line);
            shown++;
        }
        if (shown < watches.size()) {
            text = text.line().plus(talk.say(request, Phrase.LIST_MORE, "count", watches.size() - shown));
        }
        if (watches.stream()
                .anyMatch(watch ->
                        !talk.words().settlements(watch, request.tongue()).isEmpty())) {
            text = text.line().plus(talk.say(request, Phrase.LIST_DISTRICTS));
        }
        text = text.line().plus(talk.say(request, Phrase.LIST_FOOT));
        if (!request.subscribed().chat().mentions()) {
            text = text.line().plus(talk.say(request, Phrase.MENTIONS_ARE_OFF));
        }
        return List.of(Message.of(text));
    }

    /// With the other spellings of a name: two entries may have the same first one.
    private String called(Watch watch, Request request) {
        String name = talk.words().of(watch, request.tongue());
        if (watch instanceof Watch.Person person && person.name().spellings().size() > 1) {
            List<String> spellings = person.name().spellings();
            return name + " (" + String.join(", ", spellings.subList(1, spellings.size())) + ")";
        }
        return name;
    }
}

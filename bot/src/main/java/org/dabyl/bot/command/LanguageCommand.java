package org.dabyl.bot.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dabyl.bot.telegram.Button;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.text.Tongue;

/// Changes the language in which the bot speaks to a chat.
final class LanguageCommand implements Command {
    private final Talk talk;

    LanguageCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public String name() {
        return "language";
    }

    @Override
    public Phrase menu() {
        return Phrase.MENU_LANGUAGE;
    }

    @Override
    public boolean changes(String argument) {
        return !argument.isEmpty();
    }

    @Override
    public List<Message> answer(Request request) {
        Optional<Tongue> chosen = Tongue.findTyped(request.argument());
        if (chosen.isEmpty()) {
            List<Button> row = Stream.of(Tongue.values())
                    .map(tongue -> new Button(tongue.ownName(), "/language " + tongue.code()))
                    .toList();
            SafeHtml text = SafeHtml.text(talk.say(request, Phrase.LANGUAGE_WHICH));
            return List.of(new Message(text, List.of(row), false));
        }
        talk.save(request, request.subscribed().chat().with(chosen.get()));
        return List.of(Message.of(SafeHtml.text(talk.phrases().say(chosen.get(), Phrase.LANGUAGE_IS))));
    }
}

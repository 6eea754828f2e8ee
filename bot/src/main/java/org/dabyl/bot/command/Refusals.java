package org.dabyl.bot.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dabyl.bot.chat.WatchParser;
import org.dabyl.bot.chat.WatchParser.Parsed;
import org.dabyl.bot.telegram.Button;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.text.Tongue;
import org.dabyl.config.watch.KindGroup;

/// Says why something cannot be subscribed to, and what can be instead. For any thread.
final class Refusals {
    private final Talk talk;

    Refusals(Talk talk) {
        this.talk = talk;
    }

    /// What is answered; nothing where it was read.
    List<Message> of(Request request, Parsed parsed) {
        return switch (parsed) {
            case Parsed.Read _, Parsed.Partly _ -> List.of();
            case Parsed.Empty _ -> talk.answer(request, Phrase.REFUSE_EMPTY);
            case Parsed.TooShort _ -> talk.answer(request, Phrase.REFUSE_SHORT);
            case Parsed.TooLong _ -> talk.answer(request, Phrase.REFUSE_LONG, "most", WatchParser.LONGEST);
            case Parsed.Sign(String sign) -> talk.answer(request, Phrase.REFUSE_SIGNS, "sign", sign);
            case Parsed.TooManyWords _ -> talk.answer(request, Phrase.REFUSE_MANY_WORDS);
            case Parsed.TooManySpellings _ -> tooManySpellings(request);
            case Parsed.ShortPhrase _ -> talk.answer(request, Phrase.REFUSE_PHRASE, "least", WatchParser.LEAST_PHRASE);
            case Parsed.Link _ -> talk.answer(request, Phrase.REFUSE_LINK);
            case Parsed.Except _ -> talk.answer(request, Phrase.REFUSE_EXCEPT);
            case Parsed.UnknownPlace(String place, KindGroup group) ->
                place(request, place, group.name(request.tongue().code()));
        };
    }

    List<Message> tooManySpellings(Request request) {
        return talk.answer(request, Phrase.REFUSE_MANY_SPELLINGS, "most", WatchParser.MOST_SPELLINGS);
    }

    /// Whether the words were copied from the help: «Имя Фамилия» is nobody.
    boolean isSample(String typed) {
        String name = typed.split("\\|", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Stream.of(Tongue.values())
                .map(tongue -> talk.phrases().say(tongue, Phrase.SAMPLE_NAME))
                .anyMatch(sample -> sample.toLowerCase(Locale.ROOT).equals(name));
    }

    private List<Message> place(Request request, String place, String kinds) {
        SafeHtml text = SafeHtml.text(talk.say(request, Phrase.REFUSE_PLACE, "place", place, "kinds", kinds));
        Button all = new Button(talk.say(request, Phrase.BUTTON_SUBSCRIBE, "what", kinds), "/subscribe " + kinds);
        return List.of(new Message(text, List.of(List.of(all)), false));
    }
}

package org.dabyl.bot.command;

import java.util.ArrayList;
import java.util.List;
import org.dabyl.bot.chat.Chat;
import org.dabyl.bot.chat.Watch;
import org.dabyl.bot.chat.WatchParser;
import org.dabyl.bot.chat.WatchParser.Parsed;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.watch.KindGroup;
import org.dabyl.config.watch.PublicList;
import org.dabyl.config.watch.WatchedName;

/// Subscribes a chat to a person, kinds of events, words or a public list; alone it offers buttons.
final class SubscribeCommand implements Command {
    private static final int MOST = 200;
    private static final int MOST_KNOWN = 40;
    private static final int MOST_SETTLEMENTS = 7;
    private final Talk talk;

    SubscribeCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public String name() {
        return "subscribe";
    }

    @Override
    public Phrase menu() {
        return Phrase.MENU_SUBSCRIBE;
    }

    @Override
    public boolean changes(String argument) {
        return !argument.isEmpty() && !argument.startsWith("?");
    }

    @Override
    public List<Message> answer(Request request) {
        String what = request.argument();
        if (what.isEmpty() || what.startsWith("?")) {
            return List.of(new SubscribeButtons(talk).page(request, what));
        }
        if (what.startsWith("#")) {
            return talk.lists().findById(what.substring(1)).isPresent()
                    ? add(request, List.of(new Watch.PublicList(what.substring(1))))
                    : talk.answer(request, Phrase.REFUSE_LIST);
        }
        return switch (talk.parser().parse(what)) {
            case Parsed.Read(List<Watch> watches) -> add(request, watches);
            case Parsed.Empty _ -> talk.answer(request, Phrase.REFUSE_EMPTY);
            case Parsed.TooShort _ -> talk.answer(request, Phrase.REFUSE_SHORT);
            case Parsed.TooLong _ -> talk.answer(request, Phrase.REFUSE_LONG, "most", WatchParser.LONGEST);
            case Parsed.Sign(String sign) -> talk.answer(request, Phrase.REFUSE_SIGNS, "sign", sign);
            case Parsed.TooManyWords _ -> talk.answer(request, Phrase.REFUSE_MANY_WORDS);
            case Parsed.TooManySpellings _ ->
                talk.answer(request, Phrase.REFUSE_MANY_SPELLINGS, "most", WatchParser.MOST_SPELLINGS);
            case Parsed.ShortPhrase _ -> talk.answer(request, Phrase.REFUSE_PHRASE, "least", WatchParser.LEAST_PHRASE);
            case Parsed.UnknownPlace(String place, KindGroup group) ->
                talk.answer(
                        request,
                        Phrase.REFUSE_PLACE,
                        "place",
                        place,
                        "kinds",
                        group.name(request.tongue().code()));
        };
    }

    private List<Message> add(Request request, List<Watch> watches) {
        if (request.subscribed().watches().size() + watches.size() > MOST) {
            return talk.answer(request, Phrase.TOO_MANY, "most", MOST);
        }
        Chat chat = request.subscribed().chat();
        talk.save(request, chat.state() == Chat.State.SUSPENDED ? chat.with(Chat.State.ACTIVE, request.now()) : chat);
        SafeHtml text = answer(request, watches);
        if (chat.state() == Chat.State.PAUSED) {
            text = text.line().plus(talk.say(request, Phrase.PAUSED_STILL));
        }
        return List.of(Message.of(text));
    }

    /// What was watched before, then kinds and lists, then people, all of them in one.
    private SafeHtml answer(Request request, List<Watch> watches) {
        List<String> known = new ArrayList<>();
        List<WatchedName> people = new ArrayList<>();
        List<SafeHtml> answers = new ArrayList<>();
        for (Watch watch : watches) {
            String name = talk.words().of(watch, request.tongue());
            if (!talk.store().add(request.handle(), request.chat(), watch)) {
                known.add(name);
                continue;
            }
            switch (watch) {
                case Watch.Person(WatchedName person) -> people.add(person);
                case Watch.PublicList(String id) -> answers.add(list(request, id, name));
                case Watch.Kinds _, Watch.Phrase _ ->
                    answers.add(SafeHtml.text(talk.say(request, Phrase.SUBSCRIBED, "what", name)));
            }
        }
        if (!known.isEmpty()) {
            String names = talk.names(request, known, MOST_KNOWN);
            answers.addFirst(SafeHtml.text(talk.say(request, Phrase.SUBSCRIBED_ALREADY, "what", names)));
        }
        answers.addAll(districts(request, watches));
        if (!people.isEmpty()) {
            answers.add(new WatchedPeople(talk).answer(request, people));
        }
        return answers.stream().reduce((one, next) -> one.line().plus(next)).orElse(SafeHtml.EMPTY);
    }

    /// Who follows a district hears what happens in its towns and villages; those that nobody put into one are not
    /// among
    /// them, so some are named.
    private List<SafeHtml> districts(Request request, List<Watch> watches) {
        return watches.stream()
                .map(watch -> talk.words().settlements(watch, request.tongue()))
                .filter(settlements -> !settlements.isEmpty())
                .distinct()
                .map(settlements -> talk.names(request, settlements, MOST_SETTLEMENTS))
                .map(names -> SafeHtml.text(talk.say(request, Phrase.SUBSCRIBED_DISTRICT, "places", names)))
                .toList();
    }

    private SafeHtml list(Request request, String id, String name) {
        int count = talk.lists().people(id).size();
        SafeHtml text = SafeHtml.text(talk.say(request, Phrase.SUBSCRIBED_LIST, "what", name, "count", count));
        PublicList list = talk.lists().findById(id).orElseThrow();
        return text.line()
                .plus(talk.say(request, Phrase.LIST_SOURCE, "source", list.source()))
                .line()
                .plus(talk.say(
                        request,
                        Phrase.LIST_REMOVAL,
                        "how",
                        list.removal(request.tongue().code())));
    }
}

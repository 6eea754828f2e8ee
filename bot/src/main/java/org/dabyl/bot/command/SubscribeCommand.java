package org.dabyl.bot.command;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.dabyl.bot.chat.Chat;
import org.dabyl.bot.chat.Watch;
import org.dabyl.bot.chat.WatchParser;
import org.dabyl.bot.chat.WatchParser.Parsed;
import org.dabyl.bot.command.Reported.Article;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.watch.KindGroup;
import org.dabyl.config.watch.PublicList;
import org.dabyl.config.watch.WatchedName;

/// Subscribes a chat to a person, kinds of events, words or a public list; alone it offers buttons.
final class SubscribeCommand implements Command {
    private static final int MOST = 200;
    private static final int MOST_REPORTED = 5;
    private static final Duration BACK = Duration.ofDays(30);
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
        List<SafeHtml> answers =
                watches.stream().map(watch -> added(request, watch)).toList();
        SafeHtml text =
                answers.stream().reduce((one, next) -> one.line().plus(next)).orElse(SafeHtml.EMPTY);
        if (chat.state() == Chat.State.PAUSED) {
            text = text.line().plus(talk.say(request, Phrase.PAUSED_STILL));
        }
        return List.of(Message.of(text));
    }

    private SafeHtml added(Request request, Watch watch) {
        String name = talk.words().of(watch, request.tongue());
        if (!talk.store().add(request.handle(), request.chat(), watch)) {
            return SafeHtml.text(talk.say(request, Phrase.SUBSCRIBED_ALREADY, "what", name));
        }
        return switch (watch) {
            case Watch.Person(WatchedName person) -> person(request, watch, person);
            case Watch.PublicList(String id) -> list(request, id, name);
            case Watch.Kinds _, Watch.Phrase _ -> SafeHtml.text(talk.say(request, Phrase.SUBSCRIBED, "what", name));
        };
    }

    private SafeHtml person(Request request, Watch watch, WatchedName person) {
        SafeHtml text = SafeHtml.text(talk.say(request, Phrase.SUBSCRIBED_PERSON, "what", person.name()));
        if (person.spellings().size() > 1) {
            String others = String.join(
                    ", ", person.spellings().subList(1, person.spellings().size()));
            text = text.line().plus(talk.say(request, Phrase.SPELLINGS, "names", others));
        }
        if (!person.name().contains(" ")) {
            text = text.line().plus(hint(request, person.name()));
        }
        List<Article> reported = talk.reported()
                .of(request.handle(), List.of(watch), request.now().minus(BACK), Set.of());
        if (reported.isEmpty()) {
            return text.line().line().plus(talk.say(request, Phrase.REPORTED_NOTHING, "name", person.name()));
        }
        SafeHtml head = text.line()
                .line()
                .plus(talk.say(request, Phrase.REPORTED, "name", person.name(), "count", reported.size()));
        SafeHtml lines = talk.lines(request, head, reported, MOST_REPORTED);
        int more = reported.size() - MOST_REPORTED;
        return more > 0 ? lines.line().plus(talk.say(request, Phrase.REPORTED_MORE, "count", more)) : lines;
    }

    /// One word is a surname, or a slip in what was meant for a kind of events.
    private String hint(Request request, String word) {
        return talk.groups()
                .findNear(word)
                .map(group -> group.name(request.tongue().code()))
                .map(kinds -> talk.say(request, Phrase.HINT_PERHAPS, "what", "/subscribe " + kinds))
                .orElseGet(() -> talk.say(request, Phrase.HINT_ONE_WORD, "name", word));
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

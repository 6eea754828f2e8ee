package org.dabyl.bot.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.bot.alert.Quoted;
import org.dabyl.bot.chat.Chat;
import org.dabyl.bot.chat.Watch;
import org.dabyl.bot.chat.WatchParser;
import org.dabyl.bot.chat.WatchParser.Parsed;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.watch.PublicList;
import org.dabyl.config.watch.WatchedName;

/// Subscribes a chat to a person, kinds of events, words or a public list; alone it offers buttons.
final class SubscribeCommand implements Command {
    private static final int MOST = 200;
    private static final int MOST_KNOWN = 40;
    private static final int MOST_SETTLEMENTS = 7;
    private static final int MOST_HINTS = 2;
    private static final int MOST_UNREAD = 10;
    private static final int LONGEST_UNREAD = 60;
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
                    ? add(request, List.of(new Watch.PublicList(what.substring(1))), List.of())
                    : talk.answer(request, Phrase.REFUSE_LIST);
        }
        Refusals refusals = new Refusals(talk);
        if (refusals.isSample(what)) {
            return talk.answer(request, Phrase.REFUSE_SAMPLE);
        }
        Parsed parsed = talk.parser().parse(what);
        return switch (parsed) {
            case Parsed.Read(List<Watch> watches) -> add(request, watches, List.of());
            case Parsed.Partly(List<Watch> watches, List<String> unread) -> add(request, watches, unread);
            case Parsed.Empty _,
                    Parsed.TooShort _,
                    Parsed.TooLong _,
                    Parsed.Sign _,
                    Parsed.TooManyWords _,
                    Parsed.TooManySpellings _,
                    Parsed.ShortPhrase _,
                    Parsed.Link _,
                    Parsed.Except _,
                    Parsed.UnknownPlace _ -> refusals.of(request, parsed);
        };
    }

    private List<Message> add(Request request, List<Watch> watches, List<String> unread) {
        Added added = new Added(request.subscribed().watches(), watches);
        if (added.count() > MOST) {
            return talk.answer(request, Phrase.TOO_MANY, "most", MOST);
        }
        if (added.changed().values().stream().anyMatch(name -> name.spellings().size() > WatchParser.MOST_SPELLINGS)) {
            return new Refusals(talk).tooManySpellings(request);
        }
        Chat chat = request.subscribed().chat();
        talk.save(request, chat.state() == Chat.State.SUSPENDED ? chat.with(Chat.State.ACTIVE, request.now()) : chat);
        added.changed()
                .forEach((before, now) -> talk.store()
                        .replace(request.handle(), request.chat(), new Watch.Person(before), new Watch.Person(now)));
        added.fresh().forEach(watch -> talk.store().add(request.handle(), request.chat(), watch));
        SafeHtml text = answer(request, added);
        if (!unread.isEmpty()) {
            List<String> lines = unread.stream()
                    .map(line -> talk.say(request, Phrase.QUOTED, "words", Quoted.line(line, LONGEST_UNREAD)))
                    .toList();
            text = text.line()
                    .line()
                    .plus(talk.say(request, Phrase.SUBSCRIBED_NOT, "lines", talk.names(request, lines, MOST_UNREAD)));
        }
        if (chat.state() == Chat.State.PAUSED) {
            text = text.line().plus(talk.say(request, Phrase.PAUSED_STILL));
        }
        return List.of(Message.of(text));
    }

    /// What was watched before, then kinds and lists, then people, all of them in one.
    private SafeHtml answer(Request request, Added added) {
        List<SafeHtml> answers = new ArrayList<>();
        if (!added.known().isEmpty()) {
            List<String> known = named(request, added.known());
            answers.add(say(request, Phrase.SUBSCRIBED_ALREADY, "what", talk.names(request, known, MOST_KNOWN)));
        }
        added.changed()
                .values()
                .forEach(name -> answers.add(say(request, Phrase.SUBSCRIBED_MORE, "what", name.name())
                        .line()
                        .plus(talk.say(request, Phrase.SPELLINGS, "names", others(name)))));
        List<Watch> kinds = added.fresh().stream()
                .filter(watch -> watch instanceof Watch.Kinds || watch instanceof Watch.Phrase)
                .toList();
        if (kinds.size() == 1) {
            answers.add(say(
                    request, Phrase.SUBSCRIBED, "what", named(request, kinds).getFirst()));
        } else if (!kinds.isEmpty()) {
            String lines =
                    named(request, kinds).stream().map(name -> "– " + name).collect(Collectors.joining("\n"));
            answers.add(say(request, Phrase.SUBSCRIBED_SEVERAL, "what", lines));
        }
        for (Watch watch : added.fresh()) {
            if (watch instanceof Watch.PublicList(String id)) {
                answers.add(list(request, id, talk.words().of(watch, request.tongue())));
            }
        }
        answers.addAll(districts(request, kinds));
        answers.addAll(regions(request, kinds));
        answers.addAll(quotedNames(request, kinds));
        WatchedPeople people = new WatchedPeople(talk);
        if (!added.people().isEmpty()) {
            answers.add(people.answer(request, added.people()));
        } else if (!added.changed().isEmpty()) {
            List<WatchedName> now = List.copyOf(added.changed().values());
            answers.add(SafeHtml.EMPTY);
            answers.add(people.reported(request, now));
        }
        return answers.stream().reduce((one, next) -> one.line().plus(next)).orElse(SafeHtml.EMPTY);
    }

    private SafeHtml say(Request request, Phrase phrase, Object... arguments) {
        return SafeHtml.text(talk.say(request, phrase, arguments));
    }

    private List<String> named(Request request, List<Watch> watches) {
        return watches.stream()
                .map(watch -> talk.words().of(watch, request.tongue()))
                .toList();
    }

    private static String others(WatchedName name) {
        return String.join(", ", name.spellings().subList(1, name.spellings().size()));
    }

    /// A town whose region has its name: «Туркестан», «Абай». Who types it may mean either.
    private List<SafeHtml> regions(Request request, List<Watch> watches) {
        Set<String> towns = new HashSet<>();
        return watches.stream()
                .filter(watch -> watch instanceof Watch.Kinds(String _, String place) && towns.add(place))
                .limit(MOST_HINTS)
                .flatMap(watch -> talk.words().regionCalledLike(watch).stream()
                        .filter(region -> !watches.contains(region))
                        .map(region -> say(
                                request,
                                Phrase.HINT_REGION,
                                "town",
                                talk.words().place(((Watch.Kinds) watch).place(), request.tongue()),
                                "what",
                                talk.words().typed(region, request.tongue()))))
                .toList();
    }

    /// Words are found as they stand; a name is found in every case where it is watched as one.
    private List<SafeHtml> quotedNames(Request request, List<Watch> watches) {
        return watches.stream()
                .flatMap(watch -> watch instanceof Watch.Phrase(String words) ? Stream.of(words) : Stream.empty())
                .filter(words -> words.indexOf(' ') > 0 && talk.parser().isPlainName(words))
                .limit(MOST_HINTS)
                .map(words -> say(request, Phrase.HINT_NAME, "name", words))
                .toList();
    }

    /// Who follows a district hears what happens in its towns and villages; those that nobody put into one are not
    /// among them, so some are named.
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

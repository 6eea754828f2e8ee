package org.dabyl.bot.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dabyl.bot.chat.Watch;
import org.dabyl.bot.chat.WatchParser.Parsed;
import org.dabyl.bot.telegram.Button;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.watch.WatchedName;

/// Answers what is no command, in a private chat, and commands that there are none of.
///
/// What only shows something is shown; what changes anything is offered as a button. Somebody who writes a name wants
/// to watch it; that it is not watched yet must be plain. For any thread.
final class NoCommand {
    private final Talk talk;
    private final Commands commands;
    private final Spoken spoken;

    NoCommand(Talk talk, Commands commands) {
        this.talk = talk;
        this.commands = commands;
        this.spoken = new Spoken(talk.phrases());
    }

    /// «спасибо», «мои подписки», «Ерлан Омаров», a pasted link.
    List<Message> said(Request request) {
        String text = request.argument();
        for (Phrase words : List.of(Phrase.COURTESY_WORDS, Phrase.STOP_WORDS, Phrase.QUIET_WORDS)) {
            if (spoken.says(text, words)) {
                return talk.answer(request, answer(words));
            }
        }
        Optional<Command> meant = spoken.command(text).flatMap(commands::find);
        if (meant.isPresent()) {
            Command command = meant.get();
            if (command.name().equals("help")) {
                return commands.help(request, talk, Phrase.HELP_HEAD);
            }
            return command.changes("") ? perhaps(request, command.name()) : command.answer(request.without());
        }
        return withAnArgument(request, text).orElseGet(() -> watch(request, text));
    }

    /// A command that there is none of: the one that was meant, and all that there are.
    List<Message> unknown(Request request, String typed) {
        if (spoken.says(typed, Phrase.STOP_WORDS)) {
            return commands.help(request, talk, Phrase.STOP);
        }
        Optional<String> meant = spoken.meant(typed, commands.names());
        if (meant.isEmpty()) {
            return commands.help(request, talk, Phrase.UNKNOWN_COMMAND);
        }
        // «/subscribe_all»: a blank in a command is no blank in a link.
        String joined = typed.matches(meant.get() + "[_:/].+")
                ? typed.substring(meant.get().length() + 1) + " "
                : "";
        String command = ("/" + meant.get() + " " + joined + request.argument()).strip();
        String head = talk.say(request, Phrase.UNKNOWN_COMMAND_PERHAPS, "what", command);
        return List.of(new Message(commands.help(request, talk, head), buttons(command, command), false));
    }

    private static Phrase answer(Phrase words) {
        return words == Phrase.COURTESY_WORDS
                ? Phrase.COURTESY
                : words == Phrase.STOP_WORDS ? Phrase.STOP : Phrase.QUIET;
    }

    /// «отписаться 1», «unsubscribe Дана Исина»: a word for a command, and what it is for.
    private Optional<List<Message>> withAnArgument(Request request, String text) {
        String[] words = text.split("\\s+", 2);
        Optional<String> meant = words.length < 2 ? Optional.empty() : spoken.command(words[0]);
        return meant.filter(name -> name.equals("unsubscribe") || name.equals("language"))
                .map(name -> perhaps(request, name + " " + words[1]));
    }

    private List<Message> perhaps(Request request, String command) {
        String what = "/" + command;
        SafeHtml text = SafeHtml.text(talk.say(request, Phrase.MEANT_COMMAND, "what", what));
        return List.of(new Message(text, buttons(what, what), false));
    }

    private static List<List<Button>> buttons(String label, String payload) {
        return Button.fits(payload) ? List.of(List.of(new Button(label, payload))) : List.of();
    }

    private List<Message> watch(Request request, String text) {
        Parsed parsed = talk.parser().parse(text);
        if (parsed instanceof Parsed.Link || parsed instanceof Parsed.Except) {
            return new Refusals(talk).of(request, parsed);
        }
        if (!(parsed instanceof Parsed.Read(List<Watch> watches))
                || !watches.stream().allMatch(this::isPlain)) {
            return named(request, text);
        }
        String what = asked(request, watches, text);
        String payload = "/subscribe " + what;
        Phrase answer = Button.fits(payload) ? Phrase.NOT_A_COMMAND_YET : Phrase.NOT_A_COMMAND_WRITE;
        String label = talk.say(request, Phrase.BUTTON_SUBSCRIBE, "what", what);
        SafeHtml say = SafeHtml.text(talk.say(request, answer, "what", what));
        return List.of(new Message(say, buttons(label, payload), false));
    }

    /// «Где мой брат Ерлан Омаров?», a pasted report: whoever is named in it is offered.
    private List<Message> named(Request request, String text) {
        List<String> names = NamesWithin.of(text, talk.parser()).stream()
                .filter(name -> Button.fits("/subscribe " + name))
                .toList();
        if (names.isEmpty()) {
            return talk.answer(request, Phrase.NOT_A_COMMAND);
        }
        List<List<Button>> rows = names.stream()
                .map(name -> List.of(
                        new Button(talk.say(request, Phrase.BUTTON_SUBSCRIBE, "what", name), "/subscribe " + name)))
                .toList();
        SafeHtml say = SafeHtml.text(talk.say(request, Phrase.NOT_A_COMMAND_NAMES, "name", names.getFirst()));
        return List.of(new Message(say, rows, false));
    }

    /// What was typed without what only asks: «Следить за Ерланом Омаровым» is Ерлан Омаров.
    private String asked(Request request, List<Watch> watches, String text) {
        boolean plain = watches.stream()
                .allMatch(watch ->
                        watch instanceof Watch.Kinds || watch instanceof Watch.Person && text.indexOf('|') < 0);
        return plain
                ? watches.stream()
                        .map(watch -> talk.words().typed(watch, request.tongue()))
                        .collect(Collectors.joining(", "))
                : text;
    }

    /// A question is no name that anybody wants to follow.
    private boolean isPlain(Watch watch) {
        return !(watch instanceof Watch.Person(WatchedName name))
                || name.name().indexOf(' ') < 0
                || talk.parser().isPlainName(name.name());
    }
}

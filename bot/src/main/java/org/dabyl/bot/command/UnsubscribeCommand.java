package org.dabyl.bot.command;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dabyl.bot.alert.Quoted;
import org.dabyl.bot.chat.Watch;
import org.dabyl.bot.chat.WatchParser;
import org.dabyl.bot.telegram.Button;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.watch.KindGroup;
import org.dabyl.config.watch.WatchedName;

/// Ends a subscription, by its number in /list or by what it is called.
final class UnsubscribeCommand implements Command {
    private static final int LONGEST_SHOWN = 100;
    /// As /list shows it, with its point.
    private static final Pattern NUMBER = Pattern.compile("[#№]?\\s*([0-9]+)[.)]?");
    private final Talk talk;

    UnsubscribeCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public String name() {
        return "unsubscribe";
    }

    @Override
    public Phrase menu() {
        return Phrase.MENU_UNSUBSCRIBE;
    }

    @Override
    public boolean changes(String argument) {
        return !argument.isEmpty();
    }

    @Override
    public List<Message> answer(Request request) {
        String what = request.argument();
        if (what.isEmpty()) {
            return talk.answer(request, Phrase.UNSUBSCRIBE_HOW);
        }
        List<Watch> watches = request.subscribed().watches();
        Matcher number = NUMBER.matcher(what);
        if (number.matches()) {
            what = number.group(1);
            boolean there =
                    what.length() < 4 && Integer.parseInt(what) >= 1 && Integer.parseInt(what) <= watches.size();
            return there
                    ? remove(request, List.of(watches.get(Integer.parseInt(what) - 1)))
                    : talk.answer(request, Phrase.UNSUBSCRIBE_NUMBER, "number", cut(what), "count", watches.size());
        }
        List<Watch> meant = find(request, what);
        if (meant.isEmpty()) {
            return isEverything(what)
                    ? talk.answer(request, Phrase.UNSUBSCRIBE_ALL)
                    : talk.answer(request, Phrase.UNSUBSCRIBE_NOTHING, "what", cut(what));
        }
        return meant.size() == 1 || read(what).size() == meant.size() ? remove(request, meant) : which(request, meant);
    }

    private List<Watch> read(String what) {
        return talk.parser().parse(what) instanceof WatchParser.Parsed.Read(List<Watch> watches) ? watches : List.of();
    }

    private List<Watch> find(Request request, String what) {
        List<Watch> read = read(what);
        List<Watch> own = request.subscribed().watches();
        List<Watch> exact = own.stream()
                .filter(watch -> read.contains(watch)
                        || talk.words().of(watch, request.tongue()).equalsIgnoreCase(what))
                .toList();
        return exact.isEmpty()
                ? own.stream().filter(watch -> isPerson(watch, what)).toList()
                : exact;
    }

    private boolean isEverything(String what) {
        return talk.groups()
                .findTyped(what)
                .filter(group -> group.id().equals(KindGroup.EVERYTHING))
                .isPresent();
    }

    private List<Message> which(Request request, List<Watch> meant) {
        List<Watch> own = request.subscribed().watches();
        List<List<Button>> rows = meant.stream()
                .map(watch -> List.of(new Button(
                        cut(talk.words().of(watch, request.tongue())), "/unsubscribe " + (own.indexOf(watch) + 1))))
                .toList();
        return List.of(new Message(SafeHtml.text(talk.say(request, Phrase.UNSUBSCRIBE_WHICH)), rows, false));
    }

    /// Whether all the words are the person's, in any order: «жыланбаев», «Досжанова Майра».
    private static boolean isPerson(Watch watch, String what) {
        List<String> words = List.of(what.toLowerCase(Locale.ROOT).split("[\\s,|]+"));
        return watch instanceof Watch.Person(WatchedName name)
                && name.spellings().stream()
                        .map(spelling -> spelling.toLowerCase(Locale.ROOT))
                        .anyMatch(spelling -> List.of(spelling.split(" ")).containsAll(words));
    }

    private List<Message> remove(Request request, List<Watch> watches) {
        watches.forEach(watch -> talk.store().remove(request.handle(), request.chat(), watch));
        List<String> names = watches.stream()
                .map(watch -> talk.words().of(watch, request.tongue()))
                .toList();
        return talk.answer(request, Phrase.UNSUBSCRIBED, "what", String.join(", ", names));
    }

    private static String cut(String text) {
        return Quoted.line(text, LONGEST_SHOWN);
    }
}

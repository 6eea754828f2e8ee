package org.dabyl.bot.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    /// As /list shows them, with their points: «1, 3», «2. 5.», «№4 и 6», «1–3».
    private static final Pattern NUMBERS = Pattern.compile(
            "[#№]?\\s*[0-9]+[.)]?(?:(?:\\s*[,;–—-]\\s*|\\s+(?:и|және|мен|and)\\s+|\\s+)[#№]?\\s*[0-9]+[.)]?)*");
    private static final Pattern DIGITS = Pattern.compile("(?:(?<from>[0-9]{1,3})\\s*[–—-]\\s*)?(?<number>[0-9]+)");
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
        if (NUMBERS.matcher(what).matches()) {
            return numbered(
                    request,
                    DIGITS.matcher(what)
                            .results()
                            .flatMap(UnsubscribeCommand::each)
                            .toList());
        }
        List<Watch> meant = find(request, what);
        if (meant.isEmpty()) {
            return isEverything(what)
                    ? talk.answer(request, Phrase.UNSUBSCRIBE_ALL)
                    : talk.answer(request, Phrase.UNSUBSCRIBE_NOTHING, "what", cut(what));
        }
        return meant.size() == 1 || read(what).size() == meant.size() ? remove(request, meant) : which(request, meant);
    }

    /// «1–3» is 1, 2 and 3.
    private static Stream<String> each(MatchResult found) {
        String number = found.group("number");
        if (found.group("from") == null || number.length() > 3) {
            return Stream.of(number);
        }
        int from = Integer.parseInt(found.group("from"));
        int to = Integer.parseInt(number);
        return IntStream.rangeClosed(Math.min(from, to), Math.max(from, to)).mapToObj(String::valueOf);
    }

    /// Of several numbers none is removed where one is wrong: it may be of another list.
    private List<Message> numbered(Request request, List<String> numbers) {
        List<Watch> watches = request.subscribed().watches();
        List<Watch> meant = new ArrayList<>();
        for (String number : numbers) {
            int place = number.length() < 4 ? Integer.parseInt(number) : 0;
            if (place < 1 || place > watches.size()) {
                return talk.answer(request, Phrase.UNSUBSCRIBE_NUMBER, "number", cut(number), "count", watches.size());
            }
            meant.add(watches.get(place - 1));
        }
        return remove(request, meant.stream().distinct().toList());
    }

    /// Whether the argument names something that the chat follows.
    boolean means(Request request) {
        String what = request.argument();
        boolean number = NUMBERS.matcher(what).matches();
        return !request.subscribed().watches().isEmpty()
                && (number || !isEverything(what) && !find(request, what).isEmpty());
    }

    private List<Watch> read(String what) {
        return talk.parser().parse(what) instanceof WatchParser.Parsed.Read(List<Watch> watches) ? watches : List.of();
    }

    private List<Watch> find(Request request, String what) {
        List<Watch> read = read(what);
        List<Watch> own = request.subscribed().watches();
        List<Watch> same = read.stream()
                .flatMap(watch -> watch instanceof Watch.Person(WatchedName name)
                        ? new SamePerson().among(own, name).map(Watch.Person::new).stream()
                        : Stream.<Watch.Person>empty())
                .<Watch>map(watch -> watch)
                .toList();
        List<Watch> exact = own.stream()
                .filter(watch -> read.contains(watch)
                        || same.contains(watch)
                        || talk.words().of(watch, request.tongue()).equalsIgnoreCase(what))
                .toList();
        return exact.isEmpty()
                ? own.stream()
                        .filter(watch -> isPerson(watch, what) || isPartOf(watch, read))
                        .toList()
                : exact;
    }

    /// «обыски» where searches in one town are followed, «Алматы» where arrests there are.
    private static boolean isPartOf(Watch watch, List<Watch> read) {
        return watch instanceof Watch.Kinds(String group, String place)
                && read.stream()
                        .anyMatch(said -> said instanceof Watch.Kinds(String kinds, String where)
                                && (where.isEmpty() && kinds.equals(group)
                                        || !where.isEmpty()
                                                && where.equals(place)
                                                && kinds.equals(KindGroup.EVERYTHING)));
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

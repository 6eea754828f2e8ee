package org.dabyl.bot.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.bot.alert.Quoted;
import org.dabyl.bot.chat.Watch;
import org.dabyl.bot.chat.WatchParser.Parsed;
import org.dabyl.bot.command.Reported.Article;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;

/// Shows the newest articles of what a chat watches, and of what it was told, of the last 30 days.
final class RecentCommand implements Command {
    private static final int USUAL = 5;
    private static final int MOST = 20;
    private static final int LONGEST_SHOWN = 100;
    private static final Duration BACK = Duration.ofDays(30);
    private final Talk talk;

    RecentCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public String name() {
        return "recent";
    }

    @Override
    public Phrase menu() {
        return Phrase.MENU_RECENT;
    }

    @Override
    public boolean changes(String argument) {
        return false;
    }

    @Override
    public List<Message> answer(Request request) {
        String number = request.argument();
        boolean fits =
                number.matches("[0-9]{1,2}") && Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= MOST;
        if (!number.isEmpty() && !fits) {
            return talk.parser().parse(number) instanceof Parsed.Read(List<Watch> watches)
                    ? about(request, watches)
                    : talk.answer(request, Phrase.RECENT_NUMBER, "most", MOST);
        }
        boolean any = request.subscribed().watches().isEmpty();
        Instant since = request.now().minus(BACK);
        List<Article> articles = any ? talk.reported().ofAnything(request.handle(), since) : watched(request, since);
        if (articles.isEmpty()) {
            return talk.answer(request, any ? Phrase.RECENT_NOTHING_AT_ALL : Phrase.RECENT_NOTHING);
        }
        SafeHtml head = SafeHtml.text(talk.say(request, any ? Phrase.RECENT_HEAD_ALL : Phrase.RECENT_HEAD));
        int most = number.isEmpty() ? USUAL : Integer.parseInt(number);
        return List.of(Message.of(talk.lines(request, head, articles, most)));
    }

    /// «/recent Дана Исина»: what was reported of somebody who need not be watched.
    private List<Message> about(Request request, List<Watch> watches) {
        String what = Quoted.line(
                watches.stream()
                        .map(watch -> talk.words().of(watch, request.tongue()))
                        .collect(Collectors.joining(", ")),
                LONGEST_SHOWN);
        List<Article> articles =
                talk.reported().of(request.handle(), watches, request.now().minus(BACK), Set.of());
        if (articles.isEmpty()) {
            return talk.answer(request, Phrase.RECENT_NOTHING_OF, "what", what);
        }
        SafeHtml head = SafeHtml.text(talk.say(request, Phrase.RECENT_HEAD_OF, "what", what));
        return List.of(Message.of(talk.lines(request, head, articles, USUAL)));
    }

    private List<Article> watched(Request request, Instant since) {
        return talk.reported()
                .of(
                        request.handle(),
                        request.subscribed().watches(),
                        since,
                        talk.outbox().toldThreads(request.handle(), request.chat()));
    }
}

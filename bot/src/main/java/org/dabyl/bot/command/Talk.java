package org.dabyl.bot.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dabyl.bot.chat.Chat;
import org.dabyl.bot.chat.ChatStore;
import org.dabyl.bot.chat.WatchParser;
import org.dabyl.bot.chat.WatchWords;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.text.Phrasebook;
import org.dabyl.config.text.Tongue;
import org.dabyl.config.watch.KindGroups;
import org.dabyl.config.watch.MeasureNames;
import org.dabyl.config.watch.PublicLists;
import org.dabyl.feeds.incident.IncidentLog;
import org.jdbi.v3.core.Handle;

/// What commands work with.
///
/// @param takeBack deletes messages of ours from a chat, as far as Telegram allows
/// @param operators Telegram user ids of those who run the bot
/// @param inviteOnly whether a chat needs an invitation
/// @param botName as in `/list@name`; empty while Telegram has not told it
public record Talk(
        Phrasebook phrases,
        ChatStore store,
        WatchParser parser,
        WatchWords words,
        KindGroups groups,
        PublicLists lists,
        MeasureNames measures,
        Outbox outbox,
        Reported reported,
        Status status,
        Invitations invitations,
        BiConsumer<Long, List<Long>> takeBack,
        Set<Long> operators,
        boolean inviteOnly,
        Supplier<String> botName) {
    private static final int MOST_PLACES = 3;
    private static final Pattern TWO_POINTS = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");

    public Talk {
        operators = Set.copyOf(operators);
    }

    /// How the outlets are, for /status.
    public interface Status {
        /// @param all whether outlets are named that are well, too
        List<String> lines(Handle handle, Tongue tongue, boolean all);
    }

    String say(Request request, Phrase phrase, Object... arguments) {
        // «Майра Д.» at the end of a sentence brings its point along.
        return TWO_POINTS
                .matcher(phrases.say(request.tongue(), phrase, arguments))
                .replaceAll(".");
    }

    List<Message> answer(Request request, Phrase phrase, Object... arguments) {
        return List.of(Message.of(SafeHtml.text(say(request, phrase, arguments))));
    }

    /// The first of the names, and how many there are besides: of two hundred not all fit a message.
    String names(Request request, List<String> names, int most) {
        String first = String.join(", ", names.subList(0, Math.min(most, names.size())));
        int more = names.size() - most;
        return more > 0 ? first + " " + say(request, Phrase.AND_MORE, "count", more) : first;
    }

    /// Articles as lines under a heading.
    SafeHtml lines(Request request, SafeHtml head, List<Reported.Article> articles, int most) {
        return Articles.lines(head, articles, most, article -> nameless(request, article));
    }

    /// What was done and where, for a headline that is left out.
    private String nameless(Request request, Reported.Article article) {
        List<String> places = article.told().stream()
                .map(IncidentLog.Told::place)
                .filter(place -> !place.isBlank())
                .distinct()
                .toList();
        Map<String, List<String>> there = article.told().stream()
                .collect(Collectors.groupingBy(
                        told -> places.size() == 1 ? places.getFirst() : told.place(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                told -> measures.name(
                                        told.kind(),
                                        told.measure(),
                                        request.tongue().code()),
                                Collectors.toList())));
        String what = there.entrySet().stream()
                .limit(MOST_PLACES)
                .map(some -> some.getValue().stream().distinct().limit(2).collect(Collectors.joining(", "))
                        + where(request, some.getKey()))
                .collect(Collectors.joining("; "));
        return what + ": " + say(request, Phrase.REPORTED_SHIELDED);
    }

    private String where(Request request, String place) {
        return place.isBlank() ? "" : " (" + words.place(place, request.tongue()) + ")";
    }

    /// Keeps a chat as it is now; the book learns of it after the commit.
    void save(Request request, Chat chat) {
        store.save(request.handle(), chat);
    }
}

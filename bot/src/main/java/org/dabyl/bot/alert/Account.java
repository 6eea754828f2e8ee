package org.dabyl.bot.alert;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.bot.chat.WatchWords;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.text.Phrasebook;
import org.dabyl.config.text.Tongue;
import org.dabyl.feeds.classify.Event;

/// What an alert says was done, to whom, where and by what law.
///
/// What was done to the same people is told together, with them below it. Where one was arrested and another fined,
/// each measure names its own, what was done to watched people first: nobody may read that it was done to somebody
/// else. For any thread.
final class Account {
    private static final int LONGEST_MEASURE = 90;
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_WHERE = 60;
    private static final int MOST_PEOPLE = 12;
    private static final int MOST_IN_LINE = 2;
    private static final int MOST_EVENTS = 5;
    private static final int MOST_PLACES = 4;
    private static final int MOST_LAWS = 6;

    /// What measures that each name their own may take: the second where the first would not fit.
    enum Room {
        WIDE(8, 60, 900),
        NARROW(4, 0, 0);

        private final int lines;
        private final int quoted;
        private final int names;

        Room(int lines, int quoted, int names) {
            this.lines = lines;
            this.quoted = quoted;
            this.names = names;
        }
    }

    private final Phrasebook phrases;
    private final WatchWords watchWords;
    private final Measures measures;

    Account(Phrasebook phrases, Measures measures, WatchWords watchWords) {
        this.phrases = phrases;
        this.measures = measures;
        this.watchWords = watchWords;
    }

    /// @param headless whether the headline is left out for somebody's sake
    /// @param room how much of it a message has room for
    SafeHtml full(Tongue tongue, List<Event> events, Reason reason, boolean headless, Room room) {
        List<Doing> doings = doings(tongue, events, reason);
        List<String> names = Doing.names(events, reason);
        boolean together = Doing.areToTheSame(doings);
        SafeHtml who = together ? who(tongue, names) : SafeHtml.EMPTY;
        SafeHtml lines = together ? together(tongue, doings) : apart(tongue, doings, reason, room);
        return lines.plus(who)
                .plus(unsaid(tongue, events, reason, headless))
                .plus(together || Doing.areInOnePlace(doings) ? where(tongue, events) : SafeHtml.EMPTY)
                .plus(together || Doing.haveOneLaw(doings) ? law(tongue, events) : SafeHtml.EMPTY);
    }

    /// To whom it was done, and nothing of what.
    SafeHtml people(Tongue tongue, List<Event> events, Reason reason, boolean headless) {
        return who(tongue, Doing.names(events, reason)).plus(unsaid(tongue, events, reason, headless));
    }

    private SafeHtml who(Tongue tongue, List<String> names) {
        return names.isEmpty()
                ? SafeHtml.EMPTY
                : said(tongue, Phrase.ALERT_WHO, "people", listed(tongue, names, MOST_PEOPLE));
    }

    private List<Doing> doings(Tongue tongue, List<Event> events, Reason reason) {
        return Doing.of(events, event -> measures.name(tongue, event), reason);
    }

    private SafeHtml together(Tongue tongue, List<Doing> doings) {
        return doings.stream()
                .limit(MOST_EVENTS)
                .map(doing -> quoted(tongue, doing, LONGEST_MEASURE))
                .reduce((one, next) -> one.line().plus(next))
                .orElse(SafeHtml.EMPTY);
    }

    /// What was done to watched people, then what the chat follows.
    private Comparator<Doing> first(Reason reason) {
        return Comparator.<Doing, Boolean>comparing(doing -> !doing.isOf(reason.people()))
                .thenComparing(doing ->
                        !watchWords.follow(reason.watches(), doing.first().kind()));
    }

    private SafeHtml apart(Tongue tongue, List<Doing> doings, Reason reason, Room room) {
        boolean places = !Doing.areInOnePlace(doings);
        boolean laws = !Doing.haveOneLaw(doings);
        List<Doing> some =
                doings.stream().sorted(first(reason)).limit(room.lines).toList();
        SafeHtml out = SafeHtml.EMPTY;
        int left = room.names;
        for (Doing doing : some) {
            String names = listed(tongue, doing.names(), left > 0 ? MOST_PEOPLE : MOST_IN_LINE);
            left -= names.length();
            String details = details(tongue, doing, places, laws);
            out = (out.isEmpty() ? out : out.line())
                    .plus(quoted(tongue, doing, room.quoted))
                    .plus(names.isEmpty() ? "" : " – " + names)
                    .plus(details.isEmpty() ? "" : " (" + details + ")");
        }
        int more = doings.size() - some.size();
        return more > 0 ? out.line().plus(phrases.say(tongue, Phrase.AND_MORE, "count", more)) : out;
    }

    private String details(Tongue tongue, Doing doing, boolean places, boolean laws) {
        return Stream.of(places ? places(tongue, doing.events()) : "", laws ? laws(tongue, doing.events(), 2) : "")
                .filter(detail -> !detail.isEmpty())
                .map(detail -> Quoted.line(detail, LONGEST_WHERE))
                .collect(Collectors.joining("; "));
    }

    private SafeHtml quoted(Tongue tongue, Doing doing, int longest) {
        String words = longest > 0 ? Quoted.line(doing.words(), longest) : "";
        SafeHtml name = measures.of(tongue, doing.first());
        return words.isEmpty() ? name : name.plus(": " + phrases.say(tongue, Phrase.QUOTED, "words", words));
    }

    /// Who has a watched name is named by that.
    private SafeHtml unsaid(Tongue tongue, List<Event> events, Reason reason, boolean headless) {
        boolean nobody = Doing.names(events, reason).isEmpty();
        if (events.stream().anyMatch(event -> Doing.hides(event, reason))) {
            return said(tongue, nobody ? Phrase.ALERT_SHIELDED : Phrase.ALERT_SHIELDED_OTHERS);
        }
        SafeHtml out = nobody && !reason.isPersonal() ? said(tongue, Phrase.ALERT_ANONYMOUS) : SafeHtml.EMPTY;
        return headless ? out.plus(said(tongue, Phrase.ALERT_NO_HEADLINE)) : out;
    }

    private SafeHtml where(Tongue tongue, List<Event> events) {
        String places = places(tongue, events);
        return places.isEmpty() ? SafeHtml.EMPTY : said(tongue, Phrase.ALERT_WHERE, "place", places);
    }

    private SafeHtml law(Tongue tongue, List<Event> events) {
        String laws = laws(tongue, events, MOST_LAWS);
        return laws.isEmpty() ? SafeHtml.EMPTY : said(tongue, Phrase.ALERT_LAW, "law", laws);
    }

    private SafeHtml said(Tongue tongue, Phrase phrase, Object... values) {
        return SafeHtml.EMPTY.line().plus(phrases.say(tongue, phrase, values));
    }

    private String places(Tongue tongue, List<Event> events) {
        return events.stream()
                .map(event -> Quoted.line(watchWords.place(event.place(), tongue), LONGEST_NAME))
                .filter(place -> !place.isEmpty())
                .distinct()
                .limit(MOST_PLACES)
                .collect(Collectors.joining(", "));
    }

    private String laws(Tongue tongue, List<Event> events, int most) {
        return events.stream()
                .flatMap(event -> event.law().stream())
                .distinct()
                .limit(most)
                .map(ref -> Quoted.line(measures.law(tongue, ref), LONGEST_NAME))
                .collect(Collectors.joining("; "));
    }

    private String listed(Tongue tongue, List<String> names, int most) {
        String all = names.stream()
                .limit(most)
                .map(name -> Quoted.line(name, LONGEST_NAME))
                .collect(Collectors.joining(", "));
        int more = names.size() - most;
        return more > 0 ? all + " " + phrases.say(tongue, Phrase.AND_MORE, "count", more) : all;
    }

    /// The same in a few words, for a summary that comes late.
    String brief(Tongue tongue, List<Event> events, Reason reason) {
        List<Doing> doings = doings(tongue, events, reason);
        if (Doing.areToTheSame(doings)) {
            String what = events.stream()
                    .map(event -> measures.inOneLine(tongue, event))
                    .distinct()
                    .limit(MOST_IN_LINE)
                    .collect(Collectors.joining("; "));
            return brief(tongue, events, what + whom(tongue, Doing.names(events, reason)));
        }
        String what = doings.stream()
                .sorted(first(reason))
                .limit(MOST_IN_LINE)
                .map(doing -> measures.inOneLine(tongue, doing.first()) + whom(tongue, doing.names()))
                .collect(Collectors.joining("; "));
        return brief(tongue, events, what);
    }

    /// One measure, with its term, in a few words.
    String brief(Tongue tongue, Event event, Reason reason) {
        List<Event> one = List.of(event);
        return brief(tongue, one, measures.inOneLine(tongue, event) + whom(tongue, Doing.names(one, reason)));
    }

    private String whom(Tongue tongue, List<String> names) {
        return names.isEmpty() ? "" : ": " + listed(tongue, names, MOST_IN_LINE);
    }

    private String brief(Tongue tongue, List<Event> events, String what) {
        String where = places(tongue, events);
        return what + (where.isEmpty() ? "" : " (" + where + ")");
    }
}

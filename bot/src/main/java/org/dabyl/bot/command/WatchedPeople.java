package org.dabyl.bot.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dabyl.bot.chat.Watch;
import org.dabyl.bot.command.Reported.Article;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.watch.KindGroup;
import org.dabyl.config.watch.WatchedName;

/// What is answered to whoever subscribes to people: under which names they are watched now, what makes a name vague,
/// and what was reported of them lately.
final class WatchedPeople {
    private static final int MOST_REPORTED = 5;
    private static final int MOST_HINTS = 3;
    private static final int MOST_NAMED = 40;
    private static final int LONGEST_WORDS = 60;

    private static final Duration BACK = Duration.ofDays(30);
    private final Talk talk;

    WatchedPeople(Talk talk) {
        this.talk = talk;
    }

    /// @param people at least one
    SafeHtml answer(Request request, List<WatchedName> people) {
        SafeHtml text = people.size() == 1 ? one(request, people.getFirst()) : several(request, people);
        List<WatchedName> vague = people.stream()
                .filter(person -> isOneWord(person) || kindIn(person).isPresent())
                .limit(MOST_HINTS)
                .toList();
        for (WatchedName person : vague) {
            text = text.line()
                    .plus(kindIn(person)
                            .map(kinds -> perhaps(request, kinds))
                            .orElseGet(() -> hint(request, person.name())));
        }
        if (people.size() == 1 && mayBeWords(request, people.getFirst())) {
            text = text.line().plus(talk.say(request, Phrase.HINT_WORDS, "words", request.argument()));
        }
        return text.line().line().plus(reported(request, people));
    }

    /// A handle such as `@steppe_fox1` is one word as well, but nobody's surname.
    private static boolean isOneWord(WatchedName person) {
        return person.name().codePoints().noneMatch(c -> c == ' ' || c == '@' || c == '_' || Character.isDigit(c));
    }

    /// An organisation, or anything else that we see no name in: that nobody is ever told of it must not stay unsaid.
    private boolean mayBeWords(Request request, WatchedName person) {
        String typed = request.argument();
        boolean words = typed.length() <= LONGEST_WORDS
                && typed.codePoints()
                        .allMatch(c -> c == ' ' || c == '-' || c == '.' || c == ',' || Character.isLetterOrDigit(c));
        boolean slip =
                isOneWord(person) && talk.groups().findNear(person.name()).isPresent();
        return words
                && !slip
                && kindIn(person).isEmpty()
                && (isOneWord(person) || !talk.parser().isPlainName(person.name()));
    }

    private SafeHtml one(Request request, WatchedName person) {
        SafeHtml text = SafeHtml.text(talk.say(request, Phrase.SUBSCRIBED_PERSON, "what", person.name()));
        if (person.spellings().size() > 1) {
            String others = String.join(
                    ", ", person.spellings().subList(1, person.spellings().size()));
            text = text.line().plus(talk.say(request, Phrase.SPELLINGS, "names", others));
        }
        return text;
    }

    private SafeHtml several(Request request, List<WatchedName> people) {
        List<String> names = people.stream().map(WatchedName::name).toList();
        return SafeHtml.text(
                talk.say(request, Phrase.SUBSCRIBED_PEOPLE, "names", talk.names(request, names, MOST_NAMED)));
    }

    /// «Посадки в тюрьмах»: a word for events in what can be no more than a name to us.
    private Optional<KindGroup> kindIn(WatchedName person) {
        return Stream.of(person.name().split(" "))
                .filter(word -> person.name().contains(" "))
                .flatMap(word -> talk.groups().findTyped(word).stream())
                .findFirst();
    }

    private String perhaps(Request request, KindGroup group) {
        String kinds = group.name(request.tongue().code());
        return talk.say(request, Phrase.HINT_PERHAPS, "what", "/subscribe " + kinds);
    }

    /// One word is a surname, or a slip in what was meant for a kind of events.
    private String hint(Request request, String word) {
        return talk.groups()
                .findNear(word)
                .map(group -> perhaps(request, group))
                .orElseGet(() -> talk.say(request, Phrase.HINT_ONE_WORD, "name", word));
    }

    /// What was reported of them lately.
    SafeHtml reported(Request request, List<WatchedName> people) {
        List<Watch> watches = people.stream().<Watch>map(Watch.Person::new).toList();
        List<Article> reported =
                talk.reported().of(request.handle(), watches, request.now().minus(BACK), Set.of());
        Optional<String> name =
                people.size() == 1 ? Optional.of(people.getFirst().name()) : Optional.empty();
        if (reported.isEmpty()) {
            return SafeHtml.text(name.map(one -> talk.say(request, Phrase.REPORTED_NOTHING, "name", one))
                    .orElseGet(() -> talk.say(request, Phrase.REPORTED_NOBODY)));
        }
        int count = reported.size();
        String head = name.map(one -> talk.say(request, Phrase.REPORTED, "name", one, "count", count))
                .orElseGet(() -> talk.say(request, Phrase.REPORTED_PEOPLE, "count", count));
        SafeHtml lines = talk.lines(request, SafeHtml.text(head), reported, MOST_REPORTED);
        int more = count - MOST_REPORTED;
        return more > 0 ? lines.line().plus(talk.say(request, Phrase.REPORTED_MORE, "count", more)) : lines;
    }
}

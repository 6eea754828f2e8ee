package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.When.Telling;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;

/// What an article that is no concern of ours by its own words may add to what others told: «В Алматы задержали ещё
/// троих», "All detained in Shymkent released".
///
/// On the day of a protest an outlet says once what it is about, and then only how many more there are, and that
/// they were let go. Such a line is one of crime as well as of ours: it is only asked for where something of ours
/// was told of in that place hours ago. So it names nobody, says nothing of a crime, an article of law or a
/// suspicion, and tells of a detention or a release of others than those known, or of many. Stateless; for any
/// thread.
final class FollowUp {
    private static final Set<EventKind> KINDS = EnumSet.of(EventKind.DETENTION, EventKind.RELEASE);

    /// Beside them it may tell of the rally.
    private static final Set<EventKind> ALLOWED =
            EnumSet.of(EventKind.DETENTION, EventKind.RELEASE, EventKind.ASSEMBLY);

    /// «Число задержанных в Алматы выросло до 30»
    private static final int MANY = 10;

    private FollowUp() {}

    /// Those events; none where the article is a concern of ours, or plainly of something else.
    static List<Event> of(Ruled ruled) {
        boolean silent = !ruled.judgement().civic()
                && Among.none(ruled.judgement().rules(), rule -> rule.startsWith("-"))
                && Among.all(ruled.words(), draft -> ALLOWED.contains(draft.kind))
                && Among.all(ruled.events(), event -> event.persons().isEmpty())
                && !speaksOfCrime(ruled.article());
        return silent ? ruled.events().stream().filter(FollowUp::isOfOthers).toList() : List.of();
    }

    private static boolean isOfOthers(Event event) {
        return event.current()
                && KINDS.contains(event.kind())
                && (event.when().telling() == Telling.OF_OTHERS
                        || event.kind() == EventKind.DETENTION && event.when().heads() >= MANY)
                && !event.place().isEmpty();
    }

    private static boolean speaksOfCrime(Marked article) {
        int last = article.text().length();
        return !article.isShort()
                || !article.facts().laws().isEmpty()
                || article.hasAny(WordList.ACCUSED, 0, last)
                || article.hasAny(WordList.BLAMING, 0, last)
                || article.hasAny(WordList.CLAIMED, 0, last)
                || article.hasAny(WordList.CASES, 0, last);
    }
}

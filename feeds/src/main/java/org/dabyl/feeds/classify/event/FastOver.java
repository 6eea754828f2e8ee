package org.dabyl.feeds.classify.event;

import java.util.List;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// Whether a hunger strike told below a headline is the one that the headline says is over: «Асель Ким прекратила
/// голодовку. Она голодала десять дней».
///
/// Stateless; for any thread.
final class FastOver {
    private static final String RULE = "-fast-over";

    private FastOver() {}

    static void judge(Draft draft, Marked article) {
        Sentence title = article.text().sentences().getFirst();
        boolean below = draft.kind == EventKind.HUNGER_STRIKE
                && draft.current
                && !draft.dated
                && !draft.sentence.equals(title)
                && article.isTitle(title);
        if (below && saysSo(title, article) && isOf(title, draft, article)) {
            draft.noNews(RULE);
        }
    }

    private static boolean saysSo(Sentence title, Marked article) {
        return Among.any(
                article.hits(EntryUse.MOODS, title),
                mood -> mood.entry().id().endsWith("-mood-hunger-over")
                        || mood.entry().id().endsWith("-mood-fast-over"));
    }

    private static boolean isOf(Sentence title, Draft draft, Marked article) {
        List<Person> named = article.people().within(title.first(), title.last()).stream()
                .map(PersonMention::person)
                .toList();
        return named.containsAll(draft.persons);
    }
}

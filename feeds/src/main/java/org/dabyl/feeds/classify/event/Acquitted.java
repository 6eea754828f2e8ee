package org.dabyl.feeds.classify.event;

import java.util.List;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;

/// Whether the verdict that an article speaks of is an acquittal told beside it: «Суд оправдал Абишева. Приговор
/// огласили 17 марта».
///
/// Of the same people only, and where no years are told that a court gave. Stateless; for any thread.
final class Acquitted {
    private Acquitted() {}

    static boolean is(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.SENTENCE
                && !draft.persons.isEmpty()
                && article.isShort()
                && article.hasAny(WordList.VERDICTS, draft.hit.first(), draft.hit.last() + 1)
                && !Outcome.tellsYears(draft, article)
                && Among.any(
                        all,
                        other -> other.kind == EventKind.RELEASE
                                && other.current
                                && other.persons.equals(draft.persons)
                                && article.hasAny(WordList.ACQUITTING, other.hit.first(), other.hit.last() + 1));
    }
}

package org.dabyl.feeds.classify.current;

import java.util.EnumSet;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;

/// Whether an article says that somebody is held still: «остаётся в полиции», "still in custody", «әлі қамауда».
///
/// That is nothing new of who was taken, and takes back that he was let go. Stateless; for any thread.
final class Staying {
    private static final Set<EventKind> HELD = EnumSet.of(
            EventKind.DETENTION, EventKind.ADMINISTRATIVE_ARREST, EventKind.PRETRIAL_ARREST, EventKind.HOUSE_ARREST);

    /// «всё ещё не на свободе», "remains in pre-trial custody": so many words the two may be apart.
    private static final int NEAR = 3;

    private Staying() {}

    static boolean isSaid(Draft draft, Marked article) {
        if (!HELD.contains(draft.kind)) {
            return false;
        }
        int to = Math.min(draft.sentence.last(), draft.hit.last() + 1 + NEAR);
        for (int i = Math.max(draft.sentence.first(), draft.hit.first() - NEAR); i < to; i++) {
            if (article.is(WordList.REMAINING, i) && !isOneMore(i, article)) {
                return true;
            }
        }
        return false;
    }

    /// «ещё одного», and not «всё ещё».
    private static boolean isOneMore(int token, Marked article) {
        return article.is(WordList.ONE_MORE, token) && !article.norm(token - 1).equals("все");
    }
}

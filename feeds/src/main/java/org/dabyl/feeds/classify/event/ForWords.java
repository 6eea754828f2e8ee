package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;

/// Whether somebody without a name was punished for words, as the sentence says: «учительницу оштрафовали за пост»,
/// "woman fined over comment on war", «пікірі үшін қамалды».
///
/// Most people whom that befalls are no public figures and stay nameless: what concerns us is the reason. What follows
/// a rally is left to [Crowd]. Stateless; for any thread.
final class ForWords {
    private static final Set<EventKind> KINDS =
            EnumSet.of(EventKind.DETENTION, EventKind.FINE, EventKind.ADMINISTRATIVE_ARREST, EventKind.SENTENCE);

    private static final String SPEECH = "-civic-speech";

    private ForWords() {}

    static boolean is(Draft draft, Marked article) {
        return KINDS.contains(draft.kind)
                && draft.persons.isEmpty()
                && Among.any(
                        article.hits(EntryUse.CIVIC, draft.sentence),
                        words -> words.entry().id().endsWith(SPEECH)
                                && words.entry().weight() > 0
                                && !article.hasAny(WordList.RALLIES, words.first(), words.last() + 1)
                                && isReason(words, article));
    }

    private static boolean isReason(WordHit words, Marked article) {
        return article.is(WordList.CAUSE, words.first())
                || words.first() > 0 && article.is(WordList.CAUSE, words.first() - 1)
                || article.is(WordList.OCCASION_BEHIND, words.last())
                || article.is(WordList.OCCASION_BEHIND, words.last() + 1);
    }
}

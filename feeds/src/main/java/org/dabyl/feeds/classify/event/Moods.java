package org.dabyl.feeds.classify.event;

import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.LexiconEntry;

/// Whether a measure happened, or was only denied, refused, asked for, threatened or planned.
///
/// Each mood of the lexicon reaches some words to its side, no further than the sentence. Stateless; for any thread.
final class Moods {
    private Moods() {}

    static void judge(Draft draft, Marked article) {
        for (WordHit mood : article.hits(EntryUse.MOODS, draft.sentence)) {
            if (reaches(mood, draft) && !mood.touches(draft.hit)) {
                draft.happened = false;
                draft.current = false;
                draft.rules.add("-" + mood.entry().id());
            }
        }
    }

    static boolean reaches(WordHit words, Draft draft) {
        LexiconEntry entry = words.entry();
        boolean kind = entry.kinds().isEmpty() || entry.kinds().contains(draft.kind);
        boolean after = draft.hit.first() > words.last();
        boolean before = draft.hit.last() < words.first();
        boolean inside = !after && !before;
        int distance = after ? draft.hit.first() - words.last() : before ? words.first() - draft.hit.last() : 0;
        boolean side = inside
                || switch (entry.side()) {
                    case AFTER -> after;
                    case BEFORE -> before;
                    case BOTH -> true;
                };
        return kind && side && distance <= entry.reach();
    }
}

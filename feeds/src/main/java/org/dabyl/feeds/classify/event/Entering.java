package org.dabyl.feeds.classify.event;

import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;

/// Who is not let into the country is not kept from leaving it, though border guards turn back both: «не пустили в
/// Казахстан», "denied entry … turned back at Almaty airport". Stateless; for any thread.
final class Entering {
    private static final String ENTRY = "-worded-entry";

    private Entering() {}

    static void judge(Draft draft, Marked article) {
        if (draft.kind == EventKind.TRAVEL_BAN
                && draft.current
                && article.isShort()
                && Among.any(
                        article.hits(EntryUse.WORDING),
                        words -> words.entry().id().endsWith(ENTRY))) {
            draft.didNotHappen("-not-let-in");
        }
    }
}

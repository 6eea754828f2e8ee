package org.dabyl.feeds.classify.event;

import java.util.List;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;

/// What a headline says that a higher court changed: «сократил срок до 4 лет».
///
/// The verdict that such a report goes on to tell, without a day, is the one that was changed or the one that it
/// became, and in neither case a new one of the first court, which could still be appealed. Stateless; for any
/// thread.
final class Changed {
    private static final List<String> WORDED = List.of("-worded-reduced", "-worded-stricter");

    private Changed() {}

    /// «Апелляция сократила срок Абаеву до 4 лет. Первая инстанция дала ему шесть»
    static boolean isFirstRuling(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.SENTENCE
                && draft.current
                && !draft.dated
                && article.isShort()
                && !isOfAnotherSort(draft, article)
                && Among.any(
                        all,
                        other -> other.kind == EventKind.APPEAL
                                && other.current
                                && article.isTitle(other.sentence)
                                && other.hit.first() < draft.hit.first()
                                && other.mayBeOfSame(draft)
                                && isWorded(other, article));
    }

    /// «Срок скостили. Вместо четырёх лет колонии – три года ограничения свободы»: that is another measure.
    private static boolean isOfAnotherSort(Draft draft, Marked article) {
        return Among.any(
                article.hits(EntryUse.WORDING, draft.sentence),
                words -> words.entry().weight() != 0 && words.entry().kinds().contains(EventKind.SENTENCE));
    }

    private static boolean isWorded(Draft appeal, Marked article) {
        return Among.any(
                article.hits(EntryUse.WORDING, appeal.sentence),
                words -> WORDED.stream().anyMatch(words.entry().id()::endsWith));
    }
}

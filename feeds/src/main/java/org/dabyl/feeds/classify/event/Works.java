package org.dabyl.feeds.classify.event;

import java.time.Duration;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;

/// Hours of community service: a penalty by a ruling, or by a verdict.
///
/// A criminal court gives them where it finds somebody guilty; a ruling gives no more than forty. Stateless; for any
/// thread.
final class Works {
    private static final int LONGEST_RULING = 40;

    private Works() {}

    static EventKind of(EventKind told, WordHit hit, Marked article) {
        boolean works = told == EventKind.FINE && article.hasAny(WordList.WORKS, hit.first(), hit.last() + 1);
        return works && isVerdict(hit, article) ? EventKind.SENTENCE : told;
    }

    /// «Год ограничения свободы и сто часов общественных работ»: the verdict is told by its length.
    static boolean besideYears(Marked article) {
        return Among.any(article.facts().terms(), at -> at.value().term().isMonthsOrYears());
    }

    private static boolean isVerdict(WordHit hit, Marked article) {
        int from = article.isShort() ? 0 : article.sentenceAt(hit.first()).first();
        int to = article.isShort()
                ? article.text().length()
                : article.sentenceAt(hit.first()).last();
        return article.hasAny(WordList.GUILT, from, to)
                && article.hits(EntryUse.ARREST_DAYS).isEmpty()
                && Among.none(article.facts().laws(), law -> law.value().code().startsWith("КоАП"))
                && !besideYears(article)
                && Among.none(
                        article.facts().terms(),
                        at -> at.value().term().isHours()
                                && Duration.parse(at.value().term().iso()).toHours() <= LONGEST_RULING);
    }
}

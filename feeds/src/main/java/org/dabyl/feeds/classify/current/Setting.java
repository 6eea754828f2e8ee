package org.dabyl.feeds.classify.current;

import java.time.temporal.ChronoUnit;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.mark.Facts;
import org.dabyl.feeds.classify.mark.Layout;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.InOrder;
import org.dabyl.feeds.classify.text.Language;

/// Whether a sentence belongs to a paragraph of a long Russian or Kazakh article that only tells the circumstances of
/// its news.
///
/// «Садик закрыли на ремонт три года назад, с тех пор детей возят через весь город.» tells no measure, and so starts
/// no history of measures that the next paragraph would go on with, where the lead tells a day of this week.
/// Stateless; for any thread.
final class Setting {
    private Setting() {}

    static boolean holds(Sentence sentence, Marked article) {
        if (article.text().language() == Language.EN || article.isShort()) {
            return false;
        }
        Layout layout = article.layout();
        int line = layout.lineOf(sentence.first());
        return InOrder.within(article.hits(EntryUse.EVENTS), WordHit::first, layout.start(line), layout.end(line))
                        .isEmpty()
                && isLeadFresh(article);
    }

    private static boolean isLeadFresh(Marked article) {
        for (Facts.At<DateMention> day : article.facts().daysWithin(0, article.leadEnd())) {
            long age = ChronoUnit.DAYS.between(day.value().to(), article.published());
            if (age >= 0 && age <= Currency.DAYS) {
                return true;
            }
        }
        return false;
    }
}

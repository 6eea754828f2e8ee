package org.dabyl.feeds.classify.mark;

import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.fact.PlaceMention.Relation;

/// Whether an article tells of what another country's police and courts did, where it names no town: «в Польше»,
/// «турецкая полиция», "Kyrgyz police". Stateless.
final class OtherLands {
    /// «турецкие миграционные власти»
    private static final int TO_HANDS = 2;

    private OtherLands() {}

    /// By the headline and the lead; a place of ours in them makes it ours.
    static boolean areSpokenOf(Marked article) {
        boolean there = false;
        for (Facts.At<PlaceMention> at : article.facts().places()) {
            Relation relation = at.value().relation();
            boolean passing = relation == Relation.FROM || relation == Relation.TO || relation == Relation.RESIDENT;
            if (at.first() >= article.leadEnd() || passing) {
                continue;
            }
            if (!at.value().place().foreign()) {
                return false;
            }
            there |= at.value().locative() || hasHands(at.last() - 1, article);
        }
        for (int i = 0; i < article.leadEnd() && !there; i++) {
            there = article.is(WordList.OF_OTHER_LANDS, i) && hasHands(i, article);
        }
        return there;
    }

    private static boolean hasHands(int token, Marked article) {
        return article.hasAny(WordList.HANDS, token + 1, Math.min(article.leadEnd(), token + 1 + TO_HANDS));
    }
}

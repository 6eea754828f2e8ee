package org.dabyl.feeds.classify.event;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;

/// Words of another topic that only colour a long article.
///
/// A report of three pages on an activist's arrest also mentions a film, a neighbour who is a nurse and the tulips in
/// the
/// square, each once. What an article is about stands in its headline or lead, or comes back: where the words of a
/// Russian or Kazakh lead speak for it, one word below says nothing against; of English ones [OfRights] says it.
/// Immutable; for
/// any thread.
final class Colour {
    /// The last sentence of a lead.
    private static final int LEAD = 2;

    /// Entries so called tell of crimes: what somebody is blamed for counts wherever it stands.
    private static final String CRIME = "-crime-";

    private final Set<LexiconEntry> only;

    private Colour(Set<LexiconEntry> only) {
        this.only = only;
    }

    /// @param without tokens that say nothing of the topic
    static Colour of(Marked article, BitSet without) {
        if (article.text().sentences().size() < ArticleOdds.FEWEST) {
            return new Colour(Set.of());
        }
        return new Colour(
                switch (article.text().language()) {
                    case RU, KK -> leadSpeaksFor(article, without) ? once(article) : Set.of();
                    case EN -> OfRights.isLead(article, without) ? OfRights.below(article) : Set.of();
                });
    }

    private static boolean leadSpeaksFor(Marked article, BitSet without) {
        Set<LexiconEntry> counted = new HashSet<>();
        int sum = 0;
        for (WordHit hit : article.hits(EntryUse.CIVIC)) {
            boolean lead = article.token(hit.first()).sentence() <= LEAD;
            if (lead && !without.get(hit.first()) && counted.add(hit.entry())) {
                sum += hit.entry().weight();
            }
        }
        return sum > 0;
    }

    /// What speaks against the article in one sentence below the lead, and in no other.
    private static Set<LexiconEntry> once(Marked article) {
        IdentityHashMap<LexiconEntry, Integer> saidIn = new IdentityHashMap<>();
        Set<LexiconEntry> more = Collections.newSetFromMap(new IdentityHashMap<>());
        for (WordHit hit : article.hits(EntryUse.CIVIC)) {
            int sentence = article.token(hit.first()).sentence();
            Integer before = saidIn.putIfAbsent(hit.entry(), sentence);
            boolean counts = hit.entry().weight() >= 0 || hit.entry().id().contains(CRIME);
            if (counts || sentence <= LEAD || before != null && before != sentence) {
                more.add(hit.entry());
            }
        }
        saidIn.keySet().removeAll(more);
        return saidIn.keySet();
    }

    boolean holds(WordHit word) {
        return only.contains(word.entry());
    }
}

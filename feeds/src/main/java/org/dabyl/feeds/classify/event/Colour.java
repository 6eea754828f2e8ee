package org.dabyl.feeds.classify.event;

import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// Words of another topic that only colour a long article.
///
/// A report of three pages on an activist's arrest also mentions a film, a neighbour who is a nurse and the tulips in
/// the square, each once. What an article is about stands in its headline or lead, or comes back: where the words of
/// a Russian or Kazakh lead speak for it, one word below says nothing against; of English ones [OfRights] says it.
/// Immutable; for any thread.
final class Colour {
    /// The last sentence of a lead.
    private static final int LEAD = 2;
    /// What has fewer sentences has no colour.
    private static final int LONG = 13;

    /// Entries so called tell of crimes: what somebody is blamed for counts, unless the lead is sure of its topic.
    private static final String CRIME = "-crime-";

    private final Set<LexiconEntry> only;

    private Colour(Set<LexiconEntry> only) {
        this.only = only;
    }

    /// @param without tokens that say nothing of the topic
    static Colour of(Marked article, BitSet without) {
        if (article.text().sentences().size() < LONG) {
            return new Colour(Set.of());
        }
        return new Colour(
                switch (article.text().language()) {
                    case RU -> ofRussian(article, without);
                    case KK -> speaksFor(LEAD, article, without) ? once(article) : Set.of();
                    case EN -> OfRights.isLead(article, without) ? OfRights.below(article) : Set.of();
                });
    }

    /// «Журналистка рассказала об обыске», and below it of the tenders, the stolen millions and the drugs that she
    /// wrote about.
    private static Set<LexiconEntry> ofRussian(Marked article, BitSet without) {
        if (!speaksFor(0, article, without) && !speaksFor(LEAD, article, without)) {
            return Set.of();
        }
        return isOnRights(article, without)
                ? onlyBelow(said -> said.index() <= LEAD, entry -> entry.weight() < 0, article)
                : once(article);
    }

    private static boolean speaksFor(int last, Marked article, BitSet without) {
        int sum = 0;
        for (LexiconEntry entry : ofLead(last, article, without)) {
            sum += entry.weight();
        }
        return sum > 0;
    }

    private static Set<LexiconEntry> ofLead(int last, Marked article, BitSet without) {
        Set<LexiconEntry> said = Collections.newSetFromMap(new IdentityHashMap<>());
        for (WordHit hit : article.hits(EntryUse.CIVIC)) {
            if (article.token(hit.first()).sentence() <= last && !without.get(hit.first())) {
                said.add(hit.entry());
            }
        }
        return said;
    }

    /// Whether the lead says in two ways what it is about, or names an activist or journalist: whom a crowd of
    /// shareholders has lost its money to is a thief all the same.
    private static boolean isOnRights(Marked article, BitSet without) {
        boolean outspoken = Among.any(
                article.hits(EntryUse.CIVIC),
                hit -> article.token(hit.first()).sentence() <= LEAD
                        && !without.get(hit.first())
                        && hit.entry().weight() > 0
                        && article.is(WordList.OUTSPOKEN, hit.first()));
        int ways = 0;
        for (LexiconEntry entry : ofLead(LEAD, article, without)) {
            ways += entry.weight() > 0 ? 1 : 0;
        }
        return outspoken || ways > 1;
    }

    /// Which of these the article says below the lead only.
    static Set<LexiconEntry> onlyBelow(Predicate<Sentence> isLead, Predicate<LexiconEntry> these, Marked article) {
        Set<LexiconEntry> below = Collections.newSetFromMap(new IdentityHashMap<>());
        List<WordHit> hits = article.hits(EntryUse.CIVIC);
        for (WordHit hit : hits) {
            if (!isLead.test(article.sentenceAt(hit.first())) && these.test(hit.entry())) {
                below.add(hit.entry());
            }
        }
        for (int i = 0; !below.isEmpty() && i < hits.size(); i++) {
            if (isLead.test(article.sentenceAt(hits.get(i).first()))) {
                below.remove(hits.get(i).entry());
            }
        }
        return below;
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

package org.dabyl.feeds.classify.event;

import java.util.BitSet;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;

/// Whether the lead of a long English article is about those whose rights are pressed on, with no crime or other
/// topic in its headline, and which words further down then say nothing against it.
///
/// «A court jailed the trade union activist Dina Omar for 10 days. …»: that she once worked at a bank, what the
/// thieves in her cell told her and the frozen river behind the court are colour. In a lead such words say what an
/// article is about. Stateless; for any thread.
final class OfRights {
    /// What weighs less says a calling, and lawyers and miners are in all kinds of news.
    private static final int PLAIN = 4;

    private OfRights() {}

    /// @param without tokens that are somebody's name or mean something else, which say nothing
    static boolean isLead(Marked article, BitSet without) {
        return Among.none(
                        article.hits(EntryUse.CIVIC),
                        hit -> isOther(hit.entry().id())
                                && article.isTitle(article.sentenceAt(hit.first()))
                                && !without.get(hit.first()))
                && Among.any(
                        article.hits(EntryUse.CIVIC),
                        hit -> isInLead(hit, article)
                                && hit.entry().weight() >= PLAIN
                                && isOfPeople(hit.entry().id())
                                && !without.get(hit.first())
                                && !isTeller(hit, article));
    }

    /// What tells of a crime or of another topic below the lead, and not in it.
    static Set<LexiconEntry> below(Marked article) {
        return Colour.onlyBelow(Marked::isInLead, entry -> isOther(entry.id()), article);
    }

    private static boolean isOther(String id) {
        return id.startsWith("en-crime") || id.endsWith("-topics");
    }

    private static boolean isInLead(WordHit hit, Marked article) {
        return Marked.isInLead(article.sentenceAt(hit.first()));
    }

    private static boolean isOfPeople(String id) {
        return id.endsWith("-people") || id.endsWith("-human-rights");
    }

    /// «the minister told reporters»
    private static boolean isTeller(WordHit hit, Marked article) {
        return article.norm(hit.first()).startsWith("reporter");
    }
}

package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.config.watch.NearOdds;
import org.dabyl.config.watch.WordClasses;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.current.Currency;
import org.dabyl.feeds.classify.current.History;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.Meanings;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// A second opinion on what a long article tells: how likely each measure in it is news, and not its history.
///
/// Nine tenths of an article are background, and no single rule tells which: a day three sentences above, another
/// news of the same person in the lead, the last paragraph each speak a little for or against it. What was learned
/// from several hundred labelled articles adds that up. Immutable; for any thread.
final class ArticleOdds {
    /// What has fewer sentences has a lead and little else, of which [Odds] are asked. It was learned from articles of
    /// thirteen sentences and more, and holds for these too.
    static final int FEWEST = 8;

    /// No article tells so many; a hostile text does.
    private static final int MOST = 300;

    /// So many words in, a reminder still opens a paragraph.
    private static final int OPENS = 2;

    private static final Meanings NO_MEANINGS = Traits.meanings(new WordClasses("", Map.of(), Map.of()));

    private final WordOdds table;
    private final KnownTraits known;

    ArticleOdds(WordOdds table, Collection<LexiconEntry> entries) {
        this.table = table;
        this.known = new KnownTraits(table, NO_MEANINGS, entries);
    }

    /// Revives what is likelier news than the rules say, and notes what speaks against the rest: `odds:-1.2(…)`, with
    /// the traits that weigh most.
    void judge(List<Draft> drafts, Marked article) {
        boolean asked = article.text().sentences().size() >= FEWEST;
        List<Draft> told = asked ? happened(drafts) : List.of();
        if (told.isEmpty() || told.size() > MOST) {
            return;
        }
        ArticleTraits traits = new ArticleTraits(told, new Stems(article), article);
        AroundSum sum = new AroundSum(traits.stems(), known);
        List<String> all = new ArrayList<>(told.size()); // before any is judged
        for (Draft draft : told) {
            all.add(opinion(draft, traits, sum));
        }
        for (int i = 0; i < told.size(); i++) {
            judge(told.get(i), told, all.get(i), article);
        }
    }

    private static List<Draft> happened(List<Draft> drafts) {
        List<Draft> happened = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (draft.happened) {
                happened.add(draft);
            }
        }
        return happened;
    }

    /// What the odds say against the rules; empty where they do not.
    private String opinion(Draft draft, ArticleTraits traits, AroundSum sum) {
        sum.clear();
        traits.of(draft, sum);
        double odds = sum.odds();
        boolean against = draft.current ? odds < table.doubt() : odds > table.reviveLine();
        if (!against) {
            return "";
        }
        String sign = draft.current ? "-" : "+";
        NearOdds near = table.near();
        return OddsRule.text(sign, odds, sum.seen(), near::feature, near::weight)
                .orElseGet(() -> OddsRule.text(
                        sign,
                        odds,
                        traits.of(draft),
                        feature -> near.weight(feature).orElse(0)));
    }

    private static void judge(Draft draft, List<Draft> told, String opinion, Marked article) {
        if (opinion.isEmpty()) {
            return;
        }
        if (draft.current && !isPunished(draft, told)) {
            draft.doubt = opinion;
        } else if (!draft.current && !draft.rules.contains(Currency.UNDATED) && !isReminded(draft, article)) {
            draft.current = true;
            draft.rules.add(opinion);
        }
    }

    /// «Напомним, в январе прошлого года полиция провела обыски. … Кожабека отпустили»: what goes on in a paragraph
    /// that starts with a reminder of an old day.
    private static boolean isReminded(Draft draft, Marked article) {
        Sentence first =
                article.sentenceAt(article.layout().start(article.layout().lineOf(draft.hit.first())));
        return !draft.dated
                && draft.rules.contains(History.GOES_ON)
                && first.index() > 0
                && Among.any(
                        article.hits(EntryUse.BACKGROUND, first),
                        words -> words.first() - first.first() < OPENS
                                && words.entry().weight() > 1)
                && Among.none(
                        article.facts().daysWithin(first.first(), draft.sentence.last()),
                        day -> Currency.isNews(day.value(), draft, article));
    }

    /// «Полиция начала задерживать недовольных. В тот же день восьмерых арестовали»: who was punished within days was
    /// taken first.
    private static boolean isPunished(Draft draft, List<Draft> told) {
        return draft.kind == EventKind.DETENTION
                && Among.any(
                        told,
                        other -> Outcome.MINOR.contains(other.kind)
                                && other.current
                                && other.hit.first() > draft.hit.last()
                                && other.mayBeOfSame(draft));
    }
}

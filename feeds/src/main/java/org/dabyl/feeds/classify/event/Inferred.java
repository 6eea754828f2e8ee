package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Frame;
import org.dabyl.config.watch.Gainsaid;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// Measures for which no rule of the lexicon has words, where the article's words together make them likely: «за ним
/// пришли», «вечером её уже не было дома».
///
/// A headline alone has too few words. Each is told by the word that speaks most for it, or
/// where none is known, by the one that means what does, in the sentence that does; whom it hit, whether it happened
/// and when is for the same rules to say as of any other. Stateless; for any thread.
final class Inferred {
    /// The id of the rule that a measure so told rests on.
    static final String RULE = "by-odds";

    private static final int NONE = -1;

    private Inferred() {}

    /// @param kinds that are told so, each with the rule that says it
    static List<Draft> find(Map<EventKind, String> kinds, Odds odds, Marked article) {
        List<Draft> drafts = new ArrayList<>();
        kinds.forEach((kind, rule) -> {
            int known = word(article, token -> odds.weight(kind, token));
            int word = known == NONE ? word(article, token -> odds.weightOfMeaning(kind, token)) : known;
            if (word != NONE && !meansOther(kind, word, article)) {
                Draft draft = new Draft(WordHit.of(entry(kind), word), kind, article.sentenceAt(word));
                draft.rules.add(rule);
                drafts.add(draft);
            }
        });
        return drafts;
    }

    /// «The interrogation was held at the KNB»: the lexicon knows that the word means something else there.
    private static boolean meansOther(EventKind kind, int word, Marked article) {
        return Among.any(
                article.hits(EntryUse.OTHER_MEANINGS, article.sentenceAt(word)),
                other -> other.first() <= word
                        && word <= other.last()
                        && other.entry().kinds().contains(kind));
    }

    /// The weightiest word of the sentence whose words together weigh most.
    private static int word(Marked article, IntToDoubleFunction weigh) {
        double most = 0;
        int best = NONE;
        for (Sentence sentence : article.text().sentences()) {
            double sum = 0;
            double highest = 0;
            int at = NONE;
            for (int i = sentence.first(); i < sentence.last(); i++) {
                double weight = weigh.applyAsDouble(i);
                sum += Math.max(0, weight);
                if (weight > highest) {
                    highest = weight;
                    at = i;
                }
            }
            if (sum > most) {
                most = sum;
                best = at;
            }
        }
        return best;
    }

    private static LexiconEntry entry(EventKind kind) {
        return new LexiconEntry(
                RULE,
                EntryUse.EVENTS,
                List.of(kind),
                false,
                Set.of(Frame.OBJECT, Frame.AT, Frame.AGAINST, Frame.TO, Frame.OF),
                0,
                0,
                LexiconEntry.Side.BOTH,
                LexiconEntry.Telling.DEED,
                Gainsaid.NOT,
                List.of(),
                LexiconEntry.Examples.NONE);
    }

    /// Whether it is one of these.
    static boolean is(Draft draft) {
        return draft.hit.entry().id().equals(RULE);
    }
}

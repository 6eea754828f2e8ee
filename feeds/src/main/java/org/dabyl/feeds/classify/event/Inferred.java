package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Frame;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// Measures for which no rule of the lexicon has words, where the article's words together make them likely: «за ним
/// пришли», «вечером её уже не было дома».
///
/// Only looked for where no rule has words for any core measure: where one is told, words that often go with it would
/// pass for others. A headline alone has too few words. Each is told by the word that speaks most for it, in the
/// sentence that does; whom it hit, whether it happened and
/// when is for the same rules to say as of any other. Stateless; for any thread.
final class Inferred {
    /// The id of the rule that a measure so told rests on.
    static final String RULE = "by-odds";

    private static final int NONE = -1;

    private Inferred() {}

    /// @param told what the lexicon's words tell
    static List<Draft> find(List<Draft> told, Odds odds, Marked article) {
        if (article.isHeadlineAlone() || !mayBeIn(told.stream().map(draft -> draft.kind))) {
            return List.of();
        }
        Set<EventKind> kinds = EnumSet.allOf(EventKind.class);
        told.forEach(draft -> kinds.remove(draft.kind));
        List<Draft> drafts = new ArrayList<>();
        odds.told(kinds).forEach((kind, rule) -> {
            int word = word(kind, odds, article);
            if (word != NONE) {
                Draft draft = new Draft(WordHit.of(entry(kind), word), kind, article.sentenceAt(word));
                draft.rules.add(rule);
                drafts.add(draft);
            }
        });
        return drafts;
    }

    /// Whether an article may tell more than the kinds that rules have words for.
    static boolean mayBeIn(Stream<EventKind> told) {
        return told.noneMatch(EventKind::core);
    }

    /// The weightiest word of the sentence whose words together weigh most.
    private static int word(EventKind kind, Odds odds, Marked article) {
        double most = 0;
        int best = NONE;
        for (Sentence sentence : article.text().sentences()) {
            double sum = 0;
            double highest = 0;
            int at = NONE;
            for (int i = sentence.first(); i < sentence.last(); i++) {
                double weight = odds.weight(kind, i);
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
                List.of(),
                List.of(),
                List.of());
    }

    /// Whether it is one of these.
    static boolean is(Draft draft) {
        return draft.hit.entry().id().equals(RULE);
    }
}

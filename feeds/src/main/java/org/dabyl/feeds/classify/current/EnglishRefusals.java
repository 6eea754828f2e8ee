package org.dabyl.feeds.classify.current;

import java.util.Set;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;

/// Whether an English refusal is of something else than the measure behind it: «declined to comment on the arrest»,
/// «turned down his last plea against handover».
///
/// Part of [EnglishMoods]. Stateless; for any thread.
final class EnglishRefusals {
    private static final int AGAINST_WITHIN = 3;
    private static final Set<String> TELLING = Set.of(
            "say",
            "comment",
            "explain",
            "confirm",
            "disclose",
            "reveal",
            "name",
            "answer",
            "specify",
            "discuss",
            "tell");

    private EnglishRefusals() {}

    static boolean areOfElse(WordHit refusal, WordHit hit, Marked article) {
        return isOfAnswer(refusal, article) || isOfPlea(refusal, hit, article);
    }

    /// «refused to say why they searched»: only the answer was refused.
    private static boolean isOfAnswer(WordHit refusal, Marked article) {
        int next = refusal.last() + 1;
        return TELLING.contains(article.norm(article.norm(next).equals("to") ? next + 1 : next));
    }

    /// «turned down his last plea against handover»: what was refused is the plea, and not the handover.
    private static boolean isOfPlea(WordHit refusal, WordHit hit, Marked article) {
        return article.says("against", Math.max(refusal.last() + 1, hit.first() - AGAINST_WITHIN), hit.first());
    }
}

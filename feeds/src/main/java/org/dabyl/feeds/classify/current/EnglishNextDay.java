package org.dabyl.feeds.classify.current;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// The day that an English sentence leaves to the next one: «Police searched her flat, and she left. That was in March
/// 2022.»
///
/// Asked only where the measure's own sentence tells no day, and never of a headline. Stateless; for any thread.
final class EnglishNextDay {
    /// So many words may stand between «was» and the day: «some time in».
    private static final int WITHIN = 4;

    private static final Set<String> POINTING = Set.of("that", "this", "it");
    private static final Set<String> HAPPENED = Set.of("happened", "occurred");

    private EnglishNextDay() {}

    static Optional<DateMention> of(Draft draft, Marked article) {
        List<Sentence> sentences = article.text().sentences();
        int next = draft.sentence.index() + 1;
        if (article.text().language() != Language.EN
                || article.isTitle(draft.sentence)
                || next >= sentences.size()
                || !pointsBack(sentences.get(next).first(), article)) {
            return Optional.empty();
        }
        Sentence behind = sentences.get(next);
        int end = Math.min(behind.last(), behind.first() + 1 + WITHIN);
        return article.facts().daysWithin(behind.first(), end).stream()
                .findFirst()
                .map(At::value);
    }

    /// «That was», «It happened»; but «It was in March that …» goes on to something else.
    private static boolean pointsBack(int first, Marked article) {
        String word = article.norm(first);
        String verb = article.norm(first + 1);
        return POINTING.contains(word) && (HAPPENED.contains(verb) || verb.equals("was") && !word.equals("it"));
    }
}

package org.dabyl.feeds.classify.current;

import java.util.List;
import java.util.Set;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Whether the next Russian sentence says of a measure without a day that it was long ago.
///
/// «Поэта задержали на площади. Было это в марте 2022 года.» Stateless; for any thread.
final class DatedAfter {
    private static final String THIS = "это";
    private static final Set<String> HAPPENED =
            Set.of("было", "случилось", "произошло", "происходило", "происходит", "стряслось");
    /// So many words in, such a sentence has said what it is about.
    private static final int OPENS = 4;

    private DatedAfter() {}

    static boolean isOld(Draft draft, Marked article) {
        List<Sentence> sentences = article.text().sentences();
        int behind = draft.sentence.index() + 1;
        if (article.text().language() != Language.RU || behind >= sentences.size()) {
            return false;
        }
        Sentence next = sentences.get(behind);
        int to = Math.min(next.last(), next.first() + OPENS);
        boolean said = false;
        for (int i = next.first(); i < to; i++) {
            said |= HAPPENED.contains(article.norm(i));
        }
        return said && article.says(THIS, next.first(), to) && Currency.isOfThePast(next, article);
    }
}

package org.dabyl.feeds.classify.event;

import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.fact.TermMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Which lengths of a Russian sentence are of something else than the measure. Stateless; for any thread.
final class RussianTerms {
    /// So many words after it, how long it was: «простояла не дольше пяти минут».
    private static final int STANDING = 4;

    private RussianTerms() {}

    /// «простояла десять минут, после чего её увезли»: what lasted so long ended when the measure began; or the
    /// words before say what it was, or that it is the time of day: «Около 11 часов его забрали».
    static boolean isOver(At<TermMention> at, Draft draft, Marked article) {
        if (article.text().language() != Language.RU || !at.value().term().isHours()) {
            return false;
        }
        Sentence sentence = article.sentenceAt(at.first());
        int before = at.first() - 1;
        boolean clock = before == sentence.first()
                && article.norm(before).equals("около")
                && !article.hasAny(WordList.KEPT, sentence.first(), sentence.last());
        return clock
                || article.hasAny(WordList.STOOD, Math.max(sentence.first(), at.first() - STANDING), at.first())
                || sentence.index() == draft.sentence.index()
                        && article.hasAny(WordList.LATER, at.last(), draft.hit.first());
    }
}

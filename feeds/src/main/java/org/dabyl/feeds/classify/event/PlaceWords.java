package org.dabyl.feeds.classify.event;

import java.time.temporal.ChronoUnit;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// What the words around a place say of it: that somebody lives there, has reached it, was on the way to it or
/// left it, that its government asked for something, that it is the scene of something long past.
///
/// [Where] weighs it. Stateless; for any thread.
final class PlaceWords {
    private static final int REACHED = 4;
    /// A day so long ago, or longer, is that of some other case.
    private static final int HISTORY = 14;

    private PlaceWords() {}

    /// «Жаңаөзенге барған тілшіні»: who went to a town is there.
    static boolean isReached(At<PlaceMention> at, Marked article) {
        if (at.value().relation() != PlaceMention.Relation.TO) {
            return false;
        }
        int last = Math.min(article.sentenceAt(at.first()).last(), at.last() + REACHED);
        return article.hasAny(WordList.REACHING, at.last(), last);
    }

    /// «живёт в Киеве»: where somebody is at home, and nothing happened.
    static boolean isHome(int place, Marked article) {
        int first = article.sentenceAt(place).first();
        return article.hasAny(WordList.LIVING, Math.max(first, place - 2), place);
    }

    /// «ехал поездом в столицу»: he did not come so far.
    static boolean isBoundFor(At<PlaceMention> at, Marked article) {
        int first = article.sentenceAt(at.first()).first();
        return article.text().language() == Language.RU
                && at.value().relation() == PlaceMention.Relation.TO
                && article.hasAny(WordList.BOUND, Math.max(first, at.first() - 2 * REACHED), at.first());
    }

    /// «ехал из Кандыагаша»: where somebody came from, and not where it happened.
    static boolean isLeftBehind(At<PlaceMention> at, Marked article) {
        if (at.value().relation() != PlaceMention.Relation.FROM) {
            return false;
        }
        int first = article.sentenceAt(at.first()).first();
        int last = Math.min(article.sentenceAt(at.first()).last(), at.last() + REACHED);
        return article.hasAny(WordList.REACHING, at.last(), last)
                || article.hasAny(WordList.LEAVING, Math.max(first, at.first() - 3), at.first());
    }

    /// «Ташкенттің сұрауымен»: who asked for it, and not where.
    static boolean isKazakhAsking(At<PlaceMention> at, Marked article) {
        return article.text().language() == Language.KK
                && at.last() < article.text().tokens().size()
                && article.is(WordList.ASKING, at.last());
    }

    /// «Похожий случай произошёл в прошлом году в Шымкенте»: the town of something long past.
    static boolean tellsHistory(Sentence sentence, Marked article) {
        return !article.isTitle(sentence)
                && sentence.index() > 1
                && (article.hits(EntryUse.BACKGROUND, sentence).stream()
                                .anyMatch(hit -> hit.entry().weight() > 1)
                        || article.facts().daysWithin(sentence.first(), sentence.last()).stream()
                                .anyMatch(day ->
                                        ChronoUnit.DAYS.between(day.value().to(), article.published()) > HISTORY));
    }
}

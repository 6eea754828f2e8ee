package org.dabyl.feeds.classify.event;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.current.KazakhCases;
import org.dabyl.feeds.classify.current.KazakhVerbs;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// What the words around a place say of it: that somebody lives there, has reached it, was on the way to it or
/// left it, that its government asked for something, that it is the scene of something long past.
///
/// [PlaceCost] and [NamedPlaces] weigh it. Stateless; for any thread.
final class PlaceWords {
    /// So many words from a country, what it wants is told.
    private static final int SEEKING_NEAR = 2;
    private static final int REACHED = 4;
    private static final int BOUND_WITHIN = 3;
    /// A day so long ago, or longer, is that of some other case.
    private static final int HISTORY = 14;

    /// So many words say what somebody returned from.
    private static final int JOURNEY = 7;

    /// As much as seven words between.
    private static final double FROM_THERE = 2;
    private static final List<String> PEOPLE =
            List.copyOf(KazakhVerbs.words("тұрғын жұрт мұнайшы жігіт халқы халық белсенділер аналар"));

    private PlaceWords() {}

    /// «Жаңаөзенге барған тілшіні»: who went to a town is there.
    static boolean isReached(At<PlaceMention> at, Marked article) {
        if (at.value().relation() != PlaceMention.Relation.TO) {
            return false;
        }
        int last = Math.min(article.sentenceAt(at.first()).last(), at.last() + REACHED);
        return article.hasAny(WordList.REACHING, at.last(), last);
    }

    /// «Ақорда жанында ұсталған Жаңаөзен тұрғындарына»: where they are from whom it hit, and not where it happened, if
    /// the article tells another place.
    static double ofPeople(At<PlaceMention> at, Marked article) {
        if (article.text().language() != Language.KK
                || at.last() >= article.text().length()) {
            return 0;
        }
        String next = KazakhVerbs.word(at.last(), article);
        for (String people : PEOPLE) {
            if (next.startsWith(people)) {
                return FROM_THERE;
            }
        }
        return 0;
    }

    /// «… ол босап шықты.» and, as the next paragraph, «Атырау. 25 наурызда …»: the town of another news.
    static boolean opensNext(Draft draft, At<PlaceMention> at, Marked article) {
        return article.text().language() == Language.KK
                && at.first() > draft.hit.last()
                && !article.isShort()
                && at.value().relation() == PlaceMention.Relation.DATELINE
                && article.layout().lineOf(at.first()) != article.layout().lineOf(draft.hit.first());
    }

    /// «живёт в Киеве», «Варшавада тұратын»: where somebody is at home, and nothing happened.
    static boolean isHome(At<PlaceMention> at, Marked article) {
        Sentence sentence = article.sentenceAt(at.first());
        if (article.text().language() == Language.KK) {
            return at.value().place().foreign()
                    && article.hasAny(WordList.LIVING, at.last(), Math.min(sentence.last(), at.last() + 1));
        }
        return article.hasAny(WordList.LIVING, Math.max(sentence.first(), at.first() - 2), at.first());
    }

    /// «ехал поездом в столицу», «Варшавадағы жиынға ұшпақ болған»: he did not come so far.
    static boolean isBoundFor(At<PlaceMention> at, Marked article) {
        int first = article.sentenceAt(at.first()).first();
        if (article.text().language() == Language.KK) {
            return isOfGoal(at, article);
        }
        return article.text().language() == Language.RU
                && at.value().relation() == PlaceMention.Relation.TO
                && article.hasAny(WordList.BOUND, Math.max(first, at.first() - 2 * REACHED), at.first());
    }

    private static boolean isOfGoal(At<PlaceMention> at, Marked article) {
        int last = article.sentenceAt(at.first()).last();
        int end = Math.min(last, at.last() + REACHED);
        boolean whole = at.value().relation() == PlaceMention.Relation.TO;
        if (!whole && !KazakhCases.isPlaced(at.last() - 1, article)) {
            return false;
        }
        for (int i = whole ? at.last() - 1 : at.last(); i < end; i++) {
            if (KazakhCases.isGoal(i, article)
                    && article.hasAny(WordList.BOUND, i + 1, Math.min(last, i + 1 + BOUND_WITHIN))) {
                return true;
            }
        }
        return false;
    }

    /// «ехал из Кандыагаша»: where somebody came from, and not where it happened.
    static boolean isLeftBehind(At<PlaceMention> at, Marked article) {
        if (at.value().relation() != PlaceMention.Relation.FROM) {
            return isOfJourney(at, article);
        }
        int first = article.sentenceAt(at.first()).first();
        int last = Math.min(article.sentenceAt(at.first()).last(), at.last() + REACHED);
        return article.hasAny(WordList.REACHING, at.last(), last)
                || article.hasAny(WordList.LEAVING, Math.max(first, at.first() - 3), at.first());
    }

    /// «detained at the airport as she returned from a conference in Tbilisi»
    private static boolean isOfJourney(At<PlaceMention> at, Marked article) {
        int first = Math.max(article.sentenceAt(at.first()).first(), at.first() - JOURNEY);
        for (int i = at.first() - 1;
                article.text().language() == Language.EN
                        && i > first
                        && article.token(i).isWord();
                i--) {
            if (article.norm(i).equals("from")) {
                return article.is(WordList.LEAVING, i - 1);
            }
        }
        return false;
    }

    /// «Его может запросить Узбекистан», «по запросу России», "sought by Moscow": who wants somebody, and not where he
    /// is.
    static boolean isSeeking(At<PlaceMention> at, Marked article) {
        Sentence sentence = article.sentenceAt(at.first());
        int first = Math.max(sentence.first(), at.first() - SEEKING_NEAR);
        int last = Math.min(sentence.last(), at.last() + SEEKING_NEAR);
        return at.value().place().foreign() && !at.value().locative() && article.hasAny(WordList.SEEKING, first, last);
    }

    /// «по запросу Астаны», «Ташкенттің сұрауымен», "sought by Moscow": who asked for it, and not where.
    static boolean isOfWhoAsks(At<PlaceMention> at, Marked article) {
        boolean kazakh = article.text().language() == Language.KK;
        return at.first() > 0 && article.is(WordList.ASKING, at.first() - 1)
                || kazakh && at.last() < article.text().length() && article.is(WordList.ASKING, at.last())
                || isSeeking(at, article);
    }

    /// «Похожий случай произошёл в прошлом году в Шымкенте»: the town of something long past.
    static boolean tellsHistory(Sentence sentence, Marked article) {
        return !article.isTitle(sentence)
                && sentence.index() > 1
                && (Among.any(
                                article.hits(EntryUse.BACKGROUND, sentence),
                                hit -> hit.entry().weight() > 1)
                        || Among.any(
                                article.facts().daysWithin(sentence.first(), sentence.last()),
                                day -> ChronoUnit.DAYS.between(day.value().to(), article.published()) > HISTORY));
    }
}

package org.dabyl.feeds.classify.current;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Frame;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Whether a short article remembers, so that what it tells is old: «вспоминает», «вышла книга», «еске алды».
///
/// Words of history of more weight than a reminder's say so; a rally in somebody's memory is none of them.
/// Stateless; for any thread.
public final class Memory {
    /// Words of more weight say that the article remembers.
    private static final int MEMORY = 2;
    /// So many words behind «еске алу» its rally may stand.
    private static final int MEETING = 2;

    /// Entries so called are the name of a column of anniversaries.
    private static final String COLUMN = "-on-this-day";

    /// What people make, show and write about old times.
    private static final Set<String> WORKS = Set.of(
            "book", "film", "documentary", "play", "exhibition", "history", "memoir", "stalin", "gulag", "archive");

    private static final Set<String> LEADING = Set.of("over", "for", "at", "who", "after", "during", "before");

    /// And so that somebody has written a book.
    private static final String BOOK = "-memory-book";

    private Memory() {}

    /// A headline with a teaser that remembers: «вспоминает», «вышла книга»; further down it is why people met.
    static boolean isOne(Draft draft, Marked article) {
        return article.isShort()
                && !isNewsItself(draft, article)
                && article.hits(EntryUse.BACKGROUND).stream()
                        .filter(words -> words.entry().weight() > MEMORY && !isOfMeasure(words, article))
                        .filter(words -> !isBookBelow(words, article))
                        .map(words -> article.sentenceAt(words.first()))
                        .anyMatch(said -> article.isTitle(said)
                                || !hasRecentDay(article) && (said.index() == 1 || said.equals(draft.sentence)));
    }

    /// «Писатель Марат Ли задержан. Он написал книгу»: what somebody wrote is told of him, and the article does not
    /// remember.
    static boolean isBookBelow(WordHit words, Marked article) {
        return words.entry().id().endsWith(BOOK) && !article.isTitle(article.sentenceAt(words.first()));
    }

    static boolean remembers(WordHit words) {
        return words.entry().weight() > MEMORY;
    }

    /// «еске алу жиынына шыққаны үшін», «фильм түсірген журналист ұсталды»: people met to remember, or were
    /// taken for it, and the article does not.
    static boolean isOfMeasure(WordHit words, Marked article) {
        if (words.entry().weight() > MEMORY && article.text().language() == Language.EN) {
            return isWorkBehind(words, article);
        }
        return words.entry().weight() > MEMORY
                && (article.text().language() == Language.RU && leadsToDeed(words, article)
                        || article.text().language() == Language.KK && isOfKazakhMeasure(words, article));
    }

    /// «Снял фильм о Жанаозене: режиссёра задержали»: what somebody is taken for stands before a colon or a dash.
    private static boolean leadsToDeed(WordHit words, Marked article) {
        return Among.any(
                article.hits(EntryUse.EVENTS, article.sentenceAt(words.first())),
                hit -> Among.any(hit.entry().kinds(), EventKind::core)
                        && RussianDeed.is(hit, article)
                        && isBehindMark(words, hit.first(), article));
    }

    private static boolean isBehindMark(WordHit words, int to, Marked article) {
        boolean book = words.entry().id().endsWith(BOOK);
        for (int i = words.last() + 1; i < to; i++) {
            if (article.token(i).isMark(':')
                    || article.token(i).isDash()
                    || book && article.token(i).isMark(',') && !Aside.isRelative(i + 1, article)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfKazakhMeasure(WordHit words, Marked article) {
        return Among.any(
                article.hits(EntryUse.EVENTS, article.sentenceAt(words.first())),
                hit -> hit.first() > words.first()
                        && (hit.entry().kinds().contains(EventKind.ASSEMBLY)
                                ? hit.first() - words.last() <= MEETING
                                : KazakhVerbs.isTold(hit, article)));
    }

    /// «detained at a film about the famine», «jailed over a post about Stalin»: what for, where, or who he is.
    private static boolean isWorkBehind(WordHit words, Marked article) {
        if (!WORKS.contains(article.norm(words.first()))) {
            return false;
        }
        Sentence sentence = article.sentenceAt(words.first());
        return Among.any(
                article.hits(EntryUse.EVENTS, sentence),
                hit -> hit.last() < words.first()
                        && hit.entry().kinds().stream().anyMatch(EventKind::core)
                        && !hit.entry().isOnly(Frame.ATTRIBUTE)
                        && article.saysAny(LEADING, hit.last() + 1, words.first()));
    }

    /// «Ex-prisoner detained. The author of a book about the famine was detained in Oral»: where the first
    /// English sentence below the headline tells the measure with its own verb, words of history only say of
    /// whom, or what for.
    static boolean isNewsItself(Draft draft, Marked article) {
        if (article.text().language() != Language.EN
                || article.isHeadlineAlone()
                || draft.sentence.index() > 1
                || isColumn(article)) {
            return false;
        }
        return Among.any(
                article.hits(EntryUse.EVENTS, article.text().sentences().get(1)),
                hit -> (hit.entry().kinds().contains(draft.kind) || hit.entry().arrest() && draft.kind.core())
                        && EnglishVerbs.isOfSentence(hit, article));
    }

    /// «On this day: …»: its text tells the old measure as plainly as news.
    public static boolean isColumn(Marked article) {
        return Among.any(
                article.hits(EntryUse.BACKGROUND),
                words -> words.entry().id().endsWith(COLUMN) && article.isTitle(article.sentenceAt(words.first())));
    }

    /// In English, what a dated measure's article says of old times in passing is no memory of the whole.
    private static boolean hasRecentDay(Marked article) {
        return article.text().language() == Language.EN
                && article.facts().days().stream()
                        .map(At::value)
                        .anyMatch(day -> !day.from().isAfter(article.published())
                                && ChronoUnit.DAYS.between(day.to(), article.published()) <= Currency.DAYS);
    }
}

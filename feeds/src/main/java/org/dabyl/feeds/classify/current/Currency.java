package org.dabyl.feeds.classify.current;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Frame;
import org.dabyl.config.watch.Term;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Entry;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Whether what happened is news: at most seven days old at publication.
///
/// A date in the sentence decides; where there is none, words of history do («напомним», «в прошлом году»), and
/// the last date before it, until a paragraph starts anew. Stateless; for any thread.
public final class Currency {
    public static final int DAYS = 7;
    private static final int YEAR = 400;
    /// The days between the first and the last of the shortest month.
    private static final int MONTH = 27;
    /// Who fasts or is missing for longer is no news of these days.
    private static final int WEEKS = 60;
    /// A day so near before «белгілі болған» is the day of that.
    private static final int BECAME_KNOWN = 3;
    /// Entries so called tell what was allowed or refused for a day to come.
    private static final String PERMITTED = "-permission";

    private static final String EARLIER = "-earlier-than-the-news";
    /// A day within so many words from the sentence's start is of its main verb.
    private static final int HEAD = 3;

    /// Words so called put a verb before the past.
    private static final String PLUPERFECT = "-pluperfect";

    public static final String KNOWN = "-told-as-known";
    /// In a list with dates each entry has its own: one without is no news, and no odds make it so.
    public static final String UNDATED = "-entry-without-date";

    private Currency() {}

    /// Sets whether the measure is news and whether a date says so, and names the rule.
    public static void judge(Draft draft, Marked article) {
        draft.still = Staying.isSaid(draft, article);
        if (!draft.happened) {
            return;
        }
        if (draft.attribute && KazakhVerbs.lasts(draft.hit, article)) {
            draft.noNews("-lasts");
        } else if (KazakhVerbs.isBefore(draft.hit, article)) {
            draft.noNews("-before-something-else");
        } else if (Circumstance.isTopic(draft, article) || Circumstance.isAccusation(draft, article)) {
            draft.noNews("-topic");
        } else if (EnglishPast.isPast(draft.hit, article) || EnglishStates.areBeside(draft, article)) {
            draft.noNews("-before");
        } else if (Earlier.isSpent(draft, article)) {
            draft.noNews("-spent-before");
        } else {
            byDate(draft, article);
        }
    }

    private static void byDate(Draft draft, Marked article) {
        draft.again = Anew.isSaid(draft, article);
        draft.retold = !Headline.tells(draft, article);
        draft.others = Headline.tellsOfOthers(draft, article);
        Optional<Entry> entry = article.layout().entryAt(draft.hit.first());
        Optional<DateMention> day =
                entry.isPresent() ? EntryDates.of(entry.get(), draft, article) : MeasureDay.of(draft, article);
        boolean amongDated = entry.filter(Entry::dated).isPresent()
                || draft.direct && day.isEmpty() && EntryDates.isAmongDated(draft, article);
        if (day.isEmpty() && amongDated && !isSameDay(draft, article)) {
            draft.noNews(UNDATED);
        } else if (entry.isPresent() && EntryDates.looksBack(entry.get(), draft, article)) {
            draft.noNews("-entry-looks-back");
        } else if (day.isPresent() && Circumstance.isDated(day.get(), draft, article)) {
            draft.noNews(KNOWN);
        } else if (EnglishPast.isEarlier(draft.hit, article) && (day.isEmpty() || isBeforeTheVerb(day.get(), draft))) {
            draft.noNews(EARLIER);
        } else if (day.isPresent() && EnglishPast.isDatedOutside(day.get(), draft, article)) {
            draft.noNews("-told-aside");
        } else if (day.isPresent()) {
            draft.dated = true;
            draft.day = day.filter(DateMention::isDay).map(DateMention::to);
            draft.ahead = day.get().from().isAfter(article.published());
            draft.since = day.get().firstToken() > 0
                    && article.is(WordList.SINCE, day.get().firstToken() - 1);
            boolean news = (isNews(day.get(), draft, article) || stillLasts(day.get(), draft, article))
                    && !(draft.since && isLongSince(day.get(), draft, article));
            draft.current = news || isRevealed(day.get(), draft, article);
            draft.rules.add((draft.current ? "date:" : "-date:") + day.get().to());
        } else {
            byWords(draft, article);
        }
    }

    /// «since April»: so from its first day on; but who fasts or is missing since then still is.
    private static boolean isLongSince(DateMention day, Draft draft, Marked article) {
        return draft.kind != EventKind.HUNGER_STRIKE
                && draft.kind != EventKind.DISAPPEARANCE
                && ChronoUnit.DAYS.between(day.from(), article.published()) > DAYS;
    }

    /// «23 шілдеден бергі тағдыры белгісіз», «әлі табылмады», «has refused food since May 6»: since then, and still.
    private static boolean stillLasts(DateMention day, Draft draft, Marked article) {
        boolean english = article.text().language() == Language.EN
                && draft.since
                && day.isDay()
                && (draft.kind == EventKind.HUNGER_STRIKE || draft.kind == EventKind.DISAPPEARANCE)
                && ChronoUnit.DAYS.between(day.from(), article.published()) <= WEEKS;
        return english
                || article.text().language() == Language.KK
                        && draft.kind == EventKind.DISAPPEARANCE
                        && (article.hasAny(WordList.STILL, draft.sentence.first(), draft.sentence.last())
                                || isMissingNow(day, draft, article));
    }

    /// «Бір ай бұрын кеткен белсендінің дерегі жоқ»: a headline that nothing below takes back.
    private static boolean isMissingNow(DateMention day, Draft draft, Marked article) {
        return article.isShort()
                && article.isTitle(draft.sentence)
                && !draft.attribute
                && ChronoUnit.DAYS.between(day.from(), article.published()) <= WEEKS;
    }

    /// A day in the middle of a sentence, before the measure's words.
    private static boolean isBeforeTheVerb(DateMention day, Draft draft) {
        return day.firstToken() > draft.sentence.first() + HEAD && day.lastToken() < draft.hit.first();
    }

    private static void byWords(Draft draft, Marked article) {
        for (WordHit words : article.hits(EntryUse.BACKGROUND, draft.sentence)) {
            boolean near = words.entry().weight() > 0
                    && (Moods.reaches(words, draft)
                            || endsInPluperfect(words, draft, article)
                            || KazakhPast.opens(words, draft, article))
                    && !isWithinLonger(words, draft.sentence, article)
                    && !Memory.isOfMeasure(words, article)
                    && !Memory.isBookBelow(words, article)
                    && !(Memory.remembers(words) && Memory.isNewsItself(draft, article))
                    && !Aside.inClause(words.first(), draft, article)
                    && !EnglishOtherVerb.has(words.first(), words.last(), draft, article)
                    && !MeasureDay.isOfParticiple(words.last(), draft, article)
                    && !Aside.isBehindOther(words.first(), draft, article)
                    && !Aside.isOfParticiple(words.last(), draft, article)
                    && !OtherClause.has(words, draft, article)
                    && !isRecentPluperfect(words, draft, article);
            if (near && !isFresh(draft, article)) {
                draft.noNews("-" + words.entry().id());
            }
        }
        if (draft.current
                && Clauses.isAside(article, draft.hit.first(), draft.sentence.last())
                && !EnglishPast.isSameDay(draft.hit, article)) {
            draft.noNews("-told-aside");
        }
        if (draft.current && (History.mayGoOn(draft, article) || isSameDay(draft, article))) {
            History.judge(draft, article);
        }
        if (draft.current && DatedAfter.isOld(draft, article)) {
            draft.noNews("-dated-after");
        }
        if (draft.current && (EnglishStates.areTold(draft, article) || isYearsAgo(draft, article))) {
            draft.noNews(KNOWN);
        }
        boolean state = isStateOnly(draft) && !KazakhHeadlines.isItself(draft, article)
                || KazakhVerbs.isPlaced(draft.hit, article);
        if (draft.current && (state || Circumstance.isOne(draft, article) || Memory.isOne(draft, article))) {
            draft.noNews(KNOWN);
        }
    }

    /// «тогда как»: the longer words say what the shorter do not.
    public static boolean isWithinLonger(WordHit words, Sentence sentence, Marked article) {
        for (WordHit other : article.hits(words.entry().use(), sentence)) {
            boolean around =
                    other.size() > words.size() && other.first() <= words.first() && words.last() <= other.last();
            if (other.entry().weight() == 0 && (around || endsAlike(words, other, article))) {
                return true;
            }
        }
        return false;
    }

    /// «had been held two days before»: what ends the words of history counts the days.
    private static boolean endsAlike(WordHit words, WordHit other, Marked article) {
        return article.text().language() == Language.EN
                && other.last() == words.last()
                && words.first() < other.first()
                && other.size() > 1;
    }

    /// «кінәлі деп танып, үш жылға соттаған еді»: a Kazakh clause that leans on the sentence's last verb
    /// has its tense.
    private static boolean endsInPluperfect(WordHit words, Draft draft, Marked article) {
        return words.entry().id().endsWith(PLUPERFECT)
                && words.first() > draft.hit.last()
                && words.last() >= draft.sentence.last() - HEAD
                && KazakhVerbs.word(KazakhVerbs.verbOf(draft.hit, article), article)
                        .endsWith("п");
    }

    /// «22 қыркүйекте … қамалған еді»: a recent day of the same sentence, and no history for all its tense.
    private static boolean isRecentPluperfect(WordHit words, Draft draft, Marked article) {
        return words.entry().id().endsWith(PLUPERFECT)
                && Among.any(
                        article.facts().daysWithin(draft.sentence.first(), draft.hit.first()),
                        at -> isNews(at.value(), draft, article));
    }

    /// «в этот же день»: as the day before.
    private static boolean isSameDay(Draft draft, Marked article) {
        for (WordHit words : article.hits(EntryUse.BACKGROUND, draft.sentence)) {
            if (words.entry().weight() == 0 && Moods.reaches(words, draft)) {
                return true;
            }
        }
        return false;
    }

    /// Whether words say beside the measure that it has only now become known.
    static boolean isFresh(WordHit hit, Marked article) {
        return Among.any(
                article.hits(EntryUse.NEWS, article.sentenceAt(hit.first())),
                words -> Math.min(words.distance(hit.first()), words.distance(hit.last()))
                        <= words.entry().reach());
    }

    /// The same of words that reach the measure.
    public static boolean isFresh(Draft draft, Marked article) {
        for (WordHit words : article.hits(EntryUse.NEWS, draft.sentence)) {
            if (Moods.reaches(words, draft)) {
                return true;
            }
        }
        return false;
    }

    /// «стало известно об аресте ещё в марте»: what becomes known only now is news, within a year; in a long English
    /// article only beside those words, «We have learned only now that she was jailed back in March».
    private static boolean isRevealed(DateMention day, Draft draft, Marked article) {
        boolean beside = article.text().language() != Language.KK && isFresh(draft, article);
        return (article.isShort() || beside)
                && ChronoUnit.DAYS.between(day.to(), article.published()) < YEAR
                && !day.from().isAfter(article.published())
                && article.hits(EntryUse.NEWS).stream()
                        .filter(hit -> !isKnownSince(hit, draft, article))
                        .map(hit -> article.sentenceAt(hit.first()))
                        .anyMatch(told -> told.equals(draft.sentence) || article.isTitle(told));
    }

    /// «қаңтарда белгілі болған», «5 февраля стало известно»: it became known on that day, long ago.
    private static boolean isKnownSince(WordHit news, Draft draft, Marked article) {
        return article.text().language() != Language.EN
                && Among.any(
                        article.facts()
                                .daysWithin(article.sentenceAt(news.first()).first(), news.first()),
                        at -> news.first() - at.last() < BECAME_KNOWN && !isNews(at.value(), draft, article));
    }

    /// «2016 жылы алаңға шыққан Оспан қамалған.»: the only day of a Kazakh sentence in the perfect is a
    /// participle's, and lies years back.
    private static boolean isYearsAgo(Draft draft, Marked article) {
        var days = article.facts().daysWithin(draft.sentence.first(), draft.sentence.last());
        return !days.isEmpty()
                && !article.isTitle(draft.sentence)
                && (KazakhVerbs.isPerfect(draft.hit, article) || KazakhPast.leansOnPerfect(draft, article))
                && Among.all(days, at -> ChronoUnit.DAYS.between(at.value().to(), article.published()) > YEAR);
    }

    /// «15 суток»: who is free after them was arrested before the week that counts.
    public static boolean isLongerThanNews(Term term) {
        return term.daysAlone().orElse(0) > DAYS;
    }

    /// Whether a measure of that day is no more than seven days old; of kinds that are announced, also one to come.
    public static boolean isNews(DateMention day, Draft draft, Marked article) {
        if (day.from().isAfter(article.published())) {
            return draft.kind == EventKind.TRIAL
                    || draft.kind == EventKind.SUMMONS && article.isShort()
                    || draft.hit.entry().id().endsWith(PERMITTED)
                    || day.from().isEqual(article.published().plusDays(1));
        }
        return !MeasureDay.isWide(day, article)
                && ChronoUnit.DAYS.between(likely(day, article), article.published()) <= DAYS;
    }

    /// «За последний месяц задержали десятки»: on average as old as the middle of that time; «в январе», told in
    /// February, was seldom on its last day.
    private static LocalDate likely(DateMention day, Marked article) {
        long days = ChronoUnit.DAYS.between(day.from(), day.to());
        if (day.to().isEqual(article.published()) && days > DAYS) {
            return day.from().plusDays(days / 2);
        }
        return days >= MONTH ? day.to().minusDays(days / 4) : day.to();
    }

    /// «до 17 июня»: when something ends, which says nothing of when it was.
    public static boolean isEnd(At<DateMention> day, Marked article) {
        return Grammar.isUntil(article.norm(day.first() - 1));
    }

    /// Whether the sentence tells of a day longer ago than news is, and of none since.
    public static boolean isOfThePast(Sentence sentence, Marked article) {
        List<At<DateMention>> days = article.facts().daysWithin(sentence.first(), sentence.last());
        return !days.isEmpty()
                && Among.all(days, day -> ChronoUnit.DAYS.between(day.value().to(), article.published()) > DAYS);
    }

    /// «арестованный в марте Абишев» tells a state, and no news unless something else tells it too.
    static boolean isStateOnly(Draft draft) {
        return isState(draft) && !draft.dated;
    }

    static boolean isState(Draft draft) {
        return !draft.deed && (draft.attribute || isAttribute(draft));
    }

    /// Whether its words only say who somebody is, unless a verb stands in the same form.
    public static boolean isAttribute(Draft draft) {
        return draft.hit.entry().isOnly(Frame.ATTRIBUTE);
    }
}

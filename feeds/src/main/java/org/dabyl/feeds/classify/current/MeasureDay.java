package org.dabyl.feeds.classify.current;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;
import org.dabyl.feeds.classify.text.WordEnds;

/// The day of a sentence that is a measure's own: the nearest that no other measure, noun or deadline has.
///
/// Empty where the sentence tells none; whether the day is news, [Currency] says. Stateless; for any thread.
final class MeasureDay {
    private static final int FAR = 14;
    /// So many words behind a day its Kazakh participle may stand.
    private static final int TAKEN = 10;
    /// «маусымдағы», «былтырғы», with Russian letters.
    private static final WordEnds OF_DAY =
            new WordEnds(Set.of("дагы", "деги", "тагы", "теги", "тыргы", "жылгы", "кешеги"));
    /// «in 2023» in that year tells of some day long past.
    private static final int WIDE = 40;

    /// How far before a Kazakh participle its day may stand.
    private static final int OWN_DAY = 6;

    /// «until late June», «until the end of May»
    private static final Set<String> PARTS = Set.of("late", "early", "mid", "middle", "the", "beginning", "end", "of");

    private static final Set<String> CHARGES = Set.of("accused", "charged", "suspected", "convicted");
    private static final Set<String> TIMES = Set.of("time", "times", "twice");
    private static final Set<String> ORDINALS = Set.of("second", "third", "fourth", "fifth", "sixth", "seventh");

    /// So many words a clause has before its verb.
    private static final int CLAUSE = 9;

    /// What is told step after step.
    private static final Set<EventKind> ACTS = EnumSet.of(EventKind.DETENTION, EventKind.SEARCH, EventKind.RELEASE);
    /// So many words in, a day still opens an English sentence: «Early on March 17».
    private static final int OPENING = 2;

    private MeasureDay() {}

    /// The nearest date of the sentence, those before another measure of the sentence left to it.
    static Optional<DateMention> of(Draft draft, Marked article) {
        List<At<DateMention>> days = article.facts().daysWithin(draft.sentence.first(), draft.sentence.last());
        if (days.isEmpty()) {
            return EnglishNextDay.of(draft, article);
        }
        At<DateMention> nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (At<DateMention> at : days) {
            double cost = cost(at, draft, article);
            if (cost < least
                    && !isAnothers(at, draft, article)
                    && !isOfAccusation(at, days, draft, article)
                    && !isOfCharge(at, days, draft, article)) {
                nearest = at;
                least = cost;
            }
        }
        boolean near = least < (!Currency.isState(draft) ? FAR : draft.attribute ? OWN_DAY : 2);
        return nearest != null && (near || opensSentence(nearest, draft, article))
                ? Optional.of(nearest.value())
                : Optional.empty();
    }

    /// Whether the day is that of something else which the sentence tells.
    private static boolean isAnothers(At<DateMention> at, Draft draft, Marked article) {
        boolean taken = draft.attribute
                ? at.first() >= draft.hit.first() || KazakhEarlier.isAfterAnother(at.last(), draft.hit, article)
                : isOfParticiple(at.last() - 1, draft, article);
        return taken
                || isDeadline(at, draft, article)
                || isOfThingsToCome(at, draft, article)
                || Aside.isOfMainVerb(at.last(), draft, article)
                || EnglishPast.isSinceBefore(at.first(), draft.hit, article)
                || isOfNoun(at, draft, article)
                || YearOfNoun.is(at, draft, article)
                || EnglishStates.isOfAttribute(at.first(), draft, article)
                || EnglishDropping.isDayOfUndone(at.first(), draft, article)
                || isOutsideClause(at.first(), draft, article)
                || isBeforeWho(at, draft, article)
                || isVaguer(at, draft, article)
                || draft.kind != EventKind.ASSEMBLY && namesAssembly(at, article)
                || Clauses.areApart(article, at.first(), draft.hit.first())
                || !Currency.isNews(at.value(), draft, article)
                        && (Aside.isApart(at.first(), draft, article) || isBeyondSemicolon(at, draft, article));
    }

    /// «1 қазанда сот … босатты»: a day at the head of a Kazakh sentence is the last verb's, however far; «Early on
    /// March 17 officers came, took away three phones, and drove him to the department», in a long English article.
    private static boolean opensSentence(At<DateMention> at, Draft draft, Marked article) {
        if (article.text().language() == Language.EN) {
            return !article.isShort()
                    && ACTS.contains(draft.kind)
                    && at.value().isDay()
                    && at.first() <= draft.sentence.first() + OPENING
                    && at.last() <= draft.hit.first()
                    && Currency.isNews(at.value(), draft, article)
                    && article.facts()
                            .daysWithin(at.last(), draft.sentence.last())
                            .isEmpty();
        }
        return article.text().language() == Language.KK
                && !Currency.isState(draft)
                && at.value().isDay()
                && at.first() == draft.sentence.first()
                && at.last() <= draft.hit.first();
    }

    /// «Процесс тянется с июня; арест продлили», «оштрафовали Ким: в январе она вышла с плакатом»: an older day of
    /// another part of a sentence, unless it opens the sentence and so may be of all its parts. In English
    /// only behind a colon: «jailed her for ten days: in June she had sung in the street».
    private static boolean isBeyondSemicolon(At<DateMention> at, Draft draft, Marked article) {
        boolean opens = at.first() == draft.sentence.first()
                || at.first() == draft.sentence.first() + 1
                        && article.is(WordList.PREPOSITIONS, draft.sentence.first());
        boolean english = article.text().language() == Language.EN;
        if (article.text().language() == Language.KK || opens) {
            return false;
        }
        int last = Math.max(at.first(), draft.hit.first());
        for (int i = Math.min(at.last(), draft.hit.last()); i < last; i++) {
            boolean reason = article.token(i).isMark(':')
                    && i > draft.hit.last()
                    && article.token(i - 1).kind() != Token.Kind.NUMBER;
            if (article.token(i).isMark(';') && !english || reason) {
                return true;
            }
        }
        return false;
    }

    /// «27 наурызда былтыр тәртіпсіздік жасады деп айыпталғандардың соты басталды»: the second day is that of
    /// what they are accused of.
    private static boolean isOfAccusation(At<DateMention> at, List<At<DateMention>> days, Draft draft, Marked article) {
        if (article.text().language() != Language.KK
                || days.getFirst().first() >= at.first()
                || !days.getFirst().value().isDay()) {
            return false;
        }
        return article.hasAny(WordList.CLAIMED, at.last(), draft.hit.first());
    }

    /// «A trial of men accused of storming an office in January 2022 began on March 16»: beside a recent day, the old
    /// one of what they are accused of.
    private static boolean isOfCharge(At<DateMention> at, List<At<DateMention>> days, Draft draft, Marked article) {
        if (article.text().language() != Language.EN
                || Currency.isNews(at.value(), draft, article)
                || Among.none(days, day -> Currency.isNews(day.value(), draft, article))) {
            return false;
        }
        for (int i = at.first() - 1; i > draft.sentence.first() && i > at.first() - FAR; i--) {
            if (!article.token(i).isWord()) {
                return false;
            }
            if (CHARGES.contains(article.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /// «On Monday police visited Dina Omar, who defends people arrested over the unrest»: the day of the sentence's own
    /// verb.
    private static boolean isBeforeWho(At<DateMention> at, Draft draft, Marked article) {
        if (article.text().language() != Language.EN || !Currency.isNews(at.value(), draft, article)) {
            return false;
        }
        for (int i = draft.hit.first() - 1; i > at.last() && i > draft.hit.first() - CLAUSE; i--) {
            if (article.token(i).isMark(',')) {
                return i + 1 < draft.hit.first() - 1
                        && (article.norm(i + 1).equals("who")
                                || article.norm(i + 1).equals("whose"));
            }
        }
        return false;
    }

    /// «10 февраля суд признал виновными в пытках тех, кого задержали зимой», «наурызда айыппұл, енді қамақ»: a
    /// day before the clause that the measure stands in.
    private static boolean isOutsideClause(int day, Draft draft, Marked article) {
        if (day > draft.hit.first()) {
            return isOfNextClause(day, draft, article);
        }
        if (article.text().language() == Language.EN) {
            return false;
        }
        for (int i = draft.hit.first() - 1; i > day && i > draft.hit.first() - CLAUSE; i--) {
            if (article.token(i).isMark(',')) {
                return article.text().language() == Language.RU
                        ? Aside.isRelative(i + 1, article)
                        : article.is(WordList.THIS_TIME, i + 1);
            }
        }
        return false;
    }

    /// «Былтыр олар куәлік алған еді, енді соның уақыты осы қазанда бітеді»: a day behind «now».
    private static boolean isOfNextClause(int day, Draft draft, Marked article) {
        for (int i = draft.hit.last() + 1; article.text().language() == Language.KK && i < day - 1; i++) {
            if (article.token(i).isMark(',') && article.is(WordList.THIS_TIME, i + 1) && i + 1 < day) {
                return true;
            }
        }
        return false;
    }

    /// «мамырда ұсталған белсенді босатылды»: the date is the participle's, which stands nearer behind it.
    static boolean isOfParticiple(int day, Draft draft, Marked article) {
        boolean appeal = draft.kind == EventKind.APPEAL;
        int own = appeal ? draft.sentence.last() - 1 : draft.hit.last();
        int until = draft.hit.first() > day ? draft.hit.first() - (appeal ? 0 : 1) : own;
        return article.text().language() == Language.KK
                && draft.kind != EventKind.DISAPPEARANCE
                && KazakhVerbs.takesBefore(day + 1, Math.min(day + 1 + TAKEN, until), article);
    }

    /// «былтырғы үкімді бұзды», «19 наурыздағы қаулыны өзгертті»: a Kazakh day in this form is the next noun's.
    private static boolean isOfNoun(At<DateMention> at, Draft draft, Marked article) {
        boolean adjective =
                article.text().language() == Language.KK && OF_DAY.endOf(KazakhVerbs.word(at.last() - 1, article));
        boolean own = at.last() >= draft.hit.first() && at.last() <= draft.hit.last();
        if (draft.kind == EventKind.TRIAL && article.text().language() == Language.EN) {
            return isWhatIsTried(at, draft, article);
        }
        return adjective && (draft.kind == EventKind.APPEAL || !own);
    }

    /// «the trial of those who took part in the December 2011 riots»: when these were, and not the trial.
    private static boolean isWhatIsTried(At<DateMention> at, Draft draft, Marked article) {
        return at.first() > draft.hit.last()
                && at.last() < draft.sentence.last()
                && article.norm(at.first() - 1).equals("the")
                && article.token(at.last()).isWord()
                && !article.is(WordList.PREPOSITIONS, at.last())
                && !article.is(WordList.AND, at.last())
                && !article.is(WordList.BEING, at.last());
    }

    /// «On July 12 the editor, convicted this year, walked out»: an exact day says more; «the 2020 clashes» had
    /// that year and not the measure.
    private static boolean isVaguer(At<DateMention> at, Draft draft, Marked article) {
        if (!isWide(at.value(), article)) {
            return false;
        }
        boolean owned = at.first() > draft.sentence.first()
                && (article.is(WordList.POSSESSIVE, at.first() - 1)
                        || article.norm(at.first() - 1).equals("the"))
                && !draft.hit.covers(at.last());
        boolean now = !at.value().to().plusDays(Currency.DAYS).isBefore(article.published());
        return owned
                || now && isCounted(at.first(), article)
                || now
                        && Among.any(
                                article.facts().days(),
                                other -> article.token(other.first()).sentence() == draft.sentence.index()
                                        && !isWide(other.value(), article));
    }

    /// «detained for the third time this year», «third search of his home this year»: how often within it.
    private static boolean isCounted(int day, Marked article) {
        for (int i = day - 1; i >= 0 && i >= day - TAKEN && article.token(i).isWord(); i--) {
            if (ORDINALS.contains(article.norm(i)) || i == day - 1 && TIMES.contains(article.norm(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isWide(DateMention day, Marked article) {
        return ChronoUnit.DAYS.between(day.from(), day.to()) > WIDE;
    }

    /// «отпустили, назначив явку на 21 декабря», «срок истекал 2 апреля, его продлили»: what was done was not done on a
    /// day to come that stands in another clause.
    private static boolean isOfThingsToCome(At<DateMention> at, Draft draft, Marked article) {
        return article.text().language() == Language.RU
                && at.value().from().isAfter(article.published())
                && IntStream.rangeClosed(draft.hit.first(), draft.hit.last())
                        .anyMatch(token -> Grammar.looksPast(article.norm(token)))
                && IntStream.range(Math.min(at.last(), draft.hit.first()), Math.max(at.first(), draft.hit.first()))
                        .anyMatch(token -> article.token(token).isMark(','));
    }

    /// «под стражей до 9 сентября» says when it ends.
    private static boolean isDeadline(At<DateMention> at, Draft draft, Marked article) {
        int word = at.first() - 1;
        while (word > draft.sentence.first()
                && article.text().language() == Language.EN
                && PARTS.contains(article.norm(word))) {
            word--;
        }
        boolean before = at.first() > draft.sentence.first()
                && (Grammar.isUntil(article.norm(word))
                        || article.norm(word).equals("to") && at.value().from().isAfter(article.published()));
        boolean after = at.last() < draft.sentence.last()
                && article.text().language() != Language.RU
                && Grammar.isUntil(article.norm(at.last()));
        return before || after;
    }

    /// «detained at the March 8 rally»: which rally it was.
    private static boolean namesAssembly(At<DateMention> at, Marked article) {
        return article.text().language() == Language.EN
                && Among.any(
                        article.hits(EntryUse.EVENTS, article.sentenceAt(at.first())),
                        hit -> hit.first() == at.last() && hit.entry().kinds().contains(EventKind.ASSEMBLY));
    }

    private static double cost(At<DateMention> at, Draft draft, Marked article) {
        return at.first() > draft.hit.first()
                ? Clauses.between(article, draft.hit.last(), at.first())
                : Clauses.between(article, at.last() - 1, draft.hit.first()) * 0.8;
    }
}

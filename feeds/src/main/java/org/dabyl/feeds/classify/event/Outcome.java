package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.current.Currency;
import org.dabyl.feeds.classify.current.Earlier;
import org.dabyl.feeds.classify.current.FoundThing;
import org.dabyl.feeds.classify.current.Moods;
import org.dabyl.feeds.classify.fact.TermMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// What one measure of an article says of another: who turned up in custody is not missing, a case about a
/// beating is none against the beaten, «suspected of» beside an arrest is no case of its own. Stateless; for
/// any thread.
final class Outcome {
    private static final Set<EventKind> FOUND = EnumSet.of(
            EventKind.PRETRIAL_ARREST, EventKind.ADMINISTRATIVE_ARREST, EventKind.HOUSE_ARREST, EventKind.RELEASE);
    private static final Set<EventKind> HELD =
            EnumSet.of(EventKind.DETENTION, EventKind.PRETRIAL_ARREST, EventKind.HOUSE_ARREST);
    private static final Set<EventKind> TAKEN = EnumSet.of(
            EventKind.DETENTION,
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.PRETRIAL_ARREST,
            EventKind.SENTENCE,
            EventKind.EXTRADITION);
    /// Entries so called say that somebody is at home again, from wherever.
    private static final String HOME = "-home";
    /// What a court rules without a criminal case.
    static final Set<EventKind> MINOR = EnumSet.of(EventKind.FINE, EventKind.ADMINISTRATIVE_ARREST);
    /// What a court rules.
    static final Set<EventKind> RULED = EnumSet.of(
            EventKind.FINE,
            EventKind.SENTENCE,
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST);
    /// Moods so called say that a higher court decided on the ruling.
    private static final String UNDER_APPEAL = "-mood-under-appeal";
    /// Entries so called tell only what somebody is suspected of.
    private static final String SUSPECTED = "-suspected";
    /// Entries so called tell only that somebody does not answer.
    private static final String OUT_OF_TOUCH = "-out-of-touch";

    /// Entries so called say that somebody was found.
    private static final String TURNED_UP = "-mood-found";
    private static final Set<String> SERVING =
            Set.of("will", "behind", "stay", "stays", "remain", "remains", "jail", "jailed", "imprisoned");
    private static final Set<String> SERVED = Set.of("served", "serving", "spent");

    private Outcome() {}

    /// A missing person whose arrest or release the same article tells is missing no more.
    static void judge(Draft draft, List<Draft> all, Marked article) {
        boolean found = draft.kind == EventKind.DISAPPEARANCE
                && draft.current
                && (isFound(article)
                        || Among.any(
                                all,
                                other -> other.current
                                        && (FOUND.contains(other.kind)
                                                || isSentAway(other, article)
                                                || KazakhOutcome.isHeldAfterAll(other, draft, article))
                                        && draft.mayBeOfSame(other)
                                        && !goesOn(other, all)
                                        && !KazakhOutcome.isGoneStill(other, draft, article)));
        if (found) {
            draft.didNotHappen("-turned-up");
        }
    }

    /// «Выслана; накануне сообщали, что её похитили»
    private static boolean isSentAway(Draft other, Marked article) {
        return other.kind == EventKind.EXTRADITION
                && !LookedFor.isSearch(other, article)
                && article.text().language() == Language.RU;
    }

    /// «Fine upheld. The pastor must pay 100 MCI»: a ruling that a higher court speaks of is no new one,
    /// however often the article names it.
    static void underAppeal(Draft draft, List<Draft> all, Marked article) {
        boolean again = draft.current
                && !draft.dated
                && RULED.contains(draft.kind)
                && (article.isShort() || article.text().language() == Language.KK)
                && Among.any(
                        all,
                        other -> draft.mayBeOfSame(other)
                                && (other.kind == draft.kind && isUnderAppeal(other)
                                        || isRulingOn(other, draft, article)));
        if (again || Changed.isFirstRuling(draft, all, article) || KazakhOutcome.isRuledBefore(draft, all, article)) {
            draft.noNews("-under-appeal");
        }
    }

    private static boolean isUnderAppeal(Draft draft) {
        for (String rule : draft.rules) {
            if (rule.endsWith(UNDER_APPEAL)) {
                return true;
            }
        }
        return false;
    }

    /// «upheld the fine»: the appeal's own words name what was appealed.
    private static boolean isRulingOn(Draft appeal, Draft draft, Marked article) {
        return appeal.kind == EventKind.APPEAL
                && appeal.current
                && draft.kind == EventKind.FINE
                && (article.text().language() == Language.EN
                                && article.norm(appeal.hit.last()).startsWith("fine")
                        || article.text().language() == Language.KK && KazakhOutcome.namesFine(appeal, article));
    }

    /// A headline or its teaser that says so speaks of both, in Russian the headline of a long article too.
    private static boolean isFound(Marked article) {
        boolean russian = article.text().language() == Language.RU;
        return Among.any(
                article.hits(EntryUse.MOODS),
                mood -> mood.entry().id().endsWith(TURNED_UP)
                        && (article.isShort() || russian && article.isTitle(article.sentenceAt(mood.first())))
                        && !Moods.isNegated(mood, article)
                        && !Currency.isWithinLonger(mood, article.sentenceAt(mood.first()), article)
                        && !FoundThing.is(mood, article)
                        && !Currency.isOfThePast(article.sentenceAt(mood.first()), article));
    }

    /// «He left the prison on Monday; nobody has heard from him since»: missing after the release.
    private static boolean goesOn(Draft found, List<Draft> all) {
        return found.kind == EventKind.RELEASE
                && found.sentence.index() > 0
                && Among.any(
                        all,
                        other -> other.kind == EventKind.DISAPPEARANCE
                                && other.hit.first() > found.hit.last()
                                && Among.none(other.rules, rule -> rule.startsWith("-")));
    }

    /// «will stay behind bars until 2028. A court gave him two years»: the sentence, and no custody besides.
    private static boolean isServing(Draft draft, List<Draft> all, Marked article) {
        int word = draft.hit.first();
        boolean said = draft.kind == EventKind.PRETRIAL_ARREST
                && (article.text().language() == Language.EN
                        ? article.isShort() && SERVING.contains(article.norm(word))
                        : !draft.dated && article.is(WordList.JAILING, word));
        return said && draft.isBeside(EventKind.SENTENCE, all);
    }

    /// «says he was beaten. Three officers kicked him»: one and the same beating.
    private static boolean isBeatingByState(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.ATTACK
                && article.text().language() == Language.EN
                && article.isShort()
                && article.norm(draft.hit.last()).equals("beaten")
                && Among.any(
                        all,
                        other -> other.kind == EventKind.ILL_TREATMENT
                                && other.current
                                && other.persons.equals(draft.persons));
    }

    /// «released after ten days of arrest», «She served 12 days»: what began longer ago than news lasts.
    static void served(Draft draft, List<Draft> all, Marked article) {
        boolean ends = draft.kind == EventKind.ADMINISTRATIVE_ARREST
                && draft.current
                && article.text().language() == Language.EN
                && article.facts().terms().stream()
                        .filter(term -> term.first() <= draft.hit.last() && term.last() >= draft.hit.first())
                        .allMatch(term -> Currency.isLongerThanNews(term.value().term()))
                && Among.any(all, other -> endsIt(other, draft, article));
        if (ends || KazakhOutcome.isServed(draft, all, article)) {
            draft.noNews("-served");
        }
    }

    private static boolean endsIt(Draft release, Draft draft, Marked article) {
        if (release.kind != EventKind.RELEASE || !release.current || !release.mayBeOfSame(draft)) {
            return false;
        }
        int before = draft.hit.first() - 1;
        boolean after = before > release.hit.last()
                && release.sentence.equals(draft.sentence)
                && article.norm(before).equals("after");
        return after || SERVED.contains(article.norm(draft.hit.first()));
    }

    /// «The missing student came home»: nobody had taken him.
    private static boolean isHomecoming(Draft draft, List<Draft> all) {
        return draft.kind == EventKind.RELEASE
                && draft.hit.entry().id().endsWith(HOME)
                && Among.any(all, other -> other.kind == EventKind.DISAPPEARANCE && draft.mayBeOfSame(other))
                && Among.none(all, other -> TAKEN.contains(other.kind) && draft.mayBeOfSame(other));
    }

    private static boolean isAhead(Draft draft, Marked article) {
        return Among.any(
                article.facts().daysWithin(draft.sentence.first(), draft.sentence.last()),
                day -> day.value().from().isAfter(article.published()));
    }

    private static boolean isAcquittal(Draft other, Marked article) {
        return other.kind == EventKind.RELEASE
                && article.hasAny(WordList.ACQUITTING, other.hit.first(), other.hit.last() + 1);
    }

    /// «Суд приговорил Абишева. Заседание было закрытым»: the verdict is the trial's end.
    private static boolean isTrialOver(Draft draft, List<Draft> all, Marked article) {
        boolean higher = draft.kind == EventKind.TRIAL
                && !Retrial.is(draft, article)
                && article.isShort()
                && draft.isBeside(EventKind.APPEAL, all)
                && !isAhead(draft, article);
        if (higher) {
            return true;
        }
        boolean english = article.text().language() == Language.EN;
        return draft.kind == EventKind.TRIAL
                        && draft.current
                        && (article.isShort() || !draft.dated && !english)
                        && Among.any(
                                all,
                                other -> (other.kind == EventKind.SENTENCE
                                                || isAcquittal(other, article)
                                                || !draft.dated && MINOR.contains(other.kind))
                                        && other.current
                                        && (!draft.dated || other.sentence.equals(draft.sentence))
                                        && draft.mayBeOfSame(other))
                || EnglishOutcome.isHearingOfRuling(draft, all, article) && !isAhead(draft, article);
    }

    /// «Полиция задержала Абишева. На связь он не выходит»: it is known where he is.
    private static boolean isHeld(Draft draft, List<Draft> all, Marked article) {
        boolean outOfTouch = draft.hit.entry().id().endsWith(OUT_OF_TOUCH);
        return draft.kind == EventKind.DISAPPEARANCE
                && Among.any(
                        all,
                        other -> other.kind == EventKind.DETENTION
                                && other.current
                                && (outOfTouch && other.hit.first() < draft.hit.first()
                                        || explainsIt(other, draft, article))
                                && draft.mayBeOfSame(other));
    }

    /// «С репетиции она не вернулась: режиссёра увезли прямо со сцены»
    private static boolean explainsIt(Draft taken, Draft missing, Marked article) {
        return article.text().language() != Language.KK
                && taken.sentence.equals(missing.sentence)
                && taken.hit.first() > missing.hit.last()
                && missing.direct;
    }

    /// «проведёт под стражей десять суток»: no custody of a criminal case.
    private static boolean isOfDays(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.PRETRIAL_ARREST
                && article.text().language() == Language.RU
                && Among.any(
                        all,
                        other -> other.kind == EventKind.ADMINISTRATIVE_ARREST
                                && other.current
                                && other.hit.touches(draft.hit)
                                && draft.mayBeOfSame(other));
    }

    /// Whether a measure is told only as part of another.
    static boolean isOfAnother(Draft draft, List<Draft> all, Marked article) {
        if (EnglishOutcome.isOfAnother(draft, all, article)
                || isHeld(draft, all, article)
                || isOfDays(draft, all, article)
                || LookedFor.is(draft, all, article)
                || Whereabouts.isOfRuling(draft, all)
                || VictimsCase.isOf(draft, all, article)
                || Acquitted.is(draft, all, article)
                || KazakhOutcome.isQuestionedThere(draft, all, article)
                || KazakhOutcome.isAboutHurt(draft, all, article)
                || KazakhOutcome.isAboutAttack(draft, all, article)
                || KazakhOutcome.isKeptIn(draft, all, article)
                || KazakhOutcome.isFineLifted(draft, all, article)
                || isHomecoming(draft, all)
                || isTrialOver(draft, all, article)
                || isServing(draft, all, article)
                || Earlier.isPoliceWard(draft, all, article)
                || isBeatingByState(draft, all, article)) {
            return true;
        }
        if (draft.kind != EventKind.CRIMINAL_CASE) {
            return false;
        }
        boolean suspected = draft.hit.entry().id().endsWith(SUSPECTED) && !Faint.isUnderArticle(draft, article);
        return Among.any(
                all,
                other -> other.happened
                        && (suspected && HELD.contains(other.kind)
                                || !draft.direct
                                        && other.kind == EventKind.ATTACK
                                        && other.current
                                        && Math.abs(other.sentence.index() - draft.sentence.index()) <= 1));
    }

    /// Whether the measure's sentence says years or months: then it is no ruling of days.
    static boolean tellsYears(Draft draft, Marked article) {
        for (At<TermMention> term : article.facts().terms()) {
            if (article.token(term.first()).sentence() == draft.sentence.index()
                    && term.value().term().isMonthsOrYears()) {
                return true;
            }
        }
        return false;
    }
}

package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Frame;
import org.dabyl.config.watch.LexiconEntry.Telling;
import org.dabyl.feeds.classify.current.KazakhHeadlines;
import org.dabyl.feeds.classify.current.KazakhMoods;
import org.dabyl.feeds.classify.current.KazakhVerbs;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// Takes back what faint words tell only seemingly: a state beside the deed that made it, general talk, and
/// what the rest of the article shows to be over.
///
/// «задержали, подозревают в розни» opens no case; «раздавали штрафы» fines nobody in particular; a case beside its
/// trial was opened long before, and a Kazakh perfect behind other news says who somebody is. What is taken back
/// stays in the article as something not current. Stateless; for any thread.
final class Faint {
    private static final Set<EventKind> PROCEEDINGS = EnumSet.of(
            EventKind.TRIAL, EventKind.SENTENCE, EventKind.APPEAL, EventKind.ILL_TREATMENT, EventKind.HUNGER_STRIKE);

    private static final Set<EventKind> HELD = EnumSet.of(EventKind.PRETRIAL_ARREST, EventKind.DETENTION);
    private static final Set<EventKind> PERFECT = EnumSet.of(
            EventKind.SENTENCE,
            EventKind.APPEAL,
            EventKind.TRIAL,
            EventKind.ASSEMBLY,
            EventKind.HUNGER_STRIKE,
            EventKind.ATTACK);
    private static final Set<EventKind> RULINGS = EnumSet.of(
            EventKind.FINE,
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.SENTENCE,
            EventKind.APPEAL);
    private static final int NEAR = 4;

    private Faint() {}

    static void judge(Draft draft, List<Draft> all, Marked article) {
        if (draft.current && KazakhMoods.isGeneral(draft, article)) {
            draft.noNews("-general");
        }
        if (draft.current && isToldInPerfect(draft, all, article)) {
            draft.noNews("-in-the-perfect");
        }
        if (draft.current && KazakhOutcome.isChargedBefore(draft, all, article)) {
            draft.noNews("-charged-before");
        }
        if (draft.current && KazakhOutcome.isBeforeVerdict(draft, all, article)) {
            draft.noNews("-before-the-verdict");
        }
        if (draft.current && isBehindOtherNews(draft, all, article)) {
            draft.noNews("-behind-other-news");
        }
        if (draft.current && isByTheWay(draft, article)) {
            draft.noNews("-by-the-way");
        }
        if (draft.current && isLongOpened(draft, all)) {
            draft.noNews("-tried-already");
        }
        if (draft.current && isTriedByNow(draft, all, article)) {
            draft.noNews("-others-are-tried-for-it");
        }
        boolean nothing = draft.current
                && switch (draft.hit.entry().telling()) {
                    case DEED -> false;
                    case STATE ->
                        !(isUnderArticle(draft, article) && !isUnderAppeal(all))
                                && !isSittingOfTheDay(draft, all, article)
                                && !isCharged(draft, all, article)
                                && Among.any(all, other -> explains(other, draft) || began(other, draft));
                    case TALK -> !isAnchored(draft, all, article);
                };
        if (nothing) {
            draft.noNews("-" + draft.hit.entry().telling().name().toLowerCase(Locale.ROOT));
        }
    }

    /// «Бүгін Оспанның үстінен тағы бір сот отырысы өтті»: a sitting with its day is news beside whatever else.
    private static boolean isSittingOfTheDay(Draft draft, List<Draft> all, Marked article) {
        return article.text().language() == Language.KK
                && draft.kind == EventKind.TRIAL
                && draft.dated
                && Among.none(
                        all,
                        other -> RULINGS.contains(other.kind)
                                && other.current
                                && Math.abs(other.sentence.index() - draft.sentence.index()) <= 1);
    }

    /// «Тергеу екеуін … деп айыптап отыр», where a court has just sent them to custody: they are charged.
    private static boolean isCharged(Draft draft, List<Draft> all, Marked article) {
        if (article.text().language() == Language.EN) {
            return draft.kind == EventKind.CRIMINAL_CASE
                    && draft.hit.entry().id().equals("en-charges")
                    && Among.any(
                            all,
                            other -> other.kind == EventKind.PRETRIAL_ARREST
                                    && other.current
                                    && other.sentence.equals(draft.sentence)
                                    && (other.persons.equals(draft.persons) || draft.persons.isEmpty()));
        }
        return article.text().language() == Language.KK
                && draft.kind == EventKind.CRIMINAL_CASE
                && KazakhOutcome.accuses(draft.hit, article)
                && Among.any(
                        all,
                        other -> other.kind == EventKind.PRETRIAL_ARREST
                                && other.current
                                && (other.persons.equals(draft.persons) || draft.persons.isEmpty()));
    }

    /// «Guards on trial for torture», «two years for the man who beat a blogger»: done long before the trial.
    private static boolean isTriedByNow(Draft draft, List<Draft> all, Marked article) {
        return (draft.kind == EventKind.ILL_TREATMENT || draft.kind == EventKind.ATTACK)
                && article.isShort()
                && !(draft.dated && draft.direct && article.text().language() == Language.RU)
                && Among.any(
                        all,
                        other -> other.current
                                && (other.kind == EventKind.TRIAL || other.kind == EventKind.SENTENCE)
                                && (article.text().language() == Language.KK
                                        || article.text().language() == Language.EN && article.isTitle(other.sentence)
                                        || Math.abs(other.sentence.index() - draft.sentence.index()) <= 1)
                                && (draft.persons.isEmpty() || !other.persons.equals(draft.persons)));
    }

    /// «Ол бес жылға сотталған.»: a Kazakh sentence that ends in the perfect goes back behind the news, where
    /// nothing else tells the verdict.
    private static boolean isToldInPerfect(Draft draft, List<Draft> all, Marked article) {
        return PERFECT.contains(draft.kind)
                && (KazakhVerbs.isPerfect(draft.hit, article)
                        || draft.kind == EventKind.HUNGER_STRIKE
                                && article.text().language() == Language.KK
                                && KazakhVerbs.endsInPerfect(draft.sentence, article))
                && article.isShort()
                && draft.sentence.index() > 0
                && !draft.dated
                && Among.none(
                        all,
                        other -> other != draft
                                && other.kind == draft.kind
                                && other.current
                                && !KazakhVerbs.isPerfect(other.hit, article))
                && Among.any(all, other -> other.kind != draft.kind && other.current && other.happened);
    }

    /// «Оспан кітап шығарды. … Ол бес тәулікке қамалған.»: neither headline nor first sentence tells of any
    /// measure, and so what stands below in the perfect is who he is.
    private static boolean isBehindOtherNews(Draft draft, List<Draft> all, Marked article) {
        return article.text().language() == Language.KK
                && !draft.dated
                && draft.sentence.index() > 1
                && KazakhVerbs.endsInPerfect(draft.sentence, article)
                && Among.none(all, other -> isNewsBefore(other, draft, article));
    }

    private static boolean isNewsBefore(Draft other, Draft draft, Marked article) {
        if (other.sentence.index() <= 1) {
            return other.current || other.kind == draft.kind && other.happened;
        }
        return other.current
                && other.sentence.index() < draft.sentence.index()
                && (other.dated || !KazakhVerbs.endsInPerfect(other.sentence, article));
    }

    /// «suspected under Article 274 of the Criminal Code»: a case, for the article is said.
    static boolean isUnderArticle(Draft draft, Marked article) {
        return draft.kind == EventKind.CRIMINAL_CASE
                && article.text().language() == Language.EN
                && Among.any(
                        article.facts().laws(),
                        law -> law.value().code().startsWith("УК")
                                && article.token(law.first()).sentence() == draft.sentence.index());
    }

    /// A case that has come before a higher court is no news.
    private static boolean isUnderAppeal(List<Draft> all) {
        return Among.any(all, other -> other.kind == EventKind.APPEAL && other.current);
    }

    /// Somebody named, a number, a day, or a deed of the kind that the article tells elsewhere.
    private static boolean isAnchored(Draft draft, List<Draft> all, Marked article) {
        // Further down, a name alone makes no news of a noun.
        boolean lead = Marked.isInLead(draft.sentence) || article.text().language() != Language.RU;
        return draft.direct && lead
                || draft.group
                || draft.dated
                || KazakhHeadlines.givesDays(draft, article)
                || Among.any(all, other -> other != draft && other.kind == draft.kind && isDeed(other));
    }

    private static boolean explains(Draft other, Draft state) {
        boolean taken = state.kind == EventKind.DETENTION && other.kind == EventKind.DISAPPEARANCE;
        if (taken) {
            return true;
        }
        boolean weighs = state.kind == EventKind.FINE
                ? other.kind == EventKind.ADMINISTRATIVE_ARREST
                        || other.kind == EventKind.EXTRADITION
                                && Math.abs(other.sentence.index() - state.sentence.index()) <= 1
                : other.kind.core() || PROCEEDINGS.contains(other.kind);
        boolean opened = state.kind == EventKind.PRETRIAL_ARREST && other.kind == EventKind.CRIMINAL_CASE;
        boolean freed = state.kind == EventKind.DETENTION && other.kind == EventKind.RELEASE && state.dated;
        return other.kind != state.kind && weighs && !opened && !freed && other.mayBeOfSame(state) && isDeed(other);
    }

    /// «Его обвиняют в клевете. Дело завели в июле.»
    private static boolean began(Draft other, Draft state) {
        return other.kind == state.kind
                && other.dated
                && !other.current
                && Math.abs(other.sentence.index() - state.sentence.index()) <= NEAR
                && other.persons.equals(state.persons);
    }

    private static boolean isDeed(Draft draft) {
        return draft.current && draft.hit.entry().telling() == Telling.DEED;
    }

    /// «Сейтов женился в СИЗО»: where somebody is, beside a verb that tells the news.
    private static boolean isByTheWay(Draft draft, Marked article) {
        boolean state = article.text().language() == Language.RU
                && draft.hit.entry().telling() == Telling.STATE
                && draft.hit.entry().frames().contains(Frame.SUBJECT)
                && HELD.contains(draft.kind)
                && !draft.dated;
        if (!state) {
            return false;
        }
        int first = draft.hit.first();
        while (first > draft.sentence.first() && !article.token(first - 1).isMark(',')) {
            first--;
        }
        for (int i = first;
                i < draft.sentence.last()
                        && !(i > draft.hit.last() && article.token(i).isMark(','));
                i++) {
            int at = i;
            boolean verb = !article.token(i).isCapital()
                    && Grammar.looksFinite(article.norm(i))
                    && Among.none(article.hits(EntryUse.EVENTS, draft.sentence), hit -> hit.covers(at));
            if (verb) {
                return true;
            }
        }
        return false;
    }

    /// An undated case beside the trial or verdict that it led to was opened long before.
    private static boolean isLongOpened(Draft draft, List<Draft> all) {
        return draft.kind == EventKind.CRIMINAL_CASE
                && !draft.dated
                && Among.any(
                        all,
                        other -> (other.kind == EventKind.TRIAL || other.kind == EventKind.SENTENCE)
                                && other.hit.entry().telling() == Telling.DEED
                                && other.current
                                && (draft.persons.isEmpty() || other.sharesSomebody(draft)));
    }
}

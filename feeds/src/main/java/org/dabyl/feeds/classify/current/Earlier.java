package org.dabyl.feeds.classify.current;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Frame;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// What the course of a short Russian article shows to be older than its news, though no date and no word of
/// history says so.
///
/// The headline knows the arrest already («Арестованный блогер голодает»), tells of a prisoner's life, of an
/// appeal against the ruling, or of the end of the days served. Stateless; for any thread.
public final class Earlier {
    private static final Set<EventKind> LASTING = EnumSet.of(
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.SENTENCE,
            EventKind.FINE);
    private static final Set<EventKind> TOLD_OF = EnumSet.of(
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.SENTENCE,
            EventKind.FINE,
            EventKind.EXTRADITION,
            EventKind.RELEASE,
            EventKind.CRIMINAL_CASE);
    private static final Set<EventKind> STAYING =
            EnumSet.of(EventKind.PRETRIAL_ARREST, EventKind.HOUSE_ARREST, EventKind.CRIMINAL_CASE);
    private static final int CLAUSE = 9;
    /// So many words behind custody its new end may stand.
    private static final int AHEAD = 4;
    private static final Set<EventKind> ARRESTS =
            EnumSet.of(EventKind.ADMINISTRATIVE_ARREST, EventKind.PRETRIAL_ARREST);
    private static final Set<EventKind> PRISON_LIFE =
            EnumSet.of(EventKind.HUNGER_STRIKE, EventKind.ILL_TREATMENT, EventKind.DISAPPEARANCE);
    private static final Set<EventKind> RULED =
            EnumSet.of(EventKind.FINE, EventKind.SENTENCE, EventKind.ADMINISTRATIVE_ARREST);
    /// A higher court that does this passes a ruling of its own.

    private static final int PARTICIPLE = 6;
    /// Entries so called tell days that came on top of those served.
    private static final String MORE = "-more-days";

    /// Words so called say that a higher court changed nothing.
    private static final String UPHELD = "-upheld";

    private Earlier() {}

    /// «находившийся под домашним арестом Абишев освобождён»: it was so before, whatever day the sentence has.
    static boolean isSpent(Draft draft, Marked article) {
        if (article.text().language() != Language.RU || !LASTING.contains(draft.kind) || draft.kind == EventKind.FINE) {
            return false;
        }
        int first = Math.max(draft.sentence.first(), draft.hit.first() - PARTICIPLE);
        for (int i = draft.hit.last() - 1; i >= first && article.token(i).kind() != Token.Kind.MARK; i--) {
            if (article.isNamed(i)) {
                return false;
            }
            if (article.is(WordList.SPENT, i)) {
                return true;
            }
        }
        return false;
    }

    /// Takes the measure back as news where the course of the article shows it to be older.
    public static void judge(Draft draft, List<Draft> all, Marked article) {
        if (!draft.current || article.text().language() != Language.RU) {
            return;
        }
        if (isStaying(draft, all, article)) {
            draft.noNews("-as-before");
        } else if (isUpheld(draft, all, article) || RuledBefore.isSpokenOf(draft, all, article)) {
            draft.noNews("-under-appeal");
        } else if (RuledBefore.isServed(draft, article)) {
            draft.noNews("-served");
        } else if (RuledBefore.isBeginning(draft, all, article)) {
            draft.noNews("-before-the-verdict");
        }
        if (!draft.current || !article.isShort()) {
            return;
        }
        if (isServed(draft, all, article)) {
            draft.noNews("-served");
        } else if (!draft.dated && isRelative(draft, article)) {
            draft.noNews("-of-whom-it-is-told");
        } else if (!draft.dated && !article.isTitle(draft.sentence) && !isHeadline(draft, all, article)) {
            if (isKnown(draft, all, article)) {
                draft.noNews("-known-to-the-headline");
            } else if (isOfPrisoner(draft, all, article)) {
                draft.noNews("-of-a-prisoner");
            } else if (isAppealed(draft, all, article)) {
                draft.noNews("-under-appeal");
            } else if (RuledBefore.isWhereaboutsOnly(draft, all, article)) {
                draft.noNews("-where-they-are");
            }
        }
    }

    /// «Приговор – три года – 12 мая оставили без изменения»: the day is that of the higher court.
    private static boolean isUpheld(Draft draft, List<Draft> all, Marked article) {
        if (draft.kind != EventKind.SENTENCE || !draft.isJoinedTo(EventKind.APPEAL, all)) {
            return false;
        }
        boolean verdict = article.is(WordList.VERDICTS, draft.hit.first())
                && draft.hit.entry().frames().contains(Frame.OF);
        return verdict
                || Among.any(
                        article.hits(EntryUse.BACKGROUND, draft.sentence),
                        words -> words.entry().id().endsWith(UPHELD));
    }

    /// «Остаётся под стражей»; and «останется» where a higher court, or nobody, let him go.
    private static boolean isStaying(Draft draft, List<Draft> all, Marked article) {
        if (draft.dated || !STAYING.contains(draft.kind)) {
            return false;
        }
        int first = Math.max(draft.sentence.first(), draft.hit.first() - 2);
        for (int i = first; i < Math.min(draft.sentence.last(), draft.hit.last() + 2); i++) {
            String word = article.norm(i);
            if (word.startsWith("остает") || word.startsWith("остают")) {
                return !isForLonger(draft, article);
            }
            if (word.startsWith("остан") || word.startsWith("остал")) {
                return !article.isTitle(draft.sentence) && Among.any(all, Earlier::leavesAsItIs);
            }
        }
        return false;
    }

    private static boolean leavesAsItIs(Draft other) {
        return other.kind == EventKind.APPEAL && other.current
                || !other.happened && (other.kind == EventKind.RELEASE || other.kind == EventKind.EXTRADITION);
    }

    /// Whether the headline tells the same kind as news.
    private static boolean isHeadline(Draft draft, List<Draft> all, Marked article) {
        return Among.any(
                all,
                other ->
                        other != draft && other.kind == draft.kind && other.current && article.isTitle(other.sentence));
    }

    /// «Арестованный блогер голодает. Суд отправил его под стражу»: it was so before the headline.
    private static boolean isKnown(Draft draft, List<Draft> all, Marked article) {
        return LASTING.contains(draft.kind)
                && Among.any(
                        all,
                        other -> article.isTitle(other.sentence)
                                && (other.kind == draft.kind
                                        || ARRESTS.contains(other.kind) && ARRESTS.contains(draft.kind))
                                && other.rules.contains(Currency.KNOWN)
                                && other.mayBeOfSame(draft));
    }

    /// «В колонии голодает Абишев. Его осудили на семь лет.», «Просят освободить Абишева. …»
    private static boolean isOfPrisoner(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.SENTENCE
                && !article.hasAny(
                        WordList.VERDICT,
                        0,
                        article.text().sentences().getFirst().last())
                && Among.any(
                        all,
                        other -> article.isTitle(other.sentence)
                                && (PRISON_LIFE.contains(other.kind)
                                        || other.kind == EventKind.RELEASE && !other.happened)
                                && other.mayBeOfSame(draft));
    }

    /// «Апелляция оставила приговор. Абишеву дали три года за пост.»
    private static boolean isAppealed(Draft draft, List<Draft> all, Marked article) {
        return RULED.contains(draft.kind)
                && !article.hasAny(WordList.CHANGED, draft.sentence.first(), draft.sentence.last())
                && Among.any(
                        all,
                        other -> other.kind == EventKind.APPEAL
                                && other.current
                                && article.isTitle(other.sentence)
                                && !article.hasAny(WordList.CHANGED, other.sentence.first(), other.sentence.last())
                                && other.mayBeOfSame(draft));
    }

    /// «Чеченец, которому отказали в убежище»: who somebody is, and no news of the day.
    private static boolean isRelative(Draft draft, Marked article) {
        if (!TOLD_OF.contains(draft.kind)) {
            return false;
        }
        for (int i = draft.hit.first() - 1; i > draft.sentence.first() && i > draft.hit.first() - CLAUSE; i--) {
            if (article.token(i).isMark(':') || article.token(i).isDash()) {
                return false;
            }
            if (article.token(i).isMark(',') || article.token(i).isMark(';')) {
                return article.norm(i + 1).startsWith("котор")
                        || article.norm(i + 2).startsWith("котор");
            }
        }
        return false;
    }

    /// «Блогера поместили в изолятор. Он задержан»: the ward of a police station, where no court is told of.
    public static boolean isPoliceWard(Draft draft, List<Draft> all, Marked article) {
        if (draft.kind != EventKind.PRETRIAL_ARREST || article.text().language() != Language.RU || !article.isShort()) {
            return false;
        }
        boolean ward = false;
        for (int i = draft.hit.first(); i <= draft.hit.last(); i++) {
            ward |= article.norm(i).startsWith("изолятор");
            if (article.norm(i).startsWith("следствен")) {
                return false;
            }
        }
        return ward
                && article.facts().terms().isEmpty()
                && draft.isBeside(EventKind.DETENTION, all)
                && Among.none(all, other -> other != draft && other.kind == draft.kind && other.current);
    }

    /// «остаётся за решёткой ещё на месяц», «до 1 мая»: somebody ruled so just now.
    private static boolean isForLonger(Draft draft, Marked article) {
        int last = Math.min(draft.sentence.last(), draft.hit.last() + AHEAD);
        for (int i = draft.hit.first(); i < last && draft.kind != EventKind.CRIMINAL_CASE; i++) {
            if (Grammar.isUntil(article.norm(i))
                    || article.norm(i).equals("еще") && article.norm(i + 1).equals("на")) {
                return true;
            }
        }
        return false;
    }

    /// «выпустили и добавили десять суток»
    private static boolean isOnTop(Draft draft, Marked article) {
        return Among.any(
                article.hits(EntryUse.EVENTS, draft.sentence),
                hit -> hit.entry().id().endsWith(MORE) && hit.touches(draft.hit));
    }

    /// «вышли после 15 суток ареста», «отсидел 12 суток»: what began longer ago than news lasts.
    private static boolean isServed(Draft draft, List<Draft> all, Marked article) {
        if (draft.kind != EventKind.ADMINISTRATIVE_ARREST
                || isOnTop(draft, article)
                || Among.any(all, other -> other.kind == EventKind.APPEAL && other.current)) {
            return false;
        }
        boolean shown = article.facts().terms().stream()
                .filter(term -> term.first() <= draft.hit.last() && term.last() >= draft.hit.first())
                .allMatch(term -> Currency.isLongerThanNews(term.value().term()));
        boolean behind =
                draft.hit.first() > draft.sentence.first() && article.is(WordList.SERVED, draft.hit.first() - 1);
        boolean over = behind || article.is(WordList.SERVED, draft.hit.first());
        boolean free = Among.any(
                all,
                other -> other.kind == EventKind.RELEASE
                        && other.current
                        && Among.any(other.persons, draft.persons::contains));
        return shown && (over || free);
    }
}

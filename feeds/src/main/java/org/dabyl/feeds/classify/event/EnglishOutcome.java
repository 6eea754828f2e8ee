package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// What one measure of an English article says of another: «arrested» beside the custody that a court ordered,
/// a police cell beside a detention, what a complaint is lodged against.
///
/// Part of [Outcome]; other languages are not looked at. Stateless; for any thread.
final class EnglishOutcome {
    private static final Set<EventKind> TAKEN = EnumSet.of(
            EventKind.DETENTION,
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.PRETRIAL_ARREST,
            EventKind.SENTENCE,
            EventKind.RELEASE);
    private static final Set<EventKind> ARRESTS =
            EnumSet.of(EventKind.PRETRIAL_ARREST, EventKind.ADMINISTRATIVE_ARREST);
    private static final Set<EventKind> COMPLAINED_OF = EnumSet.copyOf(Outcome.RULED);
    private static final Set<String> CELL = Set.of("cell", "cells", "bars", "handcuffs", "cuffs");
    private static final Set<String> STAYING =
            Set.of("behind", "stay", "stays", "remain", "remains", "jail", "leaves", "left", "keeps", "kept", "to");

    static {
        COMPLAINED_OF.add(EventKind.DETENTION);
    }

    private EnglishOutcome() {}

    /// Whether a measure is told only as part of another.
    static boolean isOfAnother(Draft draft, List<Draft> all, Marked article) {
        return article.text().language() == Language.EN
                && (isArrestItself(draft, all, article)
                        || isChargeOfFine(draft, all, article)
                        || isAccusation(draft, all, article)
                        || isPoliceCell(draft, all, article)
                        || isRulingBelow(draft, all, article)
                        || isAskedOnAppeal(draft, all, article)
                        || isBlowOfState(draft, all)
                        || isReasonOfFast(draft, all, article)
                        || isNotFreedEarly(draft, all, article)
                        || isCustodyUndone(draft, all)
                        || isVerdictAppealed(draft, all)
                        || isCellOfFast(draft, all, article)
                        || isSoftened(draft, all, article)
                        || isNoCaseOfHurt(draft, all, article)
                        || isWarningOfCourt(draft, all, article)
                        || isLeftThere(draft, all, article));
    }

    /// «Activist arrested. A court ordered him held for two months», «Handcuffs in the courtroom»: one arrest, and no
    /// detention besides.
    private static boolean isArrestItself(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.DETENTION
                && !draft.dated
                && (article.norm(draft.hit.first()).startsWith("arrest")
                        || article.norm(draft.hit.last()).startsWith("arrest")
                        || article.isTitle(draft.sentence)
                                && (CELL.contains(article.norm(draft.hit.first()))
                                        || CELL.contains(article.norm(draft.hit.last()))))
                && draft.isBeside(ARRESTS, all);
    }

    /// «goes on hunger strike; he is protesting prison conditions»: what the fast is for, and no rally.
    private static boolean isReasonOfFast(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.ASSEMBLY
                && article.isShort()
                && article.norm(draft.hit.first()).startsWith("protest")
                && !draft.persons.isEmpty()
                && Among.any(
                        all,
                        other -> other.kind == EventKind.HUNGER_STRIKE
                                && other.current
                                && other.persons.equals(draft.persons));
    }

    /// «charged with blocking traffic and fined 10 MCI»: no criminal charge.
    private static boolean isChargeOfFine(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.CRIMINAL_CASE
                && article.norm(draft.hit.last()).startsWith("charge")
                && !Faint.isUnderArticle(draft, article)
                && draft.isJoinedTo(Outcome.MINOR, all);
    }

    /// «Prosecutors accuse him of», «who had been accused under Article 274», where a court has ruled: what
    /// it ruled on.
    private static boolean isAccusation(Draft draft, List<Draft> all, Marked article) {
        if (draft.kind != EventKind.CRIMINAL_CASE || !article.isShort()) {
            return false;
        }
        boolean accused = false;
        for (int i = draft.hit.first(); i <= draft.hit.last(); i++) {
            accused |= article.norm(i).startsWith("accuse");
        }
        return accused
                && Among.any(
                        all,
                        other -> other.current
                                && other.happened
                                && TAKEN.contains(other.kind)
                                && draft.mayBeOfSame(other));
    }

    /// «in the hands of police and locked up in a detention center»: the police cell, and no custody of a court.
    private static boolean isPoliceCell(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.PRETRIAL_ARREST
                && draft.hit.entry().arrest()
                && Among.none(
                        article.facts().terms(),
                        term -> article.token(term.first()).sentence() == draft.sentence.index())
                && draft.isJoinedTo(EventKind.DETENTION, all);
    }

    /// «Activist behind bars until next week. It gave him seven days»: the headline means these.
    private static boolean isRulingBelow(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.PRETRIAL_ARREST
                && article.isTitle(draft.sentence)
                && article.isShort()
                && draft.isBeside(EventKind.ADMINISTRATIVE_ARREST, all)
                && Among.none(
                        all,
                        other -> other.kind == EventKind.PRETRIAL_ARREST
                                && other.current
                                && !article.isTitle(other.sentence));
    }

    /// «fined at a hearing», «The hearing lasted ten minutes»: the ruling's own hearing.
    static boolean isHearingOfRuling(Draft draft, List<Draft> all, Marked article) {
        boolean hearing = article.text().language() == Language.EN
                && (article.norm(draft.hit.first()).startsWith("hearing")
                        || article.norm(draft.hit.last()).startsWith("hearing"));
        return hearing && draft.isBeside(Outcome.RULED, all);
    }

    /// «Prosecutors want longer term», where they have appealed: no trial.
    private static boolean isAskedOnAppeal(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.TRIAL
                && !draft.dated
                && article.norm(draft.hit.first()).startsWith("prosecut")
                && draft.isBeside(EventKind.APPEAL, all);
    }

    /// «the head of the shift hit her with a baton»: one blow, and by the state.
    private static boolean isBlowOfState(Draft draft, List<Draft> all) {
        return draft.kind == EventKind.ATTACK && draft.isJoinedTo(EventKind.ILL_TREATMENT, all);
    }

    /// «Court leaves politician in jail»: a higher court's answer, and no new custody.
    private static boolean isLeftThere(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.PRETRIAL_ARREST
                && !draft.dated
                && article.isShort()
                && STAYING.contains(article.norm(draft.hit.first()))
                && draft.isBeside(EventKind.APPEAL, all);
    }

    /// «Court refuses to free politician», where he asked for parole: he is serving a term, and no custody is set.
    private static boolean isNotFreedEarly(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.PRETRIAL_ARREST
                && draft.hit.size() > 1
                && article.norm(draft.hit.last() - 1).equals("to")
                && Among.any(
                        all,
                        other -> other.kind == EventKind.RELEASE
                                && !other.happened
                                && article.is(WordList.EARLY, other.hit.first())
                                && draft.mayBeOfSame(other));
    }

    /// «Police find no crime in beating of journalist»: nobody is set free.
    private static boolean isNoCaseOfHurt(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.RELEASE
                && article.is(WordList.NONE, draft.hit.first())
                && Among.any(
                        all,
                        other -> (other.kind == EventKind.ATTACK || other.kind == EventKind.ILL_TREATMENT)
                                && draft.mayBeOfSame(other));
    }

    /// «overturned her two months of custody and put her under house arrest»: no custody is left.
    private static boolean isCustodyUndone(Draft draft, List<Draft> all) {
        return draft.kind == EventKind.PRETRIAL_ARREST
                && draft.current
                && draft.isBeside(EventKind.HOUSE_ARREST, all)
                && draft.isBeside(EventKind.RELEASE, all);
    }

    /// «on hunger strike in protest at being kept in solitary»: what the fast is against.
    private static boolean isCellOfFast(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.ILL_TREATMENT
                && (article.is(WordList.CELLS, draft.hit.first()) || article.is(WordList.CELLS, draft.hit.last()))
                && draft.isJoinedTo(EventKind.HUNGER_STRIKE, all);
    }

    /// «upheld the sentence of Omar, convicted of treason»: the verdict that was appealed.
    private static boolean isVerdictAppealed(Draft draft, List<Draft> all) {
        return draft.kind == EventKind.SENTENCE
                && draft.current
                && Among.any(
                        all,
                        other -> other.kind == EventKind.APPEAL
                                && other.current
                                && other.sentence.equals(draft.sentence)
                                && other.hit.first() < draft.hit.first()
                                && draft.mayBeOfSame(other));
    }

    /// «walks free after a court commutes his term»: set free, and no appeal besides.
    private static boolean isSoftened(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.APPEAL
                && article.norm(draft.hit.first()).startsWith("commut")
                && draft.isBeside(EventKind.RELEASE, all);
    }

    /// «found guilty, but let off with a warning»: the penalty itself, and nobody was called in.
    private static boolean isWarningOfCourt(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.SUMMONS
                && article.norm(draft.hit.last()).equals("warning")
                && draft.isBeside(EventKind.FINE, all);
    }

    /// «Mother jailed after protest goes free»: the headline's verb is that she is free, and who she is what was done
    /// long before.
    static void letGoSince(Draft draft, List<Draft> all, Marked article) {
        boolean called = article.text().language() == Language.EN
                && draft.current
                && ARRESTS.contains(draft.kind)
                && article.isTitle(draft.sentence)
                && draft.hit.first() > draft.sentence.first()
                && article.is(WordList.PEOPLE, draft.hit.first() - 1);
        if (called
                && Among.any(
                        all,
                        other -> other.kind == EventKind.RELEASE
                                && other.happened
                                && other.sentence.equals(draft.sentence)
                                && other.hit.first() > draft.hit.last()
                                && !article.hasAny(WordList.AND, draft.hit.last(), other.hit.first())
                                && Clauses.isUnbroken(article, draft.hit.last() + 1, other.hit.first()))) {
            draft.noNews("-let-go-since");
        }
    }

    /// «turned down the complaint against the two months of custody»: what was complained of.
    static void complainedOf(Draft draft, List<Draft> all, Marked article) {
        int at = draft.hit.first() - 1;
        if (article.text().language() != Language.EN || !draft.current || !COMPLAINED_OF.contains(draft.kind)) {
            return;
        }
        while (at > draft.sentence.first()
                && (article.norm(at).equals("the")
                        || article.is(WordList.POSSESSIVE, at)
                        || article.is(WordList.ONE, at))) {
            at--;
        }
        if (at >= draft.sentence.first()
                && article.norm(at).equals("against")
                && Among.any(all, other -> other.kind == EventKind.APPEAL && other.sentence.equals(draft.sentence))) {
            draft.noNews("-complained-of");
        }
    }
}

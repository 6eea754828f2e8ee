package org.dabyl.feeds.classify.whom;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// Whether a case or a detention whose words name nobody hit those who attacked, and not their victim.
///
/// «Активиста избили. Полиция возбудила дело»: nothing was done to him but the beating. A pronoun beside the
/// words («оған іс қозғалды») points at the victim after all; where torture is what somebody is taken for,
/// nothing does. Stateless; for any thread.
final class Perpetrators {
    private static final int FAR = 3;
    private static final int CAUSE_WITHIN = 3;
    private static final int FOR_WITHIN = 6;
    private static final Set<EventKind> HARM =
            EnumSet.of(EventKind.ATTACK, EventKind.ILL_TREATMENT, EventKind.DISAPPEARANCE);

    private static final Set<EventKind> PUNISHED =
            EnumSet.of(EventKind.DETENTION, EventKind.PRETRIAL_ARREST, EventKind.SENTENCE, EventKind.CRIMINAL_CASE);

    private Perpetrators() {}

    static boolean areMeant(Draft draft, List<Draft> all, Marked article) {
        boolean opened = draft.kind == EventKind.CRIMINAL_CASE;
        boolean taken = draft.kind == EventKind.DETENTION && draft.group;
        if (PUNISHED.contains(draft.kind) && areForHarm(draft, all, article)) {
            return true;
        }
        if (!opened && !taken || pointsAtSomebody(draft, article)) {
            return false;
        }
        boolean harmed = false;
        for (Draft other : all) {
            harmed = harmed
                    || (opened ? HARM.contains(other.kind) : other.kind == EventKind.ATTACK)
                            && other.happened
                            && (!other.persons.isEmpty() || isCause(other, draft, article))
                            && other.sentence.index() <= draft.sentence.index() + 1
                            && (article.isShort() || draft.sentence.index() - other.sentence.index() <= FAR);
            if (isMeasure(other) && other != draft) {
                return false;
            }
        }
        return harmed;
    }

    /// To somebody whom its sentence names.
    private static boolean isMeasure(Draft draft) {
        return draft.direct && draft.happened && !HARM.contains(draft.kind) && draft.kind != EventKind.ASSEMBLY;
    }

    /// Here, or below the headline that says it short.
    private static boolean areForHarm(Draft draft, List<Draft> all, Marked article) {
        return article.text().language() == Language.EN
                && (isForHarm(draft, all, article)
                        || article.isTitle(draft.sentence)
                                && Among.any(all, other -> other.kind == draft.kind && isForHarm(other, all, article)));
    }

    /// «A captain was detained on suspicion of torturing Omar»: the blow is what they are taken for.
    private static boolean isForHarm(Draft draft, List<Draft> all, Marked article) {
        for (Draft harm : all) {
            int behind = harm.hit.first() - draft.hit.last();
            if (harm.kind == EventKind.ILL_TREATMENT
                    && behind > 0
                    && behind <= FOR_WITHIN
                    && harm.sentence.equals(draft.sentence)
                    && (article.norm(harm.hit.first() - 1).equals("of")
                            || article.norm(harm.hit.first() - 1).equals("for"))) {
                return true;
            }
        }
        return false;
    }

    /// «Задержаны двое нападавших. Один из них отпущен»: one of those just told of.
    static boolean areOneOfThem(Draft draft, List<Draft> all) {
        return draft.rest
                && draft.current
                && Among.any(
                        all,
                        other -> other.rules.contains("-perpetrators")
                                && other.hit.first() < draft.hit.first()
                                && draft.sentence.index() - other.sentence.index() <= 1);
    }

    /// «журналистерге шабуыл жасады деген күдікпен ұсталды», «… ұрғаны үшін іс қозғалды»: what it was for.
    private static boolean isCause(Draft harm, Draft draft, Marked article) {
        int last = Math.min(harm.hit.last() + CAUSE_WITHIN, harm.sentence.last() - 1);
        boolean said = article.text().language() == Language.KK && harm.kind == EventKind.ATTACK;
        for (int i = harm.hit.last(); said && i <= last; i++) {
            if (article.is(WordList.BLAMING, i)) {
                return draft.persons.isEmpty();
            }
        }
        return false;
    }

    /// A case on torture is news whoever is meant; one on a blow in the street is not.
    static boolean serve(Draft draft, List<Draft> all) {
        return PUNISHED.contains(draft.kind)
                && Among.any(all, other -> other.kind == EventKind.ILL_TREATMENT && other.happened)
                && Among.none(all, other -> other.kind == EventKind.ATTACK && other.happened);
    }

    private static boolean pointsAtSomebody(Draft draft, Marked article) {
        int from = Math.max(draft.sentence.first(), draft.hit.first() - 4);
        int to = Math.min(draft.sentence.last(), draft.hit.last() + 4);
        for (int i = from; i < to; i++) {
            if (Grammar.isPronoun(article.norm(i), article.text().language())) {
                return true;
            }
        }
        return false;
    }
}

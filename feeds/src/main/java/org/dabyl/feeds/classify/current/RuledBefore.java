package org.dabyl.feeds.classify.current;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;

/// Whether the words of a Russian measure speak of an earlier ruling: what a higher court decides on, or what somebody
/// has served. Stateless; for any thread.
final class RuledBefore {
    private static final Set<EventKind> RULED =
            EnumSet.of(EventKind.FINE, EventKind.SENTENCE, EventKind.ADMINISTRATIVE_ARREST);
    private static final Set<EventKind> BEGINNING = EnumSet.of(EventKind.DETENTION, EventKind.CRIMINAL_CASE);
    /// So many words before the measure «постановление о» may start.
    private static final int BEFORE = 2;
    /// So many words before «на» the complaint may stand.
    private static final int COMPLAINT = 4;

    /// So many words before its own a measure's verb may stand.
    private static final int VERB = 3;
    /// What a headline tells of somebody who has just come to be where he is.
    private static final Set<EventKind> TAKEN = EnumSet.of(
            EventKind.DETENTION,
            EventKind.PRETRIAL_ARREST,
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.CRIMINAL_CASE,
            EventKind.SEARCH,
            EventKind.DISAPPEARANCE,
            EventKind.EXTRADITION,
            EventKind.SUMMONS);

    private RuledBefore() {}

    /// «Мать просит о свидании. Её сын содержится в СИЗО по обвинению в экстремизме»: below a headline that tells of
    /// nobody taken, a cell without a length only says where somebody is.
    static boolean isWhereaboutsOnly(Draft draft, List<Draft> all, Marked article) {
        int first = Math.max(draft.sentence.first(), draft.hit.first() - VERB);
        int last = Math.min(draft.sentence.last(), draft.hit.last() + VERB);
        return draft.kind == EventKind.PRETRIAL_ARREST
                && article.hasAny(WordList.HELD, first, last)
                && !article.hasAny(
                        WordList.CELLS, 0, article.text().sentences().getFirst().last())
                && Among.none(
                        article.facts().terms(),
                        term -> term.first() <= draft.hit.last() && term.last() >= draft.hit.first())
                && Among.none(
                        all, other -> article.isTitle(other.sentence) && other.happened && TAKEN.contains(other.kind));
    }

    /// «отменил постановление о штрафе», «отклонил жалобу на арест»: of a ruling, beside news of an appeal.
    static boolean isSpokenOf(Draft draft, List<Draft> all, Marked article) {
        boolean appealed = RULED.contains(draft.kind)
                && Among.any(
                        all,
                        other -> other.kind == EventKind.APPEAL
                                && other.current
                                && other.sentence.equals(draft.sentence));
        for (int i = Math.max(draft.sentence.first(), draft.hit.first() - BEFORE);
                appealed && i < draft.hit.last();
                i++) {
            boolean of = article.norm(i + 1).equals("о") || article.norm(i + 1).equals("об");
            if (of && article.norm(i).startsWith("постановлени") || isOfComplaint(i, draft, article)) {
                return true;
            }
        }
        return false;
    }

    /// «жалобу на арест», «жалобу Сейтова на штраф»
    private static boolean isOfComplaint(int token, Draft draft, Marked article) {
        if (!article.norm(token).equals("на") || token + 1 != draft.hit.first()) {
            return false;
        }
        int first = Math.max(draft.sentence.first(), token - COMPLAINT);
        for (int i = token - 1; i >= first && article.token(i).isWord(); i--) {
            if (article.norm(i).startsWith("жалоб")) {
                return true;
            }
        }
        return false;
    }

    /// «16 марта огласили приговор пятерым: их задержали перед референдумом, обвинив в …»: behind a verdict of the same
    /// sentence, what it began with; the day is the verdict's.
    static boolean isBeginning(Draft draft, List<Draft> all, Marked article) {
        return BEGINNING.contains(draft.kind)
                && article.facts()
                        .daysWithin(draft.hit.first(), draft.sentence.last())
                        .isEmpty()
                && Among.any(
                        all,
                        other -> other.kind == EventKind.SENTENCE
                                && other.current
                                && other.dated
                                && other.sentence.equals(draft.sentence)
                                && other.hit.last() < draft.hit.first()
                                && article.facts()
                                        .daysWithin(other.hit.last(), draft.hit.first())
                                        .isEmpty());
    }

    /// «вышла, отбыв семь суток ареста», in a long article: they began when news ends, or before.
    static boolean isServed(Draft draft, Marked article) {
        return draft.kind == EventKind.ADMINISTRATIVE_ARREST
                && !article.isShort()
                && draft.hit.first() > draft.sentence.first()
                && article.is(WordList.SERVED, draft.hit.first() - 1)
                && Among.any(
                        article.facts().terms(),
                        term -> term.first() <= draft.hit.last()
                                && term.last() >= draft.hit.first()
                                && term.value().term().daysAlone().orElse(0) >= Currency.DAYS);
    }
}

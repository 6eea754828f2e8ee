package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.text.Language;

/// What one measure of an article says of another: who turned up in custody is not missing, a case about a
/// beating is none against the beaten, «suspected of» beside an arrest is no case of its own. Stateless; for
/// any thread.
final class Outcome {
    private static final Set<EventKind> FOUND = EnumSet.of(
            EventKind.PRETRIAL_ARREST, EventKind.ADMINISTRATIVE_ARREST, EventKind.HOUSE_ARREST, EventKind.RELEASE);
    private static final Set<EventKind> HELD =
            EnumSet.of(EventKind.DETENTION, EventKind.PRETRIAL_ARREST, EventKind.HOUSE_ARREST);
    private static final Set<EventKind> HURT = EnumSet.of(EventKind.ATTACK, EventKind.ILL_TREATMENT);
    /// Entries so called tell only what somebody is suspected of.
    private static final String SUSPECTED = "-suspected";

    /// Entries so called say that somebody was found.
    private static final String TURNED_UP = "-mood-found";

    private Outcome() {}

    /// A missing person whose arrest or release the same article tells is missing no more.
    static void judge(Draft draft, List<Draft> all, Marked article) {
        boolean found = draft.kind == EventKind.DISAPPEARANCE
                && draft.current
                && (isFound(article)
                        || all.stream()
                                .anyMatch(other ->
                                        other.current && FOUND.contains(other.kind) && mayBeSame(draft, other)));
        if (found) {
            draft.current = false;
            draft.happened = false;
            draft.rules.add("-turned-up");
        }
    }

    /// A headline or its teaser that says so speaks of both.
    private static boolean isFound(Marked article) {
        return article.isShort()
                && article.hits(EntryUse.MOODS).stream()
                        .anyMatch(mood -> mood.entry().id().endsWith(TURNED_UP));
    }

    private static boolean mayBeSame(Draft one, Draft other) {
        return one.persons.isEmpty()
                || other.persons.isEmpty()
                || one.persons.stream().anyMatch(other.persons::contains);
    }

    /// «Activist arrested. A court ordered him held for two months»: one arrest, and no detention besides.
    private static boolean isArrestItself(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.DETENTION
                && !draft.dated
                && article.text().language() == Language.EN
                && article.norm(draft.hit.first()).startsWith("arrest")
                && all.stream()
                        .anyMatch(other -> other.current
                                && (other.kind == EventKind.PRETRIAL_ARREST
                                        || other.kind == EventKind.ADMINISTRATIVE_ARREST)
                                && mayBeSame(draft, other));
    }

    /// Whether a measure is told only as part of another.
    static boolean isOfAnother(Draft draft, List<Draft> all, Marked article) {
        if (isArrestItself(draft, all, article)) {
            return true;
        }
        if (draft.kind != EventKind.CRIMINAL_CASE) {
            return false;
        }
        boolean suspected = draft.hit.entry().id().endsWith(SUSPECTED);
        return all.stream()
                .anyMatch(other -> other.happened
                        && (suspected && HELD.contains(other.kind)
                                || !draft.direct
                                        && HURT.contains(other.kind)
                                        && other.current
                                        && Math.abs(other.sentence.index() - draft.sentence.index()) <= 1));
    }

    /// Whether the measure's sentence says years or months: then it is no ruling of days.
    static boolean tellsYears(Draft draft, Marked article) {
        return article.facts().terms().stream()
                .filter(term -> article.token(term.first()).sentence() == draft.sentence.index())
                .anyMatch(term -> term.value().term().iso().matches("P\\d+[YM].*"));
    }
}

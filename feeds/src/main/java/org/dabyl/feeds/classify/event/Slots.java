package org.dabyl.feeds.classify.event;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LawRef;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.event.Facts.At;
import org.dabyl.feeds.classify.fact.TermMention;

/// Under which law, and for how long: the facts of the article, given to the measures that they fit.
///
/// An article of law belongs to the measures of its sentence; where there is none that it fits, to those of the
/// sentences beside it. A term goes to the nearest measure that it can be the length of. Stateless; for any thread.
final class Slots {
    private static final Set<EventKind> RULINGS =
            EnumSet.of(EventKind.ADMINISTRATIVE_ARREST, EventKind.FINE, EventKind.EXTRADITION, EventKind.APPEAL);
    private static final Set<EventKind> CRIMINAL = EnumSet.of(
            EventKind.CRIMINAL_CASE,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.SENTENCE,
            EventKind.TRIAL,
            EventKind.APPEAL,
            EventKind.EXTRADITION,
            EventKind.RELEASE);

    private Slots() {}

    static void fill(Draft draft, List<Draft> all, Marked article) {
        draft.place = Where.of(draft, article);
        law(draft, all, article);
        term(draft, all, article);
    }

    private static void law(Draft draft, List<Draft> all, Marked article) {
        for (At<LawRef> law : article.facts().laws()) {
            LawRef told = article.facts().codes().apply(law.value(), draft.kind);
            if (takes(draft.kind, law.value()) && owns(draft, law, all, article) && !draft.law.contains(told)) {
                draft.law.add(told);
            }
        }
        dropVaguer(draft.law);
    }

    /// «статья 174» and «часть 1 статьи 174» are one.
    static void dropVaguer(List<LawRef> law) {
        law.removeIf(ref -> ref.part().isEmpty()
                && law.stream()
                        .anyMatch(other -> !other.part().isEmpty()
                                && other.article().equals(ref.article())
                                && (other.code().equals(ref.code())
                                        || ref.code().isEmpty())));
    }

    private static boolean owns(Draft draft, At<LawRef> law, List<Draft> all, Marked article) {
        if (!article.layout().concern(draft.hit.first(), law.first())) {
            return false;
        }
        if (sharesEntry(draft, law, article)) {
            return isUnparted(draft, law, article);
        }
        int sentence = article.token(law.first()).sentence();
        int between = Math.abs(sentence - draft.sentence.index());
        if (between == 0) {
            return nearest(draft, law, all, article);
        }
        boolean taken = all.stream()
                .anyMatch(other -> other.sentence.index() == sentence
                        && takes(other.kind, law.value())
                        && (other.current || !draft.current));
        int reach = article.isShort() ? 3 : 1;
        return !taken
                && between <= reach
                && all.stream()
                        .filter(other -> takes(other.kind, law.value()) && other.current == draft.current)
                        .allMatch(other -> Math.abs(sentence - other.sentence.index()) >= between
                                || other.persons.equals(draft.persons));
    }

    private static boolean sharesEntry(Draft draft, At<?> at, Marked article) {
        return article.layout()
                .entryAt(draft.hit.first())
                .filter(entry -> entry.apart() && entry.holds(at.first()))
                .isPresent();
    }

    /// «ст. 440-1, 10 суток; ст. 302 УК, арест»: a semicolon parts the measures of an entry.
    private static boolean isUnparted(Draft draft, At<?> at, Marked article) {
        int from = Math.min(draft.hit.first(), at.first());
        int to = Math.max(draft.hit.first(), at.first());
        for (int i = from; i < to; i++) {
            if (article.token(i).isMark(';')) {
                return false;
            }
        }
        return true;
    }

    /// In a sentence of several people the article belongs to the measure that it stands beside.
    private static boolean nearest(Draft draft, At<LawRef> law, List<Draft> all, Marked article) {
        return all.stream()
                .filter(other -> other.sentence.equals(draft.sentence) && takes(other.kind, law.value()))
                .filter(other -> !other.persons.equals(draft.persons))
                .noneMatch(other -> distance(other, law, article) < distance(draft, law, article));
    }

    private static double distance(Draft draft, At<?> at, Marked article) {
        return at.first() > draft.hit.first()
                ? Clauses.between(article, draft.hit.last(), at.first())
                : Clauses.between(article, at.last() - 1, draft.hit.first());
    }

    private static boolean takes(EventKind kind, LawRef law) {
        return law.code().isEmpty()
                ? RULINGS.contains(kind) || CRIMINAL.contains(kind)
                : (law.code().startsWith("КоАП") ? RULINGS : CRIMINAL).contains(kind);
    }

    private static void term(Draft draft, List<Draft> all, Marked article) {
        Optional<At<TermMention>> found = article.facts().terms().stream()
                .filter(at -> fits(draft, at, all, article) && reach(draft, at, article) < 400)
                .filter(at -> all.stream()
                        .filter(other -> other.kind != draft.kind && fits(other, at, all, article))
                        .noneMatch(other -> reach(other, at, article) + 3 < reach(draft, at, article)))
                .min(Comparator.comparingDouble(at -> reach(draft, at, article)));
        found.ifPresent(at -> draft.term = at.value().term());
    }

    private static boolean fits(Draft draft, At<TermMention> at, List<Draft> all, Marked article) {
        boolean deadline = at.value().cue() == TermMention.Cue.DEADLINE;
        int sentence = article.token(at.first()).sentence();
        boolean freed = draft.kind == EventKind.DETENTION
                && all.stream()
                        .anyMatch(other -> other.kind == EventKind.RELEASE && other.sentence.index() == sentence);
        return measures(draft.kind, at.value().term()) && (!deadline || freed);
    }

    private static double reach(Draft draft, At<TermMention> at, Marked article) {
        if (!article.layout().concern(draft.hit.first(), at.first())) {
            return 1_000;
        }
        if (sharesEntry(draft, at, article)) {
            return distance(draft, at, article) + (isUnparted(draft, at, article) ? 0 : 50);
        }
        int between = Math.abs(article.token(at.first()).sentence() - draft.sentence.index());
        int most = article.isShort() ? 3 : at.value().cue() == TermMention.Cue.DEADLINE ? 1 : 0;
        if (between > most) {
            return 1_000;
        }
        return between > 0 ? between * 60 : distance(draft, at, article);
    }

    private static boolean measures(EventKind kind, Term term) {
        String iso = term.iso();
        boolean money = iso.startsWith("KZT");
        boolean hours = iso.startsWith("PT");
        boolean days = iso.startsWith("P") && iso.endsWith("D") && !iso.contains("M") && !iso.contains("Y");
        boolean longer = iso.startsWith("P") && !hours && !days;
        return switch (kind) {
            case FINE -> money;
            case DETENTION -> hours;
            case ADMINISTRATIVE_ARREST -> days;
            case PRETRIAL_ARREST, HOUSE_ARREST -> days || longer;
            case SENTENCE -> longer;
            case CRIMINAL_CASE,
                    SEARCH,
                    SUMMONS,
                    TRIAL,
                    APPEAL,
                    RELEASE,
                    ILL_TREATMENT,
                    ATTACK,
                    DISAPPEARANCE,
                    EXTRADITION,
                    ASSEMBLY,
                    BLOCKING,
                    TRAVEL_BAN,
                    HUNGER_STRIKE -> false;
        };
    }
}

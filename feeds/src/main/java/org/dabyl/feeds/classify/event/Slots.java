package org.dabyl.feeds.classify.event;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LawRef;
import org.dabyl.config.watch.Place;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.event.Facts.At;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.fact.TermMention;

/// Where it happened, under which law, for how long: the facts of the article, given to the measures that they fit.
///
/// Stateless; for any thread.
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
        place(draft, article);
        law(draft, all, article);
        term(draft, all, article);
    }

    /// A country is no place where something happened, unless it is said to have happened there.
    private static boolean mayBe(Draft draft, At<PlaceMention> at) {
        PlaceMention mention = at.value();
        boolean country = mention.place().kind() == Place.Kind.COUNTRY;
        return switch (draft.kind) {
            case EXTRADITION -> !country && mention.relation() != PlaceMention.Relation.RESIDENT;
            case BLOCKING -> mention.locative() && !country;
            case TRAVEL_BAN -> !country;
            default -> !country || mention.locative();
        };
    }

    private static void place(Draft draft, Marked article) {
        Optional<At<PlaceMention>> here = article.facts().places().stream()
                .filter(at -> mayBe(draft, at))
                .filter(at -> article.token(at.first()).sentence() == draft.sentence.index())
                .min(Comparator.comparingDouble(at -> Clauses.between(
                                article,
                                at.first() > draft.hit.first() ? at.first() : at.last() - 1,
                                at.first() > draft.hit.first() ? draft.hit.last() : draft.hit.first())
                        + penalty(at)));
        Optional<At<PlaceMention>> found = here.isPresent() ? here : elsewhere(draft, article);
        found.ifPresent(at -> draft.place = at.value().name());
    }

    /// The nearest settlement of a short item; of a long one only what stands close before, or in the headline.
    private static Optional<At<PlaceMention>> elsewhere(Draft draft, Marked article) {
        return article.facts().places().stream()
                .filter(at -> mayBe(draft, at))
                .filter(at -> article.isShort() || distance(at, draft, article) <= 3)
                .min(Comparator.comparingDouble(
                        at -> distance(at, draft, article) + penalty(at)));
    }

    private static double penalty(At<PlaceMention> at) {
        double wide = at.value().place().isSettlement() ? 0 : 3;
        return wide
                + switch (at.value().relation()) {
                    case IN, DATELINE -> 0;
                    case OF, ADJECTIVE, PLAIN -> 0.5;
                    case FROM, RESIDENT -> 1;
                    case TO -> 2;
                };
    }

    private static double distance(At<PlaceMention> at, Draft draft, Marked article) {
        int sentence = article.token(at.first()).sentence();
        int between = draft.sentence.index() - sentence;
        return between >= 0 ? between : 0.5 - between;
    }

    private static void law(Draft draft, List<Draft> all, Marked article) {
        for (At<LawRef> law : article.facts().laws()) {
            Optional<Draft> owner = all.stream()
                    .filter(other -> takes(other.kind, law.value()) && near(other, law, article))
                    .min(Comparator.comparingDouble(other -> lawDistance(other, law, article)));
            if (owner.isPresent() && shares(draft, owner.get(), law, article) && !draft.law.contains(article.facts().codes().apply(law.value(), draft.kind))) {
                draft.law.add(article.facts().codes().apply(law.value(), draft.kind));
            }
        }
    }

    private static boolean shares(Draft draft, Draft owner, At<LawRef> law, Marked article) {
        boolean samePeople = draft.persons.equals(owner.persons);
        return draft == owner
                || takes(draft.kind, law.value())
                        && samePeople
                        && draft.current == owner.current
                        && near(draft, law, article);
    }

    private static boolean near(Draft draft, At<LawRef> law, Marked article) {
        int between = Math.abs(article.token(law.first()).sentence() - draft.sentence.index());
        return article.isShort() || between <= 1;
    }

    private static double lawDistance(Draft draft, At<LawRef> law, Marked article) {
        int between = Math.abs(article.token(law.first()).sentence() - draft.sentence.index());
        return between * 100 + law.distance(draft.hit.first()) + (draft.current ? 0 : 20);
    }

    private static boolean takes(EventKind kind, LawRef law) {
        return law.code().isEmpty()
                ? RULINGS.contains(kind) || CRIMINAL.contains(kind)
                : (law.code().startsWith("КоАП") ? RULINGS : CRIMINAL).contains(kind);
    }

    private static void term(Draft draft, List<Draft> all, Marked article) {
        Optional<At<TermMention>> found = article.facts().terms().stream()
                .filter(at -> measures(draft.kind, at.value().term()) && reach(draft, at, article) < 400)
                .filter(at -> all.stream()
                        .filter(other -> other.kind != draft.kind && measures(other.kind, at.value().term()))
                        .noneMatch(other -> reach(other, at, article) + 3 < reach(draft, at, article)
                                && !other.kind.equals(draft.kind)))
                .min(Comparator.comparingDouble(at -> reach(draft, at, article)));
        found.ifPresent(at -> draft.term = at.value().term());
    }

    private static double reach(Draft draft, At<TermMention> at, Marked article) {
        int between = Math.abs(article.token(at.first()).sentence() - draft.sentence.index());
        if (between > (article.isShort() ? 3 : 0)) {
            return 1_000;
        }
        return between * 60
                + (between > 0
                        ? 0
                        : Clauses.between(
                                article,
                                at.first() > draft.hit.first() ? at.first() : at.last() - 1,
                                at.first() > draft.hit.first() ? draft.hit.last() : draft.hit.first()));
    }

    private static boolean measures(EventKind kind, Term term) {
        String iso = term.iso();
        boolean money = iso.startsWith("KZT");
        boolean hours = iso.startsWith("PT");
        boolean days = iso.startsWith("P") && iso.endsWith("D") && !iso.contains("M") && !iso.contains("Y");
        boolean long_ = iso.startsWith("P") && !hours && !days;
        return switch (kind) {
            case FINE -> money;
            case DETENTION -> hours;
            case ADMINISTRATIVE_ARREST -> days || hours;
            case PRETRIAL_ARREST, HOUSE_ARREST -> days || long_;
            case SENTENCE -> long_;
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

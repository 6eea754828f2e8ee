package org.dabyl.feeds.classify.event;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Place;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.current.KazakhVerbs;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Entry;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.InOrder;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.whom.EnglishAsides;

/// Where a measure happened: the place that stands nearest, a settlement before a region, «в Алматы» before «из
/// Алматы».
///
/// A country counts only where the article says that it happened there. Stateless; for any thread.
final class Where {
    private static final double FAR = 12;
    /// A list stands at most so many sentences below its place.
    private static final int UNDER_PLACE = 3;
    /// They happen nowhere, or somewhere else.
    private static final Set<EventKind> HOMELESS =
            EnumSet.of(EventKind.EXTRADITION, EventKind.BLOCKING, EventKind.TRAVEL_BAN, EventKind.HUNGER_STRIKE);
    /// In an entry of a list the place may stand far from the measure.
    private static final double MOST_IN_ENTRY = 5;

    private static final double LEFT = 8;
    private static final double COURTS = 5;
    private static final double NEAR = 2;
    private static final double LATER = 3.6;
    /// A town of the same English sentence is nearer than any of the one before.
    private static final double MOST_IN_SENTENCE = 2.9;

    private Where() {}

    /// The place's usual name; empty where the article says none.
    static String of(Draft draft, Marked article) {
        return nearest(draft, article)
                .map(at -> lead(draft, article)
                        .filter(town -> town.region().equals(at.value().place().name()))
                        .or(() -> within(at.value().place(), article))
                        .map(Place::name)
                        .orElse(at.value().name()))
                .orElseGet(() -> aroundRoll(draft, article)
                        .or(() -> lead(draft, article).map(Place::name))
                        .orElse(""));
    }

    private static Optional<At<PlaceMention>> nearest(Draft draft, Marked article) {
        At<PlaceMention> nearest = null;
        double least = FAR;
        for (At<PlaceMention> at : article.facts().places()) {
            if (mayBe(draft, at) && near(draft, at, article)) {
                double cost = cost(draft, at, article);
                if (cost < least) {
                    nearest = at;
                    least = cost;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// Whether the town stands in the measure's own sentence.
    static boolean isOwnTown(Draft draft, Marked article) {
        for (At<PlaceMention> at :
                InOrder.within(article.facts().places(), At::first, draft.sentence.first(), draft.sentence.last())) {
            if (at.value().place().isSettlement()
                    && tells(at.value())
                    && at.value().name().equals(draft.place)) {
                return true;
            }
        }
        return false;
    }

    /// The only town or district that a short article names within a region.
    private static Optional<Place> within(Place region, Marked article) {
        if (region.kind() != Place.Kind.REGION || !article.isShort()) {
            return Optional.empty();
        }
        Set<Place> narrower = article.facts().places().stream()
                .filter(at -> tells(at.value()))
                .map(at -> at.value().place())
                .filter(place -> place.region().equals(region.name()))
                .collect(Collectors.toSet());
        return narrower.size() == 1 ? narrower.stream().findFirst() : Optional.empty();
    }

    /// The only town that the beginning of a long article tells of.
    private static Optional<Place> lead(Draft draft, Marked article) {
        if (article.isShort() || !draft.current || HOMELESS.contains(draft.kind)) {
            return Optional.empty();
        }
        Place only = null;
        for (At<PlaceMention> at : article.facts().places()) {
            if (!Marked.isInLead(article.sentenceAt(at.first()))) {
                break;
            }
            Place place = at.value().place();
            boolean town = place.isSettlement()
                    && tells(at.value())
                    && article.layout().entryAt(at.first()).isEmpty();
            if (town && only != null && !only.equals(place)) {
                return Optional.empty();
            }
            only = town ? place : only;
        }
        return Optional.ofNullable(only);
    }

    private static boolean tells(PlaceMention mention) {
        return switch (mention.relation()) {
            case IN, DATELINE, OF, ADJECTIVE, PLAIN -> true;
            case TO, FROM, RESIDENT -> false;
        };
    }

    /// For an entry of a list that says no place: what the sentences before the list say.
    private static Optional<String> aroundRoll(Draft draft, Marked article) {
        return article.layout()
                .entryAt(draft.hit.first())
                .filter(entry -> entry.apart() && entry.rollFirst() > 0)
                .flatMap(entry -> article.facts().places().stream()
                        .filter(at -> mayBe(draft, at) && tells(at.value()) && isBefore(entry, at, article))
                        .min(Comparator.comparingDouble(at -> width(at.value().place())))
                        .map(at -> at.value().name()));
    }

    private static boolean isBefore(Entry entry, At<PlaceMention> at, Marked article) {
        int between = article.token(entry.rollFirst()).sentence()
                - article.token(at.first()).sentence();
        return at.first() < entry.rollFirst() && between <= UNDER_PLACE;
    }

    private static boolean mayBe(Draft draft, At<PlaceMention> at) {
        PlaceMention mention = at.value();
        boolean country = mention.place().kind() == Place.Kind.COUNTRY;
        if (mention.place().foreign() && mention.relation() == PlaceMention.Relation.DATELINE) {
            return false;
        }
        if (draft.kind != EventKind.DISAPPEARANCE && mention.place().foreign() && isOnTheWay(mention)) {
            return false;
        }
        if (country && !mention.place().foreign()) {
            return false;
        }
        return switch (draft.kind) {
            case EXTRADITION ->
                !country
                        && (mention.locative() || !mention.place().foreign())
                        && mention.relation() != PlaceMention.Relation.RESIDENT
                        && mention.relation() != PlaceMention.Relation.PLAIN;
            case BLOCKING -> mention.locative() && !country;
            case TRAVEL_BAN -> !country && mention.relation() != PlaceMention.Relation.TO;
            default -> !country || mention.locative();
        };
    }

    /// «казах из Синьцзяна», «везут в Бишкек»: another country's town that somebody is from, or goes to.
    private static boolean isOnTheWay(PlaceMention mention) {
        return switch (mention.relation()) {
            case TO, FROM, RESIDENT -> true;
            case IN, DATELINE, OF, ADJECTIVE, PLAIN -> false;
        };
    }

    private static boolean near(Draft draft, At<PlaceMention> at, Marked article) {
        Optional<Entry> entry = article.layout().entryAt(draft.hit.first());
        if (entry.isPresent() && entry.get().apart()) {
            return entry.get().holds(at.first());
        }
        int between = draft.sentence.index() - article.token(at.first()).sentence();
        if (between != 0 && at.value().place().kind() == Place.Kind.COUNTRY) {
            return false;
        }
        boolean far = between < -1 || between > 3 || between != 0 && draft.kind == EventKind.EXTRADITION;
        return (article.isShort() || !far)
                && !PlaceWords.isHome(at, article)
                && article.layout().concern(draft.hit.first(), at.first())
                && !isToldLater(between, draft, article)
                && !(between != 0 && draft.current && PlaceWords.tellsHistory(article.sentenceAt(at.first()), article))
                && !isBehindSemicolon(draft, at, article)
                && !isOfNextClause(draft, at, article)
                && !(at.first() > 0 && article.is(WordList.ASKING, at.first() - 1))
                && !PlaceWords.opensNext(draft, at, article)
                && !PlaceWords.isKazakhAsking(at, article);
    }

    /// In English, what a later sentence says of a place is said of its own measure, unless a headline
    /// waits for it.
    private static boolean isToldLater(int between, Draft draft, Marked article) {
        return article.text().language() == Language.EN && between < 0 && !article.isTitle(draft.sentence);
    }

    /// «was held on May 3; a court in Taraz fined»: what stands behind a semicolon is of another measure.
    private static boolean isBehindSemicolon(Draft draft, At<PlaceMention> at, Marked article) {
        return article.text().language() == Language.EN
                && at.first() > draft.hit.last()
                && article.token(at.first()).sentence() == draft.sentence.index()
                && !Clauses.isUnparted(article, draft.hit.last(), at.first());
    }

    /// «Астанада екеуі ұсталып, Шымкентте біреуіне айыппұл салынды»: in Kazakh what stands behind a clause's
    /// verb is of the next measure.
    private static boolean isOfNextClause(Draft draft, At<PlaceMention> at, Marked article) {
        return article.text().language() == Language.KK
                && at.first() > draft.hit.last()
                && article.token(at.first()).sentence() == draft.sentence.index()
                && closesClause(draft.hit, at.first(), article)
                && Among.any(article.hits(EntryUse.EVENTS, draft.sentence), hit -> hit.first() > at.last());
    }

    private static boolean closesClause(WordHit hit, int until, Marked article) {
        for (int i = hit.last() + 1; i < until; i++) {
            if (article.token(i).isMark(',') || article.token(i).isMark(';')) {
                return i - 1 == hit.last() || KazakhVerbs.endsClause(i - 1, article);
            }
        }
        return false;
    }

    private static double cost(Draft draft, At<PlaceMention> at, Marked article) {
        int between = draft.sentence.index() - article.token(at.first()).sentence();
        Optional<Entry> entry = article.layout().entryAt(draft.hit.first());
        boolean listed = entry.isPresent() && entry.get().holds(at.first());
        double away = between == 0 || listed
                ? 0.3
                        * (at.first() > draft.hit.first()
                                ? Clauses.between(article, draft.hit.last(), at.first())
                                : Clauses.between(article, at.last() - 1, draft.hit.first()))
                : between > 0 ? 2 + between : later(draft, article) - between;
        boolean own = between == 0 && article.text().language() == Language.EN && at.first() < draft.hit.first();
        return (listed ? Math.min(away, MOST_IN_ENTRY) : own ? Math.min(away, MOST_IN_SENTENCE) : away)
                + width(at.value().place())
                + (PlaceWords.isReached(at, article) ? 0.6 : relation(at.value().relation()))
                + (PlaceWords.isBoundFor(at, article)
                                || PlaceWords.isLeftBehind(at, article)
                                || EnglishAsides.isElsewhere(at.first(), article)
                        ? LEFT
                        : 0)
                + (EnglishAsides.isNear(at.first(), article) ? NEAR : 0)
                + (isCourts(at, article) ? COURTS : 0)
                + PlaceWords.ofPeople(at, article);
    }

    /// A headline looks at what comes below; elsewhere a Russian sentence goes on from the one before.
    private static double later(Draft draft, Marked article) {
        return article.text().language() == Language.RU && !article.isTitle(draft.sentence) ? LATER : 2.3;
    }

    /// «Актюбинский областной суд»: the region that a court is of says less than any town of the article.
    private static boolean isCourts(At<PlaceMention> at, Marked article) {
        if (at.value().place().kind() != Place.Kind.REGION) {
            return false;
        }
        boolean court = at.last() + 1 < article.text().tokens().size()
                        && article.norm(at.last()).startsWith("област")
                        && article.norm(at.last() + 1).startsWith("суд")
                || at.first() > 0 && article.norm(at.first() - 1).startsWith("суд")
                || at.last() < article.text().tokens().size()
                        && article.norm(at.last()).startsWith("облсуд");
        return court
                && Among.any(
                        article.facts().places(),
                        other -> other.value().place().isSettlement()
                                && !other.value().place().foreign()
                                && tells(other.value()));
    }

    private static double width(Place place) {
        return switch (place.kind()) {
            case CITY, VILLAGE -> 0;
            case DISTRICT -> 1.5;
            case REGION -> 4;
            case COUNTRY -> 6;
        };
    }

    private static double relation(PlaceMention.Relation relation) {
        return switch (relation) {
            case IN, DATELINE -> 0;
            case OF, ADJECTIVE, PLAIN -> 0.6;
            case FROM, RESIDENT -> 1.6;
            case TO -> 3;
        };
    }
}

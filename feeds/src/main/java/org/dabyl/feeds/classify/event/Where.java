package org.dabyl.feeds.classify.event;

import java.util.Comparator;
import java.util.Optional;
import org.dabyl.config.watch.Place;
import org.dabyl.feeds.classify.event.Facts.At;
import org.dabyl.feeds.classify.fact.PlaceMention;

/// Where a measure happened: the place that stands nearest, a settlement before a region, «в Алматы» before «из
/// Алматы».
///
/// A country counts only where the article says that it happened there. Stateless; for any thread.
final class Where {
    private static final double FAR = 12;
    /// In an entry of a list the place may stand far from the measure.
    private static final double MOST_IN_ENTRY = 5;

    private Where() {}

    /// The place's usual name; empty where the article says none.
    static String of(Draft draft, Marked article) {
        return article.facts().places().stream()
                .filter(at -> mayBe(draft, at) && near(draft, at, article))
                .min(Comparator.comparingDouble(at -> cost(draft, at, article)))
                .filter(at -> cost(draft, at, article) < FAR)
                .map(at -> at.value().name())
                .orElse("");
    }

    private static boolean mayBe(Draft draft, At<PlaceMention> at) {
        PlaceMention mention = at.value();
        boolean country = mention.place().kind() == Place.Kind.COUNTRY;
        if (mention.place().foreign() && mention.relation() == PlaceMention.Relation.DATELINE) {
            return false;
        }
        if (country && !mention.place().foreign()) {
            return false;
        }
        return switch (draft.kind) {
            case EXTRADITION ->
                !country
                        && mention.relation() != PlaceMention.Relation.RESIDENT
                        && mention.relation() != PlaceMention.Relation.PLAIN;
            case BLOCKING -> mention.locative() && !country;
            case TRAVEL_BAN -> !country && mention.relation() != PlaceMention.Relation.TO;
            default -> !country || mention.locative();
        };
    }

    private static boolean near(Draft draft, At<PlaceMention> at, Marked article) {
        Optional<Entry> entry = article.layout().entryAt(draft.hit.first());
        if (entry.isPresent() && entry.get().apart()) {
            return entry.get().holds(at.first());
        }
        int between = draft.sentence.index() - article.token(at.first()).sentence();
        return article.layout().concern(draft.hit.first(), at.first())
                && (article.isShort() || between >= -1 && between <= 3);
    }

    private static double cost(Draft draft, At<PlaceMention> at, Marked article) {
        int between = draft.sentence.index() - article.token(at.first()).sentence();
        boolean listed = article.layout()
                .entryAt(draft.hit.first())
                .filter(entry -> entry.holds(at.first()))
                .isPresent();
        double away = between == 0 || listed
                ? 0.3
                        * (at.first() > draft.hit.first()
                                ? Clauses.between(article, draft.hit.last(), at.first())
                                : Clauses.between(article, at.last() - 1, draft.hit.first()))
                : between > 0 ? 2 + between : 2.3 - between;
        return (listed ? Math.min(away, MOST_IN_ENTRY) : away)
                + width(at.value().place())
                + relation(at.value().relation());
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

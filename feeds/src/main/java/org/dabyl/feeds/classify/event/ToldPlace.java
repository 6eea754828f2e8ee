package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabyl.config.watch.Place;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;

/// A place that an article names, with all that it says of it, as seen from one measure. For one thread.
final class ToldPlace {
    private final Place place;
    private final List<At<PlaceMention>> mentions = new ArrayList<>();
    private String name;
    private double cost = PlaceCost.NONE;

    private ToldPlace(PlaceMention mention) {
        this.place = mention.place();
        this.name = mention.name();
    }

    /// All that the article names, in the order of the text; for news not those of other sentences on something long
    /// past.
    static Collection<ToldPlace> of(Draft draft, NamedPlaces named, Marked article) {
        PlaceCost cost = new PlaceCost(draft, named, article);
        Map<Place, ToldPlace> places = new LinkedHashMap<>();
        for (int i = 0; i < named.mentions().size(); i++) {
            At<PlaceMention> at = named.mentions().get(i);
            boolean own = article.token(at.first()).sentence() == draft.sentence.index();
            if (own || !draft.current || !named.isHistory(i)) {
                places.computeIfAbsent(at.value().place(), _ -> new ToldPlace(at.value()))
                        .add(at, cost.of(at));
            }
        }
        return places.values();
    }

    private void add(At<PlaceMention> at, double costs) {
        mentions.add(at);
        if (costs < cost) {
            cost = costs;
            name = at.value().name();
        }
    }

    Place place() {
        return place;
    }

    /// What a finding calls it, as where it is nearest: «ЗКО», or the region's whole name.
    String name() {
        return name;
    }

    /// Where the article names it; never empty.
    List<At<PlaceMention>> mentions() {
        return mentions;
    }

    /// The least that any mention costs ([PlaceCost]).
    double cost() {
        return cost;
    }

    /// Whether something is or happens there, by the measure's own sentence.
    boolean isInSame(Draft draft, Marked article) {
        return Among.any(
                mentions,
                at -> at.value().relation() == PlaceMention.Relation.IN
                        && article.token(at.first()).sentence() == draft.sentence.index());
    }

    /// Whether anything is or happens there.
    boolean isIn() {
        return Among.any(mentions, at -> at.value().locative());
    }

    boolean isInTitle(Marked article) {
        return Among.any(mentions, at -> article.isTitle(article.sentenceAt(at.first())));
    }

    /// Whether it is a settlement of Kazakhstan.
    boolean isTownAtHome() {
        return place.isSettlement() && !place.foreign();
    }

    /// Whether it is a settlement of which the article's beginning tells.
    boolean isTownOfLead(Marked article) {
        return place.isSettlement()
                && Among.any(
                        mentions,
                        at -> NamedPlaces.tells(at.value()) && Marked.isInLead(article.sentenceAt(at.first())));
    }

    /// What holds of any of an article's places, counted so that each can be asked about all others.
    static final class All {
        private final Collection<ToldPlace> places;
        private double leastCost = PlaceCost.NONE;
        private double secondCost = PlaceCost.NONE;
        private int toldInSame;
        private int toldIn;
        private int toldInTitle;
        private int townsAtHome;
        private int townsOfLead;
        private final Set<String> regions = new HashSet<>();
        private final Set<String> ofDistricts = new HashSet<>();

        All(Collection<ToldPlace> places, Draft draft, Marked article) {
            this.places = places;
            for (ToldPlace of : places) {
                secondCost = Math.min(secondCost, Math.max(leastCost, of.cost));
                leastCost = Math.min(leastCost, of.cost);
                toldInSame += of.isInSame(draft, article) ? 1 : 0;
                toldIn += of.isIn() ? 1 : 0;
                toldInTitle += of.isInTitle(article) ? 1 : 0;
                townsAtHome += of.isTownAtHome() ? 1 : 0;
                townsOfLead += of.isTownOfLead(article) ? 1 : 0;
                regions.add(of.place.region());
                if (of.place.kind() == Place.Kind.DISTRICT) {
                    ofDistricts.add(of.place.region());
                }
            }
        }

        int count() {
            return places.size();
        }

        boolean isFirst(ToldPlace one) {
            return one == places.iterator().next();
        }

        /// What the cheapest of the others costs.
        double beside(ToldPlace one) {
            return one.cost > leastCost ? leastCost : secondCost;
        }

        boolean hasOtherInSame(ToldPlace one, Draft draft, Marked article) {
            return toldInSame > (one.isInSame(draft, article) ? 1 : 0);
        }

        boolean hasOtherIn(ToldPlace one) {
            return toldIn > (one.isIn() ? 1 : 0);
        }

        boolean hasOtherInTitle(ToldPlace one, Marked article) {
            return toldInTitle > (one.isInTitle(article) ? 1 : 0);
        }

        boolean hasOtherTown(ToldPlace one) {
            return townsAtHome > (one.isTownAtHome() ? 1 : 0);
        }

        boolean isOnlyTownOfLead(ToldPlace one, Marked article) {
            return townsOfLead == 1 && one.isTownOfLead(article);
        }

        /// Whether another of the article's places lies in it.
        boolean holdsAnother(ToldPlace one) {
            return regions.contains(one.place.name());
        }

        /// Whether the article names a district of its region.
        boolean hasDistrictBeside(ToldPlace one) {
            return ofDistricts.contains(one.place.region());
        }
    }
}

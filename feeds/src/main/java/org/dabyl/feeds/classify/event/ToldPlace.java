package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dabyl.config.watch.Place;
import org.dabyl.feeds.classify.event.NamedPlaces.Mention;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;

/// A place that an article names, with all that it says of it, as seen from one measure. For one thread.
final class ToldPlace {
    /// As it is first named.
    private final Mention first;

    private final List<Mention> mentions = new ArrayList<>(2);
    private String name;
    private double cost = PlaceCost.NONE;
    private boolean in;
    private boolean inSame;
    private boolean inTitle;
    private boolean townOfLead;

    private ToldPlace(Mention first) {
        this.first = first;
        this.name = first.at().value().name();
    }

    /// All that the article names, in the order of the text; for news not those of other sentences on something long
    /// past.
    static List<ToldPlace> of(Draft draft, NamedPlaces named, Marked article) {
        PlaceCost cost = new PlaceCost(draft, named, article);
        List<ToldPlace> places = new ArrayList<>(named.places());
        ToldPlace[] byNumber = new ToldPlace[named.places()];
        for (Mention mention : named.mentions()) {
            boolean own = mention.sentence() == draft.sentence.index();
            if (own || !draft.current || !mention.history()) {
                ToldPlace told = byNumber[mention.number()];
                if (told == null) {
                    told = new ToldPlace(mention);
                    byNumber[mention.number()] = told;
                    places.add(told);
                }
                told.add(mention, own, cost.of(mention.at()));
            }
        }
        return places;
    }

    /// @param own whether it stands in the measure's own sentence
    private void add(Mention mention, boolean own, double costs) {
        PlaceMention told = mention.at().value();
        mentions.add(mention);
        in |= told.locative();
        inSame |= own && told.relation() == PlaceMention.Relation.IN;
        inTitle |= mention.inTitle();
        townOfLead |= place().isSettlement() && NamedPlaces.tells(told) && Marked.isInLead(mention.sentence());
        if (costs < cost) {
            cost = costs;
            name = told.name();
        }
    }

    Place place() {
        return first.place();
    }

    /// What a finding calls it, as where it is nearest: «ЗКО», or the region's whole name.
    String name() {
        return name;
    }

    /// Where the article names it; never empty.
    List<Mention> mentions() {
        return mentions;
    }

    /// The least that any mention costs ([PlaceCost]).
    double cost() {
        return cost;
    }

    /// Whether it is a settlement of Kazakhstan.
    private boolean isTownAtHome() {
        return place().isSettlement() && !place().foreign();
    }

    /// Whether it is a settlement of which the article's beginning tells.
    boolean isTownOfLead() {
        return townOfLead;
    }

    /// What holds of any of an article's places, counted so that each can be asked about all others.
    static final class All {
        private final List<ToldPlace> places;
        private double leastCost = PlaceCost.NONE;
        private double secondCost = PlaceCost.NONE;
        private int toldInSame;
        private int toldIn;
        private int toldInTitle;
        private int townsAtHome;
        private int townsOfLead;
        /// The regions of the places, by the numbers of their names.
        private final BitSet regions;

        private final BitSet ofDistricts;

        All(List<ToldPlace> places, NamedPlaces named) {
            this.places = places;
            this.regions = new BitSet(named.names());
            this.ofDistricts = new BitSet(named.names());
            for (ToldPlace of : places) {
                secondCost = Math.min(secondCost, Math.max(leastCost, of.cost));
                leastCost = Math.min(leastCost, of.cost);
                toldInSame += of.inSame ? 1 : 0;
                toldIn += of.in ? 1 : 0;
                toldInTitle += of.inTitle ? 1 : 0;
                townsAtHome += of.isTownAtHome() ? 1 : 0;
                townsOfLead += of.townOfLead ? 1 : 0;
                regions.set(of.first.region());
                if (of.place().kind() == Place.Kind.DISTRICT) {
                    ofDistricts.set(of.first.region());
                }
            }
        }

        int count() {
            return places.size();
        }

        boolean isFirst(ToldPlace one) {
            return one == places.getFirst();
        }

        /// What the cheapest of the others costs.
        double beside(ToldPlace one) {
            return one.cost > leastCost ? leastCost : secondCost;
        }

        boolean hasOtherInSame(ToldPlace one) {
            return toldInSame > (one.inSame ? 1 : 0);
        }

        boolean hasOtherIn(ToldPlace one) {
            return toldIn > (one.in ? 1 : 0);
        }

        boolean hasOtherInTitle(ToldPlace one) {
            return toldInTitle > (one.inTitle ? 1 : 0);
        }

        boolean hasOtherTown(ToldPlace one) {
            return townsAtHome > (one.isTownAtHome() ? 1 : 0);
        }

        boolean isOnlyTownOfLead(ToldPlace one) {
            return townsOfLead == 1 && one.townOfLead;
        }

        /// Whether another of the article's places lies in it.
        boolean holdsAnother(ToldPlace one) {
            return regions.get(one.first.name());
        }

        /// Whether the article names a district of its region.
        boolean hasDistrictBeside(ToldPlace one) {
            return ofDistricts.get(one.first.region());
        }
    }
}

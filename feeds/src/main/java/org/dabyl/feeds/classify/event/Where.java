package org.dabyl.feeds.classify.event;

import java.util.List;
import org.dabyl.config.watch.NearOdds;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.InOrder;

/// Where a measure happened: the likeliest of the places that the article names, if it is likely enough.
///
/// What is near is likely, and yet «Москва выслала», «поезд до Астаны» and a colony's town need more to be told apart:
/// what holds of each place ([PlaceTraits]) is weighed by what was learned from labelled articles. Immutable; for any
/// thread.
final class Where {
    private final double bias;
    /// By the traits' numbers.
    private final double[] weights = new double[PlaceTraits.names().size()];

    private final long[] known = new long[(weights.length + Long.SIZE - 1) / Long.SIZE];

    /// @param odds of places, `odds-places.tsv`
    Where(WordOdds odds) {
        NearOdds table = odds.near();
        bias = table.bias();
        for (int trait = 0; trait < weights.length; trait++) {
            int number = table.numberOf(PlaceTraits.names().get(trait));
            if (number != NearOdds.UNKNOWN) {
                weights[trait] = table.weight(number);
                known[trait / Long.SIZE] |= 1L << trait;
            }
        }
    }

    /// Puts down the usual name of the likeliest place, if it is likely enough, and how likely it is.
    void find(Draft draft, NamedPlaces named, Marked article) {
        List<ToldPlace> places = ToldPlace.of(draft, named, article);
        PlaceTraits traits = new PlaceTraits(new ToldPlace.All(places, named), draft, article);
        for (ToldPlace place : places) {
            double odds = odds(traits.of(place));
            if (odds > draft.placeOdds) {
                draft.place = place.name();
                draft.placeOdds = odds;
            }
        }
        draft.placed = isTownOfItsSentence(draft, article);
    }

    /// By how much, in log-odds, a place is likelier the measure's than asked for.
    ///
    /// @param traits of which those without a weight tell nothing
    private double odds(long[] traits) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < known.length; i++) {
            for (long left = traits[i] & known[i]; left != 0; left &= left - 1) {
                sum += weights[i * Long.SIZE + Long.numberOfTrailingZeros(left)];
                count++;
            }
        }
        return bias + WordOdds.shared(sum, count);
    }

    /// Whether the town stands in the measure's own sentence.
    private static boolean isTownOfItsSentence(Draft draft, Marked article) {
        List<At<PlaceMention>> places = article.facts().places();
        for (At<PlaceMention> at : InOrder.within(places, At::first, draft.sentence.first(), draft.sentence.last())) {
            if (at.value().place().isSettlement()
                    && NamedPlaces.tells(at.value())
                    && at.value().name().equals(draft.place)) {
                return true;
            }
        }
        return false;
    }
}

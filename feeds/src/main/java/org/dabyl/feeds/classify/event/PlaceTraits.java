package org.dabyl.feeds.classify.event;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Place;
import org.dabyl.feeds.classify.event.NamedPlaces.Mention;
import org.dabyl.feeds.classify.fact.PlaceMention.Relation;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;

/// What speaks for or against a measure's having happened in a place that its article names: how near the two are told
/// ([PlaceCost]), how much nearer than any other place is, what is said of it in which sentence.
///
/// The same for all languages: what a preposition or an ending says has been read before ([Relation]). Each trait has a
/// number, the same in all articles, and a name by which `odds-places.tsv` has its weight. For one measure and one
/// thread.
final class PlaceTraits {
    private static final double[] COSTS = {0.7, 1.3, 2, 2.7, 3.5, 5, 8, 12};
    /// From so much dearer than the cheapest other place to so much cheaper.
    private static final int AHEAD = 3;

    private static final int SENTENCES = 4;
    private static final int MANY = 4;
    private static final int OFTEN = 3;

    private enum Land {
        HOME,
        ABROAD
    }

    /// In which sentence it is told, as seen from the measure.
    private enum Spot {
        SAME,
        TITLE,
        BEFORE,
        AFTER
    }

    private enum Side {
        LEFT,
        RIGHT
    }

    /// What measures have to do with places: whoever is freed or handed over is soon elsewhere.
    private enum Moving {
        FREED,
        HANDED_OVER,
        LOST,
        NONE
    }

    private enum Line {
        TITLE,
        TEXT
    }

    private static final TraitNumbers OF = new TraitNumbers();
    private static final int COST = OF.row("cost step", COSTS.length);
    private static final int CHEAPER = OF.row("cheaper step", 2 * AHEAD + 1);
    private static final int AWAY = OF.row("sentence step", 2 * SENTENCES + 1);
    private static final int OF_MANY = OF.row("of places", MANY + 1);
    private static final int TIMES = OF.row("times", OFTEN + 1);
    private static final int CHEAPEST = OF.one("cheapest");
    private static final int FIRST = OF.one("first");
    private static final int OPENS = OF.one("opens a sentence");
    private static final int HOLDS_ANOTHER = OF.one("another lies in it");
    private static final int DISTRICT_BESIDE = OF.one("a district of its region");
    private static final int OTHER_IN_SAME = OF.one("other in the sentence");
    private static final int OTHER_IN = OF.one("other in");
    private static final int OTHER_IN_TITLE = OF.one("other in the title");
    private static final TraitNumbers.Pairs<Place.Kind, Land> IS = OF.pairs("is", Place.Kind.class, Land.class);
    private static final TraitNumbers.Pairs<EventKind, Land> KIND = OF.pairs("of", EventKind.class, Land.class);
    private static final TraitNumbers.Each<Land> BEST_LAND = OF.each("best", Land.class);
    private static final TraitNumbers.Each<Place.Kind> BEST_KIND = OF.each("best", Place.Kind.class);
    private static final TraitNumbers.Each<Line> BEST_LINE = OF.each("best of", Line.class);
    private static final TraitNumbers.Each<Land> OTHER_TOWN_LAND = OF.each("other town", Land.class);
    private static final TraitNumbers.Each<Place.Kind> OTHER_TOWN_KIND = OF.each("other town", Place.Kind.class);
    private static final TraitNumbers.Each<Line> LINE = OF.each("stands in", Line.class);
    private static final TraitNumbers.Each<Relation> SAID = OF.each("said", Relation.class);
    private static final TraitNumbers.Pairs<Relation, Spot> SAID_SPOT = OF.pairs("said", Relation.class, Spot.class);
    private static final TraitNumbers.Pairs<Relation, Moving> SAID_MOVING =
            OF.pairs("said", Relation.class, Moving.class);
    private static final TraitNumbers.Pairs<Relation, Land> SAID_LAND = OF.pairs("said", Relation.class, Land.class);
    private static final TraitNumbers.Pairs<Relation, Side> SAID_SIDE = OF.pairs("said", Relation.class, Side.class);

    private static final String LONG = "of a long article, ";
    private static final int COST_IN_LONG = OF.row(LONG + "cost step", COSTS.length);
    private static final int AWAY_IN_LONG = OF.row(LONG + "sentence step", 2 * SENTENCES + 1);
    private static final int IN_LEAD = OF.one("in the lead");
    private static final int ALONE_IN_LEAD = OF.one("the only town of the lead");
    private static final TraitNumbers.Each<Place.Kind> IS_IN_LONG = OF.each(LONG + "is", Place.Kind.class);
    private static final TraitNumbers.Each<Place.Kind> BEST_IN_LONG = OF.each(LONG + "best", Place.Kind.class);
    private static final TraitNumbers.Each<Spot> SPOT_IN_LONG = OF.each(LONG + "told", Spot.class);

    private static final int IN_ENTRY = OF.one("in its entry");
    private static final int ABOVE_LIST = OF.one("above its list");
    private static final int OF_OTHER_ENTRY = OF.one("of another entry");

    private static final List<String> NAMES = OF.names();

    private final ToldPlace.All all;
    private final Draft draft;
    private final Marked article;
    private final Moving moving;
    /// A bit for each trait.
    private final long[] traits = new long[(NAMES.size() + Long.SIZE - 1) / Long.SIZE];

    PlaceTraits(ToldPlace.All all, Draft draft, Marked article) {
        this.all = all;
        this.draft = draft;
        this.article = article;
        this.moving = moving(draft.kind);
    }

    /// All that holds of the place, a bit for each number; until the next is asked about.
    long[] of(ToldPlace told) {
        Arrays.fill(traits, 0);
        Land land = told.place().foreign() ? Land.ABROAD : Land.HOME;
        near(told, land);
        beside(told, land);
        for (Mention mention : told.mentions()) {
            mention(mention, land);
        }
        if (!article.isShort()) {
            inLong(told);
        }
        inList(told);
        return traits;
    }

    /// The name of each number.
    static List<String> names() {
        return NAMES;
    }

    /// Their names, for whoever learns what they weigh.
    static Set<String> names(long[] traits) {
        return BitSet.valueOf(traits).stream().mapToObj(NAMES::get).collect(Collectors.toSet());
    }

    private void near(ToldPlace told, Land land) {
        Place place = told.place();
        double cost = told.cost();
        double other = all.beside(told);
        for (int i = 0; i < COSTS.length; i++) {
            set(COST + i, cost < COSTS[i]);
        }
        for (int i = 0; i <= 2 * AHEAD; i++) {
            set(CHEAPER + i, other - cost > i - AHEAD);
        }
        put(IS.of(place.kind(), land));
        put(KIND.of(draft.kind, land));
        set(CHEAPEST, cost < other);
        if (isBest(told)) {
            put(BEST_LAND.of(land));
            put(BEST_KIND.of(place.kind()));
            put(BEST_LINE.of(article.isTitle(draft.sentence) ? Line.TITLE : Line.TEXT));
        }
    }

    private boolean isBest(ToldPlace told) {
        return told.cost() <= all.beside(told) && told.cost() < PlaceCost.NONE;
    }

    private void beside(ToldPlace told, Land land) {
        put(OF_MANY + Math.min(MANY, all.count()));
        put(TIMES + Math.min(OFTEN, told.mentions().size()));
        set(FIRST, all.isFirst(told));
        set(HOLDS_ANOTHER, all.holdsAnother(told));
        set(DISTRICT_BESIDE, all.hasDistrictBeside(told));
        set(OTHER_IN_SAME, all.hasOtherInSame(told));
        set(OTHER_IN, all.hasOtherIn(told));
        set(OTHER_IN_TITLE, all.hasOtherInTitle(told));
        if (all.hasOtherTown(told)) {
            put(OTHER_TOWN_LAND.of(land));
            put(OTHER_TOWN_KIND.of(told.place().kind()));
        }
    }

    private void mention(Mention mention, Land land) {
        Relation relation = mention.at().value().relation();
        int away = away(mention);
        put(SAID.of(relation));
        put(SAID_SPOT.of(relation, spot(mention)));
        put(SAID_MOVING.of(relation, moving));
        put(SAID_LAND.of(relation, land));
        if (away == 0) {
            boolean left = mention.at().first() < draft.hit.first();
            put(SAID_SIDE.of(relation, left ? Side.LEFT : Side.RIGHT));
        }
        put(AWAY + step(away));
        put(LINE.of(mention.inTitle() ? Line.TITLE : Line.TEXT));
        set(OPENS, mention.opensSentence());
    }

    private void inLong(ToldPlace told) {
        for (int i = 0; i < COSTS.length; i++) {
            set(COST_IN_LONG + i, told.cost() < COSTS[i]);
        }
        put(IS_IN_LONG.of(told.place().kind()));
        if (isBest(told)) {
            put(BEST_IN_LONG.of(told.place().kind()));
        }
        set(IN_LEAD, told.isTownOfLead());
        set(ALONE_IN_LEAD, all.isOnlyTownOfLead(told));
        for (Mention mention : told.mentions()) {
            put(AWAY_IN_LONG + step(away(mention)));
            put(SPOT_IN_LONG.of(spot(mention)));
        }
    }

    private void inList(ToldPlace told) {
        article.layout()
                .entryAt(draft.hit.first())
                .ifPresent(entry -> told.mentions().forEach(mention -> {
                    int first = mention.at().first();
                    boolean above = first < entry.rollFirst();
                    set(IN_ENTRY, entry.holds(first));
                    set(ABOVE_LIST, above);
                    set(OF_OTHER_ENTRY, !above && !entry.holds(first));
                }));
    }

    private int away(Mention mention) {
        return mention.sentence() - draft.sentence.index();
    }

    private static int step(int away) {
        return SENTENCES + Math.clamp(away, -SENTENCES, SENTENCES);
    }

    private Spot spot(Mention mention) {
        int away = away(mention);
        return away == 0 ? Spot.SAME : mention.inTitle() ? Spot.TITLE : away < 0 ? Spot.BEFORE : Spot.AFTER;
    }

    private static Moving moving(EventKind kind) {
        return switch (kind) {
            case RELEASE -> Moving.FREED;
            case EXTRADITION -> Moving.HANDED_OVER;
            case DISAPPEARANCE -> Moving.LOST;
            case DETENTION,
                    ADMINISTRATIVE_ARREST,
                    PRETRIAL_ARREST,
                    HOUSE_ARREST,
                    CRIMINAL_CASE,
                    FINE,
                    SEARCH,
                    SUMMONS,
                    TRIAL,
                    SENTENCE,
                    APPEAL,
                    ILL_TREATMENT,
                    ATTACK,
                    ASSEMBLY,
                    BLOCKING,
                    TRAVEL_BAN,
                    HUNGER_STRIKE -> Moving.NONE;
        };
    }

    private void put(int trait) {
        traits[trait / Long.SIZE] |= 1L << trait;
    }

    private void set(int trait, boolean holds) {
        if (holds) {
            put(trait);
        }
    }
}

package org.dabyl.feeds.classify.event;

import java.util.Optional;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Place;
import org.dabyl.feeds.classify.current.KazakhVerbs;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Entry;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.whom.EnglishAsides;

/// How far from one measure a place is told: by the words between, by what they are, and by what is said of the place;
/// «в Алматы» is nearer than «из Алматы», a settlement than a region.
///
/// A country counts only where the article says that it happened there. Immutable; for the thread whose measure it is.
final class PlaceCost {
    /// More than any place costs that a measure may have.
    static final double NONE = 14;

    /// In an entry of a list the place may stand far from the measure.
    private static final double MOST_IN_ENTRY = 5;

    private static final double LEFT = 8;
    private static final double COURTS = 5;
    private static final double NEAR = 2;
    private static final double LATER = 3.6;
    /// A town of the same English sentence is nearer than any of the one before.
    private static final double MOST_IN_SENTENCE = 2.9;

    private final Draft draft;
    private final NamedPlaces places;
    private final Marked article;
    /// The list's entry that the measure stands in.
    private final Optional<Entry> entry;

    PlaceCost(Draft draft, NamedPlaces places, Marked article) {
        this.draft = draft;
        this.places = places;
        this.article = article;
        this.entry = article.layout().entryAt(draft.hit.first());
    }

    /// What it costs to take the place for the measure's; [#NONE] where the words between speak against it.
    double of(At<PlaceMention> at) {
        return mayBe(at.value()) && isNear(at) ? Math.min(NONE, cost(at)) : NONE;
    }

    private boolean mayBe(PlaceMention mention) {
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

    private boolean isNear(At<PlaceMention> at) {
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
                && !isToldLater(between)
                && !isBehindSemicolon(at)
                && !isOfNextClause(at)
                && !PlaceWords.opensNext(draft, at, article)
                && !PlaceWords.isOfWhoAsks(at, article);
    }

    /// In English, what a later sentence says of a place is said of its own measure, unless a headline waits for it.
    private boolean isToldLater(int between) {
        return article.text().language() == Language.EN && between < 0 && !article.isTitle(draft.sentence);
    }

    /// «was held on May 3; a court in Taraz fined»: what stands behind a semicolon is of another measure.
    private boolean isBehindSemicolon(At<PlaceMention> at) {
        return article.text().language() == Language.EN
                && at.first() > draft.hit.last()
                && article.token(at.first()).sentence() == draft.sentence.index()
                && !Clauses.isUnparted(article, draft.hit.last(), at.first());
    }

    /// «Астанада екеуі ұсталып, Шымкентте біреуіне айыппұл салынды»: in Kazakh what stands behind a clause's
    /// verb is of the next measure.
    private boolean isOfNextClause(At<PlaceMention> at) {
        return article.text().language() == Language.KK
                && at.first() > draft.hit.last()
                && article.token(at.first()).sentence() == draft.sentence.index()
                && closesClause(draft.hit, at.first())
                && Among.any(article.hits(EntryUse.EVENTS, draft.sentence), hit -> hit.first() > at.last());
    }

    private boolean closesClause(WordHit hit, int until) {
        for (int i = hit.last() + 1; i < until; i++) {
            if (article.token(i).isMark(',') || article.token(i).isMark(';')) {
                return i - 1 == hit.last() || KazakhVerbs.endsClause(i - 1, article);
            }
        }
        return false;
    }

    private double cost(At<PlaceMention> at) {
        int between = draft.sentence.index() - article.token(at.first()).sentence();
        boolean listed = entry.isPresent() && entry.get().holds(at.first());
        double away = between == 0 || listed
                ? 0.3
                        * (at.first() > draft.hit.first()
                                ? Clauses.between(article, draft.hit.last(), at.first())
                                : Clauses.between(article, at.last() - 1, draft.hit.first()))
                : between > 0 ? 2 + between : later() - between;
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
                + (isCourts(at) ? COURTS : 0)
                + PlaceWords.ofPeople(at, article);
    }

    /// A headline looks at what comes below; elsewhere a Russian sentence goes on from the one before.
    private double later() {
        return article.text().language() == Language.RU && !article.isTitle(draft.sentence) ? LATER : 2.3;
    }

    /// «Актюбинский областной суд»: the region that a court is of says less than any town of the article.
    private boolean isCourts(At<PlaceMention> at) {
        if (!places.tellsOfTown() || at.value().place().kind() != Place.Kind.REGION) {
            return false;
        }
        return at.last() + 1 < article.text().length()
                        && article.norm(at.last()).startsWith("област")
                        && article.norm(at.last() + 1).startsWith("суд")
                || at.first() > 0 && article.norm(at.first() - 1).startsWith("суд")
                || at.last() < article.text().length()
                        && article.norm(at.last()).startsWith("облсуд");
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

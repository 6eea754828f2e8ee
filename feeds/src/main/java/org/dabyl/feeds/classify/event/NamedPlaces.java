package org.dabyl.feeds.classify.event;

import java.util.BitSet;
import java.util.List;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;

/// Where an article names places, with what does not depend on the measure for which one is looked for.
///
/// An article has as many places as measures, so whatever is asked of a place is asked here once. Immutable; for any
/// thread.
final class NamedPlaces {
    /// No article names so many places; a hostile one does, beside as many measures.
    private static final int MOST = 300;

    private final List<At<PlaceMention>> mentions;
    private final BitSet history = new BitSet();
    private final boolean tellsOfTown;

    NamedPlaces(Marked article) {
        List<At<PlaceMention>> all = article.facts().places();
        mentions = all.size() <= MOST ? all : all.subList(0, MOST);
        tellsOfTown = Among.any(
                mentions,
                at -> at.value().place().isSettlement() && !at.value().place().foreign() && tells(at.value()));
        int sentence = -1;
        for (int i = 0; i < mentions.size(); i++) {
            int of = article.token(mentions.get(i).first()).sentence();
            history.set(
                    i,
                    of == sentence
                            ? history.get(i - 1)
                            : PlaceWords.tellsHistory(article.text().sentences().get(of), article));
            sentence = of;
        }
    }

    List<At<PlaceMention>> mentions() {
        return mentions;
    }

    /// Whether that mention's sentence tells of something long past.
    boolean isHistory(int mention) {
        return history.get(mention);
    }

    /// Whether something is or happens in a settlement of Kazakhstan.
    boolean tellsOfTown() {
        return tellsOfTown;
    }

    /// Whether something is or happens there, and nobody only comes from there or goes there.
    static boolean tells(PlaceMention mention) {
        return switch (mention.relation()) {
            case IN, DATELINE, OF, ADJECTIVE, PLAIN -> true;
            case TO, FROM, RESIDENT -> false;
        };
    }
}

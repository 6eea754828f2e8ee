package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dabyl.config.watch.Place;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// Where an article names places, with what does not depend on the measure for which one is looked for.
///
/// An article has as many places as measures, so whatever is asked of a place is asked here once. Immutable; for any
/// thread.
final class NamedPlaces {
    /// No article names so many places; a hostile one does, beside as many measures.
    private static final int MOST = 300;

    private final List<Mention> mentions;
    private final int places;
    private final int names;
    private final boolean tellsOfTown;

    /// One of the places' mentions.
    ///
    /// @param number of the place, the same wherever it is named
    /// @param name the number of the place's name, and of the region that has this name
    /// @param region the number of its region's name
    /// @param sentence the number of its own
    /// @param history whether the sentence tells of something long past
    record Mention(
            At<PlaceMention> at,
            int number,
            int name,
            int region,
            int sentence,
            boolean inTitle,
            boolean opensSentence,
            boolean history) {
        Place place() {
            return at.value().place();
        }
    }

    NamedPlaces(Marked article) {
        List<At<PlaceMention>> all = article.facts().places();
        List<At<PlaceMention>> named = all.size() <= MOST ? all : all.subList(0, MOST);
        Map<Place, Integer> numbers = HashMap.newHashMap(named.size());
        Map<String, Integer> ofNames = HashMap.newHashMap(2 * named.size());
        mentions = new ArrayList<>(named.size());
        boolean town = false;
        for (At<PlaceMention> at : named) {
            Place place = at.value().place();
            Sentence sentence = article.sentenceAt(at.first());
            mentions.add(new Mention(
                    at,
                    number(place, numbers),
                    number(place.name(), ofNames),
                    number(place.region(), ofNames),
                    sentence.index(),
                    article.isTitle(sentence),
                    at.first() == sentence.first(),
                    isHistory(sentence, article)));
            town |= place.isSettlement() && !place.foreign() && tells(at.value());
        }
        places = numbers.size();
        names = ofNames.size();
        tellsOfTown = town;
    }

    private static <T> int number(T one, Map<T, Integer> numbers) {
        Integer known = numbers.putIfAbsent(one, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private boolean isHistory(Sentence sentence, Marked article) {
        return !mentions.isEmpty() && mentions.getLast().sentence == sentence.index()
                ? mentions.getLast().history
                : PlaceWords.tellsHistory(sentence, article);
    }

    /// In the order of the text.
    List<Mention> mentions() {
        return mentions;
    }

    /// How many places there are.
    int places() {
        return places;
    }

    /// How many names they and their regions have.
    int names() {
        return names;
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

package org.dabyl.feeds.classify.mark;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.people.People;
import org.dabyl.feeds.classify.people.PersonMention;

/// Takes the places out of the people: «жителя Бейнеу» names a village, unless somebody there is called so in full.
///
/// Stateless; for any thread.
public final class PlacesApart {
    private PlacesApart() {}

    /// The people without those whose name is only a place's.
    public static People of(People people, Facts facts) {
        Set<Person> places = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PersonMention mention : people.mentions()) {
            if (isPlace(mention, facts)) {
                places.add(mention.person());
            }
        }
        for (PersonMention mention : people.mentions()) {
            if (!places.isEmpty() && !isPlace(mention, facts)) {
                places.remove(mention.person());
            }
        }
        if (places.isEmpty()) {
            return people;
        }
        return people.without(places::contains);
    }

    /// The facts without the places that are part of somebody's full name, or his surname alone: «Nursultan
    /// Bekbolat» is in no city.
    public static Facts without(Facts facts, People people) {
        int end = 0;
        for (PersonMention mention : people.mentions()) {
            end = Math.max(end, mention.lastToken());
        }
        boolean[] named = new boolean[end];
        Set<Person> full = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PersonMention mention : people.mentions()) {
            if (mention.lastToken() - mention.firstToken() > 1) {
                full.add(mention.person());
                Arrays.fill(named, mention.firstToken(), mention.lastToken(), true);
            }
        }
        if (full.isEmpty()) {
            return facts;
        }
        for (PersonMention mention : people.mentions()) {
            if (mention.firstToken() < named.length && full.contains(mention.person())) {
                named[mention.firstToken()] |= !isWhere(mention.firstToken(), facts);
            }
        }
        return new Facts(
                facts.places().stream()
                        .filter(at -> at.first() >= named.length || !named[at.first()])
                        .toList(),
                facts.laws(),
                facts.terms(),
                facts.days(),
                facts.codes());
    }

    /// «Шаянда»: that it happened there is said of a village, and not of somebody.
    private static boolean isWhere(int token, Facts facts) {
        return facts.placeFrom(token).filter(at -> at.value().locative()).isPresent();
    }

    private static boolean isPlace(PersonMention mention, Facts facts) {
        return mention.lastToken() - mention.firstToken() == 1 && facts.isPlace(mention.firstToken());
    }
}
